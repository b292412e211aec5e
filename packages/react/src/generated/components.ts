// Made by `run generate` from packages/elements/custom-elements.json. DO NOT EDIT.
import type {
  DossierForm as DossierFormElement,
  ErrorEvent,
  ProcedureCard as ProcedureCardElement,
  ProcedureFinder as ProcedureFinderElement,
  ProcedureSelectedEvent,
  ReadyEvent,
  ResultVerifier as ResultVerifierElement,
  ScopeChangedEvent,
  Scorecard as ScorecardElement,
  SessionExpiringEvent,
  StatusChangedEvent,
  StatusTracker as StatusTrackerElement,
  StepChangedEvent,
  SubmitRequestedEvent,
  SubmittedEvent,
  UnitFinder as UnitFinderElement,
  UnitSelectedEvent,
} from '@hcc/elements';
import { type ElementComponent, type HostProps, wrapElement } from '../wrap-element.ts';

interface ProcedureFinderOwn {
  /** What to search for at first; the person may change it. */
  query?: ProcedureFinderElement['query'] | undefined;
  /** Id of the life event to begin with, such as `having-a-child`; the person may change it. */
  lifeEvent?: ProcedureFinderElement['lifeEvent'] | undefined;
  /** Of procedures that fit alike, those of this level come first: `provincial`, `district` or `commune`. */
  preferLevel?: ProcedureFinderElement['preferLevel'] | undefined;
  /** The same for a field (lĩnh vực), by its code or its name. */
  preferField?: ProcedureFinderElement['preferField'] | undefined;
  /** The same for who applies, such as `enterprise`. */
  preferAudience?: ProcedureFinderElement['preferAudience'] | undefined;
  /** Key of the page's own query string that shall name the procedure being looked at, so that it can be linked to and the browser's Back works. Absent, the page's URL is left alone. What was typed never goes into it. */
  deepLink?: ProcedureFinderElement['deepLink'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  locale?: ProcedureFinderElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: ProcedureFinderElement['center'] | undefined;
  /** The search field can be used. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** The person wants to file this procedure; carries its code. */
  onHccProcedureSelected?: ((event: ProcedureSelectedEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type ProcedureFinderProps = ProcedureFinderOwn & HostProps<ProcedureFinderElement, ProcedureFinderOwn>;
/** `<hcc-procedure-finder>`: Finds an administrative procedure by what people call it, by filters or by what has happened in their life, and tells what it costs, how long it takes, which papers it needs, where it may be handed in and who decides. */
export const ProcedureFinder: ElementComponent<ProcedureFinderElement, ProcedureFinderProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-procedure-finder',
  attributes: { query: 'query', lifeEvent: 'life-event', preferLevel: 'prefer-level', preferField: 'prefer-field', preferAudience: 'prefer-audience', deepLink: 'deep-link', locale: 'locale', center: 'center' },
  properties: [],
  events: { onHccReady: 'hcc-ready', onHccProcedureSelected: 'hcc-procedure-selected', onHccError: 'hcc-error' },
});

interface ProcedureCardOwn {
  /** Code of the procedure, such as `1.001193`. */
  procedure?: ProcedureCardElement['procedure'] | undefined;
  /** Everything is unfolded. Set it to open the card so; it follows what the person does. */
  details?: ProcedureCardElement['details'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  locale?: ProcedureCardElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: ProcedureCardElement['center'] | undefined;
  /** The procedure is shown, or it is said that there is none. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** The person wants to file it; carries its code. The card opens nothing. */
  onHccProcedureSelected?: ((event: ProcedureSelectedEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type ProcedureCardProps = ProcedureCardOwn & HostProps<ProcedureCardElement, ProcedureCardOwn>;
/** `<hcc-procedure-card>`: One procedure in short, beside a page's own text: whether it can be filed here, what it costs, how long it takes, how many papers. Unfolds to everything the Center knows about it. */
export const ProcedureCard: ElementComponent<ProcedureCardElement, ProcedureCardProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-procedure-card',
  attributes: { procedure: 'procedure', details: 'details', locale: 'locale', center: 'center' },
  properties: [],
  events: { onHccReady: 'hcc-ready', onHccProcedureSelected: 'hcc-procedure-selected', onHccError: 'hcc-error' },
});

interface UnitFinderOwn {
  /** What to search for at first, such as the commune of the page; the person may change it. */
  query?: UnitFinderElement['query'] | undefined;
  /** Where the person is, when the page knows and may say it: latitude and longitude in degrees, `20.95,107.08`. It is rounded to about a hundred metres and sent to the Center once. Absent, the person may let the browser tell. */
  position?: UnitFinderElement['position'] | undefined;
  /** Offers to choose one, and says so by `hcc-unit-selected`. */
  selectable?: UnitFinderElement['selectable'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  locale?: UnitFinderElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: UnitFinderElement['center'] | undefined;
  /** The service points are shown. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** With `selectable`: the person chose a service point; carries its id. */
  onHccUnitSelected?: ((event: UnitSelectedEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type UnitFinderProps = UnitFinderOwn & HostProps<UnitFinderElement, UnitFinderOwn>;
/** `<hcc-unit-finder>`: Finds where to hand in a dossier and collect its result: open now or when, how far, and where an old address lies. No map, no third party. */
export const UnitFinder: ElementComponent<UnitFinderElement, UnitFinderProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-unit-finder',
  attributes: { query: 'query', position: 'position', selectable: 'selectable', locale: 'locale', center: 'center' },
  properties: [],
  events: { onHccReady: 'hcc-ready', onHccUnitSelected: 'hcc-unit-selected', onHccError: 'hcc-error' },
});

interface DossierFormOwn {
  /** Code of the procedure to file, such as `1.001193`. */
  procedure?: DossierFormElement['procedure'] | undefined;
  /** `single`: all questions on one page, then the review. Any other value is `pages`: one page after the other. */
  layout?: DossierFormElement['layout'] | undefined;
  /** Asks the partner's back end for a single-use bootstrap. Without it and `bootstrapUrl` the publishable key is used. */
  fetchBootstrap?: DossierFormElement['fetchBootstrap'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides. */
  locale?: DossierFormElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: DossierFormElement['center'] | undefined;
  /** Address on the partner's site that answers a POST with `{ "bootstrap": "…" }`. */
  bootstrapUrl?: DossierFormElement['bootstrapUrl'] | undefined;
  /** The form can be used. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** Another page of the form is shown. */
  onHccStepChanged?: ((event: StepChangedEvent) => void) | undefined;
  /** About to submit; `preventDefault()` stops it. */
  onHccSubmitRequested?: ((event: SubmitRequestedEvent) => void) | undefined;
  /** The Center has the dossier; carries its code. */
  onHccSubmitted?: ((event: SubmittedEvent) => void) | undefined;
  /** The session ends soon; the draft stays. */
  onHccSessionExpiring?: ((event: SessionExpiringEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type DossierFormProps = DossierFormOwn & HostProps<DossierFormElement, DossierFormOwn>;
/** `<hcc-dossier-form>`: The application form of one procedure, in the Center's frame: the host page cannot read what is typed. */
export const DossierForm: ElementComponent<DossierFormElement, DossierFormProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-dossier-form',
  attributes: { procedure: 'procedure', layout: 'layout', locale: 'locale', center: 'center', bootstrapUrl: 'bootstrap-url' },
  properties: ['fetchBootstrap'],
  events: { onHccReady: 'hcc-ready', onHccStepChanged: 'hcc-step-changed', onHccSubmitRequested: 'hcc-submit-requested', onHccSubmitted: 'hcc-submitted', onHccSessionExpiring: 'hcc-session-expiring', onHccError: 'hcc-error' },
});

interface StatusTrackerOwn {
  /** The code on the receipt, such as `000.00.19.H49-261122-0007`. It opens nothing by itself: the secret is typed in the frame. */
  code?: StatusTrackerElement['code'] | undefined;
  /** Asks the partner's back end for a single-use bootstrap. Without it and `bootstrapUrl` the publishable key is used. */
  fetchBootstrap?: StatusTrackerElement['fetchBootstrap'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides. */
  locale?: StatusTrackerElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: StatusTrackerElement['center'] | undefined;
  /** Address on the partner's site that answers a POST with `{ "bootstrap": "…" }`. */
  bootstrapUrl?: StatusTrackerElement['bootstrapUrl'] | undefined;
  /** The tracker can be used. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** The dossier has moved on. */
  onHccStatusChanged?: ((event: StatusChangedEvent) => void) | undefined;
  /** The session ends soon. */
  onHccSessionExpiring?: ((event: SessionExpiringEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type StatusTrackerProps = StatusTrackerOwn & HostProps<StatusTrackerElement, StatusTrackerOwn>;
/** `<hcc-status-tracker>`: Where a dossier stands and when its result is due, in the Center's frame. */
export const StatusTracker: ElementComponent<StatusTrackerElement, StatusTrackerProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-status-tracker',
  attributes: { code: 'code', locale: 'locale', center: 'center', bootstrapUrl: 'bootstrap-url' },
  properties: ['fetchBootstrap'],
  events: { onHccReady: 'hcc-ready', onHccStatusChanged: 'hcc-status-changed', onHccSessionExpiring: 'hcc-session-expiring', onHccError: 'hcc-error' },
});

interface ResultVerifierOwn {
  /** The token in the QR code of a result, or the link that it is part of; absent, only files are checked. */
  token?: ResultVerifierElement['token'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  locale?: ResultVerifierElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: ResultVerifierElement['center'] | undefined;
  /** A file can be chosen. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type ResultVerifierProps = ResultVerifierOwn & HostProps<ResultVerifierElement, ResultVerifierOwn>;
/** `<hcc-result-verifier>`: Tells whether a result is the Center's, whole and in force: by its QR code, or by its PDF file, which is checked in the browser and sent nowhere. */
export const ResultVerifier: ElementComponent<ResultVerifierElement, ResultVerifierProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-result-verifier',
  attributes: { token: 'token', locale: 'locale', center: 'center' },
  properties: [],
  events: { onHccReady: 'hcc-ready', onHccError: 'hcc-error' },
});

interface ScorecardOwn {
  /** Id of a unit, `qn-head`; absent, the whole Center. */
  unit?: ScorecardElement['unit'] | undefined;
  /** `competent`: what the unit settles; `receiving`: what was handed in there. Absent, what the unit mostly does. */
  unitRole?: ScorecardElement['unitRole'] | undefined;
  /** Code of a procedure, `1.001193`; not together with `unit`. */
  procedure?: ScorecardElement['procedure'] | undefined;
  /** A month `2026-08`, a quarter `2026-Q3` or a year `2026`; absent, the month under way. */
  period?: ScorecardElement['period'] | undefined;
  /** The page fixes whose figures are shown; the period may still be chosen. */
  noUnitChoice?: ScorecardElement['noUnitChoice'] | undefined;
  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  locale?: ScorecardElement['locale'] | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  center?: ScorecardElement['center'] | undefined;
  /** Figures are shown, or why there are none. */
  onHccReady?: ((event: ReadyEvent) => void) | undefined;
  /** The person chose another unit, period or way of counting; carries the choice. */
  onHccScopeChanged?: ((event: ScopeChangedEvent) => void) | undefined;
  /** Something failed and the person has been told. */
  onHccError?: ((event: ErrorEvent) => void) | undefined;
}
export type ScorecardProps = ScorecardOwn & HostProps<ScorecardElement, ScorecardOwn>;
/** `<hcc-scorecard>`: How dossiers are settled, in figures that anybody may see: of the whole Center, of a unit or of a procedure, with how each was reckoned. Names nobody, and tells nothing of few. */
export const Scorecard: ElementComponent<ScorecardElement, ScorecardProps> = /* @__PURE__ */ wrapElement({
  tag: 'hcc-scorecard',
  attributes: { unit: 'unit', unitRole: 'unit-role', procedure: 'procedure', period: 'period', noUnitChoice: 'no-unit-choice', locale: 'locale', center: 'center' },
  properties: [],
  events: { onHccReady: 'hcc-ready', onHccScopeChanged: 'hcc-scope-changed', onHccError: 'hcc-error' },
});
