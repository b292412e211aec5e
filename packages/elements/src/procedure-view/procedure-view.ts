/**
 * One procedure as a person needs it, for the elements that show one: what it costs, how long it takes, which papers,
 * where, who decides. Brings its own words and styles, so that an element fetches it when the first procedure is opened.
 */
import type {
  Client,
  Competence,
  DueDate,
  Procedure,
  ProcedureChange,
  ProcedureSummary,
  ProcedureVersion,
  Unit,
} from '@hcc/sdk';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadCommunes, type Communes } from '../internal/communes.ts';
import { LoadController } from '../internal/load-controller.ts';
import { wear } from '../internal/wear.ts';
import { dayOf } from '../localize/dates.ts';
import { problemCode } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { vi, type ViewStrings } from './locales/vi.ts';
import { preferredChannel, type ViewChannel } from './preferred-channel.ts';
import { procedureViewStyles } from './procedure-view.styles.ts';
import { procedureTemplate } from './procedure-view.template.ts';

/** The part of the SDK that the view uses. */
export type ViewClient = Pick<Client, 'procedures' | 'units'>;

export interface ViewOptions {
  /** Asked for at each call; what it throws shows as that call's error. */
  readonly client: () => ViewClient;
  /** The person wants to file it. */
  readonly onApply: (code: string) => void;
  /** The person wants to see another one; absent, the related ones are names without a button. */
  readonly onRelated?: (procedure: ProcedureSummary) => void;
  /** The element says itself, above the view, whether and how it can be filed. */
  readonly isFilingSaid?: boolean;
}

/** A commune as it was called on a day in the past; `asOf` is absent where the name holds today. */
export interface CommuneChoice {
  readonly addressUnit: string;
  readonly asOf?: string;
}

/** A version is told as a change while it is no older than this. */
const newsDays = 90;
/** How many changes of the whole catalogue are looked through for the one that concerns this procedure. */
const mostChanges = 300;

/** Text and figures of the view, and what its templates ask it to do. */
export class ProcedureView implements ReactiveController {
  readonly text: TextController<ViewStrings>;
  readonly options: ViewOptions;
  readonly procedure: LoadController<Procedure, [code: string, known: Procedure | undefined]>;
  readonly dueDate: LoadController<DueDate, [code: string, channel: ViewChannel]>;
  readonly competence: LoadController<Competence, [code: string, commune: CommuneChoice | undefined]>;
  readonly related: LoadController<readonly ProcedureSummary[], [code: string]>;
  readonly versions: LoadController<readonly ProcedureVersion[], [code: string]>;
  /** What the present version changed, where that is news. */
  readonly change: LoadController<ProcedureChange | undefined, [code: string, effectiveOn: string]>;
  /** Head office and branches. */
  readonly places: LoadController<readonly Unit[]>;
  /** For procedures that are decided where the matter lies. */
  readonly communes: LoadController<Communes>;
  /** The way of filing that the promised date is reckoned for. */
  channel: ViewChannel | undefined;
  /** The commune that the person named. */
  commune: CommuneChoice | undefined;
  /** All of what was shown last has come, or has failed to. */
  isWhole = false;

  readonly #host: LitElement;
  #isInterrupted = false;
  #asked: { readonly code: string; readonly known: Procedure | undefined } | undefined;

  constructor(host: LitElement, options: ViewOptions) {
    this.#host = host;
    this.options = options;
    const { client } = options;
    this.text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    this.procedure = new LoadController(
      host,
      async (signal, code: string, known: Procedure | undefined) =>
        known ?? (await client().procedures.get(code, { signal })),
    );
    this.dueDate = new LoadController(host, async (signal, code: string, channel: ViewChannel) =>
      client().procedures.dueDate(code, { channel }, { signal }),
    );
    this.competence = new LoadController(host, async (signal, code: string, commune: CommuneChoice | undefined) =>
      client().procedures.competentUnit(code, commune ?? {}, { signal }),
    );
    this.related = new LoadController(
      host,
      async (signal, code: string) => (await client().procedures.related(code, { signal })).items,
    );
    this.versions = new LoadController(
      host,
      async (signal, code: string) => (await client().procedures.versions(code, { signal })).items,
    );
    this.change = new LoadController(host, async (signal, code: string, effectiveOn: string) => {
      const { procedures } = client();
      const changes = await procedures.changes({ since: effectiveOn, limit: 100 }, { signal }).atMost(mostChanges);
      return changes.find((one) => one.code === code && one.kind === 'amended' && one.effectiveOn === effectiveOn);
    });
    this.places = new LoadController(host, async (signal) => {
      const { units } = client();
      const [offices, branches] = await Promise.all([
        units.list({ kind: 'headOffice' }, { signal }),
        units.list({ kind: 'branch', limit: 100 }, { signal }),
      ]);
      return [...offices.items, ...branches.items];
    });
    this.communes = new LoadController(host, async (signal) => loadCommunes(client(), signal));
    host.addController(this);
    wear(host, [...inputStyles, procedureViewStyles]);
  }

