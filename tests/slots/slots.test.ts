/** The forms of the 60 sample records ask for what a person found when reading the records (see the head of expected.json). */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectedFile, hasSample, readSampleSlots, type SlotsOfForm } from './sample-slots.ts';

if (!hasSample) console.warn('Skipped: ../shared/data with procedures-sample.json is not there.');

const { forms } = JSON.parse(await readFile(expectedFile, 'utf8')) as { forms: Record<string, SlotsOfForm> };

it('holds 60 forms, and of each paper no more than tells which it is', () => {
  expect(Object.keys(forms)).toHaveLength(60);
  const texts = Object.values(forms).flatMap(({ slots, notices, toPresent }) => [
    ...slots.flatMap((slot) => slot.split(' | ')),
    ...notices,
    ...toPresent,
  ]);
  const words = texts.map((text) => text.replace(/^(?:authorised, )?(?:if |unless )?/, ''));
  expect(words.filter((text) => text.length > 60)).toEqual([]);
});

describe.skipIf(!hasSample)('the slots of the sample', async () => {
  const found = hasSample ? await readSampleSlots() : {};
  it.each(Object.keys(forms))('%s', (code) => {
    expect(found[code]).toEqual(forms[code]);
  });
});
