import { sqlUploadStore } from '../attachments/uploads/uploads.store.ts';
import { sqlAuditStore } from '../audit/audit.store.ts';
import { sqlCatalogueStore } from '../catalogue/catalogue.store.ts';
import { sqlDossierStore } from '../dossiers/dossiers.store.ts';
import { sqlEvaluationStore } from '../evaluation/evaluation.store.ts';
import { sqlFeedbackStore } from '../feedback/feedback.store.ts';
import { sqlLooseFileStore } from '../files/loose-files.store.ts';
import { sqlRatingStore } from '../evaluation/ratings.store.ts';
import { sqlIdempotencyStore } from '../http/idempotency.store.ts';
import { sqlPaymentStore } from '../payments/payments.store.ts';
import { sqlPartnerStore } from '../partners/partners.store.ts';
import { sqlTokenStore } from '../partners/tokens.store.ts';
import type { Repositories, Stores } from '../ports.ts';
import { sqlResultStore } from '../results/results.store.ts';
import { sqlSandboxClockStore } from '../sandbox/sandbox-clock.store.ts';
import { sqlSupervisionStore } from '../supervision/supervision.store.ts';
import { sqlTipStore } from '../tips/tips.store.ts';
import { sqlTrackingStore } from '../tracking/tracking.store.ts';
import { sqlOutboxStore } from '../webhooks/outbox.store.ts';
import { sqlPartnerEventStore } from '../webhooks/partner-events.store.ts';
import { sqlWebhookStore } from '../webhooks/webhooks.store.ts';
import type { Db, Sql } from './db.ts';

/** Every store over one database; the same stores over a transaction inside it. */
export const sqlStores = (db: Db): Stores => ({
  ...repositories(db),
  transaction: (work, { snapshot = false } = {}) =>
    db.transaction((tx) => work(repositories(tx)), { isolation: snapshot ? 'repeatable read' : 'read committed' }),
});

const repositories = (sql: Sql): Repositories => ({
  catalogue: sqlCatalogueStore(sql),
  partners: sqlPartnerStore(sql),
  tokens: sqlTokenStore(sql),
  dossiers: sqlDossierStore(sql),
  looseFiles: sqlLooseFileStore(sql),
  uploads: sqlUploadStore(sql),
  tracking: sqlTrackingStore(sql),
  results: sqlResultStore(sql),
  payments: sqlPaymentStore(sql),
  ratings: sqlRatingStore(sql),
  webhooks: sqlWebhookStore(sql),
  outbox: sqlOutboxStore(sql),
  partnerEvents: sqlPartnerEventStore(sql),
  idempotency: sqlIdempotencyStore(sql),
  audit: sqlAuditStore(sql),
  sandboxClock: sqlSandboxClockStore(sql),
  evaluation: sqlEvaluationStore(sql),
  supervision: sqlSupervisionStore(sql),
  feedback: sqlFeedbackStore(sql),
  tips: sqlTipStore(sql),
});