  /**
   * Fetches the procedure and, when it is here, what belongs to it.
   * @param known the record, where the element has it already.
   */
  async show(code: string, known?: Procedure): Promise<void> {
    this.hide();
    const asked = { code, known };
    this.#asked = asked;
    await this.#fetch(code, known);
    if (this.#asked !== asked) return;
    this.isWhole = true;
    this.#host.requestUpdate();
  }

  async #fetch(code: string, known: Procedure | undefined): Promise<void> {
    await this.text.load();
    await this.procedure.run(code, known);
    const procedure = this.procedure.value;
    if (this.procedure.status !== 'complete' || procedure?.code !== code) return;
    this.channel = preferredChannel(procedure);
    await Promise.all([
      this.channel && this.dueDate.run(code, this.channel),
      this.competence.run(code, undefined),
      this.related.run(code),
      this.#lookBack(procedure),
    ]);
  }

  /** Taken out while the procedure was on its way: all of it is asked for again, not the record alone. */
  hostDisconnected(): void {
    this.#isInterrupted = this.procedure.status === 'pending';
  }

  hostConnected(): void {
    if (this.#isInterrupted) void this.#again();
    this.#isInterrupted = false;
  }

  hide(): void {
    for (const load of [this.procedure, this.dueDate, this.competence, this.related, this.versions, this.change])
      load.reset();
    this.channel = undefined;
    this.commune = undefined;
    this.isWhole = false;
  }

  /** Reckons the promised date for another way of filing. */
  reckonFor(channel: string): void {
    const procedure = this.procedure.value;
    const method = procedure?.methods.find((one) => one.channel === channel);
    if (!procedure || !method) return;
    this.channel = method.channel;
    void this.dueDate.run(procedure.code, method.channel);
  }

  /** Asks who decides for a commune. */
  askWhoDecides(commune: CommuneChoice): void {
    const procedure = this.procedure.value;
    if (!procedure) return;
    this.commune = commune;
    void this.competence.run(procedure.code, commune);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.text.load()?.then(() => this.#host.requestUpdate());
  }

  render(): TemplateResult {
    const procedure = this.procedure.status === 'complete' ? this.procedure.value : undefined;
    if (procedure) return procedureTemplate(procedure, this);
    if (this.procedure.status === 'error')
      return html`<div class="alert error" role="alert">
        <p>${this.text.problem(this.procedure.error)}</p>
        ${
          problemCode(this.procedure.error) === 'procedure_not_found'
            ? nothing
            : html`<p><button class="button" type="button" @click=${() => void this.#again()}>${this.text.shared.retry}</button></p>`
        }
      </div>`;
    return skeleton;
  }

  async #again(): Promise<void> {
    if (this.#asked) await this.show(this.#asked.code, this.#asked.known);
  }

  /** The first version of a record changed nothing, and an old one is no news. */
  async #lookBack({ code, validFromOn }: Procedure): Promise<void> {
    await this.versions.run(code);
    const isLater = this.versions.value?.some((one) => one.validFromOn < validFromOn);
    if (isLater && validFromOn >= dayOf(new Date(Date.now() - newsDays * 86_400_000).toISOString()))
      await this.change.run(code, validFromOn);
  }
}

const skeleton = html`<div class="list" aria-hidden="true">${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span>`)}</div>`;
