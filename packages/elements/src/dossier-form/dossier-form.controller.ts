/**
 * What the form knows: the procedure and its form, the draft with its files, the page being filled in, what is wrong,
 * and the receipt. Knows no template and no event.
 *
 * A draft is begun with the first answer, so that somebody who only looks leaves nothing behind; where the partner gives
 * answers it is begun at once, since they come with it.
 */
import { type AnswerFault, mostFilesOf } from '@hcc/rules/form';
import type { Answers, AnswerValue, FormDefinition, FormPage } from '@hcc/schemas';
import type {
  Attachment,
  Dossier,
  DossierProgress,
  DueDate,
  FrameSession,
  Procedure,
  Receipt,
  ResumeLink,
} from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldHost } from '../form-fields/field-context.ts';
import { FilledForm, isError, type Fault } from '../form-fields/filled-form.ts';
import { loadPlaces, type Place, type PlaceKind } from '../form-fields/places.ts';
import type { QrCode } from '../internal/qr-code.ts';
import { LoadController } from '../internal/load-controller.ts';
import { problemCode } from '../localize/problem-code.ts';
import { DraftKeeper, faultyFields } from './draft-keeper.ts';
import { FileUploads } from './file-uploads.ts';
import type { FormClient } from './form-client.ts';
import { isOn, signingPage, stepsOf, type FormLayout, type FormStep } from './form-steps.ts';
import { allQuestions } from './locales/vi.ts';
import { todayAtTheCenter } from '../form-fields/today.ts';
import { Submission } from './submission.ts';

/** What is on the screen. `elsewhere`: this procedure is not filed here. `filed`: submitted in an earlier load. */
export type View = 'loading' | 'failed' | 'elsewhere' | 'page' | 'review' | 'receipt' | 'filed' | 'left';

/** Why nothing was submitted, told on the review page. */
export type ReviewNotice =
  | 'stoppedByHost'
  | 'notAllSaved'
  | 'reviewAgain'
  | 'stillUploading'
  | { readonly error: unknown };

export interface FormEvents {
  readonly askToSubmit: (procedure: string) => Promise<boolean>;
  readonly submitted: (code: string) => void;
  readonly failed: (error: unknown) => void;
}

export class DossierFormController implements ReactiveController, FieldHost {
  view: View = 'loading';
  error: unknown;
  procedure: Procedure | undefined;
  layout: FormLayout = 'pages';
  /** Who filled in answers for the person; null when nobody did. */
  prefillSource: string | null = null;
  /** The answers that came with a draft begun in this load. */
  prefilled: ReadonlySet<string> = new Set();
  /** When a draft of an earlier load was last saved. */
  resumedFrom: string | undefined;
  stepId = '';
  /** After this page it goes back to the review. */
  isReturning = false;
  notice: ReviewNotice | undefined;
  receipt: Receipt | undefined;
  progress: DossierProgress | undefined;
  isExpired = false;
  renewFailed = false;
  /** Attachments being taken away, and those where that failed. */
  readonly removing = new Set<string>();
  removeFailed: string | undefined;
  /** Said once to a screen reader: a file that came or went. */
  filed: { readonly what: 'attached' | 'removed'; readonly name: string } | undefined;

  /** The way to go on on another device. */
  link: 'asking' | { readonly error: unknown } | (ResumeLink & { readonly qr: QrCode }) | undefined;

  keeper: DraftKeeper;
  uploads: FileUploads;
  submission: Submission;
  readonly dueDate: LoadController<DueDate>;
  readonly places: Readonly<Record<PlaceKind, LoadController<readonly Place[]>>>;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => FormClient;
  readonly #events: FormEvents;
  #filled: FilledForm | undefined;
  /** The draft as it was last taken up. */
  #taken: Dossier | undefined;
  #session: FrameSession | undefined;
  #code = '';
  #starts = 0;
  #reviewed = 0;

