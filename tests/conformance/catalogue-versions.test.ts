/** What imports do to the versions of procedures, on every store there is; over HTTP nobody imports. */
import { applyImport, type Stores } from '@hcc/center/app';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { birthRecord, smallRecord } from '../../packages/center/src/catalogue/import/source-records.examples.ts';
import type { Db } from '../../packages/center/src/db/db.ts';
import { sqlStores } from '../../packages/center/src/db/sql-stores.ts';
import { openTestDb, truncateAll } from '../../packages/center/test/test-databases.ts';
import { createMemoryStores } from '../../packages/mocks/src/memory-stores.ts';

const [d1, d2, d3] = ['2026-01-10', '2026-02-10', '2026-03-10'] as const;
const [beforeD1, beforeD2, beforeD3] = ['2026-01-09', '2026-02-09', '2026-03-09'] as const;

/** `a` as it was, as it costs something, and as only an editor sees a difference. */
const a = { ...smallRecord, code: '1.000001', name: 'Cấp giấy A' };
const dearA = { ...a, methods: [{ channel: 'direct', fees: [{ type: 'fee', amount: 50_000 }] }] };
const taggedA = { ...a, keywords: ['từ khóa'] };
const b = { ...smallRecord, code: '1.000002', name: 'Cấp giấy B' };
const c = { ...birthRecord, code: '1.000003' };

type Given = readonly [asOfOn: string, ...records: object[]];

interface Case {
  name: string;
  imports: readonly Given[];
  /** Of each code, the days of its versions, the latest first. */
  days: Readonly<Record<string, readonly (readonly [from: string, to: string | null])[]>>;
  /** `day kind code`, the latest first. */
  changes: readonly string[];
  outcome?: string;
}

const cases: readonly Case[] = [
  {
    name: 'the first import begins the catalogue and tells no change',
    imports: [[d1, a, b]],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]] },
    changes: [],
  },
  {
    name: 'the same on a later day keeps its version',
    imports: [
      [d1, a, b],
      [d2, a, b],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]] },
    changes: [],
  },
  {
    name: 'the same file twice changes nothing, whatever the order of its records',
    imports: [
      [d1, a, b],
      [d1, b, a],
    ],
    days: { [a.code]: [[d1, null]] },
    changes: [],
    outcome: 'unchanged',
  },
  {
    name: 'what changed ends on the day before, and begins anew',
    imports: [
      [d1, a, b],
      [d2, dearA, b],
    ],
    days: {
      [a.code]: [
        [d2, null],
        [d1, beforeD2],
      ],
      [b.code]: [[d1, null]],
    },
    changes: [`${d2} amended ${a.code}`],
  },
  {
    name: 'what no reader sees is no new version',
    imports: [
      [d1, a],
      [d2, taggedA],
    ],
    days: { [a.code]: [[d1, null]] },
    changes: [],
  },
  {
    name: 'what is gone is repealed, and what is new is added',
    imports: [
      [d1, a, b],
      [d2, a, c],
    ],
    days: { [b.code]: [[d1, beforeD2]], [c.code]: [[d2, null]], [a.code]: [[d1, null]] },
    changes: [`${d2} repealed ${b.code}`, `${d2} added ${c.code}`],
  },
  {
    name: 'what comes back opens anew',
    imports: [
      [d1, a, b],
      [d2, a],
      [d3, a, b],
    ],
    days: {
      [b.code]: [
        [d3, null],
        [d1, beforeD2],
      ],
    },
    changes: [`${d3} added ${b.code}`, `${d2} repealed ${b.code}`],
  },
  {
    name: 'two imports of the first day are one beginning',
    imports: [
      [d1, a],
      [d1, dearA, b],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]] },
    changes: [],
  },
  {
    name: 'what the second import of the first day has no more was never there',
    imports: [
      [d1, a, b],
      [d1, a],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [] },
    changes: [],
  },
  {
    name: 'the second import of a later day amends the first',
    imports: [
      [d1, a, b],
      [d2, dearA, b],
      [d2, { ...dearA, name: 'Cấp giấy A mới' }, b],
    ],
    days: {
      [a.code]: [
        [d2, null],
        [d1, beforeD2],
      ],
    },
    changes: [`${d2} amended ${a.code}`],
  },
  {
    name: 'the second import of a day takes back what the first had changed, added and repealed',
    imports: [
      [d1, a, b],
      [d2, dearA, c],
      [d2, a, b],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]], [c.code]: [] },
    changes: [],
  },
  {
    name: 'and does it a third time',
    imports: [
      [d1, a, b],
      [d2, dearA, c],
      [d2, a, b],
      [d2, dearA, c],
    ],
    days: {
      [a.code]: [
        [d2, null],
        [d1, beforeD2],
      ],
      [b.code]: [[d1, beforeD2]],
      [c.code]: [[d2, null]],
    },
    changes: [`${d2} amended ${a.code}`, `${d2} repealed ${b.code}`, `${d2} added ${c.code}`],
  },
  {
    name: 'a change over three days has three versions',
    imports: [
      [d1, a],
      [d2, dearA],
      [d3, a],
    ],
    days: {
      [a.code]: [
        [d3, null],
        [d2, beforeD3],
        [d1, beforeD2],
      ],
    },
    changes: [`${d3} amended ${a.code}`, `${d2} amended ${a.code}`],
  },
  {
    name: 'an older file is refused and leaves all as it is',
    imports: [
      [d2, a, b],
      [d1, dearA],
    ],
    days: { [a.code]: [[d2, null]], [b.code]: [[d2, null]] },
    changes: [],
    outcome: 'outdated',
  },
  {
    name: 'a file without a usable record leaves all as it is',
    imports: [
      [d1, a],
      [d2, { code: 'x' }, { code: a.code }],
    ],
    days: { [a.code]: [[d1, null]] },
    changes: [],
    outcome: 'unusable',
  },
  {
    name: 'a record that cannot be read repeals nothing',
    imports: [
      [d1, a, b, c],
      [d2, { ...a, methods: 'free' }, b],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]], [c.code]: [[d1, beforeD2]] },
    changes: [`${d2} repealed ${c.code}`],
  },
  {
    name: 'a record without a readable code may be any, so nothing is repealed',
    imports: [
      [d1, a, b],
      [d2, a, { ...b, code: 2 }],
    ],
    days: { [a.code]: [[d1, null]], [b.code]: [[d1, null]] },
    changes: [],
  },
];

