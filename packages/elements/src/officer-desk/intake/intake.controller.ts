/**
 * A dossier handed in at the counter: the procedure, what the person says, the papers counted. The rules of the form are
 * those of the Center (`@hcc/rules/form`), so what passes here passes there.
 */
import { effectiveAnswers, type AnswerFault } from '@hcc/rules/form';
import type { Answers, AnswerValue, FieldOf, FormDefinition, FormPage } from '@hcc/schemas';
import type { Component, DeskDossier, Officer, Procedure, ProcedureSummary, Receipt } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldHost } from '../../form-fields/field-context.ts';
import { FilledForm, isError, type Fault } from '../../form-fields/filled-form.ts';
import { loadPlaces, type Place, type PlaceKind } from '../../form-fields/places.ts';
import { todayAtTheCenter } from '../../form-fields/today.ts';
import { LoadController } from '../../internal/load-controller.ts';
import { IntentKey } from '../../status-tracker/intent-key.ts';
import type { DeskClient } from '../connect-desk.ts';

const pauseMs = 300;
const mostHits = 8;

export interface PaperCount {
  readonly originals: number;
  readonly copies: number;
}

interface Picked {
  readonly procedure: Procedure;
  readonly form: FormDefinition;
}

export interface IntakeSurroundings {
  readonly client: () => DeskClient;
  readonly officer: () => Officer | null | undefined;
  readonly failed: (error: unknown) => void;
}