  /** @param client asked for at each call: it changes with the language and the session. */
  constructor(host: ReactiveControllerHost, client: () => FormClient, events: FormEvents) {
    this.#host = host;
    this.#client = client;
    this.#events = events;
    [this.keeper, this.uploads, this.submission] = this.#newDraft('');
    this.dueDate = new LoadController(host, async (signal) =>
      this.#client().procedures.dueDate(this.#code, { channel: 'online' }, { signal }),
    );
    const placesOf = (kind: PlaceKind): LoadController<readonly Place[]> =>
      new LoadController(host, async (signal) => loadPlaces(this.#client(), kind, signal));
    this.places = {
      servicePoint: placesOf('servicePoint'),
      addressUnit: placesOf('addressUnit'),
      datedAddressUnit: placesOf('datedAddressUnit'),
    };
    host.addController(this);
  }

  // ——— What the templates read ———

  /** @throws Error before the form has been loaded: no field is shown then. */
  get filled(): FilledForm {
    if (!this.#filled) throw new Error('the form has not been loaded yet');
    return this.#filled;
  }

  get definition(): FormDefinition | undefined {
    return this.#filled?.definition;
  }

  get answers(): Answers {
    return this.keeper.answers;
  }

  /** What is wrong and has been told, by answer, in the order of the form. */
  get faults(): ReadonlyMap<string, Fault> {
    return this.#filled?.faults ?? new Map();
  }

  get steps(): readonly FormStep[] {
    return this.#filled ? stepsOf(this.#filled.evaluation, this.layout, allQuestions) : [];
  }

  get step(): FormStep | undefined {
    return this.steps[this.#place];
  }

  /** Place among the steps, counted from 0; the review is the last. */
  get index(): number {
    const { length } = this.steps;
    return this.view === 'review' || length === 0 ? length : this.#place;
  }

  /** Of the page that is shown; the first where the one it was on is asked for no more. */
  get #place(): number {
    return Math.max(
      0,
      this.steps.findIndex(({ id }) => id === this.stepId),
    );
  }

  get signing(): FormPage | undefined {
    return this.definition && signingPage(this.definition);
  }

  sourceOf(answerId: string): string | undefined {
    const isGiven = this.isLocked(answerId) || this.prefilled.has(answerId);
    return isGiven ? (this.prefillSource ?? '') : undefined;
  }

  isLocked(fieldId: string): boolean {
    return this.keeper.dossier?.locked.includes(fieldId) === true;
  }

  // ——— Start and resume ———

  /** Opens the form of a procedure: the session's draft of it where there is one. */
  async start(code: string, session: FrameSession | undefined): Promise<void> {
    const own = ++this.#starts;
    this.#reset();
    this.#code = code;
    this.#session = session;
    this.prefillSource = session?.prefillSource ?? null;
    [this.keeper, this.uploads, this.submission] = this.#newDraft(code);
    this.#show('loading');
    try {
      const client = this.#client();
      const [procedure, definition] = await Promise.all([client.procedures.get(code), client.procedures.form(code)]);
      if (own !== this.#starts) return;
      this.procedure = procedure;
      this.#filled = new FilledForm(definition, { answers: {}, attachments: [], today: todayAtTheCenter() });
      const dossiers = session?.dossiers.filter(({ procedureCode }) => procedureCode === code) ?? [];
      await this.#enter(dossiers);
    } catch (error) {
      if (own !== this.#starts) return;
      this.error = error;
      this.#events.failed(error);
      this.#show('failed');
    }
  }

  async retry(): Promise<void> {
    if (problemCode(this.error).startsWith('credential_'))
      await this.#client()
        .renewSession?.()
        .catch(() => {});
    await this.start(this.#code, this.#session);
  }

  /** A fresh draft beside the one that was filed. */
  async startAnother(): Promise<void> {
    const session = this.#session && { ...this.#session, dossiers: [] };
    await this.start(this.#code, session);
  }

  async #enter(dossiers: FrameSession['dossiers']): Promise<void> {
    const draft = dossiers.find(({ status }) => status === null);
    const filed = dossiers.findLast(({ status }) => status !== null);
    if (draft) return this.#resume(draft.id);
    if (filed) return this.#showFiled(filed.id);
    if (this.definition?.filingMode.mode !== 'here') return this.#show('elsewhere');
    if (this.prefillSource !== null) {
      this.prefilled = new Set(Object.keys((await this.keeper.begin()).answers));
      this.#takeUp();
    }
    this.#go(this.steps[0]?.id);
  }

  async #resume(id: string): Promise<void> {
    let dossier: Dossier;
    try {
      dossier = await this.keeper.open(id);
      this.#takeUp();
    } catch (error) {
      // The draft was deleted meanwhile: a new one is begun.
      if (problemCode(error) === 'dossier_not_found') return this.#enter([]);
      throw error;
    }
    if (dossier.progress) return this.#showFiled(id);
    void this.uploads.recall(id);
    if (Object.keys(dossier.answers).length > 0) this.resumedFrom = dossier.updatedAt;
    const missing = this.#problems().filter(isError);
    const unfinished = this.steps.find((step) => missing.some(({ fieldId }) => this.#isOn(step, fieldId)));
    if (unfinished) this.#go(unfinished.id);
    else this.#openReview();
  }

  /**
   * A dossier of this session that is filed. Just submitted, perhaps with its reply lost in a reload: the same intent is
   * repeated and brings the same receipt. Else its state is shown.
   */
  async #showFiled(id: string): Promise<void> {
    const { data, etag } = await this.#client().dossiers.get(id).withResponse();
    if (!data.progress) return this.#resume(id);
    this.progress = data.progress;
    if (data.progress.status === 'submitted') {
      try {
        return this.#received(await this.#client().dossiers.submit(id, { ifMatch: etag ?? `"${data.version}"` }));
      } catch {
        // Too long ago for the Center to repeat it: the state tells enough.
      }
    }
    this.#show('filed');
  }

  // ——— Filling in ———

  /**
   * Keeps an answer; an empty text is none. `text` is what stands in the control where that is not how the answer is
   * written, `code` why it stands for none.
   */
  answer(answerId: string, value: AnswerValue, text?: string, code?: AnswerFault['code']): void {
    if (this.isLocked(answerId)) return;
    const kept = value === '' ? null : value;
    this.filled.answer(answerId, kept, text, code);
    this.keeper.answer(answerId, kept);
  }

  /** Several answers at once: a row that comes or goes. */
  answerAll(changes: readonly (readonly [answerId: string, value: AnswerValue])[]): void {
    const free = changes.filter(([answerId]) => !this.isLocked(answerId));
    this.filled.answerAll(free);
    for (const [answerId, value] of free) this.keeper.answer(answerId, value);
  }

  /** The person leaves a field that they changed: now it may be told that it is wrong. */
  leave(answerId: string): void {
    this.filled.leave(answerId);
    if (this.keeper.isBehind) void this.keeper.flush();
    this.#update();
  }

  /** Turns to the next page, or says what is wrong. True when it went on. */
  next(): boolean {
    void this.keeper.flush();
    const { step, steps, index } = this;
    if (!step) return false;
    if (!this.#check(({ fieldId }) => this.#isOn(step, fieldId))) return false;
    this.resumedFrom = undefined;
    const following = steps[index + 1];
    if (this.isReturning || !following) this.review();
    else this.#go(following.id);
    return true;
  }

  back(): void {
    if (this.submission.state !== 'idle') return;
    this.resumedFrom = undefined;
    void this.keeper.flush();
    // The review stands after the last step.
    this.#go(this.steps[Math.max(0, this.index - 1)]?.id);
  }

  /** Opens a page that was passed already, from the list of steps. */
  open(stepId: string): void {
    if (this.submission.state !== 'idle') return;
    this.resumedFrom = undefined;
    void this.keeper.flush();
    this.#go(stepId);
  }

  /** From the review to a page, and back to the review after it. */
  change(stepId: string): void {
    if (this.submission.state !== 'idle') return;
    this.resumedFrom = undefined;
    this.#go(stepId);
    this.isReturning = true;
    this.#update();
  }

  /** Shows the review; when a page is not complete, that page with what is missing. */
  review(): void {
    const { steps } = this;
    const before = ({ fieldId }: AnswerFault): boolean => steps.some((step) => this.#isOn(step, fieldId));
    if (this.#check(before)) return this.#openReview();
    const errors = [...this.faults].filter(([, fault]) => isError(fault));
    const step = steps.find((candidate) => errors.some(([id]) => this.#isOn(candidate, id)));
    this.#go(step?.id);
    this.isReturning = true;
    if (step) this.filled.setFaults(errors.filter(([id]) => this.#isOn(step, id)));
    this.#update();
  }

  // ——— Files ———

  async attach(fieldId: string, files: Iterable<File>): Promise<void> {
    this.filled.judge(fieldId, false);
    await this.uploads.add(fieldId, files);
  }

  async detach({ id, name }: Attachment): Promise<void> {
    if (this.removing.has(id)) return;
    this.removing.add(id);
    this.removeFailed = undefined;
    this.#update();
    try {
      const dossier = await this.keeper.begin();
      this.keeper.adopt(await this.#client().dossiers.removeAttachment(dossier.id, id).withResponse());
      this.filed = { what: 'removed', name };
    } catch (error) {
      // Gone already, or taken away in the moment of another change: what the Center has now decides.
      await this.keeper.reread().catch(() => {});
      if (this.keeper.attachments.some((attachment) => attachment.id === id)) this.removeFailed = name;
      this.#expireOn(error);
    }
    this.removing.delete(id);
    this.#update();
  }

  // ——— On another device ———

  /** Asks for a link that opens this draft elsewhere, with its QR code. */
  async askForLink(): Promise<void> {
    if (this.link === 'asking') return;
    this.link = 'asking';
    this.#update();
    try {
      // What is typed here is what is to be found there.
      await this.keeper.flush();
      const { id } = await this.keeper.begin();
      const [link, { qrCodeOf }] = await Promise.all([
        this.#client().dossiers.resumeLink(id),
        import('../internal/qr-code.ts'),
      ]);
      this.link = { ...link, qr: qrCodeOf(link.url) };
    } catch (error) {
      this.link = { error };
      this.#expireOn(error);
    }
    this.#update();
  }

  putLinkAway(): void {
    this.link = undefined;
    this.#update();
  }

  // ——— Submitting ———

  /** Files what the review page shows. Does nothing while a submission runs. */
  async submit(): Promise<void> {
    if (this.submission.state !== 'idle') return;
    this.notice = undefined;
    if (this.uploads.isBusy) return this.#tell('stillUploading');
    if (!this.#check(() => true)) return this.#update();
    const { submission } = this;
    const outcome = await submission.run(this.#reviewed);
    if (submission !== this.submission) return;
    switch (outcome?.kind) {
      case undefined:
        return;
      case 'received':
        return this.#received(outcome.receipt);
      case 'stopped':
        return this.#tell('stoppedByHost');
      case 'notSaved':
        return this.#tell('notAllSaved');
      case 'changed':
        this.keeper.readNews();
        this.#openReview();
        return this.#tell('reviewAgain');
      case 'alreadyFiled':
        return this.#showFiledLater();
      case 'expired':
        this.isExpired = true;
        return this.#update();
      case 'refused':
        return this.#refused(outcome.error);
      case 'failed':
        this.#events.failed(outcome.error);
        return this.#tell({ error: outcome.error });
    }
  }

  /** The receipt as PDF, with the secret on it as long as that is on the screen. @throws the SDK's errors. */
  receiptDocument(id: string): Promise<Blob> {
    const secret = this.receipt?.lookupSecret;
    return this.#client().dossiers.slip(id, 'receipt', secret ? { headers: { 'hcc-lookup-secret': secret } } : {});
  }

  /** Ends the session: nobody after this person finds the dossier on this device. @throws the SDK's errors. */
  async leaveDevice(): Promise<void> {
    await this.#client().frameSessions.end();
    this.#reset();
    this.#session = undefined;
    [this.keeper, this.uploads, this.submission] = this.#newDraft('');
    this.#show('left');
  }

  // ——— The session ———

  /** Opens the session again and saves what waited. */
  async renew(): Promise<void> {
    const { renewSession } = this.#client();
    try {
      if (!renewSession) throw new Error('this page has no cookie to renew the session from');
      await renewSession();
      this.isExpired = false;
      this.renewFailed = false;
      this.keeper.resume();
      this.uploads.retryLost();
    } catch {
      this.renewFailed = true;
    }
    this.#update();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
    addEventListener('online', this.#onOnline);
    addEventListener('offline', this.#onOffline);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    removeEventListener('online', this.#onOnline);
    removeEventListener('offline', this.#onOffline);
    void this.keeper.flush();
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden' && this.keeper.isBehind) void this.keeper.flush();
    if (document.visibilityState !== 'visible') return;
    this.uploads.retryLost();
    void this.#lookAgain();
  };

  readonly #onOnline = (): void => {
    if (this.keeper.state === 'failed') this.keeper.resume();
    this.uploads.networkIsBack();
    this.submission.askAgain();
  };

  readonly #onOffline = (): void => this.uploads.waitForNetwork();

  // ——— Steps of the above ———

  #newDraft(procedureCode: string): [DraftKeeper, FileUploads, Submission] {
    const old: DraftKeeper | undefined = this.keeper;
    // Another procedure may be asked for while something typed is not saved yet.
    void old?.flush().finally(() => old.stop());
    this.uploads?.stop();
    const update = (): void => this.#update();
    const keeper: DraftKeeper = new DraftKeeper({
      client: this.#client,
      procedureCode,
      unfit: (ids) => this.#filled?.unfit(ids) ?? [],
      isUploading: () => uploads.isBusy,
      changed: () => {
        if (keeper !== this.keeper) return;
        this.#takeUp();
        if (keeper.state === 'expired') this.isExpired = true;
        if (keeper.state === 'submitted' && this.submission.state === 'idle') this.#showFiledLater();
        update();
      },
    });
    const uploads: FileUploads = new FileUploads({
      client: this.#client,
      dossierId: async () => (await keeper.begin()).id,
      isFull: (onTheirWay) =>
        this.definition !== undefined && keeper.attachments.length + onTheirWay >= mostFilesOf(this.definition),
      done: (answer) => {
        const known = new Set(keeper.attachments.map(({ id }) => id));
        keeper.adopt(answer);
        const added = keeper.attachments.find(({ id }) => !known.has(id));
        if (added) this.filed = { what: 'attached', name: added.name };
      },
      expired: () => {
        this.isExpired = true;
      },
      changed: update,
    });
    const ask = (): Promise<boolean> => this.#events.askToSubmit(procedureCode);
    return [keeper, uploads, new Submission({ client: this.#client, keeper, ask, changed: update })];
  }

  #reset(): void {
    this.error = undefined;
    this.resumedFrom = undefined;
    this.prefilled = new Set();
    this.#filled = undefined;
    this.#taken = undefined;
    this.notice = undefined;
    this.receipt = undefined;
    this.progress = undefined;
    this.isReturning = false;
    this.stepId = '';
    this.filed = undefined;
    this.link = undefined;
    this.dueDate?.reset();
  }

  #openReview(): void {
    this.isReturning = false;
    this.filled.setFaults([]);
    this.notice = undefined;
    this.#reviewed = this.keeper.foreignChanges;
    this.#loadPlaces(this.definition?.pages ?? []);
    if (this.dueDate.status !== 'pending') void this.dueDate.run();
    void this.keeper.flush();
    this.#show('review');
  }

  #go(stepId: string | undefined): void {
    this.stepId = stepId ?? '';
    this.isReturning = false;
    this.#filled?.setFaults([]);
    this.notice = undefined;
    this.#loadPlaces(this.step?.pages ?? []);
    this.#show('page');
  }

  #loadPlaces(pages: readonly FormPage[]): void {
    for (const field of pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))) {
      if (field.type !== 'servicePoint' && field.type !== 'addressUnit') continue;
      const kind = field.type === 'addressUnit' && field.dated === true ? 'datedAddressUnit' : field.type;
      const { status } = this.places[kind];
      if (status === 'initial' || status === 'error') void this.places[kind].run();
    }
  }

  /** Takes up what the Center has, where it is new: what came from another tab, a file that arrived. */
  #takeUp(): void {
    const { dossier, answers, attachments } = this.keeper;
    if (!this.#filled || dossier === this.#taken) return;
    this.#taken = dossier;
    this.#filled.take({ answers, attachments });
    this.#filled.refresh(dossier?.locked ?? []);
  }

  /** The place an answer names; undefined while the list is not here. */
  placeNamed(answerId: string): Place | undefined {
    const answer = this.filled.evaluation.valueOf(answerId);
    return Object.values(this.places)
      .flatMap((places) => places.value ?? [])
      .find(({ id }) => id === answer);
  }

  /** Everything wrong with the form as it stands, files on their way counted in. */
  #problems(): AnswerFault[] {
    return this.#filled?.problems(this.uploads.all.filter(({ state }) => state !== 'failed')) ?? [];
  }

  /** Tells the wanted problems; true when none of them is an error. */
  #check(isWanted: (problem: AnswerFault) => boolean): boolean {
    const problems = this.#problems().filter(isWanted);
    this.#filled?.tell(problems);
    this.#update();
    return !problems.some(isError);
  }

  #isOn(step: FormStep, answerId: string): boolean {
    return isOn(step, answerId, this.filled.evaluation);
  }

  /** The Center found faults that were not found here: its own sentences are shown. */
  #refused(error: unknown): void {
    const sentences = new Map(sentencesOf(error));
    const fields = faultyFields(error);
    const step = this.steps.find((candidate) => fields.some((id) => this.#isOn(candidate, id)));
    if (step) this.change(step.id);
    this.filled.setFaults(
      fields
        .filter((id) => !step || this.#isOn(step, id))
        .map((id) => [id, sentences.get(id) ?? { fieldId: id, code: 'wrongType' }]),
    );
    if (this.faults.size === 0) this.notice = { error };
    this.#events.failed(error);
    this.#update();
  }

  #received(receipt: Receipt): void {
    this.receipt = receipt;
    this.keeper.stop();
    this.uploads.stop();
    this.#show('receipt');
    this.#events.submitted(receipt.code);
  }

  /** The page is seen again: the draft may have gone on in another tab or on another device, or been handed in there. */
  async #lookAgain(): Promise<void> {
    const { keeper, submission, view } = this;
    if (!keeper.dossier || submission.state !== 'idle' || (view !== 'page' && view !== 'review')) return;
    try {
      await keeper.flush();
      await keeper.reread();
    } catch (error) {
      // Without a network there is nothing new to show.
      this.#expireOn(error);
    }
    // A save that found it filed has led there already.
    if (keeper === this.keeper && keeper.state !== 'submitted' && keeper.dossier.progress) this.#showFiledLater();
    this.#update();
  }

  #showFiledLater(): void {
    const id = this.keeper.dossier?.id;
    this.keeper.stop();
    if (id === undefined) return;
    this.#showFiled(id).catch((error: unknown) => {
      this.error = error;
      this.#events.failed(error);
      this.#show('failed');
    });
  }

  #expireOn(error: unknown): void {
    if (problemCode(error).startsWith('credential_')) this.isExpired = true;
  }

  #tell(notice: ReviewNotice): void {
    this.notice = notice;
    this.#update();
  }

  #show(view: View): void {
    this.view = view;
    this.#update();
  }

  #update(): void {
    this.#host.requestUpdate();
  }
}

/** The Center's sentences by field. */
function sentencesOf(error: unknown): [string, string][] {
  const errors = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
  if (!Array.isArray(errors)) return [];
  const fields = faultyFields(error);
  const sentences = errors.flatMap((fault: unknown) =>
    typeof fault === 'object' &&
    fault !== null &&
    'message' in fault &&
    'pointer' in fault &&
    String(fault.pointer).startsWith('/answers/')
      ? [String(fault.message)]
      : [],
  );
  return fields.flatMap((id, at): [string, string][] => {
    const sentence = sentences[at];
    return sentence === undefined ? [] : [[id, sentence]];
  });
}
