import type { CatalogueIndex, Cost, Duration, Procedure, ProcedureSummary } from '@hcc/schemas';
import { buildIndex, type SearchIndex } from '@hcc/rules/search';
import type { CatalogueStore } from './catalogue.store.ts';

/** The whole catalogue as lists and searches need it: made once per version, shared by all requests. */
export interface LoadedCatalogue {
  version: string;
  /** By code. */
  summaries: ProcedureSummary[];
  byCode: ReadonlyMap<string, ProcedureSummary>;
  index: CatalogueIndex;
  search: SearchIndex;
}

export type LoadCatalogue = (store: CatalogueStore) => Promise<LoadedCatalogue>;

/** Several replicas may import: the version in the store decides, never this process's memory. */
export function createCatalogueCache(): LoadCatalogue {
  let loaded: Promise<LoadedCatalogue> | null = null;
  let version: string | null = null;
  return async (store) => {
    const current = (await store.version()) ?? 'empty';
    if (!loaded || version !== current) {
      version = current;
      loaded = load(store, current).catch((error: unknown) => {
        loaded = null;
        throw error;
      });
    }
    return loaded;
  };
}

async function load(store: CatalogueStore, version: string): Promise<LoadedCatalogue> {
  const items = await store.all();
  const summaries = items.map(({ procedure }) => toSummary(procedure));
  const entries = items.map(({ procedure: { code, name, level }, searchWords }) => ({
    code,
    name,
    level,
    words: searchWords,
  }));
  return {
    version,
    summaries,
    byCode: new Map(summaries.map((summary) => [summary.code, summary])),
    index: { version, entries },
    search: buildIndex(entries),
  };
}

export const toSummary = (procedure: Procedure): ProcedureSummary => ({
  code: procedure.code,
  name: procedure.name,
  version: procedure.version,
  level: procedure.level,
  fields: procedure.fields,
  audiences: procedure.audiences,
  filingMode: procedure.filingMode,
  cost: cheapest(procedure),
  duration: shortest(procedure),
});

/** A free way before a stated one, a stated one before silence. */
function cheapest({ methods }: Procedure): Cost {
  const sum = (cost: Cost): number =>
    cost.state === 'free'
      ? -1
      : cost.state === 'stated'
        ? cost.items.reduce((total, item) => total + (item.amount ?? 0), 0)
        : Infinity;
  return methods.map(({ cost }) => cost).sort((a, b) => sum(a) - sum(b))[0] ?? { state: 'notStated' };
}

const hoursOf: Record<Duration['unit'], number> = {
  sameDay: 8,
  workingHour: 1,
  workingDay: 8,
  calendarDay: 6,
  month: 170,
  year: 2000,
  none: Infinity,
};

/** Only for choosing which one to show: units are never converted into each other. */
function shortest({ methods, committed }: Procedure): Duration {
  if (committed) return committed;
  const length = (duration: Duration): number => hoursOf[duration.unit] * ('amount' in duration ? duration.amount : 1);
  return methods.map(({ duration }) => duration).sort((a, b) => length(a) - length(b))[0] ?? { unit: 'none' };
}
