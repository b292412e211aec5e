/**
 * What the finder knows: the index (fetched when somebody first wants to search), the hits of the present query, and the
 * procedure that was picked. Knows no template.
 */
import type { Client, Cost, DueDate, Duration, Procedure, ProcedureSummary, Unit } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../internal/load-controller.ts';
import type { Found, SearchEngine } from './search-engine.ts';

/** The part of the SDK that the finder uses. */
export type FinderClient = Pick<Client, 'procedures' | 'units'>;

/** One line of the list. Cost and time follow the name when the Center has answered. */
export interface FinderHit extends Found {
  readonly cost?: Cost;
  readonly duration?: Duration;
}

/** The Center is asked for cost and time once typing has paused this long. */
const summaryPauseMs = 350;
/** A page of hits; more are shown on demand, so that the list never outgrows its host. */
export const hitsPerPage = 8;
/** What one call to the Center may answer with. */
const mostHits = 48;

export class ProcedureFinderController implements ReactiveController {
  query = '';
  shown: number = hitsPerPage;
  /** The hit that was picked; its name stands over the details before they have come. */
  opened: Found | undefined;

  readonly index: LoadController<SearchEngine>;
  readonly details: LoadController<Procedure, [code: string]>;
  readonly dueDate: LoadController<DueDate, [code: string, channel: Procedure['methods'][number]['channel']]>;
  readonly places: LoadController<readonly Unit[]>;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => FinderClient;
  readonly #summaries: LoadController<readonly ProcedureSummary[], [query: string]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hits: readonly Found[] = [];

  /** @param client asked for at each call; what it throws shows as that call's error. */
  constructor(host: ReactiveControllerHost, client: () => FinderClient) {
    this.#host = host;
    this.#client = client;
    this.index = new LoadController(host, async (signal) => {
      const [{ entries }, { createSearchEngine }] = await Promise.all([
        this.#client().procedures.index({ signal }),
        import('./search-engine.ts'),
      ]);
      return createSearchEngine(entries);
    });
    this.#summaries = new LoadController(host, async (signal, q: string) => {
      const { items } = await this.#client().procedures.list({ q: q.slice(0, 500), limit: mostHits }, { signal });
      return items;
    });
    this.details = new LoadController(host, async (signal, code: string) =>
      this.#client().procedures.get(code, { signal }),
    );
    this.dueDate = new LoadController(host, async (signal, code: string, channel: 'counter' | 'post' | 'online') =>
      this.#client().procedures.dueDate(code, { channel }, { signal }),
    );
    this.places = new LoadController(host, async (signal) => {
      const client = this.#client();
      const [offices, branches] = await Promise.all([
        client.units.list({ kind: 'headOffice' }, { signal }),
        client.units.list({ kind: 'branch', limit: 100 }, { signal }),
      ]);
      return [...offices.items, ...branches.items];
    });
    host.addController(this);
  }

  /** Fetches the index unless it is here or on its way. Called when the field gets the focus, well before the first key. */
  prepare(): void {
    if (this.index.status === 'initial' || this.index.status === 'error') {
      void this.index.run().then(() => this.#find());
    }
  }

  ask(query: string): void {
    this.query = query;
    this.shown = hitsPerPage;
    this.prepare();
    this.#find();
    clearTimeout(this.#timer);
    const asked = query.trim();
    if (asked === '') this.#summaries.reset();
    else this.#timer = setTimeout(() => void this.#summaries.run(asked), summaryPauseMs);
  }

  /** The hits to show, best first. */
  get hits(): readonly FinderHit[] {
    const summaries = new Map(this.#summaries.value?.map((summary) => [summary.code, summary]));
    return this.#hits.slice(0, this.shown).map((hit) => {
      const summary = summaries.get(hit.code);
      return summary ? { ...hit, cost: summary.cost, duration: summary.duration } : hit;
    });
  }

  /** How many hits there are in all, shown or not. */
  get count(): number {
    return this.#hits.length;
  }

  showMore(): void {
    this.shown += hitsPerPage;
    this.#host.requestUpdate();
  }

  async open(found: Found): Promise<void> {
    const { code } = found;
    this.opened = found;
    this.dueDate.reset();
    await this.details.run(code);
    const procedure = this.details.value;
    if (this.details.status !== 'complete' || procedure?.code !== code) return;
    const channel =
      procedure.methods.find((method) => method.channel === 'online')?.channel ?? procedure.methods[0]?.channel;
    if (channel) await this.dueDate.run(code, channel);
  }

  /** The picked procedure once more, after a failure. */
  async reopen(): Promise<void> {
    if (this.opened) await this.open(this.opened);
  }

  close(): void {
    this.opened = undefined;
    this.details.reset();
    this.dueDate.reset();
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #find(): void {
    const query = this.query.trim().slice(0, 500);
    this.#hits = query === '' ? [] : (this.index.value?.(query, mostHits) ?? []);
    this.#host.requestUpdate();
  }
}