export class IntakeController implements ReactiveController, FieldHost {
  query = '';
  readonly hits: LoadController<readonly ProcedureSummary[], [query: string]>;
  readonly picked: LoadController<Picked, [code: string]>;
  readonly places: Readonly<Record<PlaceKind, LoadController<readonly Place[]>>>;
  papers: Readonly<Record<string, PaperCount>> = {};
  isSending = false;
  error: unknown;
  /** What the person takes home; the secret is shown here and nowhere else. */
  receipt: Receipt | undefined;
  /** What was filed, for the due date and the papers on the receipt; it follows the receipt. */
  filed: DeskDossier | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #around: IntakeSurroundings;
  readonly #intent = new IntentKey();
  #filled: FilledForm | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, around: IntakeSurroundings) {
    this.#host = host;
    this.#around = around;
    this.hits = new LoadController(host, async (signal, q: string) => {
      const { items } = await around.client().procedures.list({ q, limit: mostHits }, { signal });
      return items;
    });
    this.picked = new LoadController(host, async (signal, code: string) => {
      const { procedures } = around.client();
      const [procedure, form] = await Promise.all([
        procedures.get(code, { signal }),
        procedures.form(code, { signal }),
      ]);
      return { procedure, form };
    });
    const placesOf = (kind: PlaceKind): LoadController<readonly Place[]> =>
      new LoadController(host, async (signal) => loadPlaces(around.client(), kind, signal));
    this.places = {
      servicePoint: placesOf('servicePoint'),
      addressUnit: placesOf('addressUnit'),
      datedAddressUnit: placesOf('datedAddressUnit'),
    };
    host.addController(this);
  }

  /** @throws Error while no procedure is picked: no field is shown then. */
  get filled(): FilledForm {
    if (!this.#filled) throw new Error('no procedure has been picked');
    return this.#filled;
  }

  /** What is wrong, by answer; empty until the first try. */
  get faults(): ReadonlyMap<string, Fault> {
    return this.#filled?.faults ?? new Map();
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    const q = query.trim().slice(0, 500);
    if (q === '') this.hits.reset();
    else this.#timer = setTimeout(() => void this.hits.run(q), pauseMs);
  }

  async pick(code: string): Promise<void> {
    await this.picked.run(code);
    if (this.picked.status === 'error') this.#around.failed(this.picked.error);
    this.papers = {};
    this.error = undefined;
    const form = this.picked.value?.form;
    this.#filled =
      form && new FilledForm(form, { answers: this.#usual(form), attachments: [], today: todayAtTheCenter() });
    for (const places of Object.values(this.places)) if (places.status === 'initial') void places.run();
    this.#host.requestUpdate();
  }

  /** It is handed in where the officer sits, and most people come for themselves and collect it there. */
  #usual(form: FormDefinition): Answers {
    const officer = this.#around.officer();
    const unit = (officer?.seat ?? officer?.unit)?.id;
    const isOffered = form.pages.some(({ groups }) =>
      groups.some(({ fields }) =>
        fields.some(
          (field) => field.id === 'submitter.for' && 'options' in field && field.options[0]?.value === 'self',
        ),
      ),
    );
    return {
      ...(isOffered ? { 'submitter.for': 'self' } : {}),
      ...(unit === undefined ? {} : { 'handIn.unit': unit, 'return.unit': unit }),
      'return.method': 'counter',
    };
  }

  /** The next person at the counter. */
  restart(): void {
    this.query = '';
    this.#filled = undefined;
    this.papers = {};
    this.receipt = undefined;
    this.filed = undefined;
    this.error = undefined;
    this.hits.reset();
    this.picked.reset();
  }

  /** What was filed, with a picture that was added to it. */
  put(dossier: DeskDossier): void {
    if (this.receipt?.dossierId === dossier.id) this.filed = dossier;
  }

  /** The pages of the form without where it is handed in: that is the officer's own unit. */
  get pages(): readonly FormPage[] {
    return (this.#filled?.definition.pages ?? []).map((page) => ({
      ...page,
      groups: page.groups.filter(({ id }) => id !== 'handIn'),
    }));
  }

  componentOf({ componentId }: FieldOf<'attachment'>): Component | undefined {
    return this.picked.value?.procedure.components.find(({ id }) => id === componentId);
  }

  countOf(componentId: string): PaperCount {
    return this.papers[componentId] ?? { originals: 0, copies: 0 };
  }

  /** The desk locks nothing and is told by nobody. */
  isLocked(): boolean {
    return false;
  }
  sourceOf(): undefined {
    return undefined;
  }

  answer(answerId: string, value: AnswerValue, text?: string, code?: AnswerFault['code']): void {
    this.filled.answer(answerId, value === '' ? null : value, text, code);
    this.#host.requestUpdate();
  }

  answerAll(changes: readonly (readonly [answerId: string, value: AnswerValue])[]): void {
    this.filled.answerAll(changes);
    this.#host.requestUpdate();
  }

  leave(answerId: string): void {
    this.filled.leave(answerId);
    this.#host.requestUpdate();
  }

  count(componentId: string, count: Partial<PaperCount>): void {
    this.papers = { ...this.papers, [componentId]: { ...this.countOf(componentId), ...count } };
    const { filled } = this;
    const counted = this.#counted(filled);
    filled.take({ answers: this.#answers(filled), attachments: counted });
    // A paper that was missed and is counted now is missed no more.
    for (const { fieldId } of counted) if (filled.faults.has(fieldId)) filled.judge(fieldId, true);
    this.#host.requestUpdate();
  }

  /** Answers whether it was filed; else `faults` or `error` say why not. Pressed twice it is filed once. */
  async submit(): Promise<boolean> {
    const picked = this.picked.value;
    if (!picked || this.isSending || this.receipt) return false;
    this.error = undefined;
    const problems = this.filled.problems();
    this.filled.tell(problems);
    this.#host.requestUpdate();
    if (problems.some(isError)) return false;

    this.isSending = true;
    const body = {
      procedureCode: picked.procedure.code,
      // An answer to a question that is not asked any more is not sent.
      answers: effectiveAnswers(this.filled.evaluation),
      papers: this.#countedPapers(),
    };
    try {
      this.receipt = await this.#around
        .client()
        .desk.createCounterDossier(body, { idempotencyKey: this.#intent.for(body) });
      this.#intent.settle();
      void this.#readFiled(this.receipt.dossierId);
      return true;
    } catch (error) {
      this.error = error;
      this.filled.setFaults(faultsOf(error));
      this.#around.failed(error);
      return false;
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The receipt holds without it: a failure leaves out the due date, which the dossier's own page shows. */
  async #readFiled(id: string): Promise<void> {
    try {
      const filed = await this.#around.client().desk.dossier(id);
      if (this.receipt?.dossierId === id) this.filed = filed;
    } catch (error) {
      this.#around.failed(error);
    }
    this.#host.requestUpdate();
  }

  /** To the rules a counted paper is an attached one. */
  #counted({ evaluation }: FilledForm): { fieldId: string }[] {
    return [...evaluation.asked()].flatMap(({ id, field }) => {
      if (field.type !== 'attachment') return [];
      const { originals, copies } = this.countOf(field.componentId);
      return originals + copies > 0 ? [{ fieldId: id }] : [];
    });
  }

  #answers({ evaluation }: FilledForm): Answers {
    return Object.fromEntries([...evaluation.answeredIds].map((id) => [id, evaluation.answerTo(id) ?? null]));
  }

  #countedPapers(): { componentId: string; originals: number; copies: number }[] {
    return Object.entries(this.papers).flatMap(([componentId, count]) =>
      count.originals + count.copies > 0 ? [{ componentId, ...count }] : [],
    );
  }
}

/** The Center's own faults, by the field their pointer names. */
function faultsOf(error: unknown): Map<string, string> {
  const rows =
    typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return new Map(
    rows.flatMap((row: { pointer?: unknown; message?: unknown }) => {
      const field = typeof row.pointer === 'string' ? /^\/answers\/(.+)$/.exec(row.pointer)?.[1] : undefined;
      return field && typeof row.message === 'string'
        ? [[field.replaceAll('~1', '/').replaceAll('~0', '~'), row.message] as const]
        : [];
    }),
  );
}
