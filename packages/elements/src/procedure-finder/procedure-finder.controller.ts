/**
 * What the finder knows: the catalogue (fetched once the page has painted, or when somebody first wants to search), what is
 * asked of it, and what that finds. Knows no template.
 */
import type { Locale, ProcedureFilter } from '@hcc/schemas';
import type { Client } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import type { CatalogueEngine, Findings, Found, Leaning, Wanted } from './catalogue-engine.ts';

/** The part of the SDK that the finder uses. */
export type FinderClient = Pick<Client, 'procedures' | 'units'>;

/** What the page around the finder says. */
export interface FinderSurroundings {
  /** Asked for at each call; what it throws shows as that call's error. */
  readonly client: () => FinderClient;
  readonly locale: () => Locale;
  readonly leaning: () => Leaning;
  /** The person has gone into the list, so it must not change under them by itself. */
  readonly isHeld: () => boolean;
}

/** A page of hits; more are shown on demand, so that the list never outgrows its host. */
export const hitsPerPage = 8;
/** A page where nothing was typed and people look around. */
export const rowsPerPage = 20;
/** What a person may type; the rest of a pasted page is not searched for. */
export const longestQuery = 500;

/** Words that did not come so often are not asked for with every key any more. */
const mostFailures = 6;

const none: Findings = { count: 0, slice: () => [] };

export class ProcedureFinderController implements ReactiveController {
  readonly engine: LoadController<CatalogueEngine>;
  query = '';
  filter: ProcedureFilter = {};
  /** Everything is wanted, though nothing was typed or chosen. */
  isBrowsing = false;
  /** What is shown of what was found. */
  shown: readonly Found[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #around: FinderSurroundings;
  /** The engine that answered last. */
  #asked: CatalogueEngine | undefined;
  #languages = new Set<Locale>();
  #failures = 0;
  #found: Findings = none;

  constructor(host: ReactiveControllerHost, around: FinderSurroundings) {
    this.#host = host;
    this.#around = around;
    this.engine = new LoadController(host, async (signal) => {
      const { procedures } = around.client();
      const locale = around.locale();
      const [columns, own, { createCatalogueEngine }] = await Promise.all([
        procedures.index({ signal }),
        locale === 'vi' ? undefined : procedures.streetWords(locale, { signal }),
        import('./catalogue-engine.ts'),
      ]);
      this.#languages = new Set(['vi', locale]);
      return createCatalogueEngine(columns, own?.items);
    });
    host.addController(this);
  }

  /** The catalogue has come, be it after a failure or after the element was moved. */
  hostUpdate(): void {
    const { value } = this.engine;
    if (value === undefined || value === this.#asked) return;
    this.#asked = value;
    this.#find();
    void this.#learn();
  }

  /** Fetches the catalogue before anybody asks for it; what failed once is asked for again by who needs it. */
  prefetch(): void {
    if (this.engine.status === 'initial') this.prepare();
  }

  /** Fetches the catalogue unless it is here or on its way. */
  prepare(): void {
    if (this.engine.status === 'initial' || this.engine.status === 'error') void this.engine.run();
  }

  /** Whether anything is asked for, so that a list is shown. */
  get isAsking(): boolean {
    return (
      this.isBrowsing || this.query.trim() !== '' || Object.values(this.filter).some((value) => value !== undefined)
    );
  }

  /** How many there are in all, shown or not. */
  get count(): number {
    return this.#found.count;
  }

  get wanted(): Wanted {
    return { query: this.query.trim().slice(0, longestQuery), filter: this.filter };
  }

  /** How many the words alone would find; for saying that the filters hide them. */
  get countWithoutFilter(): number {
    return this.engine.value?.find({ ...this.wanted, filter: {} }).count ?? 0;
  }

  ask(change: Partial<Pick<ProcedureFinderController, 'query' | 'filter' | 'isBrowsing'>>): void {
    Object.assign(this, change);
    if (this.isAsking) this.prepare();
    this.#find();
    void this.#learn();
  }

  showMore(): void {
    const { length } = this.shown;
    this.shown = [...this.shown, ...this.#found.slice(length, length + this.pageSize)];
    this.#host.requestUpdate();
  }

  get pageSize(): number {
    return this.query.trim() === '' ? rowsPerPage : hitsPerPage;
  }

  #find(): void {
    this.#found = (this.isAsking && this.engine.value?.find(this.wanted, this.#around.leaning())) || none;
    this.shown = this.#found.slice(0, this.pageSize);
    this.#host.requestUpdate();
  }

  /**
   * The words of the other languages come second: most people type their own. What does not come is asked for again with
   * the next query; without it all else works as well.
   */
  async #learn(): Promise<void> {
    const { value: engine } = this.engine;
    if (!engine) return;
    if (this.#failures >= mostFailures) return;
    const missing = (['en', 'zh-Hans'] as const).filter((language) => !this.#languages.has(language));
    const { procedures } = this.#around.client();
    const learnt = await Promise.all(
      missing.map(async (language) => {
        this.#languages.add(language);
        try {
          return (await procedures.streetWords(language)).items;
        } catch {
          this.#languages.delete(language);
          this.#failures += 1;
          return [];
        }
      }),
    );
    // The index is made anew once for all of them.
    const words = learnt.flat();
    if (words.length > 0) engine.learn(words);
    const isAtRest = this.shown.length <= this.pageSize && !this.#around.isHeld();
    if (missing.length > 0 && this.query.trim() !== '' && isAtRest) this.#find();
  }
}
