import { HccError } from '../errors/hcc-error.ts';

/** Why a delivery is refused. */
export type WebhookRefusal =
  /** Nothing can be checked: `secret` is empty, cut short, or a key of another kind. The mend is on this side. */
  | 'secret_malformed'
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` did not come. */
  | 'header_missing'
  /** The timestamp is not a number of seconds. */
  | 'timestamp_malformed'
  /** Older or newer than the tolerance: a replay, or one of the two clocks is wrong. */
  | 'timestamp_outside_tolerance'
  | 'too_many_signatures'
  /** No `v1` signature belongs to this id, timestamp and body under this secret. */
  | 'signature_mismatch'
  /** Signed by the right secret, yet no event. */
  | 'payload_malformed';

/** What arrived is not to be trusted: answer 400 and do nothing with it. Never holds the secret or the payload. */
export class WebhookVerificationError extends HccError {
  override readonly name = 'WebhookVerificationError';
  /** Why; for a log, and never for the sender. */
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string) {
    super(message);
    this.reason = reason;
  }
}
