/**
 * The catalogue at work: search, filters and their counts over the rows that the Center serves. Fetched together with
 * them, after the first paint, so that a page that nobody searches on carries neither; afterwards it needs no network.
 */
import { facetsOf, fitting, placesOf, rowsOf, type CatalogueRow, type FacetContext } from '@hcc/rules/catalogue';
import {
  buildSpelledIndex,
  createWordReader,
  highlight,
  piecesOf,
  searchAll,
  spellMore,
  type NamePiece,
  type Preference,
  type SearchIndex,
  type Spelled,
  type Stretch,
} from '@hcc/rules/search';
import type { Facets, LifeEvent, ProcedureFilter, ProcedureMatch, StreetWords } from '@hcc/schemas';
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
export interface Found extends Pick<CatalogueRow, 'code' | 'level' | 'mode' | 'cost' | 'duration'> {
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
  const context: FacetContext = columns;
  const rows = rowsOf(columns);
  let spelled: Spelled = more.length === 0 ? columns : spellMore(columns, more);
  let index = buildSpelledIndex(rows, spelled);
  // The same names come with every key, and are marked anew.
  const read = createWordReader();
  const pieces = new Map<number, readonly NamePiece[]>();
  const toFound = (at: number, row: CatalogueRow, match?: ProcedureMatch) => {
    const name = pieces.get(at) ?? piecesOf(index.names.text(at), read);
    pieces.set(at, name);
    return foundOf(row, name, context, match);
  };
  /** In the order of a list without words. */
  let browsed: readonly { readonly at: number; readonly row: CatalogueRow }[] | undefined;

  const hitsOf = (query: string, leaning: Leaning = {}, wanted?: (row: CatalogueRow) => boolean) =>
    searchAll(index, query, { wanted, prefer: toPreference(leaning, context) });

  return {
    size: rows.length,
    find({ query, filter }, leaning) {
      const fits = fitting(filter, context);
      if (query.trim() === '') {
        browsed ??= inOrderOf(rows, index);
        const left = browsed.filter(({ row }) => fits(row));
        return { count: left.length, slice: (from, to) => left.slice(from, to).map(({ at, row }) => toFound(at, row)) };
      }
      const hits = hitsOf(query, leaning, fits);
      return {
        count: hits.count,
        slice: (from, to) => hits.slice(from, to).map(({ at, entry, match }) => toFound(at, entry, match)),
      };
    },
    facets({ query, filter }) {
      const hits = query.trim() === '' ? undefined : hitsOf(query);
      const found = hits?.slice(0, hits.count).map(({ entry }) => entry) ?? rows;
      return facetsOf(found, filter, context);
    },
    learn(words) {
      spelled = spellMore(spelled, words);
      index = buildSpelledIndex(rows, spelled);
    },
    treeOf: (lifeEvent) => columns.lifeEvents.find(({ id }) => id === lifeEvent)?.audience,
  };
}

/** The common matters first, then by name. */
function inOrderOf(rows: readonly CatalogueRow[], { about, names }: SearchIndex) {
  return rows
    .map((row, at) => ({ at, row, name: names.text(at), commonness: about(at).commonness }))
    .sort((a, b) => b.commonness - a.commonness || inOrder.compare(a.name, b.name));
}

const inOrder = new Intl.Collator('vi');

function foundOf(
  { code, level, mode, cost, duration, fields: [first] }: CatalogueRow,
  name: readonly NamePiece[],
  { fields }: FacetContext,
  match: ProcedureMatch | undefined,
): Found {
  return {
    code,
    level,
    mode,
    cost,
    duration,
    name: highlight(name, match?.matched ?? []),
    field: first === undefined ? undefined : fields[first]?.name,
    ...(match && { match }),
  };
}

function toPreference({ level, audience, field }: Leaning, { fields }: FacetContext): Preference {
  const [place] = field === undefined ? [] : placesOf(fields, field);
  return { level, audience, field: place };
}
