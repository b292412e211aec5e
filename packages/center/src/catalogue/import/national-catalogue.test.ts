/** The importer on the national records, where they lie beside the repository; they are never part of it. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCatalogue, type ImportResult } from './import-catalogue.ts';
import { coveredShare } from './import-report.ts';
import { readCatalogueFile, readSelectionFile } from './read-files-node.ts';

const folder = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const catalogue = join(folder, 'procedures.json');
const selectionFile = join(folder, 'catalogue-quangninh.json');
const isThere = existsSync(catalogue) && existsSync(selectionFile);
if (!isThere) console.warn('Skipped: ../shared/data with procedures.json and catalogue-quangninh.json is not there.');

const versions = ({ procedures }: ImportResult) =>
  procedures.map(({ procedure }) => [procedure.code, procedure.version]);

describe.skipIf(!isThere)('the national catalogue', () => {
  let records: readonly unknown[] = [];
  let result: ImportResult;
  const importAll = async () => {
    const file = await readCatalogueFile(catalogue);
    records = file.records;
    return importCatalogue({
      records,
      selection: await readSelectionFile(selectionFile),
      strict: true,
      asOfOn: file.asOfOn ?? '2026-07-18',
    });
  };
  const find = (code: string) => result.procedures.find(({ procedure }) => procedure.code === code)?.procedure;

  beforeAll(async () => {
    result = await importAll();
  }, 60_000);

  it('gives the 1,875 selected procedures, 1,353 + 396 + 126, without a problem', () => {
    const levels = result.procedures.map(({ procedure }) => procedure.level);
    const count = (level: string) => levels.filter((other) => other === level).length;
    expect(result.report.problems).toEqual([]);
    expect([count('provincial'), count('district'), count('commune')]).toEqual([1353, 396, 126]);
    expect(result.isAccepted).toBe(true);
  });

  it('has a rule for nearly every titled group', () => {
    const { coverage } = result.report;
    expect(coverage.groups).toBe(2973);
    expect(coveredShare(coverage)).toBeGreaterThanOrEqual(0.995);
    expect(coverage.unclassified.length).toBeLessThanOrEqual(6);
  });

  it('gives the same again', async () => {
    expect(versions(await importAll())).toEqual(versions(result));
  }, 60_000);

  it('imports every record of the file without a selection', async () => {
    const all = await importCatalogue({ records, strict: true, asOfOn: '2026-07-18' });
    expect(all.procedures).toHaveLength(records.length);
  }, 60_000);

  it('reads 1.001193 as one list with papers to submit and to present', () => {
    const birth = find('1.001193');
    expect(birth?.variants).toEqual([]);
    expect(birth?.components.filter(({ use }) => use === 'submit')).toHaveLength(6);
    expect(birth?.components.filter(({ use }) => use === 'present')).toHaveLength(2);
    expect(birth?.components.filter(({ electronicForm }) => electronicForm)).toHaveLength(1);
    expect(birth?.components.filter(({ authorisation }) => authorisation)).toHaveLength(1);
    const oneDay = { unit: 'workingDay', amount: 1 };
    expect(birth?.methods.map(({ duration }) => duration)).toEqual([oneDay, oneDay, oneDay]);
    expect(birth?.notes.length).toBeGreaterThan(20);
  });

  it('reads 2.001199 as five ways to found a company, with authorisation apart', () => {
    const company = find('2.001199');
    expect(company?.variants).toHaveLength(5);
    expect(company?.components.filter(({ authorisation }) => authorisation).every(({ variantId }) => !variantId)).toBe(
      true,
    );
  });

  it('makes ids that are unique in their procedure', () => {
    for (const { procedure } of result.procedures) {
      const ids = [...procedure.components, ...procedure.variants].map(({ id }) => id);
      expect(new Set(ids).size, procedure.code).toBe(ids.length);
      expect(
        ids.every((id) => /^[A-Za-z0-9-]+$/u.test(id)),
        procedure.code,
      ).toBe(true);
    }
  });

  it('keeps free, a stated 0, a missing amount and nothing stated apart', () => {
    const costs = result.procedures.flatMap(({ procedure }) => procedure.methods.map(({ cost }) => cost));
    const items = costs.flatMap((cost) => (cost.state === 'stated' ? cost.items : []));
    expect(costs.some(({ state }) => state === 'free')).toBe(true);
    expect(costs.some(({ state }) => state === 'notStated')).toBe(true);
    expect(items.some(({ amount }) => amount === 0)).toBe(true);
    expect(items.some(({ amount }) => amount === undefined)).toBe(true);
  });
});

it('names a file that is not there', async () => {
  const path = join(tmpdir(), 'no-such-catalogue.json');
  await expect(readCatalogueFile(path)).rejects.toThrow(`${path}: there is no such file`);
});
