import type { Files } from '@hcc/center/app';

/** Files in memory, by the ids the Center gives them. */
export function createMemoryFiles(): Files {
  const files = new Map<string, Uint8Array>();
  return {
    async put(id, bytes) {
      files.set(id, bytes.slice());
    },
    get: async (id) => files.get(id)?.slice() ?? null,
    async remove(id) {
      files.delete(id);
    },
  };
}
