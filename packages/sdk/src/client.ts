/** The whole client: one property per capability of the Center. */
import { createDesk, type Desk } from './desk.ts';
import { createDossiers, type Dossiers } from './dossiers.ts';
import { createEmbedSessions, type EmbedSessions } from './embed-sessions.ts';
import { createPartnerEvents, type PartnerEvents } from './partner-events.ts';
import { createFrameSessions, type FrameSessions } from './frame-sessions.ts';
import type { ClientOptions } from './options.ts';
import { createPayments, type Payments } from './payments.ts';
import { createProcedures, type Procedures } from './procedures.ts';
import { createResults, type Results } from './results.ts';
import { createTracking, type Tracking } from './tracking.ts';
import { createTransport, type Transport } from './transport/transport.ts';
import { createUnits, type Units } from './units.ts';
import { createUploads, type Uploads } from './uploads.ts';
import { createWebhookEndpoints, type WebhookEndpoints } from './webhook-endpoints.ts';

export interface Client {
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
  readonly desk: Desk;
}

/**
 *     const client = createClient({ key: "pk_test_…", baseUrl: "http://localhost:4000" });
 *     for await (const procedure of client.procedures.list({ q: "khai sinh" })) console.log(procedure.name);
 *
 * A client holds its options and nothing else; two on one page know nothing of each other.
 * @throws TypeError when an option is malformed, or a secret key would stand in a browser.
 */
export function createClient(options: ClientOptions): Client {
  return clientOver(createTransport(options));
}

/** Every capability on a transport of one's own making. */
export function clientOver(transport: Transport): Client {
  return {
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
    desk: createDesk(transport),
  };
}
