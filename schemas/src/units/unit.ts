/** Where the Center serves (điểm phục vụ) and where somebody lives (đơn vị hành chính): kept apart, both dated. */
import * as z from 'zod';
import { Id, Instant, LocalDate } from '../primitives.ts';

export const UnitKind = z
  .enum(['headOffice', 'branch', 'department', 'agency'])
  .meta({ id: 'UnitKind', description: '`department` receives and returns in a commune; `agency` decides' });
export type UnitKind = z.infer<typeof UnitKind>;

export const OpeningHours = z
  .object({ weekday: z.int().min(1).max(7), from: z.string(), to: z.string() })
  .meta({ id: 'OpeningHours', description: 'ISO weekday, local times HH:mm' });
export type OpeningHours = z.infer<typeof OpeningHours>;

export const Position = z
  .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .meta({ id: 'Position', description: 'Degrees, WGS 84' });
export type Position = z.infer<typeof Position>;

export const Unit = z
  .object({
    id: Id,
    kind: UnitKind,
    name: z.string(),
    parentId: Id.nullable(),
    code: z.string().meta({ description: 'Electronic identification code, `000.00.19.H49` (Decision 20/2020/QĐ-TTg)' }),
    addressUnitCode: z.string().nullable(),
    address: z.string().optional(),
    phone: z.string().optional(),
    openingHours: z.array(OpeningHours),
    validFromOn: LocalDate,
    validToOn: LocalDate.nullable(),
    predecessorIds: z.array(Id),
    successorIds: z.array(Id),
    position: Position.nullable().meta({ description: 'null where none is published; never a guess for the commune' }),
    assumed: z.boolean().meta({ description: 'Not taken from a published list' }),
  })
  .meta({ id: 'Unit' });
export type Unit = z.infer<typeof Unit>;

/** A unit as it stands at this moment. */
export const UnitNow = Unit.extend({
  open: z
    .object({
      isOpen: z.boolean(),
      until: Instant.nullable().meta({ description: 'When that changes; null when it is not known' }),
    })
    .nullable()
    .meta({ description: 'null for an agency: it has no counter of its own' }),
  distanceMetres: z
    .int()
    .nullable()
    .meta({ description: 'As the crow flies from `near`; null without it, or where the position is not known' }),
}).meta({ id: 'UnitNow' });
export type UnitNow = z.infer<typeof UnitNow>;

export const UnitReference = z.object({ id: Id, name: z.string() }).meta({ id: 'UnitReference' });
export type UnitReference = z.infer<typeof UnitReference>;

export const AddressUnit = z
  .object({
    code: z.string().meta({ description: 'GSO code; names a place only together with its dates' }),
    name: z.string(),
    type: z.enum(['ward', 'commune', 'township', 'specialZone']),
    districtName: z.string().nullable(),
    validFromOn: LocalDate,
    validToOn: LocalDate.nullable(),
    successors: z
      .array(z.object({ code: z.string(), partial: z.boolean() }))
      .meta({ description: '`partial`: only a part of this unit went there' }),
  })
  .meta({ id: 'AddressUnit' });
export type AddressUnit = z.infer<typeof AddressUnit>;

/** Where an address of one day lies on another. */
export const AddressSuccession = z
  .object({
    unit: AddressUnit.meta({ description: 'The unit that was asked about' }),
    outcome: z
      .enum(['same', 'moved', 'choose', 'unknown'])
      .meta({ description: '`choose`: it was divided, so only the person can say; `unknown`: nothing follows it' }),
    candidates: z.array(AddressUnit).meta({ description: 'One when same or moved; several to choose among' }),
  })
  .meta({ id: 'AddressSuccession' });
export type AddressSuccession = z.infer<typeof AddressSuccession>;
