import type { operations } from './generated/openapi.ts';
import type { CallOptions } from './options.ts';
import type { AddressSuccession, AddressUnit, Unit } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { QueryOf } from './transport/contract-types.ts';
import type { PagePromise } from './transport/page-promise.ts';
import type { Transport } from './transport/transport.ts';

export type UnitQuery = QueryOf<operations['listUnits']>;
export type SuccessionQuery = QueryOf<operations['getAddressSuccession']>;
export type AddressUnitQuery = QueryOf<operations['listAddressUnits']>;

/** Where the Center serves, and where somebody lives. Both are dated: `asOf` asks for the directory of a day. */
export interface Units {
  /**
   * Head office, branches, departments and the agencies that decide. With `near` (`latitude,longitude` in degrees) the
   * nearest come first. @throws BadRequestError `position_outside_country`
   */
  list(query?: UnitQuery, options?: CallOptions): PagePromise<Unit>;
  /** @throws NotFoundError `unit_not_found` */
  get(id: string, options?: CallOptions): ApiPromise<Unit>;
  /** The same as it stood on a calendar day, `YYYY-MM-DD`. @throws NotFoundError `unit_not_found` when it was not in force */
  getAsOf(id: string, asOf: string, options?: CallOptions): ApiPromise<Unit>;
  /** Wards, communes, townships and special zones. */
  addressUnits(query?: AddressUnitQuery, options?: CallOptions): PagePromise<AddressUnit>;
  /**
   * Where an old address lies now. Of a commune that was divided only the person can say; the answer holds the units to
   * choose among. @throws NotFoundError `address_unit_not_found`
   */
  addressSuccession(code: string, query?: SuccessionQuery, options?: CallOptions): ApiPromise<AddressSuccession>;
}

export const createUnits = (transport: Transport): Units => ({
  list: (query, options) => transport.list('/v1/units', query, options),
  get: (id, options) => transport.send('GET', '/v1/units/{id}', { path: { id } }, options),
  getAsOf: (id, asOf, options) => transport.send('GET', '/v1/units/{id}', { path: { id }, query: { asOf } }, options),
  addressUnits: (query, options) => transport.list('/v1/address-units', query, options),
  addressSuccession: (code, query, options) =>
    transport.send('GET', '/v1/address-units/{code}/succession', { path: { code }, query }, options),
});
