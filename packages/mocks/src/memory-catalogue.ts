/** The catalogue's store in memory: every version of every procedure, replaced as a whole by each import. */
import { dayBefore } from '@hcc/center/app';
import type { CatalogueChange, CatalogueItem, Repositories } from '@hcc/center/app';

export interface KeptCatalogue {
  lastImport: { version: string; asOfOn: string } | null;
  /** By code, in the order in which they were first written. */
  versions: ReadonlyMap<string, readonly CatalogueItem[]>;
  /** The latest first, and by code within a day. */
  changes: readonly CatalogueChange[];
}

export const emptyCatalogue: KeptCatalogue = { lastImport: null, versions: new Map(), changes: [] };

export function memoryCatalogue(kept: {
  get: () => KeptCatalogue;
  set: (catalogue: KeptCatalogue) => void;
}): Repositories['catalogue'] {
  const versionsOf = (code: string): readonly CatalogueItem[] => kept.get().versions.get(code) ?? [];
  const every = (): CatalogueItem[] => [...kept.get().versions.values()].flat();
  return {
    version: async () => kept.get().lastImport?.version ?? null,
    find: async (code, on) => versionsOf(code).find((item) => holdsOn(item, on))?.procedure ?? null,
    async findEver(code, version) {
      const versions = versionsOf(code);
      const asked = versions.filter(({ procedure }) => procedure.version === version);
      return latestFirst(asked.length > 0 ? asked : versions)[0]?.procedure ?? null;
    },
    all: async () => every().filter(isInForce).sort(byCode),
    versionsOf: async (code) =>
      latestFirst(versionsOf(code).filter(heldAtAll)).map(
        ({ procedure: { version, name, validFromOn, validToOn } }) => ({ version, name, validFromOn, validToOn }),
      ),
    changes: async ({ since, after, limit }) =>
      kept
        .get()
        .changes.filter(
          (change) =>
            (since === undefined || change.effectiveOn >= since) && (!after || changeOrder(after, change) < 0),
        )
        .slice(0, limit)
        .map((change) => {
          const held = versionsOf(change.code).filter(heldAtAll);
          const find = (is: (procedure: CatalogueItem['procedure']) => boolean) =>
            held.find(({ procedure }) => is(procedure))?.procedure ?? null;
          return {
            ...change,
            before: find(({ validToOn }) => validToOn === dayBefore(change.effectiveOn)),
            after: find(({ validFromOn }) => validFromOn === change.effectiveOn),
          };
        }),
    lastImport: async () => kept.get().lastImport,
    around: async (day) =>
      every().filter(
        ({ procedure: { validFromOn, validToOn } }) =>
          validToOn === null || validToOn === dayBefore(day) || validFromOn === day,
      ),
    async apply({ version, asOfOn, unread, items, changes }) {
      const before = kept.get();
      const written = Map.groupBy(items, ({ procedure }) => procedure.code);
      const stale = new Set(unread);
      const codes = [...new Set([...before.versions.keys(), ...written.keys()])];
      kept.set({
        lastImport: { version, asOfOn },
        versions: new Map(
          codes.map((code) => {
            const given = written.get(code) ?? [];
            const others = versionsOf(code).filter((item) => !given.some((one) => isSameVersion(one, item)));
            const all = [...others, ...given];
            return [code, stale.has(code) ? all : all.map((item) => (isInForce(item) ? asOf(item, asOfOn) : item))];
          }),
        ),
        changes: [
          ...changes.map(({ code, name, kind, effectiveOn }) => ({ code, name, kind, effectiveOn })),
          ...before.changes.filter(({ effectiveOn }) => effectiveOn !== asOfOn),
        ].sort(changeOrder),
      });
    },
  };
}

const isInForce = ({ procedure }: CatalogueItem): boolean => procedure.validToOn === null;

const heldAtAll = ({ procedure: { validFromOn, validToOn } }: CatalogueItem): boolean =>
  validToOn === null || validToOn >= validFromOn;

function holdsOn({ procedure: { validFromOn, validToOn } }: CatalogueItem, day: string | undefined): boolean {
  return day === undefined ? validToOn === null : validFromOn <= day && (validToOn === null || validToOn >= day);
}

const isSameVersion = ({ procedure: one }: CatalogueItem, { procedure: other }: CatalogueItem): boolean =>
  one.version === other.version && one.validFromOn === other.validFromOn;

const asOf = (item: CatalogueItem, asOfOn: string): CatalogueItem => ({
  ...item,
  procedure: { ...item.procedure, asOfOn },
});

/** What is in force stands before what has ended. */
function latestFirst(items: readonly CatalogueItem[]): CatalogueItem[] {
  const key = ({ procedure: { validFromOn, validToOn } }: CatalogueItem) =>
    `${validToOn ?? '9999-12-31'} ${validFromOn}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

const byCode = ({ procedure: a }: CatalogueItem, { procedure: b }: CatalogueItem): number => (a.code < b.code ? -1 : 1);

type ChangeKey = Pick<CatalogueChange, 'effectiveOn' | 'code'>;

function changeOrder(a: ChangeKey, b: ChangeKey): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn > b.effectiveOn ? -1 : 1;
  return a.code === b.code ? 0 : a.code < b.code ? -1 : 1;
}
