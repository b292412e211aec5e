/**
 * A dossier handed in at the counter: the procedure, what the person says, the papers counted. The rules of the form are
 * those of the Center (`@hcc/rules/form`), so what passes here passes there.
 */
import { checkAnswers, describeAnswerProblem, evaluateForm } from '@hcc/rules/form';
import type {
  Answers,
  AnswerValue,
  Component,
  DeskDossier,
  Field,
  FormDefinition,
  Officer,
  Procedure,
  ProcedureSummary,
  Receipt,
} from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import type { Locale } from '../localize/locale.ts';
import { IntentKey } from '../status-tracker/intent-key.ts';
import type { DeskClient } from './connect-desk.ts';

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
  readonly locale: () => Locale;
  readonly officer: () => Officer | null | undefined;
  readonly failed: (error: unknown) => void;
}

export class IntakeController implements ReactiveController {
  query = '';
  readonly hits: LoadController<readonly ProcedureSummary[], [query: string]>;
  readonly picked: LoadController<Picked, [code: string]>;
  answers: Answers = {};
  papers: Readonly<Record<string, PaperCount>> = {};
  /** What is wrong, by field id, in the officer's language; empty until the first try. */
  faults: ReadonlyMap<string, string> = new Map();
  isSending = false;
  error: unknown;
  /** What the person takes home; the secret is shown here and nowhere else. */
  receipt: Receipt | undefined;
  /** What was filed, for the due date and the papers on the receipt; it follows the receipt. */
  filed: DeskDossier | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #around: IntakeSurroundings;
  readonly #intent = new IntentKey();
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
    host.addController(this);
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
    const unit = this.#around.officer()?.unit.id;
    this.answers = {
      'submitter.for': 'self',
      // It is handed in where the officer sits, and most people collect it there.
      ...(unit === undefined ? {} : { 'handIn.unit': unit, 'return.unit': unit }),
      'return.method': 'counter',
    };
    this.papers = {};
    this.faults = new Map();
    this.error = undefined;
    this.#host.requestUpdate();
  }

  /** The next person at the counter. */
  restart(): void {
    this.query = '';
    this.answers = {};
    this.papers = {};
    this.faults = new Map();
    this.receipt = undefined;
    this.filed = undefined;
    this.error = undefined;
    this.hits.reset();
    this.picked.reset();
  }

  /** The pages with the fields that are asked for at this moment; where it is handed in is the officer's own unit. */
  get pages(): readonly {
    readonly id: string;
    readonly page: FormDefinition['pages'][number];
    readonly fields: readonly Field[];
  }[] {
    const form = this.picked.value?.form;
    if (!form) return [];
    const state = this.#state(form);
    return form.pages.map((page) => ({
      id: page.id,
      page,
      fields: page.fields.filter(({ id }) => id !== 'handIn.unit' && state.get(id)?.visible === true),
    }));
  }

  isRequired(fieldId: string): boolean {
    const form = this.picked.value?.form;
    return form ? this.#state(form).get(fieldId)?.required === true : false;
  }

  componentOf(field: Field): Component | undefined {
    return this.picked.value?.procedure.components.find(({ id }) => id === field.componentId);
  }

  countOf(componentId: string): PaperCount {
    return this.papers[componentId] ?? { originals: 0, copies: 0 };
  }

  answer(fieldId: string, value: AnswerValue): void {
    this.answers = { ...this.answers, [fieldId]: value };
    this.#recheck();
  }

  count(componentId: string, count: Partial<PaperCount>): void {
    this.papers = { ...this.papers, [componentId]: { ...this.countOf(componentId), ...count } };
    this.#recheck();
  }

  /** Answers whether it was filed; else `faults` or `error` say why not. Pressed twice it is filed once. */
  async submit(): Promise<boolean> {
    const picked = this.picked.value;
    if (!picked || this.isSending || this.receipt) return false;
    this.error = undefined;
    this.faults = this.#check(picked.form);
    this.#host.requestUpdate();
    if (this.faults.size > 0) return false;

    this.isSending = true;
    const body = {
      procedureCode: picked.procedure.code,
      answers: this.#shownAnswers(picked.form),
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
      this.faults = faultsOf(error);
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

  #state(form: FormDefinition) {
    return evaluateForm(form, this.answers, this.#attached(form));
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
  #attached(form: FormDefinition): { fieldId: string }[] {
    return form.pages
      .flatMap(({ fields }) => fields)
      .flatMap(({ id, componentId }) => {
        if (componentId === undefined) return [];
        const { originals, copies } = this.countOf(componentId);
        return originals + copies > 0 ? [{ fieldId: id }] : [];
      });
  }

  #countedPapers(): { componentId: string; originals: number; copies: number }[] {
    return Object.entries(this.papers).flatMap(([componentId, count]) =>
      count.originals + count.copies > 0 ? [{ componentId, ...count }] : [],
    );
  }

  /** An answer to a question that is not asked any more is not sent. */
  #shownAnswers(form: FormDefinition): Answers {
    const state = this.#state(form);
    return Object.fromEntries(
      Object.entries(this.answers).filter(([id, value]) => state.get(id)?.visible === true && value !== ''),
    );
  }

  #check(form: FormDefinition): Map<string, string> {
    const problems = checkAnswers(form, this.#shownAnswers(form), this.#attached(form), { complete: true });
    return new Map(
      problems.map((problem) => [problem.fieldId, describeAnswerProblem(problem, form, this.#around.locale())]),
    );
  }

  /** Once told, a fault goes as soon as it is mended; new ones wait for the next try. */
  #recheck(): void {
    const form = this.picked.value?.form;
    if (form && this.faults.size > 0) {
      const now = this.#check(form);
      this.faults = new Map([...this.faults].filter(([fieldId]) => now.has(fieldId)));
    }
    this.#host.requestUpdate();
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
