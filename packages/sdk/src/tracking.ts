import type { CallOptions } from './options.ts';
import type { TrackingAnswer, TrackingRequest } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/** How far a dossier has come, for the holder of its receipt. Needs no credential. */
export interface Tracking {
  /**
   * By the receipt's link token, or by code and typed secret; the answer's `linkToken` is for every further look, since
   * the typed secret is slow and limited. Sent once, so that a retry does not use up a second try.
   * @throws NotFoundError `tracking_not_found`, for an unknown code and a wrong secret alike · TooManyTriesError
   */
  track(body: TrackingRequest, options?: CallOptions): ApiPromise<TrackingAnswer>;
}

export const createTracking = (transport: Transport): Tracking => ({
  track: (body, options) => transport.send('POST', '/v1/tracking', { body }, options),
});
