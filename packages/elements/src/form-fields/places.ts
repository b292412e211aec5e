/** Service points and communes to pick from, found as people type them: without diacritics, words in any order. */
import { dayFirst } from '@hcc/rules/form';
import { fold } from '@hcc/rules/search';
import type { Units } from '@hcc/sdk';

export interface Place {
  /** What the answer holds: a unit's id, or a commune's code. */
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart: an address, a district. */
  readonly detail: string;
  readonly folded: string;
}

/** `datedAddressUnit`: communes of today and those they followed, which old papers name. */
export type PlaceKind = 'servicePoint' | 'addressUnit' | 'datedAddressUnit';

/** The part of the SDK that knows places. */
export interface PlaceClient {
  readonly units: Pick<Units, 'list' | 'addressUnits'>;
}

/** More than any province has; a list that grew past it would be a fault of the directory. */
const mostPlaces = 1000;
/** What one call may answer with. */
const limit = 100;

export async function loadPlaces(client: PlaceClient, kind: PlaceKind, signal: AbortSignal): Promise<readonly Place[]> {
  if (kind === 'addressUnit' || kind === 'datedAddressUnit') {
    const units = await client.units.addressUnits({ limit }, { signal }).atMost(mostPlaces);
    const today = units.map(({ code, name, districtName }) => toPlace(code, name, districtName ?? ''));
    const lastDay =
      kind === 'datedAddressUnit' ? dayBeforeLatest(units.map(({ validFromOn }) => validFromOn)) : undefined;
    if (lastDay === undefined) return today;
    const former = await client.units.addressUnits({ limit, asOf: lastDay }, { signal }).atMost(mostPlaces);
    const ended = former.filter(({ validToOn }) => validToOn === lastDay);
    return [
      ...today,
      ...ended.map(({ code, name, districtName }) =>
        toPlace(`${code}@${lastDay}`, name, [districtName, dayFirst(lastDay)].filter(Boolean).join(' – ')),
      ),
    ];
  }
  // Agencies decide but take nothing in, so the three kinds that do are asked for.
  const kinds = ['headOffice', 'branch', 'department'] as const;
  const lists = await Promise.all(
    kinds.map((kind) => client.units.list({ kind, limit }, { signal }).atMost(mostPlaces)),
  );
  return lists.flat().map(({ id, name, address }) => toPlace(id, name, address ?? ''));
}

/** The last day of the units that those of today followed. */
function dayBeforeLatest(days: readonly string[]): string | undefined {
  const latest = days.toSorted().at(-1);
  if (latest === undefined) return undefined;
  return new Date(Date.parse(`${latest}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const toPlace = (id: string, name: string, detail: string): Place => ({
  id,
  name,
  detail,
  folded: ` ${fold(`${name} ${detail}`)}`,
});

/** Places in which each typed word begins a word; those that hold the words side by side come first. */
export function findPlaces<P extends Pick<Place, 'folded'>>(places: readonly P[], query: string): readonly P[] {
  const wanted = fold(query);
  if (wanted === '') return places;
  const words = wanted.split(' ');
  const found = places.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
  const isClose = ({ folded }: P): boolean => folded.includes(` ${wanted}`);
  return [...found.filter(isClose), ...found.filter((place) => !isClose(place))];
}

/** The one place that is meant by a text: the same name, or the only one found. */
export function placeMeant(places: readonly Place[], text: string): Place | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const same = places.filter(({ name }) => fold(name) === wanted);
  const found = same.length > 0 ? same : findPlaces(places, text);
  return found.length === 1 ? found[0] : undefined;
}
