/** What the unit finder knows: every service point, which are open, and how far each is. Knows no template. */
import type { Client, Unit } from '@hcc/sdk';
import { fold } from '@hcc/rules/search';
import type { ReactiveControllerHost } from 'lit';
import { findPlaces } from '../form-fields/places.ts';
import { LoadController } from '../internal/load-controller.ts';
import { RepeatController } from '../internal/repeat-controller.ts';
import { standingAt } from './opening.ts';
import { locate } from './position.ts';

/** The part of the SDK that the unit finder uses. */
export type UnitFinderClient = Pick<Client, 'units'>;

/** A service point, ready to be searched. */
export interface Point {
  readonly unit: Unit;
  readonly folded: string;
}

const pageSize = 20;
/** More than any province has. */
const mostPoints = 1000;
/** Answers of the Center may be a few minutes old: it is asked again so often until it knows what follows. */
const staleWaitMs = 30_000;
/** Once an hour the list is looked at anyway: "today" is another day then. */
const longestWaitMs = 3_600_000;
const kindOrder: Readonly<Record<string, number>> = { headOffice: 0, branch: 1, department: 2 };

export class UnitFinderController {
  readonly points: LoadController<readonly Point[]>;
  /** Metres from the position, by unit. The Center is told the position once and not again. */
  readonly distances: LoadController<ReadonlyMap<string, number>, [given: string | undefined]>;
  query = '';
  isOpenOnly = false;
  #shown = pageSize;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => UnitFinderClient;
  readonly #clock: RepeatController;

  constructor(host: ReactiveControllerHost, client: () => UnitFinderClient) {
    this.#host = host;
    this.#client = client;
    this.points = new LoadController(host, (signal) => this.#load(signal));
    this.distances = new LoadController(host, async (signal, given: string | undefined) => {
      const near = given ?? (await locate());
      const units = await client()
        .units.list({ servesPublic: 'true', near, limit: 100 }, { signal })
        .atMost(mostPoints);
      return new Map(
        units.flatMap(({ id, distanceMetres }) => (distanceMetres === null ? [] : [[id, distanceMetres]])),
      );
    });
    this.#clock = new RepeatController(
      host,
      (signal) => this.#look(signal),
      () => this.#untilNextLook(),
    );
  }

  async load(): Promise<void> {
    await this.points.run();
    this.#clock.start();
  }

  search(query: string): void {
    this.query = query;
    this.#shown = pageSize;
    this.#host.requestUpdate();
  }

  filterOpen(isOpenOnly: boolean): void {
    this.isOpenOnly = isOpenOnly;
    this.#shown = pageSize;
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#shown += pageSize;
    this.#host.requestUpdate();
  }

  /** What was searched for, the nearest first where a position is known, else offices, branches, departments by name. */
  found(now: Date): { readonly shown: readonly Point[]; readonly count: number } {
    const distances = this.distances.value;
    let points = findPlaces(this.points.value ?? [], this.query);
    if (this.isOpenOnly) points = points.filter(({ unit }) => standingAt(unit, now)?.isOpen === true);
    if (distances && distances.size > 0) {
      const of = ({ unit }: Point): number => distances.get(unit.id) ?? Number.POSITIVE_INFINITY;
      points = points.toSorted((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
    }
    return { shown: points.slice(0, this.#shown), count: points.length };
  }

  async #load(signal: AbortSignal): Promise<readonly Point[]> {
    const units = await this.#client().units.list({ servesPublic: 'true', limit: 100 }, { signal }).atMost(mostPoints);
    const rank = ({ kind }: Unit): number => kindOrder[kind] ?? 3;
    return units
      .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'vi'))
      .map((unit) => ({ unit, folded: ` ${fold(`${unit.name} ${unit.address ?? ''}`)}` }));
  }

  /** A counter has opened or closed: shown at once, and a little later the Center says until when that holds. */
  async #look(signal: AbortSignal): Promise<void> {
    this.#host.requestUpdate();
    if (!this.#changes().some((at) => at < Date.now() - staleWaitMs / 2)) return;
    try {
      this.points.value = await this.#load(signal);
    } catch {
      // What is shown stays true without it; it is tried again.
    }
    this.#host.requestUpdate();
  }

  /** Not all pages at the very minute at which every counter of the province closes. */
  #untilNextLook(): number {
    const now = Date.now();
    const changes = this.#changes();
    const next = Math.min(longestWaitMs, ...changes.map((at) => at - now).filter((wait) => wait > 0));
    return changes.some((at) => at <= now) ? Math.min(next, staleWaitMs * (1 + Math.random())) : next;
  }

  #changes(): number[] {
    const moments = new Set((this.points.value ?? []).map(({ unit }) => unit.open?.until));
    return [...moments].flatMap((at) => (at ? [new Date(at).getTime()] : []));
  }
}
