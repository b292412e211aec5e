import * as z from 'zod';
import { Id, LocalDate, PageQuery, pageOf } from '../primitives.ts';
import { AddressSuccession, AddressUnit, UnitKind, UnitNow } from '../units/unit.ts';
import { defineOperation } from './operation.ts';

const credentials = ['publishableKey', 'secretKey', 'frameSession', 'staffSession'] as const;
const asOf = LocalDate.optional().meta({ description: 'The directory of that day; today when absent' });

export const listUnits = defineOperation({
  id: 'listUnits',
  method: 'GET',
  path: '/units',
  capability: 'directory',
  summary: 'Service points and competent agencies',
  credentials,
  description: 'With `near` the nearest come first, and those whose position is not known last.',
  query: PageQuery.extend({
    kind: UnitKind.optional(),
    parent: Id.optional().meta({ description: 'Only what belongs to this unit' }),
    servesPublic: z
      .enum(['true', 'false'])
      .optional()
      .meta({ description: '`true`: service points alone; `false`: agencies alone' }),
    asOf,
    q: z.string().max(200).optional(),
    near: z
      .string()
      .regex(/^-?\d{1,2}(\.\d{1,7})?,-?\d{1,3}(\.\d{1,7})?$/)
      .optional()
      .meta({ description: 'Latitude and longitude in degrees, WGS 84', example: '20.95,107.08' }),
  }),
  result: { status: 200, body: pageOf(UnitNow).meta({ id: 'UnitPage' }), etag: true },
  errors: ['invalid_cursor', 'position_outside_country'],
});

export const getUnit = defineOperation({
  id: 'getUnit',
  method: 'GET',
  path: '/units/{id}',
  capability: 'directory',
  summary: 'One unit',
  credentials,
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ asOf }),
  result: { status: 200, body: UnitNow, etag: true },
  errors: ['unit_not_found'],
});

export const listAddressUnits = defineOperation({
  id: 'listAddressUnits',
  method: 'GET',
  path: '/address-units',
  capability: 'directory',
  summary: 'Wards, communes, townships and special zones in force on a day',
  credentials,
  query: PageQuery.extend({ asOf, q: z.string().max(200).optional() }),
  result: { status: 200, body: pageOf(AddressUnit).meta({ id: 'AddressUnitPage' }), etag: true },
  errors: ['invalid_cursor'],
});

export const getAddressSuccession = defineOperation({
  id: 'getAddressSuccession',
  method: 'GET',
  path: '/address-units/{code}/succession',
  capability: 'directory',
  summary: 'Where an old address lies now; of a divided commune, the units to choose among',
  credentials,
  params: z.strictObject({ code: z.string().max(20) }),
  query: z.strictObject({
    writtenOn: LocalDate.optional().meta({
      description: 'A day on which the code was in force; the latest when absent',
    }),
    asOf,
  }),
  result: { status: 200, body: AddressSuccession, etag: true },
  errors: ['address_unit_not_found'],
});
