/**
 * The dossier on the desk, and the step being taken. A step is decided on the version that is shown: when somebody was
 * faster, the dossier is read again, what changed is said, and what was typed stays.
 */
import {
  ChangedError,
  ConflictError,
  NotModified,
  PermissionError,
  type DeskDossier,
  type FormDefinition,
  type Officer,
} from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IntentKey } from '../../status-tracker/intent-key.ts';
import { RepeatController } from '../../internal/repeat-controller.ts';
import { type Demands, noDemands } from '../checklist/demands.ts';
import type { DeskClient } from '../connect-desk.ts';
import {
  missingIn,
  type PaperCount,
  type StepDraft,
  type StepGround,
  toCommand,
  usualDraft,
} from '../steps/step-draft.ts';
import { faultsOf, missingFaults, noFaults, type StepFaults } from '../steps/step-faults.ts';
import { commandTypes, type CommandType, type FieldName, isDirect } from '../steps/step-fields.ts';

export type HistoryLine = DeskDossier['history'][number];

const refreshMs = 5000;

export interface DossierSurroundings {
  readonly client: () => DeskClient;
  readonly officer: () => Officer | null | undefined;
  /** A step was taken; the dossier stands as it is now. */
  readonly taken: (type: CommandType, dossier: DeskDossier) => void;
  readonly failed: (error: unknown) => void;
}

export class DossierController implements ReactiveController {
  id: string | undefined;
  dossier: DeskDossier | undefined;
  /** Its labels; the dossier is shown without them while they are on their way. */
  form: FormDefinition | undefined;
  /** Reading failed. */
  error: unknown;
  /** The step whose fields are open. */
  command: CommandType | undefined;
  /** The checklist as the officer marks it; a notice is built from it. */
  demands: Demands = noDemands;
  faults: StepFaults = noFaults;
  isSending = false;
  /** The step was refused. */
  commandError: unknown;
  /** What others did since the version that was shown; empty unless somebody did. */
  changes: readonly HistoryLine[] = [];
  /** The step this officer has just taken. */
  taken: CommandType | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #around: DossierSurroundings;
  readonly #repeat: RepeatController;
  readonly #intent = new IntentKey();
  #drafts: Partial<Record<CommandType, StepDraft>> = {};
  #etag: string | undefined;

