/** Tips in memory, in the order they were approved. */
import type { KeptTip, Repositories } from '@hcc/center/app';

/** @param tips by id; what changes is replaced */
export const memoryTips = (tips: () => Map<string, KeptTip>): Repositories['tips'] => {
  const retire = (tip: KeptTip | undefined, by: string, at: string): void => {
    if (tip?.retiredAt === null) tips().set(tip.id, { ...tip, retiredAt: at, retiredBy: by });
  };
  const standing = (code: string): KeptTip[] =>
    [...tips().values()].filter(({ procedureCode, retiredAt }) => procedureCode === code && retiredAt === null);
  return {
    async approve(tip) {
      const before = standing(tip.procedureCode).find(({ componentId }) => componentId === tip.componentId);
      retire(before, tip.approvedBy, tip.approvedAt);
      tips().set(tip.id, tip);
    },
    retire: async (id, by, at) => retire(tips().get(id), by, at.toISOString()),
    find: async (id) => tips().get(id) ?? null,
    standing: async (code) => standing(code),
    all: async () => [...tips().values()].toReversed(),
  };
};
