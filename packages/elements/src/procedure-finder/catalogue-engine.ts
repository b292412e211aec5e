/**
 * The catalogue at work: search, filters and their counts over the rows that the Center serves. Fetched together with
 * them, after the first paint, so that a page that nobody searches on carries neither; afterwards it needs no network.
 */
import { facetsOf, fitting, fromColumns, placesOf, type FacetContext } from '@hcc/rules/catalogue';
import {
  buildIndex,
  createWordReader,
  highlight,
  search,
  type Preference,
  type SearchHit,
  type Stretch,
  type Word,
} from '@hcc/rules/search';
import type { CatalogueEntry, Facets, LifeEvent, ProcedureFilter, ProcedureMatch, StreetWords } from '@hcc/schemas';
import type { CatalogueColumns } from '@hcc/sdk';

/** What a person wants to see: words, filters, or both. Without words all that the filters leave. */
export interface Wanted {
  readonly query: string;
  readonly filter: ProcedureFilter;
}

/** What the page around the finder says of its visitors; it bends the order and hides nothing. */
export interface Leaning extends Pick<Preference, 'level' | 'audience'> {
  /** Code or name of a field (lĩnh vực). */
  readonly field?: string | undefined;
}

/** One line of a list. */
export interface Found extends Pick<CatalogueEntry, 'code' | 'level' | 'mode' | 'cost' | 'duration'> {
  /** The name in pieces, those that the query met marked. */
  readonly name: readonly Stretch[];
  readonly field: string | undefined;
  /** Why it was found; absent where nothing was searched for. */
  readonly match?: ProcedureMatch;
}

/** A list that is only made as far as it is looked at. */
export interface Findings {
  readonly count: number;
  slice(from: number, to: number): readonly Found[];
}

export interface CatalogueEngine {
  /** How many procedures there are in all. */
  readonly size: number;
  /** Best first; without words the common matters first, then by name. */
  find(wanted: Wanted, leaning?: Leaning): Findings;
  facets(wanted: Wanted): Omit<Facets, 'version'>;
  /** Reads further words that people use: the catalogue brings the Vietnamese ones. */
  learn(words: readonly StreetWords[]): void;
  /** Which of the two trees a life event belongs to. */
  treeOf(lifeEvent: string): LifeEvent['audience'] | undefined;
}

/** @param more words that people use beside those that the catalogue brings. */
export function createCatalogueEngine(columns: CatalogueColumns, more: readonly StreetWords[] = []): CatalogueEngine {
  const catalogue = fromColumns(columns);
  catalogue.streetWords.push(...more);
  let index = buildIndex(catalogue);
  const byCode = new Map(catalogue.entries.map((entry) => [entry.code, entry]));
  const context: FacetContext = catalogue;
  // Names are marked anew with every key.
  const read = createWordReader();
  let browsed: readonly CatalogueEntry[] | undefined;

  const hitsOf = (query: string, leaning: Leaning = {}, wanted?: (entry: CatalogueEntry) => boolean) =>
    search(index, query, { limit: Number.POSITIVE_INFINITY, wanted, prefer: toPreference(leaning, context) });

  return {
    size: catalogue.entries.length,
    find({ query, filter }, leaning) {
      const fits = fitting(filter, context);
      if (query.trim() === '') {
        browsed ??= index.entries
          .toSorted((a, b) => b.commonness - a.commonness || inOrder.compare(a.entry.name, b.entry.name))
          .map(({ entry }) => entry);
        return listOf(browsed.filter(fits), (entry) => toFound(entry, context, read));
      }
      return listOf(hitsOf(query, leaning, fits), (hit) => {
        const entry = byCode.get(hit.code);
        if (!entry) throw new RangeError(`${hit.code} was found and is not in the catalogue.`);
        return toFound(entry, context, read, hit);
      });
    },
    facets({ query, filter }) {
      const found =
        query.trim() === '' ? catalogue.entries : hitsOf(query).flatMap(({ code }) => byCode.get(code) ?? []);
      return facetsOf(found, filter, context);
    },
    learn(words) {
      catalogue.streetWords.push(...words);
      index = buildIndex(catalogue);
    },
    treeOf: (lifeEvent) => catalogue.lifeEvents.find(({ id }) => id === lifeEvent)?.audience,
  };
}

const inOrder = new Intl.Collator('vi');

const listOf = <Item>(items: readonly Item[], toFoundItem: (item: Item) => Found): Findings => ({
  count: items.length,
  slice: (from, to) => items.slice(from, to).map(toFoundItem),
});

function toFound(
  entry: CatalogueEntry,
  { fields }: FacetContext,
  read: (piece: string) => readonly Word[],
  hit?: SearchHit,
): Found {
  const { code, level, mode, cost, duration } = entry;
  const [first] = entry.fields;
  return {
    code,
    level,
    mode,
    cost,
    duration,
    name: highlight(entry.name, hit?.match.matched ?? [], read),
    field: first === undefined ? undefined : fields[first]?.name,
    ...(hit && { match: hit.match }),
  };
}

function toPreference({ level, audience, field }: Leaning, { fields }: FacetContext): Preference {
  const [place] = field === undefined ? [] : placesOf(fields, field);
  return { level, audience, field: place };
}
