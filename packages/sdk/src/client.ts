/** The whole client: one property per capability of the Center. */
import { createDesk, type Desk } from './desk.ts';
import { createDossiers, type Dossiers } from './dossiers.ts';
import { createEmbedSessions, type EmbedSessions } from './embed-sessions.ts';
import { createPartnerEvents, type PartnerEvents } from './partner-events.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import { createFrameSessions, type FrameSessions } from './frame-sessions.ts';
import { createEvaluation, type Evaluation } from './evaluation.ts';
import type { ClientOptions, ConnectionOptions, Credential } from './options.ts';
import { createPayments, type Payments } from './payments.ts';
import { createProcedures, type Procedures } from './procedures.ts';
import { createResults, type Results } from './results.ts';
import { createSupervision, type Supervision } from './supervision.ts';
import { createTips, type Tips } from './tips.ts';
import { createTracking, type Tracking } from './tracking.ts';
import { checkOptions } from './transport/check-options.ts';
import { noteDeprecation } from './transport/note-deprecation.ts';
import { carrierFor, type Transport } from './transport/transport.ts';
import { transportOver } from './transport/transport-over.ts';
import { createUnits, type Units } from './units.ts';
import { createUploads, type Uploads } from './uploads/uploads.ts';
import { createWebhookEndpoints, type WebhookEndpoints } from './webhook-endpoints.ts';

/** What the Center can be asked, by capability. */
export interface Capabilities {
  readonly procedures: Procedures;
  readonly units: Units;
  readonly embedSessions: EmbedSessions;
  readonly frameSessions: FrameSessions;
  readonly dossiers: Dossiers;
  readonly payments: Payments;
  readonly uploads: Uploads;
  readonly results: Results;
  readonly tracking: Tracking;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly events: PartnerEvents;
  readonly evaluation: Evaluation;
  readonly desk: Desk;
  readonly supervision: Supervision;
  readonly feedback: Feedback;
  readonly tips: Tips;
  /** What carries all of them: for `@hcc/sdk/uploads` and `@hcc/sdk/events`, which stand beside the client. */
  readonly transport: Transport;
}

/** The whole client. */
export interface Client extends Capabilities {
  /**
   * A client of its own with these options in place of its own; the one it is taken from stays as it is. A `key` takes the
   * place of a `session`, and the other way round.
   *
   *     const patient = client.withOptions({ timeoutMs: { read: 60_000 }, locale: "en" });
   */
  withOptions(options: MoreOptions): Client;
}

/** Any of the options of a client. */
export type MoreOptions = Partial<ConnectionOptions> & Credential;

/**
 *     const client = createClient({ key: "pk_test_…", baseUrl: "http://localhost:4000" });
 *     for await (const procedure of client.procedures.list({ q: "khai sinh" })) console.log(procedure.name);
 *
 * A client holds its options and nothing else; two on one page know nothing of each other.
 * @throws TypeError when an option is malformed, or a secret key would stand in a browser.
 */
export function createClient(options: ClientOptions): Client {
  return clientFrom(options, (own) => transportOver(noteDeprecation(carrierFor(own)), checkOptions(own)));
}

/** A client, and its clones, on transports of one's own making. */
export function clientFrom(options: ClientOptions, create: (options: ClientOptions) => Transport): Client {
  const withOptions = (more: MoreOptions): Client => clientFrom(merged(options, more), create);
  return { ...capabilitiesOver(create(options)), withOptions };
}

/** Every capability on a transport of one's own making. */
export function capabilitiesOver(transport: Transport): Capabilities {
  return {
    transport,
    procedures: createProcedures(transport),
    units: createUnits(transport),
    embedSessions: createEmbedSessions(transport),
    frameSessions: createFrameSessions(transport),
    dossiers: createDossiers(transport),
    payments: createPayments(transport),
    uploads: createUploads(transport),
    results: createResults(transport),
    tracking: createTracking(transport),
    webhookEndpoints: createWebhookEndpoints(transport),
    events: createPartnerEvents(transport),
    evaluation: createEvaluation(transport),
    desk: createDesk(transport),
    supervision: createSupervision(transport),
    feedback: createFeedback(transport),
    tips: createTips(transport),
  };
}

function merged(options: ClientOptions, more: MoreOptions): ClientOptions {
  const { key, session, ...connection } = options;
  const isOther = more.key !== undefined || more.session !== undefined;
  return {
    ...connection,
    ...(isOther ? {} : { key, session }),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
    timeoutMs: { ...options.timeoutMs, ...more.timeoutMs },
    retry: { ...options.retry, ...more.retry },
  } as ClientOptions;
}