const backends: readonly [name: string, open: () => Promise<{ stores: Stores; db?: Db }>][] = [
  ['memory', async () => ({ stores: createMemoryStores() })],
  ...(['pglite', 'postgres'] as const).map((kind): (typeof backends)[number] => [
    kind,
    async () => {
      const db = await openTestDb(kind);
      return { stores: sqlStores(db), db };
    },
  ]),
];

describe.each(backends)('the catalogue on %s', (_, open) => {
  let stores: Stores;
  let db: Db | undefined;
  beforeAll(async () => {
    ({ stores, db } = await open());
  });
  beforeEach(async () => {
    if (db) await truncateAll(db);
    else stores = createMemoryStores();
  });
  afterAll(() => db?.close());

  const importOn = ([asOfOn, ...records]: Given) => applyImport(stores, { records, asOfOn });
  const daysOf = async (code: string) =>
    (await stores.catalogue.versionsOf(code)).map(({ validFromOn, validToOn }) => [validFromOn, validToOn]);
  const allChanges = () => stores.catalogue.changes({ since: undefined, after: undefined, limit: 100 });

  it.each(cases)('$name', async ({ imports, days, changes, outcome = 'applied' }) => {
    let last: string | undefined;
    for (const given of imports) last = (await importOn(given)).outcome;
    expect(last).toBe(outcome);
    for (const [code, expected] of Object.entries(days)) expect(await daysOf(code), code).toEqual(expected);
    const told = (await allChanges()).map(({ effectiveOn, kind, code }) => `${effectiveOn} ${kind} ${code}`);
    expect(told).toEqual(changes.toSorted((x, y) => orderOf(x, y)));
    const inForce = (await stores.catalogue.all()).map(({ procedure }) => procedure.code);
    expect(inForce).toEqual(inForce.toSorted());
    for (const [code, [first]] of Object.entries(days)) expect(inForce.includes(code), code).toBe(first?.[1] === null);
  });

  it('a reader of any day gets the version of that day', async () => {
    await importOn([d1, a]);
    await importOn([d2, dearA]);
    const costOn = async (day?: string) => (await stores.catalogue.find(a.code, day))?.methods[0]?.cost.state;
    expect(await costOn(beforeD1)).toBeUndefined();
    expect(await costOn(d1)).toBe('notStated');
    expect(await costOn(beforeD2)).toBe('notStated');
    expect(await costOn(d2)).toBe('stated');
    expect(await costOn('2030-01-01')).toBe('stated');
    expect(await costOn()).toBe('stated');
  });

  it('a procedure says when it was last known to be true, and since when it holds', async () => {
    await importOn([d1, a, b]);
    await importOn([d2, a]);
    await importOn([d3, taggedA]);
    expect(await stores.catalogue.find(a.code)).toMatchObject({
      asOfOn: d3,
      validFromOn: d1,
      validToOn: null,
      keywords: ['từ khóa'],
    });
    expect(await stores.catalogue.findEver(b.code)).toMatchObject({ asOfOn: d1, validToOn: beforeD2 });
  });

  it('one whose record could not be read keeps the day on which it was last true', async () => {
    await importOn([d1, a, b]);
    const { stays } = await importOn([d2, { ...a, name: 7 }, b]);
    expect(stays).toEqual([a.code]);
    expect((await stores.catalogue.find(a.code))?.asOfOn).toBe(d1);
    expect((await stores.catalogue.find(b.code))?.asOfOn).toBe(d2);
  });

  it('a dossier finds the version it was received under, one that held on no whole day too', async () => {
    await importOn([d1, a, b]);
    const first = await stores.catalogue.find(a.code);
    await importOn([d1, dearA]);
    const second = await stores.catalogue.find(a.code);
    expect(second?.version).not.toBe(first?.version);
    expect((await stores.catalogue.findEver(a.code, first?.version))?.methods).toEqual(first?.methods);
    expect((await stores.catalogue.findEver(a.code, second?.version))?.methods).toEqual(second?.methods);
    expect((await stores.catalogue.findEver(a.code, 'of nobody'))?.version).toBe(second?.version);
    expect((await stores.catalogue.findEver(a.code))?.version).toBe(second?.version);
    expect((await stores.catalogue.findEver(b.code))?.name).toBe(b.name);
    expect(await stores.catalogue.findEver('9.999999')).toBeNull();
  });

  it('an amendment keeps what held before and after it', async () => {
    await importOn([d1, a]);
    await importOn([d2, dearA]);
    await importOn([d3, { ...dearA, name: 'Cấp giấy A mới' }]);
    const costs = (await allChanges()).map(({ before, after }) => [before?.name, after?.name]);
    expect(costs).toEqual([
      ['Cấp giấy A', 'Cấp giấy A mới'],
      ['Cấp giấy A', 'Cấp giấy A'],
    ]);
  });

  it('changes are read page by page and since a day', async () => {
    await importOn([d1, a]);
    await importOn([d2, a, b, c]);
    await importOn([d3, dearA, c]);
    const key = ({ effectiveOn, code }: { effectiveOn: string; code: string }) => `${effectiveOn} ${code}`;
    const whole = (await allChanges()).map(key);
    expect(whole).toEqual([`${d3} ${a.code}`, `${d3} ${b.code}`, `${d2} ${b.code}`, `${d2} ${c.code}`]);
    const paged: string[] = [];
    for (let after: { effectiveOn: string; code: string } | undefined; ;) {
      const [change] = await stores.catalogue.changes({ since: undefined, after, limit: 1 });
      if (!change) break;
      paged.push(key(change));
      after = change;
    }
    expect(paged).toEqual(whole);
    expect((await stores.catalogue.changes({ since: d3, after: undefined, limit: 9 })).map(key)).toEqual(
      whole.slice(0, 2),
    );
  });

  it('a version names the catalogue: another while anything in force is another', async () => {
    const versionAfter = async (given: Given) => {
      await importOn(given);
      return stores.catalogue.version();
    };
    expect(await stores.catalogue.version()).toBeNull();
    const first = await versionAfter([d1, a, b]);
    expect(await versionAfter([d2, b, a])).toBe(first);
    expect(await versionAfter([d3, a])).not.toBe(first);
  });

  it('an import that fails half-way leaves nothing', async () => {
    await importOn([d1, a]);
    const failing: Stores = {
      ...stores,
      transaction: (work) =>
        stores.transaction(async (tx) => {
          await work(tx);
          throw new Error('no more');
        }),
    };
    await expect(applyImport(failing, { records: [dearA, b], asOfOn: d2 })).rejects.toThrow('no more');
    expect(await daysOf(a.code)).toEqual([[d1, null]]);
    expect(await daysOf(b.code)).toEqual([]);
    expect(await stores.transaction((tx) => tx.catalogue.lastImport())).toMatchObject({ asOfOn: d1 });
  });

  it('imports at the same time come one after the other', async () => {
    const outcomes = await Promise.all([importOn([d1, a]), importOn([d1, a]), importOn([d1, a])]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'unchanged', 'unchanged']);
    expect(await daysOf(a.code)).toEqual([[d1, null]]);
  });
});

/** `day kind code`: the latest day first, by code within it. */
function orderOf(x: string, y: string): number {
  const [dayX = '', , codeX = ''] = x.split(' ');
  const [dayY = '', , codeY = ''] = y.split(' ');
  if (dayX !== dayY) return dayX > dayY ? -1 : 1;
  return codeX < codeY ? -1 : 1;
}
