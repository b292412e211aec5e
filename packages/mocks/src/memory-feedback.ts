/** Reports and proposals in memory. */
import type { KeptFeedback, Repositories } from '@hcc/center/app';

const placeOf = ({ answerByAt, id }: Pick<KeptFeedback, 'answerByAt' | 'id'>): string =>
  `${new Date(answerByAt).toISOString()} ${id}`;

/** @param feedback by id; what changes is replaced */
export function memoryFeedback(feedback: () => Map<string, KeptFeedback>): Repositories['feedback'] {
  const change = (id: string, changes: Partial<KeptFeedback>): void => {
    const kept = feedback().get(id);
    if (kept) feedback().set(id, { ...kept, ...changes });
  };
  return {
    async insert(kept) {
      feedback().set(kept.id, kept);
    },
    find: async (id) => feedback().get(id) ?? null,
    findByTokenHash: async (hash) => [...feedback().values()].find(({ tokenHash }) => tokenHash === hash) ?? null,
    list: async ({ unitId, isAnswered, after, limit }) =>
      [...feedback().values()]
        .filter(
          (kept) =>
            (kept.answeredAt !== null) === isAnswered &&
            (unitId === null || kept.unitId === unitId) &&
            (after === null || placeOf(kept) > placeOf(after)),
        )
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        .slice(0, limit),
    async acknowledge(id, by, at) {
      if (feedback().get(id)?.acknowledgedAt === null)
        change(id, { acknowledgedAt: at.toISOString(), acknowledgedBy: by });
    },
    async answer(id, sealedAnswer, by, at) {
      const kept = feedback().get(id);
      if (!kept || kept.answeredAt !== null) return false;
      change(id, {
        sealedAnswer,
        answeredAt: at.toISOString(),
        answeredBy: by,
        acknowledgedAt: kept.acknowledgedAt ?? at.toISOString(),
        acknowledgedBy: kept.acknowledgedBy ?? by,
      });
      return true;
    },
  };
}
