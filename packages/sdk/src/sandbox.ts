import type { CallOptions } from './options.ts';
import type { AdvancedDossier, SandboxAdvance, SandboxClock, SandboxClockMove } from './shapes.ts';
import type { ApiPromise } from './transport/api-promise.ts';
import type { Transport } from './transport/transport.ts';

/**
 * What a Center in test mode has beside the rest. Secret test key, but for `clock`, which any test key reads. All reject with NotFoundError `not_found` at a Center in
 * live mode.
 */
export interface Sandbox {
  /** What its clock shows: one for all who test on this Center. */
  clock(options?: CallOptions): ApiPromise<SandboxClock>;
  /**
   * Moves the clock by a span, `{ days: 3 }`, or to an instant, `{ to: "2026-12-01T08:00:00+07:00" }`; forward only.
   * @throws ValidationError `clock_not_forward`
   */
  moveClock(body: SandboxClockMove, options?: CallOptions): ApiPromise<SandboxClock>;
  /**
   * Takes a dossier on as its officers would: to `until`, or to where the story of the applicant's ID number ends
   * (docs/sandbox.md). Moves no clock: `waitsUntil` says when the next step is due.
   * @param dossier the code on its receipt.
   * @throws NotFoundError `dossier_not_found` · ConflictError `step_out_of_order`, `step_not_ready`
   */
  advance(dossier: string, body?: SandboxAdvance, options?: CallOptions): ApiPromise<AdvancedDossier>;
}

/**
 *     const sandbox = createSandbox(createTransport({ key: "sk_test_…", baseUrl: "http://localhost:4000" }));
 *     await sandbox.advance(receipt.code, { until: "supplementRequested" });
 */
export const createSandbox = (transport: Transport): Sandbox => ({
  clock: (options) => transport.send('GET', '/v1/sandbox/clock', {}, options),
  moveClock: (body, options) => transport.send('POST', '/v1/sandbox/clock', { body, keyed: true }, options),
  advance: (dossier, body = {}, options) =>
    transport.send('POST', '/v1/sandbox/dossiers/{id}/advance', { path: { id: dossier }, body }, options),
});
