/** The watch list in memory: the same marks and notices as on a database. */
import type { Repositories, StandingMark, Watched, WatchReasonName } from '@hcc/center/app';

type Mark = Watched['marks'][number] & { unitId: string; isRaised: boolean };

export interface SupervisionState {
  /** By dossier. Lists are replaced, never changed. */
  marks: Map<string, readonly Mark[]>;
  /** By dossier and reason: when it was raised. */
  notices: Map<string, string>;
  /** By officer. */
  seen: Map<string, string>;
}

export const emptySupervision = (): SupervisionState => ({ marks: new Map(), notices: new Map(), seen: new Map() });

export const copyOfSupervision = ({ marks, notices, seen }: SupervisionState): SupervisionState => ({
  marks: new Map(marks),
  notices: new Map(notices),
  seen: new Map(seen),
});

const noticeKey = (dossierId: string, reason: WatchReasonName): string => `${dossierId} ${reason}`;

const holdsAt = ({ fromAt, untilAt }: Mark, now: Date): boolean =>
  Date.parse(fromAt) <= now.getTime() && (untilAt === null || Date.parse(untilAt) > now.getTime());

const inUtc = (instant: string): string => new Date(instant).toISOString();

export function memorySupervision(state: () => SupervisionState): Repositories['supervision'] {
  /** Each with its dossier. */
  const standing = (now: Date, unitId: string | null): [dossierId: string, mark: Mark][] =>
    [...state().marks].flatMap(([dossierId, marks]) =>
      marks
        .filter((mark) => holdsAt(mark, now) && (unitId === null || mark.unitId === unitId))
        .map((mark): [string, Mark] => [dossierId, mark]),
    );
  const raisedAt = (dossierId: string, { why }: Mark): string | null =>
    state().notices.get(noticeKey(dossierId, why.reason)) ?? null;

  return {
    async put(watched) {
      for (const { dossierId, unitId, marks } of watched)
        state().marks.set(
          dossierId,
          marks.map((mark) => ({ ...structuredClone(mark), unitId, isRaised: false })),
        );
    },
    async raise(now, limit) {
      let looked = 0;
      for (const [dossierId, marks] of state().marks) {
        const begun = marks.filter(({ isRaised, fromAt }) => !isRaised && Date.parse(fromAt) <= now.getTime());
        if (begun.length === 0 || looked >= limit) continue;
        looked += begun.length;
        for (const mark of begun) {
          const key = noticeKey(dossierId, mark.why.reason);
          if (holdsAt(mark, now) && !state().notices.has(key)) state().notices.set(key, now.toISOString());
        }
        state().marks.set(
          dossierId,
          marks.map((mark) => (begun.includes(mark) ? { ...mark, isRaised: true } : mark)),
        );
      }
      return Math.min(looked, limit);
    },
    async list({ unitId, now, reason, after, limit }) {
      const first = new Map<string, string>();
      for (const [dossierId, { fromAt, why }] of standing(now, unitId)) {
        if (reason !== null && why.reason !== reason) continue;
        const known = first.get(dossierId);
        const at = inUtc(fromAt);
        if (known === undefined || at < known) first.set(dossierId, at);
      }
      const orderOf = ({ fromAt, dossierId }: { fromAt: string; dossierId: string }): string =>
        `${fromAt} ${dossierId}`;
      const from = after && orderOf({ ...after, fromAt: inUtc(after.fromAt) });
      return [...first]
        .map(([dossierId, fromAt]) => ({ dossierId, fromAt }))
        .filter((place) => from === null || orderOf(place) > from)
        .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
        .slice(0, limit);
    },
    marksOf: async (dossierIds, now) =>
      structuredClone(
        standing(now, null)
          .filter(([dossierId]) => dossierIds.includes(dossierId))
          .map(([dossierId, mark]): StandingMark => ({
            dossierId,
            fromAt: inUtc(mark.fromAt),
            why: mark.why,
            noticedAt: raisedAt(dossierId, mark),
          }))
          .toSorted((a, b) => (`${a.fromAt} ${a.why.reason}` < `${b.fromAt} ${b.why.reason}` ? -1 : 1)),
      ),
    async counts({ unitId, now, seenUntil }) {
      const all = standing(now, unitId);
      const byReason = new Map<WatchReasonName, number>();
      for (const [, { why }] of all) byReason.set(why.reason, (byReason.get(why.reason) ?? 0) + 1);
      return {
        total: new Set(all.map(([dossierId]) => dossierId)).size,
        unseen: all.filter(([dossierId, mark]) => {
          const at = raisedAt(dossierId, mark);
          return at !== null && (seenUntil === null || at > seenUntil);
        }).length,
        byReason,
      };
    },
    seenUntil: async (officerId) => state().seen.get(officerId) ?? null,
    async markSeen(officerId, until) {
      const before = state().seen.get(officerId);
      const at = until.toISOString();
      if (before === undefined || before < at) state().seen.set(officerId, at);
    },
  };
}
