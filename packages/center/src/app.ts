/**
 * The Center as a fetch handler over ports: everything it does, over HTTP. No TCP port, no Node import, no global state,
 * so the service and the mocks run the very same code.
 */
import { operations } from '@hcc/schemas/contract';
import type { Operation } from '@hcc/schemas/contract';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { attachmentRoutes } from './attachments/attachments.routes.ts';
import { uploadRoutes } from './attachments/uploads/uploads.routes.ts';
import { createCatalogueCache } from './catalogue/catalogue-cache.ts';
import { catalogueRoutes } from './catalogue/catalogue.routes.ts';
import { newId } from './crypto/tokens.ts';
import { deskPaymentRoutes } from './payments/desk-payments.routes.ts';
import { deskRoutes } from './desk/desk.routes.ts';
import { directoryRoutes } from './directory/directory.routes.ts';
import { dossierRoutes } from './dossiers/dossiers.routes.ts';
import { adviceRoutes } from './advice/advice.routes.ts';
import { ratingRoutes } from './evaluation/ratings.routes.ts';
import { evaluationRoutes } from './evaluation/evaluation.routes.ts';
import { feedbackRoutes } from './feedback/feedback.routes.ts';
import { asProblem } from './http/as-problem.ts';
import { type BoundOperation, createBind } from './http/bind-operation.ts';
import { compressOnce } from './http/compress-once.ts';
import { preflight } from './http/cors.ts';
import { localeOf } from './http/locale.ts';
import { Problem, problemResponse } from './http/problem.ts';
import { tusAbilities } from './http/tus.ts';
import { fragmentRoutes } from './pages/fragments.routes.ts';
import { pageRoutes } from './pages/pages.routes.ts';
import { embeddingRoutes } from './partners/embedding.routes.ts';
import { paymentRoutes } from './payments/payments.routes.ts';
import type { Ports } from './ports.ts';
import { resultRoutes } from './results/results.routes.ts';
import { sandboxRoutes } from './sandbox/sandbox.routes.ts';
import { whileFiling } from './sandbox/while-filing.ts';
import { slipRoutes } from './slips/slips.routes.ts';
import { supervisionRoutes } from './supervision/supervision.routes.ts';
import { tipRoutes } from './tips/tips.routes.ts';
import { createProgressStreams } from './tracking/progress-stream.ts';
import { trackingRoutes } from './tracking/tracking.routes.ts';
import { eventRoutes } from './webhooks/events.routes.ts';
import { webhookRoutes } from './webhooks/webhooks.routes.ts';

export interface App {
  fetch(request: Request): Promise<Response>;
  /** Makes the search index, so that the first visitor does not wait a second for it. */
  warm(): Promise<void>;
  /** Ends what would not end by itself, before the process does. */
  endStreams(): void;
}

