import * as z from 'zod';
import { Id, LocalDate, PageQuery, pageOf } from '../primitives.ts';
import { AddressUnit, Unit, UnitKind } from '../units/unit.ts';
import { defineOperation } from './operation.ts';

const asOf = LocalDate.optional().meta({ description: 'The directory of that day; today when absent' });

export const listUnits = defineOperation({
  id: 'listUnits',
  method: 'GET',
  path: '/units',
  capability: 'directory',
  summary: 'Service points and competent agencies',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  query: PageQuery.extend({ kind: UnitKind.optional(), asOf, q: z.string().max(200).optional() }),
  result: { status: 200, body: pageOf(Unit).meta({ id: 'UnitPage' }), etag: true },
  errors: ['invalid_cursor'],
});

export const getUnit = defineOperation({
  id: 'getUnit',
  method: 'GET',
  path: '/units/{id}',
  capability: 'directory',
  summary: 'One unit',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  params: z.strictObject({ id: Id }),
  result: { status: 200, body: Unit, etag: true },
  errors: ['unit_not_found'],
});

export const listAddressUnits = defineOperation({
  id: 'listAddressUnits',
  method: 'GET',
  path: '/address-units',
  capability: 'directory',
  summary: 'Wards, communes, townships and special zones in force on a day',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  query: PageQuery.extend({ asOf, q: z.string().max(200).optional() }),
  result: { status: 200, body: pageOf(AddressUnit).meta({ id: 'AddressUnitPage' }), etag: true },
  errors: ['invalid_cursor'],
});