  constructor(host: ReactiveControllerHost, around: DossierSurroundings) {
    this.#host = host;
    this.#around = around;
    this.#repeat = new RepeatController(
      host,
      (signal) => this.#refresh(signal),
      () => refreshMs,
    );
    host.addController(this);
  }

  /** The steps to offer, in the desk's order. */
  get allowed(): readonly CommandType[] {
    const { dossier } = this;
    return dossier ? commandTypes.filter((type) => dossier.allowed.includes(type)) : [];
  }

  /** What has been typed for the open step. */
  get draft(): StepDraft {
    return (this.command && this.#drafts[this.command]) ?? { values: {}, papers: {} };
  }

  /** The version that is shown, for what is uploaded to it. */
  get etag(): string | undefined {
    return this.#etag;
  }

  async open(id: string): Promise<void> {
    if (id === this.id && this.dossier) return;
    this.close();
    this.id = id;
    await this.reload();
    if (this.id === id && this.error === undefined) this.#repeat.start();
  }

  close(): void {
    this.#repeat.stop();
    this.id = undefined;
    this.dossier = undefined;
    this.form = undefined;
    this.#etag = undefined;
    this.demands = noDemands;
    this.#drafts = {};
    this.#forgetStep();
  }

  async reload(): Promise<void> {
    const { id } = this;
    if (id === undefined) return;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#read(id);
      if (this.id === id && this.dossier) void this.#readForm(this.dossier.procedureCode);
    } catch (error) {
      if (this.id !== id) return;
      this.error = error;
      this.#around.failed(error);
    }
    this.#host.requestUpdate();
  }

  /** Begins a step: takes it at once where the other takes it back, else opens what there is to say and to confirm. */
  begin(type: CommandType): void {
    if (this.isSending || !this.dossier) return;
    this.commandError = undefined;
    this.faults = noFaults;
    this.taken = undefined;
    this.command = type;
    this.#drafts[type] ??= usualDraft(type, this.dossier);
    this.#host.requestUpdate();
    if (isDirect(type)) void this.send();
  }

  cancel(): void {
    if (this.isSending) return;
    this.command = undefined;
    this.commandError = undefined;
    this.faults = noFaults;
    this.#host.requestUpdate();
  }

  type(name: FieldName, value: string): void {
    const { draft } = this;
    this.#setDraft({ ...draft, values: { ...draft.values, [name]: value } }, name);
  }

  count(componentId: string, count: Partial<PaperCount>): void {
    const { draft } = this;
    const before = draft.papers[componentId] ?? { originals: 0, copies: 0 };
    this.#setDraft({ ...draft, papers: { ...draft.papers, [componentId]: { ...before, ...count } } }, 'papers');
  }

  /** The officer marks a paper, or says what is wrong with it. */
  demand(demands: Demands): void {
    this.demands = demands;
    this.faults = new Map([...this.faults].filter(([place]) => !place.startsWith('items')));
    this.#host.requestUpdate();
  }

  /** Sends the open step. Pressed twice it is sent once; after a lost reply the same press repeats the same intent. */
  async send(): Promise<void> {
    const { id, command: type, draft } = this;
    const etag = this.#etag;
    const ground = this.#ground();
    if (id === undefined || type === undefined || etag === undefined || !ground || this.isSending) return;
    this.faults = missingFaults(missingIn(type, draft, ground));
    this.commandError = undefined;
    this.#host.requestUpdate();
    if (this.faults.size > 0) return;

    this.isSending = true;
    const command = toCommand(type, draft, ground);
    try {
      const { data, etag: next } = await this.#around
        .client()
        .desk.command(id, command, { ifMatch: etag, idempotencyKey: this.#intent.for([id, etag, command]) })
        .withResponse();
      this.#intent.settle();
      if (this.id !== id) return;
      this.#show(data, next);
      delete this.#drafts[type];
      if (type === 'requestSupplement') this.demands = noDemands;
      this.#forgetStep();
      this.taken = type;
      this.#around.taken(type, data);
    } catch (error) {
      if (this.id !== id) return;
      this.commandError = error;
      this.faults = faultsOf(error);
      this.#around.failed(error);
      if (error instanceof ChangedError || error instanceof ConflictError || error instanceof PermissionError)
        await this.#reread(id);
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  /** The dossier with a file that was added beside its steps. */
  put(dossier: DeskDossier, etag: string | null): void {
    if (dossier.id !== this.id) return;
    this.#show(dossier, etag);
    this.#host.requestUpdate();
  }

  hostConnected(): void {}

  #ground(): StepGround | undefined {
    const { dossier, demands } = this;
    return dossier && { dossier, demands, unitId: this.#around.officer()?.unit.id ?? '' };
  }

  #setDraft(draft: StepDraft, name: FieldName): void {
    if (!this.command) return;
    this.#drafts[this.command] = draft;
    // What was wrong with it is being mended.
    this.faults = new Map([...this.faults].filter(([place]) => place !== name));
    this.#host.requestUpdate();
  }

  /** Somebody was faster: shows how it stands, and what they did. */
  async #reread(id: string): Promise<void> {
    const known = this.dossier?.history.length ?? 0;
    try {
      await this.#read(id);
      if (this.id === id) this.changes = this.dossier?.history.slice(known) ?? [];
    } catch (error) {
      this.#around.failed(error);
    }
  }

  /** Keeps what is shown fresh, but never under the hands of somebody who is deciding on it. */
  async #refresh(signal: AbortSignal): Promise<void> {
    const { id } = this;
    const etag = this.#etag;
    if (id === undefined || etag === undefined || this.command !== undefined) return;
    try {
      const { data, etag: next } = await this.#around
        .client()
        .desk.dossier(id, { signal, ifNoneMatch: etag })
        .withResponse();
      if (signal.aborted || this.id !== id || this.command !== undefined || next === etag) return;
      this.changes = data.history.slice(this.dossier?.history.length ?? 0);
      this.#show(data, next);
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted && !(error instanceof NotModified)) this.#around.failed(error);
    }
  }

  async #read(id: string): Promise<void> {
    const { data, etag } = await this.#around.client().desk.dossier(id).withResponse();
    if (this.id === id) this.#show(data, etag);
  }

  async #readForm(procedureCode: string): Promise<void> {
    const { id } = this;
    try {
      const form = await this.#around.client().procedures.form(procedureCode);
      if (this.id === id) this.form = form;
    } catch {
      // The answers are shown by their names in the record; the next reading tries again.
    }
    this.#host.requestUpdate();
  }

  #show(dossier: DeskDossier, etag: string | null): void {
    this.dossier = dossier;
    this.#etag = etag ?? undefined;
  }

  #forgetStep(): void {
    this.command = undefined;
    this.faults = noFaults;
    this.commandError = undefined;
    this.changes = [];
    this.taken = undefined;
    this.error = undefined;
  }
}
