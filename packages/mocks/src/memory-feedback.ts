/** Reports and proposals in memory. */
import type { KeptFeedback, KeptForwarding, Repositories } from '@hcc/center/app';

const placeOf = ({ answerByAt, id }: Pick<KeptFeedback, 'answerByAt' | 'id'>): string =>
  `${new Date(answerByAt).toISOString()} ${id}`;

/**
 * @param feedback by id; what changes is replaced
 * @param forwardings in the order they were made
 */
export function memoryFeedback(
  feedback: () => Map<string, KeptFeedback>,
  forwardings: () => KeptForwarding[],
): Repositories['feedback'] {
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
    async receivedSince(unitId, since) {
      const sentTo = ({ id, unitId: now }: KeptFeedback): string =>
        forwardings().find(({ feedbackId }) => feedbackId === id)?.fromUnitId ?? now;
      const times = [...feedback().values()]
        .filter((kept) => sentTo(kept) === unitId && Date.parse(kept.receivedAt) > since.getTime())
        .map(({ receivedAt }) => receivedAt)
        .toSorted();
      return { count: times.length, firstAt: times[0] ?? null };
    },
    async forward(step) {
      const kept = feedback().get(step.feedbackId);
      if (!kept || kept.unitId !== step.fromUnitId || kept.answeredAt !== null) return false;
      change(step.feedbackId, { unitId: step.toUnitId });
      forwardings().push(step);
      return true;
    },
    forwardingsOf: async (ids) => forwardings().filter(({ feedbackId }) => ids.includes(feedbackId)),
    countByWords: async (hashes) =>
      new Map(
        hashes.map((hash) => [hash, [...feedback().values()].filter(({ wordsHash }) => wordsHash === hash).length]),
      ),
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
