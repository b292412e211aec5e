/**
 * For whom a dossier waits, in words that a database can compare: `appraise@competentUnit:qn-agency-06691`. The dossier
 * has those of whoever may take a step it waits for, an officer those of all the places where she stands; who holds it
 * is asked apart, since that is a person and no place.
 */
import { type DossierState, guards, type Standing, transitions } from '@hcc/rules/dossier';
import type { Officer } from '@hcc/schemas';
import { isAwaited } from './waits-for.ts';

/** The keys of a dossier, by the table of transitions. */
export function awaitedBy(dossier: DossierState): string[] {
  const keys = transitions.flatMap(({ command, from, track = dossier.track, by, guards: names = [] }) => {
    if (by.who !== 'officer' || !isAwaited(command) || !from.includes(dossier.workflow) || track !== dossier.track)
      return [];
    // What is still outstanding keeps an appraiser from appraising, never the dossier from being hers.
    if (names.some((name) => name !== 'nothingOutstanding' && guards[name](dossier, nobody) !== null)) return [];
    return placesOf(dossier, by.at).map((place) => `${by.role}@${place}`);
  });
  return [...new Set(keys)].sort();
}

/** The keys of an officer. */
export function keysOf({ roles, unit, seat }: Officer, { atServicePoint }: Pick<Standing, 'atServicePoint'>): string[] {
  const seats = [...new Set([unit.id, seat?.id ?? unit.id])];
  const places = [
    ...(atServicePoint ? ['anyPoint'] : []),
    ...seats.flatMap((id) => [`receivingUnit:${id}`, `returningUnit:${id}`]),
    `competentUnit:${unit.id}`,
    `consultedUnit:${unit.id}`,
  ];
  return roles.flatMap((role) => places.map((place) => `${role}@${place}`));
}

export interface Holder {
  id: string;
  unitId: string;
  role: string;
}

/** What the database asks, in words: somebody's key fits, and not only by the role that a colleague of the unit has claimed. */
export const isKeptFor = (
  awaited: readonly string[],
  officer: { id: string; unitId: string; keys: readonly string[] },
  holder: Holder | null,
): boolean =>
  awaited.some(
    (key) =>
      officer.keys.includes(key) &&
      (holder === null ||
        holder.id === officer.id ||
        holder.unitId !== officer.unitId ||
        !key.startsWith(`${holder.role}@`)),
  );

type Place = Extract<(typeof transitions)[number]['by'], { who: 'officer' }>['at'];

function placesOf(dossier: DossierState, at: Place): string[] {
  switch (at) {
    case 'anyPoint':
      return ['anyPoint'];
    case 'ownUnit':
      return [];
    case 'consultedUnit':
      return dossier.consultations.flatMap(({ unit, answeredAt }) =>
        answeredAt === null ? [`consultedUnit:${unit.id}`] : [],
      );
    default:
      return [`${at}:${dossier[at].id}`];
  }
}

/** The guards of what is awaited ask the dossier alone, not who stands before it. */
const nobody: Standing = {
  now: '1970-01-01T00:00:00Z',
  rules: {
    version: '',
    inForceFromOn: '1970-01-01',
    legalBasis: [],
    supplementClock: 'restart',
    paymentClock: 'resume',
    apologyLeadWorkingDays: 0,
    mostReappointments: 0,
    supplementWithinWorkingDays: 0,
    acceptWithinWorkingHours: 0,
    forwardCutOff: '00:00',
  },
  actor: { kind: 'center' },
  roles: [],
  seatId: null,
  atServicePoint: false,
};
