/** Where the Center serves (điểm phục vụ) and where somebody lives (đơn vị hành chính): kept apart, both dated. */
import * as z from 'zod';
import { Id, LocalDate } from '../primitives.ts';

export const UnitKind = z
  .enum(['headOffice', 'branch', 'department', 'agency'])
  .meta({ id: 'UnitKind', description: '`department` receives and returns in a commune; `agency` decides' });
export type UnitKind = z.infer<typeof UnitKind>;

export const OpeningHours = z
  .object({ weekday: z.int().min(1).max(7), from: z.string(), to: z.string() })
  .meta({ id: 'OpeningHours', description: 'ISO weekday, local times HH:mm' });

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
    successorIds: z.array(Id),
    assumed: z.boolean().meta({ description: 'Not taken from a published list' }),
  })
  .meta({ id: 'Unit' });
export type Unit = z.infer<typeof Unit>;

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
  })
  .meta({ id: 'AddressUnit' });
export type AddressUnit = z.infer<typeof AddressUnit>;
