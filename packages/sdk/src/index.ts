/** @hcc/sdk: typed client of the Center for browsers, Node 22 and up, and workers. Webhooks: `@hcc/sdk/webhooks`. */
export { createClient, type Capabilities, type Client, type MoreOptions } from './client.ts';
export type {
  CallOptions,
  ChangeOptions,
  ClientOptions,
  ConnectionOptions,
  Credential,
  LoggedAttempt,
} from './options.ts';

// A single resource with a transport of its own, for pages that want no more.
export { createTransport, type Transport } from './transport/transport.ts';
export {
  createProcedures,
  type ChangeQuery,
  type CompetenceQuery,
  type CounterSlipQuery,
  type DueDateQuery,
  type FacetQuery,
  type ProcedureQuery,
  type Procedures,
} from './procedures.ts';
export { createUnits, type AddressUnitQuery, type SuccessionQuery, type UnitQuery, type Units } from './units.ts';
export { createEmbedSessions, type EmbedSessions } from './embed-sessions.ts';
export { createFrameSessions, type FrameSessions } from './frame-sessions.ts';
export { createDossiers, type Dossiers, type NewAttachment, type PartnerDossierQuery } from './dossiers.ts';
export { createPayments, type Payments } from './payments.ts';
export { createResults, type Results } from './results.ts';
export { createTracking, type Tracking } from './tracking.ts';
export { createUploads, type Uploads } from './uploads/uploads.ts';
export { createWebhookEndpoints, type DeliveryQuery, type WebhookEndpoints } from './webhook-endpoints.ts';
export { createPartnerEvents, type EventQuery, type PartnerEvents } from './partner-events.ts';
export {
  createDesk,
  type Desk,
  type DeskCountsQuery,
  type DeskDossierQuery,
  type NewDeskAttachment,
  type RegisterQuery,
} from './desk.ts';
export { createFeedback, type DeskFeedbackQuery, type Feedback } from './feedback.ts';
export { createTips, type TipQuery, type Tips } from './tips.ts';
export { createSupervision, type Supervision, type WatchQuery } from './supervision.ts';
export {
  createEvaluation,
  type CountedDossierQuery,
  type Evaluation,
  type ReformAdviceQuery,
  type ScorecardQuery,
  type ScorecardTableQuery,
} from './evaluation.ts';

export { createIdempotencyKey } from './transport/idempotency-key.ts';
export type { Settings } from './transport/check-options.ts';
export type { Answer, ApiPromise, Result } from './transport/api-promise.ts';
export type { Page, PagePromise } from './transport/page-promise.ts';

export { HccError } from './errors/hcc-error.ts';
export { ApiError, type Problem, type ProblemCode, type ProblemDetail } from './errors/api-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { BadRequestError } from './errors/bad-request-error.ts';
export { ChangedError } from './errors/changed-error.ts';
export { ConflictError } from './errors/conflict-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { NotModified } from './errors/not-modified.ts';
export { PermissionError } from './errors/permission-error.ts';
export { ServerError } from './errors/server-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export { TooManyTriesError } from './errors/too-many-tries-error.ts';
export { ValidationError } from './errors/validation-error.ts';

export type {
  AddressSuccession,
  AddressUnit,
  Answers,
  AnswerValue,
  ApplicantSlip,
  Attachment,
  Attention,
  Audience,
  BankAccount,
  BankNotice,
  BulkCommand,
  BulkOutcome,
  CatalogueColumns,
  Channel,
  Competence,
  Component,
  Cost,
  CostItem,
  CostType,
  CreatedWebhookEndpoint,
  CurrentStaffSession,
  DeskDossier,
  DeskDossierSummary,
  DeskPayment,
  DeskPaymentList,
  DeliveryState,
  DeliveryTry,
  Dossier,
  DossierCommand,
  DossierFees,
  DossierPatch,
  DossierProgress,
  DossierStatus,
  DueDate,
  Duration,
  EmbedSession,
  EventRange,
  ExemptionClaim,
  ExemptionDecision,
  ExemptionGroup,
  FacetName,
  Facets,
  FacetValue,
  FeeLine,
  FeeQuote,
  FeeReason,
  Field,
  FieldGroup,
  FieldOption,
  FieldType,
  FilingMode,
  FilingModeName,
  FormDefinition,
  FormPage,
  FrameSession,
  HeldReason,
  LegalBasis,
  Level,
  LifeEvent,
  LocalizedText,
  LoggedDelivery,
  Method,
  NewCounterDossier,
  NewDossier,
  NewEmbedSession,
  NewExemptionClaim,
  NewFrameSession,
  NewMoneyDecision,
  NewPayment,
  NewStaffSession,
  NewWebhookEndpoint,
  Officer,
  OfficerList,
  OpenRatings,
  PartnerDossier,
  PartnerEvent,
  Payment,
  PaymentItem,
  PaymentMethod,
  PaymentReceipt,
  PaymentStatus,
  Position,
  Procedure,
  ProcedureChange,
  ProcedureMatch,
  ProcedureSummary,
  ProcedureVersion,
  QueuedEvents,
  Rating,
  RatingAnswers,
  RatingOccasion,
  Receipt,
  Redelivery,
  ResumeLink,
  ReckoningStep,
  ResultVerification,
  Role,
  Satisfaction,
  CountedDossier,
  FewerComponents,
  NewTip,
  Tip,
  TipList,
  TippedPaper,
  TipWords,
  FullOnline,
  LostDays,
  ReformAdvice,
  SettlementStage,
  ShorterTime,
  Scorecard,
  ScorecardTrend,
  ScorecardUnit,
  SecretRotation,
  Settlement,
  Slip,
  StaffSession,
  Step,
  StepProgress,
  StreetWordList,
  StreetWords,
  SupplementItem,
  SupplementNotice,
  FinancialDuty,
  Track,
  TrackingAnswer,
  TrackingRequest,
  TransferInstructions,
  Unit,
  UnitKind,
  UnitReference,
  Variant,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointPatch,
  WebhookEvent,
  WebhookEventType,
  WebhookSignature,
  Widget,
  Upload,
  UploadList,
  Withdrawal,
  QueueCounts,
  DeskFeedback,
  DeskFeedbackSummary,
  FeedbackAnswer,
  FeedbackContact,
  FeedbackForwarding,
  FeedbackTarget,
  FeedbackKind,
  FeedbackProgress,
  FeedbackReceipt,
  FeedbackStatus,
  FeedbackSubject,
  NewFeedback,
  SupervisionOverview,
  UnusualPattern,
  WatchedDossier,
  WatchReason,
  WatchReasonName,
  WatchSeen,
  Workload,
} from './shapes.ts';
