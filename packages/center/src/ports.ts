/**
 * Every way out of the Center's code, in one place. The service hands in SQL stores, a directory of files and keys from
 * disk; the mocks hand in memory. Nothing below `app.ts` reaches the world in any other way.
 */
import type { Beneficiary } from '@hcc/rules/payment';
import type {
  AddressUnit,
  FilingMode,
  FormDefinition,
  LocalDate,
  Locale,
  LocalizedText,
  Officer,
  Procedure,
  Unit,
} from '@hcc/schemas';
import type { SettlementRules } from '@hcc/rules/settlement-rules';
import type { Calendar } from '@hcc/rules/working-time';
import type { UploadStore } from './attachments/uploads/uploads.store.ts';
import type { AuditStore } from './audit/audit.store.ts';
import type { SectorPeriod } from './catalogue/import/sector-period.ts';
import type { CatalogueStore } from './catalogue/catalogue.store.ts';
import type { Competence, CompetenceQuestion } from './directory/competent-unit.ts';
import type { RecordToFile } from './directory/filing.ts';
import type { DossierStore } from './dossiers/dossiers.store.ts';
import type { EvaluationStore } from './evaluation/evaluation.store.ts';
import type { LooseFileStore } from './files/loose-files.store.ts';
import type { IdempotencyStore } from './http/idempotency.store.ts';
import type { OutboxStore } from './webhooks/outbox.store.ts';
import type { PartnerEventStore } from './webhooks/partner-events.store.ts';
import type { PaymentStore } from './payments/payments.store.ts';
import type { PartnerStore } from './partners/partners.store.ts';
import type { CounterSlipData } from './pdf/counter-slip-document.ts';
import type { PaymentReceiptData } from './pdf/payment-receipt-document.ts';
import type { ReceiptData } from './pdf/receipt-document.ts';
import type { ResultData } from './pdf/result-document.ts';
import type { SignatureMark } from './pdf/signature-mark.ts';
import type { SignableSlipData, SlipData } from './pdf/slips/render-slip.ts';
import type { TokenStore } from './partners/tokens.store.ts';
import type { RatingStore } from './evaluation/ratings.store.ts';
import type { FeedbackStore } from './feedback/feedback.store.ts';
import type { SupervisionStore } from './supervision/supervision.store.ts';
import type { SandboxClockStore } from './sandbox/sandbox-clock.store.ts';
import type { ResultStore } from './results/results.store.ts';
import type { TipStore } from './tips/tips.store.ts';
import type { TrackingStore } from './tracking/tracking.store.ts';
import type { WebhookStore } from './webhooks/webhooks.store.ts';

export interface Ports {
  stores: Stores;
  center: Center;
  clock: Clock;
  files: Files;
  documents: Documents;
  vault: Vault;
  assets: Assets;
  log: Log;
  /** False while the disk is nearly full: writes are refused before the database hits the wall. */
  canWrite(): boolean;
  /** Test partners may name a receiver on this machine; never in live mode. */
  webhooksMayUseLoopback: boolean;
}

/** One store a capability. Inside `transaction` all of them see and make one change, whole or not at all. */
export interface Repositories {
  catalogue: CatalogueStore;
  partners: PartnerStore;
  tokens: TokenStore;
  dossiers: DossierStore;
  looseFiles: LooseFileStore;
  uploads: UploadStore;
  tracking: TrackingStore;
  results: ResultStore;
  payments: PaymentStore;
  ratings: RatingStore;
  webhooks: WebhookStore;
  outbox: OutboxStore;
  partnerEvents: PartnerEventStore;
  idempotency: IdempotencyStore;
  audit: AuditStore;
  sandboxClock: SandboxClockStore;
  evaluation: EvaluationStore;
  supervision: SupervisionStore;
  feedback: FeedbackStore;
  tips: TipStore;
}

export interface Stores extends Repositories {
  /** With `snapshot` it sees one state of everything from its beginning to its end. */
  transaction<T>(work: (stores: Repositories) => Promise<T>, options?: { snapshot?: boolean }): Promise<T>;
}

