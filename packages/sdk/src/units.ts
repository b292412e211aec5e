import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { AddressUnit, Unit } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type UnitQuery = QueryOf<operations['listUnits']>;
export type AddressUnitQuery = QueryOf<operations['listAddressUnits']>;

/** Where the Center serves, and where somebody lives. Both are dated: `asOf` asks for the directory of a day. */
export interface Units {
  /** Head office, branches, departments and the agencies that decide. */
  list(query?: UnitQuery, options?: CallOptions): PagePromise<Unit>;
  /** @throws NotFoundError `unit_not_found` */
  get(id: string, options?: CallOptions): ApiPromise<Unit>;
  /** Wards, communes, townships and special zones. */
  addressUnits(query?: AddressUnitQuery, options?: CallOptions): PagePromise<AddressUnit>;
}

export const createUnits = (transport: Transport): Units => ({
  list: (query, options) => transport.list('/v1/units', query, options),
  get: (id, options) => transport.send('GET', '/v1/units/{id}', { path: { id } }, options),
  addressUnits: (query, options) => transport.list('/v1/address-units', query, options),
});
