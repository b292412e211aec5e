/** A procedure that has left the catalogue: its dossiers go on, so its figures do. */
import { toLocalDate } from '@hcc/rules/working-time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyImport, pilotFilingMode } from '@hcc/center/app';
import { parsePeriod } from '@hcc/rules/indicators';
import { readAdvice } from '../../packages/center/src/advice/read-advice.ts';
import { readCatalogueFile } from '../../packages/center/src/catalogue/import/read-files-node.ts';
import { rebuildFigures } from '../../packages/center/src/evaluation/rebuild-figures.ts';
import { shippedFile } from '../../packages/center/src/process/settings.ts';
import { simulate } from '../../packages/center/src/simulation/simulate.ts';
import { bankKey, openTestCenter, send, type TestCenter } from '../../packages/center/test/test-center.ts';

let center: TestCenter;
let repealed: string;

beforeAll(async () => {
  center = await openTestCenter();
  const { db, ports } = center;
  const until = ports.clock.now();
  const from = new Date(until.getTime() - 200 * 24 * 3600 * 1000);
  await simulate(db, ports.center, { dossiers: 150, seed: 5, from, until });
  const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
  const [first] = await ports.stores.catalogue.all();
  repealed = first?.procedure.code ?? '';
  await applyImport(ports.stores, {
    records: records.filter((record) => !JSON.stringify(record).includes(`"${repealed}"`)),
    asOfOn: toLocalDate(until.toISOString()),
    filingModeOf: pilotFilingMode,
  });
}, 60_000);
afterAll(() => center.close());

const rows = async () =>
  (await center.ports.stores.evaluation.rows('whole', { from: '2000-01-01', to: '2100-01-01' })).map((row) =>
    JSON.stringify([row.key, row.startsOn, Object.entries(row.counts).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  );

it('has the same figures when they are made anew, with the field and level that its record had', async () => {
  expect(await center.ports.stores.catalogue.find(repealed)).toBeNull();
  const before = await rows();
  await rebuildFigures(center.ports);
  const anew = await rows();
  expect(anew.toSorted()).toEqual(before.toSorted());
  const own = anew.filter((row) => row.includes(`"${repealed}"`));
  expect(own.length).toBeGreaterThan(0);
  for (const row of own) expect(row).not.toContain('"","","');
});

it('is told on the scorecard, and gives no advice: nobody can reform it', async () => {
  const year = String(center.ports.clock.now().getFullYear());
  const asked = `/evaluation/scorecard?procedure=${repealed}&period=${year}`;
  expect(await send(center, 'GET', asked, { bearer: bankKey })).toMatchObject({
    status: 200,
    json: { scope: 'procedure', procedure: { code: repealed } },
  });
  const advice = await readAdvice(center.ports.stores, center.ports.center, parsePeriod(year));
  expect(JSON.stringify(advice)).not.toContain(repealed);
  expect(advice.looked.denominator).toBeGreaterThan(0);
});
