/**
 * The events of every element: few, typed, in the past tense, composed and bubbling, and without personal data.
 * An inline element dispatches them itself; a sealed one repeats what its frame reports. Hosts cannot tell the difference.
 */

/** What all our events share. `T` is the detail's shape: an event without one has `undefined`. */
abstract class WidgetEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false, detail });
  }
}

/** `hcc-ready`: the element shows its first content and can be used. */
export class ReadyEvent extends WidgetEvent<undefined> {
  constructor() {
    super('hcc-ready', undefined);
  }
}

export interface ErrorDetail {
  /** A code of the Center's closed list, or one of ours: `load_failed`, `frame_timeout`, `bootstrap_failed`, `configuration_missing`, `network`. */
  readonly code: string;
  /** The same thing may succeed later. */
  readonly retryable: boolean;
  /** Names the Center's log line; quote it when asking for help. */
  readonly requestId?: string;
}

/** `hcc-error`: something failed and the person has been told inside the element. */
export class ErrorEvent extends WidgetEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('hcc-error', detail);
  }
}

/** `hcc-procedure-selected`: the person wants to file this procedure. */
export class ProcedureSelectedEvent extends WidgetEvent<{ readonly code: string }> {
  constructor(code: string) {
    super('hcc-procedure-selected', { code });
  }
}

/** `hcc-unit-selected`: the person chose this service point. Only of an element that the page asked to offer the choice. */
export class UnitSelectedEvent extends WidgetEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('hcc-unit-selected', { id });
  }
}

export interface ScopeDetail {
  /** Id of a unit; `undefined` for the whole Center. */
  readonly unit: string | undefined;
  /** `competent` or `receiving`; `undefined` leaves it to the Center. */
  readonly role: string | undefined;
  readonly procedure: string | undefined;
  /** `2026-08`, `2026-Q3` or `2026`; `undefined` for the month under way. */
  readonly period: string | undefined;
}

/** `hcc-scope-changed`: the person chose of whom and when figures are shown; a page may keep it in its address. */
export class ScopeChangedEvent extends WidgetEvent<ScopeDetail> {
  constructor(detail: ScopeDetail) {
    super('hcc-scope-changed', detail);
  }
}

export interface StepDetail {
  /** Id of the form's page; never an answer. */
  readonly step: string;
  /** Counted from 0. */
  readonly index: number;
  readonly count: number;
}

/** `hcc-step-changed`: another page of the form is shown. */
export class StepChangedEvent extends WidgetEvent<StepDetail> {
  constructor(detail: StepDetail) {
    super('hcc-step-changed', detail);
  }
}

/** `hcc-submit-requested`: about to submit. `preventDefault()` stops it; doing nothing lets it go on. */
export class SubmitRequestedEvent extends WidgetEvent<{ readonly procedure: string }> {
  readonly #replies: Promise<boolean>[] = [];

  constructor(procedure: string) {
    super('hcc-submit-requested', { procedure }, { cancelable: true });
  }

  /** For a listener that must ask somebody first, as the frame asks its host: `false` stops the submission. */
  waitFor(reply: Promise<boolean>): void {
    this.#replies.push(reply);
  }

  /** Every reply given by `waitFor`. */
  get replies(): readonly Promise<boolean>[] {
    return this.#replies;
  }
}

/** `hcc-submitted`: the Center has the dossier. The code alone opens nothing. */
export class SubmittedEvent extends WidgetEvent<{ readonly code: string }> {
  constructor(code: string) {
    super('hcc-submitted', { code });
  }
}

/** `hcc-session-expiring`: the person has until then to go on or lose the session (a draft stays with the Center). */
export class SessionExpiringEvent extends WidgetEvent<{ readonly expiresAt: string }> {
  constructor(expiresAt: string) {
    super('hcc-session-expiring', { expiresAt });
  }
}

export interface StatusDetail {
  /** One of the ten published states, such as `inProgress`; open: a later version may send another. */
  readonly status: string;
  /** Grows with each change of the dossier. */
  readonly sequence: number;
}

/** `hcc-status-changed`: the dossier has moved on. */
export class StatusChangedEvent extends WidgetEvent<StatusDetail> {
  constructor(detail: StatusDetail) {
    super('hcc-status-changed', detail);
  }
}

/** How long a host may think about `hcc-submit-requested` before the submission goes on: a stuck host must not hold a citizen's dossier. */
export const submitReplyTimeoutMs = 2000;

/**
 * Dispatches `hcc-submit-requested` on `element` and answers whether to go on.
 * Elements call this instead of dispatching the event themselves, so that inline and sealed behave alike.
 */
export async function askToSubmit(element: EventTarget, procedure: string): Promise<boolean> {
  const event = new SubmitRequestedEvent(procedure);
  element.dispatchEvent(event);
  if (event.defaultPrevented) return false;
  if (event.replies.length === 0) return true;
  const goOn = new Promise<boolean>((resolve) => setTimeout(resolve, submitReplyTimeoutMs, true));
  const replies = Promise.all(event.replies.map((reply) => reply.catch(() => true)));
  return Promise.race([replies.then((all) => all.every(Boolean)), goOn]);
}

declare global {
  interface HTMLElementEventMap {
    'hcc-ready': ReadyEvent;
    'hcc-error': ErrorEvent;
    'hcc-procedure-selected': ProcedureSelectedEvent;
    'hcc-unit-selected': UnitSelectedEvent;
    'hcc-scope-changed': ScopeChangedEvent;
    'hcc-step-changed': StepChangedEvent;
    'hcc-submit-requested': SubmitRequestedEvent;
    'hcc-submitted': SubmittedEvent;
    'hcc-session-expiring': SessionExpiringEvent;
    'hcc-status-changed': StatusChangedEvent;
  }
}
