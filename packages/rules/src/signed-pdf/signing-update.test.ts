import { expect, it } from 'vitest';
import { isSigningUpdate } from './signing-update.ts';

// A page with a waiting field, as short as it can be; what a second signature appends is the field with its value.

const objects = [
  '1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>\nendobj\n',
  '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
  '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]>>\nendobj\n',
  '4 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(sign)/Rect[0 0 9 9]>>\nendobj\n',
];
const before = revision('', objects);
const filled = '4 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(sign)/Rect[0 0 9 9]/V 5 0 R>>\nendobj\n';
const signature = '5 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite>>\nendobj\n';
const newField = '6 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(more)/Rect[0 0 0 0]/V 5 0 R>>\nendobj\n';

it('takes the signing of a waiting field, and of a new one that shows nothing', () => {
  const signed = revision(before, [filled, signature]);
  expect(isSigningUpdate(before, signed)).toBe(true);
  expect(isSigningUpdate(before, before + moved(signed.slice(before.length), before.length))).toBe(true);
  const page = '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R 6 0 R]>>\nendobj\n';
  const form = '1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R 6 0 R]/SigFlags 3>>>>\nendobj\n';
  expect(isSigningUpdate(before, revision(before, [form, page, signature, newField]))).toBe(true);
});

it.each<[string, string[]]>([
  [
    'another page content',
    [
      filled,
      signature,
      '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Annots[4 0 R]/Contents 7 0 R>>\nendobj\n',
    ],
  ],
  ['another page size', ['3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 5 5]/Annots[4 0 R]>>\nendobj\n']],
  ['an annotation over the page', [signature, '6 0 obj\n<</Type/Annot/Subtype/Square/Rect[0 0 9 9]>>\nendobj\n']],
  ['a new field that shows', [signature, newField.replace('[0 0 0 0]', '[0 0 9 9]')]],
  ['a new field with an appearance', [signature, newField.replace('/V', '/AP<</N 8 0 R>>/V')]],
  ['a field moved while it is signed', [filled.replace('[0 0 9 9]', '[1 1 9 9]'), signature]],
  ['a field filled with something else', [filled, '5 0 obj\n<</Type/Page>>\nendobj\n']],
  ['a stream', [filled, signature, '7 0 obj\n<</Length 1>>\nstream\nx\nendstream\nendobj\n']],
  [
    'a changed catalog',
    ['1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction 3 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>\nendobj\n'],
  ],
  [
    'fields in another order',
    ['1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R 4 0 R]/SigFlags 3>>>>\nendobj\n', newField],
  ],
])('refuses %s', (_, update) => {
  expect(isSigningUpdate(before, revision(before, update))).toBe(false);
});

it.each<[string, (update: string) => string]>([
  ['frees an object', (update) => update.replace(/xref\n/, 'xref\n2 1\n0000000000 00001 f \n')],
  ['goes back past the revision before', (update) => update.replace(/\/Prev \d+/, '/Prev 15')],
  ['names a hybrid table', (update) => update.replace('/Prev', '/XRefStm 15/Prev')],
  ['has an object that its table does not name', (update) => `7 0 obj\n<</Type/Sig>>\nendobj\n${update}`],
  ['has another root', (update) => update.replace('/Root 1 0 R', '/Root 3 0 R')],
  ['says it twice', (update) => update.replace('/Root 1 0 R', '/Root 1 0 R/Root 3 0 R')],
])('refuses an update that %s', (_, change) => {
  const update = revision(before, [filled, signature]).slice(before.length);
  const changed = before + moved(change(update), before.length);
  expect(answer(changed)).toBe(false);
});

const answer = (after: string): boolean => {
  try {
    return isSigningUpdate(before, after);
  } catch {
    return false;
  }
};

/** `previous` with these objects appended, their table and trailer. */
function revision(previous: string, added: readonly string[]): string {
  let text = previous || '%PDF-1.7\n';
  let table = '';
  for (const object of added) {
    table += `${Number.parseInt(object, 10)} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += object;
  }
  const last = /startxref\n(\d+)\n%%EOF\n$/.exec(previous)?.[1];
  const trailer = `<</Size 9/Root 1 0 R${last === undefined ? '' : `/Prev ${last}`}>>`;
  return `${text}xref\n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Offsets put right after something was written into an update. */
function moved(update: string, start: number): string {
  const offsets = new Map<string, number>();
  for (const { 1: number = '', index } of update.matchAll(/(\d+) 0 obj/g)) offsets.set(number, start + index);
  return update
    .replaceAll(
      /(\d+) 1\n\d{10} 00000 n/g,
      (_, number: string) => `${number} 1\n${String(offsets.get(number)).padStart(10, '0')} 00000 n`,
    )
    .replace(/startxref\n\d+/, `startxref\n${start + update.indexOf('xref\n')}`);
}
