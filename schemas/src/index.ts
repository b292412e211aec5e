/** @hcc/schemas: the shapes every side agrees on. The operations stand in `@hcc/schemas/contract`. */
export {
  DossierCode,
  Id,
  Instant,
  LocalDate,
  Locale,
  LocalizedText,
  Money,
  Origin,
  PageQuery,
  PersonalId,
  ProcedureCode,
  pageOf,
} from './primitives.ts';
export { Duration } from './procedures/duration.ts';
export { DueDate, ReckoningStep } from './procedures/due-date.ts';
export {
  Audience,
  Channel,
  Component,
  Cost,
  CostItem,
  FilingMode,
  FilingModeName,
  LegalBasis,
  Level,
  Method,
  Procedure,
  ProcedureMatch,
  ProcedureSummary,
  Variant,
} from './procedures/procedure.ts';
export { CatalogueColumns, StreetWords } from './procedures/catalogue-index.ts';
export type { CatalogueEntry, CatalogueIndex } from './procedures/catalogue-index.ts';
export { ChangedPart, ProcedureChange, ProcedureVersion } from './procedures/change.ts';
export { Competence } from './procedures/competence.ts';
export { FacetName, FacetValue, Facets, ProcedureFilter } from './procedures/facet.ts';
export { LifeEvent, LifeEventId } from './procedures/life-event.ts';
export {
  AddressSuccession,
  AddressUnit,
  OpeningHours,
  Position,
  Unit,
  UnitKind,
  UnitNow,
  UnitReference,
} from './units/unit.ts';
export {
  CountedDossier,
  CountedDossierQuery,
  FewerComponents,
  FullOnline,
  LostDays,
  ReformAdvice,
  ReformAdviceQuery,
  SettlementStage,
  ShorterTime,
} from './evaluation/advice.ts';
export { NewTip, Tip, TipList, TippedPaper, TipWords } from './evaluation/tip.ts';
export {
  Board,
  Evaluation,
  Figure,
  PeriodId,
  PeriodKind,
  Scorecard,
  ScorecardPeriod,
  ScorecardQuery,
  ScorecardTrend,
  ScorecardUnit,
  UnitRole,
} from './evaluation/scorecard.ts';
export { AnswerValue, Answers, Attachment, FieldId, fieldIdPattern, mostRows, rowKeyPattern } from './forms/answers.ts';
export { Expression, type Condition } from './forms/expression.ts';
export { Field, FieldOption, FieldSource, type FieldOf, type FieldType } from './forms/field.ts';
export { FieldGroup, FormCheck, FormDefinition, FormPage, Repeat } from './forms/form.ts';
export {
  AuthoredForm,
  OrganisationPart,
  PersonPart,
  type AddressBlock,
  type AuthoredField,
  type OrganisationBlock,
  type PersonBlock,
} from './forms/authored-form.ts';
export {
  attachmentMetadata,
  mostAttachmentBytes,
  mostAttachments,
  Upload,
  UploadMetadata,
} from './attachments/upload.ts';
export { DossierStatus, Step, Track, dossierStatuses } from './dossiers/status.ts';
export {
  Dossier,
  DossierPatch,
  DossierProgress,
  NewDossier,
  PartnerDossier,
  Receipt,
  Refusal,
  StepProgress,
} from './dossiers/dossier.ts';
export { TrackingAnswer, TrackingRequest } from './tracking/tracking.ts';
export {
  EmbedSession,
  FrameSession,
  NewEmbedSession,
  NewFrameSession,
  ResumeLink,
  Widget,
} from './embedding/session.ts';
export {
  CreatedWebhookEndpoint,
  NewWebhookEndpoint,
  SecretRotation,
  WebhookEndpoint,
  WebhookEndpointPatch,
  WebhookSignature,
} from './webhooks/endpoint.ts';
export { EventRange, PartnerEvent, QueuedEvents, Redelivery } from './webhooks/event.ts';
export { DeliveryState, DeliveryTry, LoggedDelivery } from './webhooks/delivery.ts';
export { WebhookChallenge } from './webhooks/challenge.ts';
export { WebhookEvent, WebhookEventType, webhookEventTypes } from './webhooks/webhook.ts';
export { CountedPapers, DossierCommand, Finalisation, Handing, SupplementItem } from './desk/dossier-command.ts';
export {
  Consultation,
  EarlySettlement,
  Apology,
  FallenResult,
  FieldCheck,
  FinancialDuty,
  HandOver,
  PromiseCause,
  Punctuality,
  SupplementNotice,
} from './dossiers/dossier-parts.ts';
export { ApplicantSlip, Slip } from './dossiers/slip.ts';
export {
  Attention,
  BulkCommand,
  BulkOutcome,
  DeskDossier,
  DeskDossierSummary,
  NewCounterDossier,
  NewStaffSession,
  Officer,
  Role,
  StaffSession,
  SupplementChanges,
  QueueCounts,
  Workload,
} from './desk/desk.ts';
export {
  Supervision,
  UnusualPattern,
  WatchedDossier,
  WatchReason,
  WatchReasonName,
  WatchSeen,
} from './supervision/watch.ts';
export {
  DeskFeedback,
  DeskFeedbackSummary,
  FeedbackAnswer,
  FeedbackForwarding,
  FeedbackTarget,
  FeedbackContact,
  FeedbackKind,
  FeedbackProgress,
  FeedbackReceipt,
  FeedbackStatus,
  FeedbackSubject,
  NewFeedback,
} from './feedback/feedback.ts';
export { ResultVerification } from './results/verification.ts';
export {
  CostType,
  ExemptionClaim,
  ExemptionGroup,
  FeeLine,
  FeeQuote,
  FeeReason,
  NewExemptionClaim,
} from './payments/fee-quote.ts';
export {
  BankAccount,
  BankNotice,
  DeskPayment,
  DossierFees,
  ExemptionDecision,
  HeldReason,
  NewMoneyDecision,
  NewPayment,
  Payment,
  PaymentItem,
  PaymentMethod,
  PaymentReceipt,
  PaymentStatus,
  Settlement,
  TransferInstructions,
} from './payments/payment.ts';
export { OpenRatings, Rating, RatingAnswers, RatingOccasion, Satisfaction } from './evaluation/rating.ts';
export {
  AdvancedDossier,
  SandboxAdvance,
  SandboxClock,
  SandboxClockMove,
  SandboxMilestone,
  sandboxMilestones,
} from './sandbox/sandbox.ts';
export { Problem } from './errors/problem.ts';
export { errorCodes, retryableCodes, type ErrorCode } from './errors/error-codes.ts';
