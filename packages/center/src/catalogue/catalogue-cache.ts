import { relatedFinder, toColumns, type FindRelated } from '@hcc/rules/catalogue';
import { streetWordsIn } from '@hcc/rules/street-words';
import { buildIndex, type SearchIndex } from '@hcc/rules/search';
import type { CatalogueEntry, CatalogueIndex, ProcedureSummary } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import { toAsciiJson } from '../http/ascii-json.ts';
import { etagOf } from '../http/etag.ts';
import type { Center } from '../ports.ts';
import type { CatalogueStore } from './catalogue.store.ts';
import { toIndex } from './to-index.ts';
import { toSummary } from './to-summary.ts';

/** The whole catalogue as lists and searches need it: made once per version, shared by all requests. */
export interface LoadedCatalogue {
  version: string;
  /** By code. */
  summaries: ReadonlyMap<string, ProcedureSummary>;
  /** By code. */
  entries: ReadonlyMap<string, CatalogueEntry>;
  /** Its entries stand by code. */
  index: CatalogueIndex;
  /** The same as it is sent: by columns, without the words of other languages, which come apart. */
  indexText: { text: string; etag: string };
  search: SearchIndex<CatalogueEntry>;
  /** Made when it is first asked for. */
  related: FindRelated;
}

export type LoadCatalogue = (store: CatalogueStore) => Promise<LoadedCatalogue>;

/** Several replicas may import: the version in the store decides, never this process's memory. */
export function createCatalogueCache(center: Center): LoadCatalogue {
  let loaded: Promise<LoadedCatalogue> | null = null;
  let version: string | null = null;
  return async (store) => {
    const current = (await store.version()) ?? 'empty';
    if (!loaded || version !== current) {
      version = current;
      loaded = load(store, current, center).catch((error: unknown) => {
        loaded = null;
        throw error;
      });
    }
    return loaded;
  };
}

async function load(store: CatalogueStore, version: string, center: Center): Promise<LoadedCatalogue> {
  const items = await store.all();
  const index = toIndex(version, items, center);
  await breath();
  const search = buildIndex(index);
  await breath();
  const text = toAsciiJson(toColumns({ ...index, streetWords: [...streetWordsIn.vi] }));
  let find: FindRelated | undefined;
  return {
    version,
    summaries: new Map(items.map(({ procedure }) => [procedure.code, toSummary(procedure)])),
    entries: new Map(index.entries.map((entry) => [entry.code, entry])),
    index,
    // By content: a new release may say more of the same catalogue.
    indexText: { text, etag: etagOf((await sha256(text)).slice(0, 32)) },
    search,
    related(code, named) {
      find ??= relatedFinder(index.entries);
      return find(code, named);
    },
  };
}

/** Other requests get their turn between the steps, each of which takes tenths of a second at most. */
const breath = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
