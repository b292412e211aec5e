import { beforeAll, describe, expect, it } from 'vitest';
import type { Procedure } from '@hcc/schemas';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { importCatalogue } from '../catalogue/import/import-catalogue.ts';
import { readCatalogueFile } from '../catalogue/import/read-files-node.ts';
import { shippedFile } from '../process/settings.ts';
import { checkAuthoredForm } from './check-authored-form.ts';

let procedures: Procedure[];
beforeAll(async () => {
  const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
  const imported = await importCatalogue({ records, asOfOn: '2026-11-22', filingModeOf: pilotFilingMode });
  procedures = imported.procedures.map(({ procedure }) => procedure);
});

const words = (text: string) => ({ vi: text, en: text, 'zh-Hans': text });
const source = { form: 'Tờ khai', line: 'Dòng 1', verified: false };
const field = (id: string, more: object = {}) => ({
  id,
  type: 'text',
  label: words(id),
  required: false,
  source,
  ...more,
});
const formOf = (fields: object[], more: object = {}) => ({
  format: 1,
  procedureCode: '1.001193',
  revision: 1,
  sources: [source],
  standsFor: ['tờ khai đăng ký khai sinh'],
  pages: [{ id: 'child', title: words('child'), groups: [{ id: 'child', fields }] }],
  checks: [],
  ...more,
});
const told = async (form: unknown): Promise<string[]> =>
  (await checkAuthoredForm(form, procedures)).map(({ where, what }) => `${where} ${what}`);

it('a form without a fault is told nothing', async () => {
  expect(await told(formOf([field('child.name')]))).toEqual([]);
});

describe('is told where and how to mend it:', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a misspelt key, which would else be left out without a word',
      formOf([field('child.name', { visble: false })]),
      ['child.name has no “visble”: correct its spelling or take it out.'],
    ],
    [
      'a misspelt key further in',
      formOf([field('child.name', { pattern: { matches: 'a', message: words('a'), flags: 'i' } })]),
      ['child.name pattern has no “flags”: correct its spelling or take it out.'],
    ],
    [
      'a label that is not in all languages',
      formOf([field('child.name', { label: { vi: 'Tên', en: ' ' } })]),
      ['child.name label has no text in en: write it.', 'child.name label has no text in zh-Hans: write it.'],
    ],
    [
      'no source',
      formOf([field('child.name', { source: undefined })], { sources: [] }),
      [
        'sources is empty: name the official forms that it follows.',
        'child.name source is missing: name the official form and its line, and whether you have read it (verified).',
      ],
    ],
    [
      'a pattern that could run away',
      formOf([field('child.name', { pattern: { matches: '(a+)+', message: words('a') } })]),
      [
        'child.name pattern could run for ever on a text made to hurt, at “a”: let no two repeated parts beside or inside each other take the same characters.',
      ],
    ],
    [
      'a condition on a field that is neither its own nor of the record',
      formOf([field('child.name', { visible: { '==': [{ var: 'child.nmae' }, 'x'] } })]),
      [
        'child.name looks at “child.nmae”, which is not there or is in the rows of another group: correct the id, or look over the rows with some, every or sum.',
      ],
    ],
    [
      'an id of the record itself',
      formOf([field('submitter.phone')]),
      ['submitter.phone is the id of two fields or groups: rename one of them.'],
    ],
    [
      'a paper that the record does not have',
      formOf([], { standsFor: ['tờ khai đăng ký kết hôn'] }),
      [
        'standsFor “tờ khai đăng ký kết hôn” is in the name of no paper of the record: write a part of its name as the record has it.',
      ],
    ],
    [
      'a procedure that nobody knows',
      formOf([], { procedureCode: '9.999999' }),
      [
        'procedureCode is of no record in the catalogue: correct 9.999999, or name a catalogue that has it with --catalogue.',
      ],
    ],
  ])('%s', async (_what, form, faults) => expect(await told(form)).toEqual(faults));
});

it('what cannot be read at all is told by the innermost id', async () => {
  expect(await told(formOf([field('child.name', { type: 'txt' })]))).toEqual([
    expect.stringMatching(/^child\.name type Invalid discriminator value\. Expected 'text' \|.+docs\/forms\.md/),
  ]);
  expect(await told(formOf([field('child.name', { visible: { equals: [1, 1] } })]))).toEqual([
    expect.stringMatching(/^child\.name visible is none of the shapes that may stand here\./),
  ]);
  expect(await told(formOf([field('child.name', { visible: { '<': [{ var: 1 }, 2] } })]))).toEqual([
    expect.stringMatching(/^child\.name visible < 0 var Invalid input: expected string/),
  ]);
  expect(await told(formOf([], { page: [] }))).toEqual([expect.stringMatching(/^file Unrecognized key: "page"/)]);
  expect(await told('none')).toEqual([expect.stringMatching(/^file Invalid input: expected object/)]);
});
