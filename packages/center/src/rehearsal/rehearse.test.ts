/** Every procedure can be filed: the shipped ones, and a sample of the national ones where they lie beside the repository. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../process/settings.ts';
import { formatRehearsal, hasPassed } from './format-rehearsal.ts';
import { openRehearsalCenter } from './rehearsal-center.ts';
import { rehearse, type Rehearsed } from './rehearse.ts';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const national = {
  HCC_CATALOGUE: join(folder, 'procedures.json'),
  HCC_CATALOGUE_SELECTION: join(folder, 'catalogue-quangninh.json'),
};
const isThere = Object.values(national).every(existsSync);
if (!isThere) console.warn('Skipped: ../shared/data with procedures.json and catalogue-quangninh.json is not there.');

/** More papers than ten, so that each needs the room that `mostFilesOf` gives. */
const ofManyPapers = ['1.013226', '1.013231', '2.000829', '1.009346'];

async function rehearsed(env: Record<string, string>, chosen: (codes: readonly string[]) => string[]) {
  const center = await openRehearsalCenter(readSettings(env));
  try {
    const codes = chosen(center.options.codes);
    return { codes, done: await rehearse({ ...center.options, codes, seed: 1 }) };
  } finally {
    await center.close();
  }
}

const failed = (done: readonly Rehearsed[]) => done.filter((one) => !hasPassed(one));

it('every procedure of the starter catalogue is filed, taken in or handed over', { timeout: 120_000 }, async () => {
  const { codes, done } = await rehearsed({}, (all) => [...all]);
  expect(done.map(({ code }) => code)).toEqual(codes);
  expect(failed(done)).toEqual([]);
  expect(new Set(done.map(({ outcome }) => outcome))).toEqual(new Set(['submitted', 'takenIn', 'handedOver']));
  expect(formatRehearsal(done, 1)).toContain(`\n${codes.length} passed, 0 failed`);
});

// One in twenty here; `pnpm hcc form rehearse` files all 1,875.
describe.skipIf(!isThere)('of the national catalogue', () => {
  it('one procedure in twenty, and those of most papers, are filed', { timeout: 120_000 }, async () => {
    const { done } = await rehearsed(national, (all) => {
      expect(all).toHaveLength(1875);
      return all.filter((code, at) => at % 20 === 0 || ofManyPapers.includes(code));
    });
    expect(failed(done)).toEqual([]);
    expect(done.some(({ figures }) => figures.slots > 10)).toBe(true);
  });
});

it('tells what is refused by the code that the Center gave', { timeout: 120_000 }, async () => {
  const center = await openRehearsalCenter(readSettings({}));
  try {
    // The desk sits at a real point; the form is answered with one that nobody has.
    const [point = ''] = center.options.servicePoints;
    const elsewhere = {
      ...center.options,
      codes: ['1.000656'],
      seed: 1,
      servicePoints: [point],
      addressUnits: ['99999'],
    };
    const [death] = await rehearse(elsewhere);
    expect(death).toMatchObject({ outcome: 'refused', reasons: ['answers_invalid/unknownPlace'] });
    expect(formatRehearsal(death ? [death] : [], 1)).toContain(
      'refused for answers_invalid/unknownPlace: 1\nfailed 1.000656',
    );
  } finally {
    await center.close();
  }
});