/** What makes this Center this one: the profile, expanded. */
export interface Center {
  name: LocalizedText;
  /** As documents write it before their day. */
  placeOfIssue: string;
  /** `sandbox`: seeded officers may be signed in as, results carry a mark, only test keys exist. */
  mode: 'sandbox' | 'live';
  /** Where this Center is reached, without a slash at the end; `null`: by whatever address the request used. */
  baseUrl: string | null;
  calendar: Calendar;
  /** The law's parameters, oldest version first: ask `rulesOn` for the day a dossier was received. */
  rules: readonly SettlementRules[];
  /** All of them, those that ended too: ask `isInForce` for a day. */
  units: readonly Unit[];
  /** A code names one of these only together with a day. */
  addressUnits: readonly AddressUnit[];
  /** A unit as it stood on a day. */
  unitOn(unit: Unit, day: LocalDate): Unit;
  officers: readonly Officer[];
  payment: PaymentSettings;
  /** Where the profile decides; a record's own ways of filing decide the rest. */
  filingModeOf(record: RecordToFile): FilingMode | undefined;
  /** The period that the law of a procedure's sector sets, where its record leaves it open. */
  periodOf(record: Pick<RecordToFile, 'code' | 'fields'>): SectorPeriod | undefined;
  /** Which unit decides, on what ground, and where a place was divided the communes to choose among. */
  competenceFor(question: CompetenceQuestion): Competence & { unit: Unit };
  competentUnitFor(question: CompetenceQuestion): Unit;
  /** The form of a procedure; the same object for the same record. */
  formOf(procedure: Procedure): FormDefinition;
}

/** How this Center takes money. */
export interface PaymentSettings {
  /** `prepaid`: a dossier is filed once what it owes is paid. `postpaid`: it may be filed before. */
  mode: 'prepaid' | 'postpaid';
  /** Begins every series of receipt numbers, such as `QN`. */
  receiptSeries: string;
  /** Where transfers go. */
  beneficiary: Beneficiary;
}

export interface Clock {
  now(): Date;
  /** In test mode alone: how far it has been moved ahead of the real time, in milliseconds. */
  aheadMs?(): number;
  /** In test mode alone: takes over what another replica has moved it to. */
  catchUp?(): Promise<void>;
}

/** Files by an id the Center makes; never by a name a person gave. */
export interface Files {
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(id: string): Promise<void>;
}

export interface Documents {
  receipt(data: ReceiptData): Promise<Uint8Array>;
  paymentReceipt(data: PaymentReceiptData): Promise<Uint8Array>;
  /** Every other slip, on paper. */
  slip(data: SlipData): Promise<Uint8Array>;
  /** A slip signed by whom its marks name, the person first; `missing` is the id of a signer without a key. */
  signedSlip(
    data: SignableSlipData,
    marks: readonly SignatureMark[],
    signers: { personId: string; organisationId: string },
  ): Promise<{ pdf: Uint8Array } | { missing: string }>;
  /** A result on paper, to be stamped by hand. `enclosed`: a PDF whose pages stand before its own. */
  sheet(data: ResultData, enclosed?: Uint8Array): Promise<Uint8Array>;
  /** What to bring to a counter; says nothing of a person. */
  counterSlip(data: CounterSlipData): Promise<Uint8Array>;
  /** A result signed by the person who approved it and then by the organisation (Decree 30/2020 Art. 32). */
  signed(
    data: ResultData,
    signers: { personId: string; organisationId: string },
    enclosed?: Uint8Array,
  ): Promise<{ pdf: Uint8Array } | { missing: string }>;
  /** Roots of everybody who signs or has signed for this Center, in DER. */
  trustAnchors(): Promise<readonly Uint8Array[]>;
}

/** Encrypts what must be read back but never lie open in the database. */
export interface Vault {
  seal(text: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

/** Bundles and pages that are served as they are. */
export interface Assets {
  get(path: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null>;
  /** Draws the elements of pages without a browser; absent where nothing can. */
  drawing?: Drawing;
}

export interface Drawing {
  /** The element as HTML with all it shows; null where no element of that name can be drawn. Throws what it could not load with. */
  element(asked: DrawingRequest): Promise<string | null>;
  /** Its style sheet. */
  styles(name: string): Promise<string | null>;
}

export interface DrawingRequest {
  /** A tag without `hcc-`: `procedure-card`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  locale: Locale;
  /** Where a person without JavaScript goes on. */
  link: string;
  /** Absent, the styles stand in the drawing. */
  styleSheet?: string;
  key: string;
  /** Base URL of this Center, which `fetch` answers without a network. */
  center: string;
  fetch(request: Request): Promise<Response>;
}

/** Structured lines. Ids and codes only: no name, number, answer, secret or token ever goes in. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