export function createApp(ports: Ports): App {
  const isTest = ports.center.mode === 'sandbox';
  const bind = isTest ? createBind(ports, whileFiling(ports)) : createBind(ports);
  const loadCatalogue = createCatalogueCache(ports.center);
  const streams = createProgressStreams(ports.stores.dossiers);
  const bound: BoundOperation[] = [
    catalogueRoutes(bind, ports, loadCatalogue),
    directoryRoutes(bind, ports),
    embeddingRoutes(bind, ports),
    dossierRoutes(bind, ports),
    attachmentRoutes(bind, ports),
    uploadRoutes(bind, ports),
    resultRoutes(bind, ports),
    trackingRoutes(bind, ports, streams),
    webhookRoutes(bind, ports),
    eventRoutes(bind, ports),
    deskRoutes(bind, ports),
    slipRoutes(bind, ports),
    paymentRoutes(bind, ports),
    deskPaymentRoutes(bind, ports),
    ratingRoutes(bind),
    sandboxRoutes(bind, ports),
    evaluationRoutes(bind, ports),
    supervisionRoutes(bind, ports),
    adviceRoutes(bind, ports),
    feedbackRoutes(bind, ports),
    tipRoutes(bind, ports),
  ].flat();
  requireAllBound(bound);
  const served = bound.filter(({ operation }) => isTest || !operation.testModeOnly);

  const app = new Hono<{ Variables: { requestId: string } }>();
  app.use(async (context, next) => {
    const requestId = newId('req');
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('x-request-id', requestId);
    // By it a client sees that its key is one of another mode.
    context.res.headers.set('hcc-mode', ports.center.mode);
    context.res.headers.set('x-content-type-options', 'nosniff');
    context.res.headers.set('referrer-policy', 'no-referrer');
  });
  // What is large and the same for everybody; small personal answers are not worth it (and secrets beside typed text never are).
  app.use('/v1/catalogue', compressOnce());
  for (const path of ['/v1/street-words', '/embed/*', '/fragments/*', '/openapi.json']) app.use(path, compress());
  for (const [path, here] of Map.groupBy(served, ({ operation }) => operation.path)) {
    const route = `/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
    const allowed = here.map(({ operation }) => operation.method).join(', ');
    app.options(route, async (context) => {
      const asked = here.map(({ operation }) => operation);
      const response = await preflight(context.req.raw, asked, ports);
      if (asked.some(({ tus }) => tus))
        for (const [name, value] of Object.entries(tusAbilities)) response.headers.set(name, value);
      return response;
    });
    for (const { operation, respond } of here)
      app.on(operation.method, route, (context) =>
        respond(context.req.raw, context.req.param() as Record<string, string>, context.get('requestId')),
      );
    app.all(route, (context) => {
      throw new Problem('method_not_allowed', { path: context.req.path, allowed }, { headers: { allow: allowed } });
    });
  }
  app.route('/', pageRoutes(ports));
  app.route(
    '/',
    fragmentRoutes(ports, async (request) => app.fetch(request)),
  );
  app.notFound((context) =>
    problemResponse(
      new Problem('not_found', { path: context.req.path }),
      localeOf(context.req.header('accept-language')),
      context.get('requestId'),
    ),
  );
  app.onError((error, context) => {
    const requestId = context.get('requestId');
    return problemResponse(
      asProblem(error, ports, { requestId }),
      localeOf(context.req.header('accept-language')),
      requestId,
    );
  });
  return {
    fetch: async (request) => app.fetch(request),
    async warm() {
      await loadCatalogue(ports.stores.catalogue);
    },
    endStreams: streams.endAll,
  };
}

/** An operation in the contract that nothing answers is a promise broken at start, not at the first call. */
function requireAllBound(bound: readonly BoundOperation[]): void {
  const answered = new Set(bound.map(({ operation }) => operation.id));
  const missing = (Object.values(operations) as Operation[]).filter(({ id }) => !answered.has(id));
  if (missing.length > 0) throw new Error(`No handler is bound for: ${missing.map(({ id }) => id).join(', ')}.`);
}

/** What another host of this app needs to give it its ports: the mocks do, in memory. Web standards only. */
export { auditHash, type AuditEntry, type KeptAuditEntry } from './audit/audit-entry.ts';
export { applyImport } from './catalogue/apply-import.ts';
export { dayBefore } from '@hcc/rules/directory';
export { addCounts, type CubeRow, type LoggedEvent, monthOf, rowId, sumOf } from '@hcc/rules/indicators';
export { sampleFiling, type SampleFiling } from '@hcc/rules/form';
export { parseCatalogueFile } from './catalogue/import/catalogue-file.ts';
export { pilotFilingMode } from './catalogue/import/filing-mode.ts';
export type { CatalogueChange, CatalogueItem } from './catalogue/catalogue.store.ts';
export { sha256 } from './crypto/tokens.ts';
export { createVault } from './crypto/vault.ts';
export { createCenter } from './directory/create-center.ts';
export { loadProfile } from './directory/profile.ts';
export { loadSandboxPartners } from './directory/sandbox-partners.ts';
export { type DossierRecord, type FiledRecord, isFiled } from './dossiers/dossier-record.ts';
export {
  applicantNameIn,
  dueKeyOf,
  type QueueFilter,
  type QueueMoments,
  type QueueQuestion,
  wordsToFind,
  type WorkloadQuery,
} from './dossiers/dossiers.store.ts';
export { lastingAttention, type LastingAttention } from './desk/attention.ts';
export { awaitedBy, isKeptFor } from './desk/queue-keys.ts';
export type { Load } from './desk/workload.ts';
export { respondByOn } from './dossiers/respond-by.ts';
export type { QueueCounts } from '@hcc/schemas';
export { hasHappened, partSumsOf, settledOf } from './evaluation/part-sums.ts';
export { createFigureKeeper } from './evaluation/keep-figures.ts';
export type { KeptFeedback, KeptForwarding } from './feedback/feedback.store.ts';
export type { KeptTip } from './tips/tips.store.ts';
export { createWatchKeeper } from './supervision/keep-watch.ts';
export type { StandingMark, Watched, WatchReasonName } from './supervision/supervision.store.ts';
export { Problem } from './http/problem.ts';
export type { KeptRating } from './evaluation/ratings.store.ts';
export type { UploadRecord } from './attachments/uploads/uploads.store.ts';
export type { KeptKey, Partner } from './partners/partners.store.ts';
export { type KeptPayment, needsDesk } from './payments/payments.store.ts';
export { seedPartners, type SeededPartner } from './partners/seed-partners.ts';
export type { TokenSubject } from './partners/token-subject.ts';
export { attachmentFor } from './rehearsal/sample-file.ts';
export { type Advance, advanceDossier } from './sandbox/advance-dossier.ts';
export type { Persona, StoryStep } from './sandbox/persona.ts';
export { personas, type PersonaName } from './sandbox/personas.ts';
export type { SandboxClockStore } from './sandbox/sandbox-clock.store.ts';
export type { Assets, Center, Clock, Documents, Files, Log, Ports, Repositories, Stores, Vault } from './ports.ts';
export { createDemoAuthority, createKeySigner } from './signing/demo-authority.ts';
export { signPdf } from './signing/sign-pdf.ts';
export { deliverWebhooks, type SendWebhook } from './webhooks/deliver.ts';
export { wants } from './webhooks/fan-out.ts';
export type { WebhookReply } from './webhooks/delivery.rules.ts';
export type { OutboxMessage } from './webhooks/outbox.store.ts';
export type { KeptEvent } from './webhooks/partner-events.store.ts';
export type { Delivery, KeptDelivery, KeptEndpoint, Outcome, WebhookMessage } from './webhooks/webhooks.store.ts';
