/** Service points and communes to pick from, found as people type them: without diacritics, words in any order. */
import { fold } from '@hcc/rules/search';
import type { FormClient } from './form-client.ts';

export interface Place {
  /** What the answer holds: a unit's id, or a commune's code. */
  readonly id: string;
  readonly name: string;
  /** What tells two of the same name apart: an address, a district. */
  readonly detail: string;
  readonly folded: string;
}

export type PlaceKind = 'servicePoint' | 'addressUnit';

/** More than any province has; a list that grew past it would be a fault of the directory. */
const mostPlaces = 1000;
/** What one call may answer with. */
const limit = 100;

export async function loadPlaces(
  client: Pick<FormClient, 'units'>,
  kind: PlaceKind,
  signal: AbortSignal,
): Promise<readonly Place[]> {
  if (kind === 'addressUnit') {
    const units = await client.units.addressUnits({ limit }, { signal }).atMost(mostPlaces);
    return units.map(({ code, name, districtName }) => toPlace(code, name, districtName ?? ''));
  }
  // Agencies decide but take nothing in, so the three kinds that do are asked for.
  const kinds = ['headOffice', 'branch', 'department'] as const;
  const lists = await Promise.all(
    kinds.map((kind) => client.units.list({ kind, limit }, { signal }).atMost(mostPlaces)),
  );
  return lists.flat().map(({ id, name, address }) => toPlace(id, name, address ?? ''));
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
