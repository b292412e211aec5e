import { checkAnswers, evaluateForm, sampleFiling } from '@hcc/rules/form';
import type { Answers, FormDefinition, Procedure } from '@hcc/schemas';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pilotFilingMode } from '../catalogue/import/filing-mode.ts';
import { importCatalogue } from '../catalogue/import/import-catalogue.ts';
import { readCatalogueFile } from '../catalogue/import/read-files-node.ts';
import { shippedFile } from '../process/settings.ts';
import { checkAuthoredForm } from './check-authored-form.ts';
import { createFormMaker, parseAuthoredForm } from './form-maker.ts';
import { shippedForms } from './shipped-forms.ts';

const today = '2026-11-27';
/** What a page may ask at once of somebody with a telephone, rows and what they open apart. */
const mostFieldsOnPage = 13;

let procedures: Procedure[];
beforeAll(async () => {
  const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
  const imported = await importCatalogue({ records, asOfOn: '2026-11-22', filingModeOf: pilotFilingMode });
  procedures = imported.procedures.map(({ procedure }) => procedure);
});
const formOf = (code: string): FormDefinition => {
  const procedure = procedures.find((each) => each.code === code);
  if (!procedure) throw new Error(`The starter catalogue has no ${code}.`);
  return createFormMaker(shippedForms)(procedure);
};

it('every file in forms/ is shipped, under the code of its procedure', () => {
  const codes = shippedForms.map((json) => parseAuthoredForm(json).procedureCode);
  expect(codes.map((code) => `${code}.json`).toSorted()).toEqual(readdirSync(shippedFile('forms')).toSorted());
});

describe.each(shippedForms.map((json) => [parseAuthoredForm(json).procedureCode, json] as const))(
  '%s',
  (code, json) => {
    it('has no fault', async () => expect(await checkAuthoredForm(json, procedures)).toEqual([]));

    it('is used, and can be filled in and handed in: what must be alone, and all there is', () => {
      const form = formOf(code);
      expect(form.version).toMatch(/\+a\d+$/);
      for (const optional of [false, true])
        for (let seed = 1; seed <= 20; seed++) {
          const filing = sampleFiling(form, {
            today,
            seed,
            servicePoints: ['qn-branch-193'],
            addressUnits: ['06691'],
            optional,
          });
          const evaluation = evaluateForm(form, {
            answers: filing.answers,
            attachments: filing.slots.map((fieldId) => ({ fieldId })),
            today,
          });
          const problems = checkAnswers(evaluation, { complete: true });
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          for (const page of parseAuthoredForm(json).pages) {
            const shown = form.pages
              .find(({ id }) => id === page.id)
              ?.groups.filter(({ repeat }) => repeat === undefined)
              .flatMap(({ fields }) => fields.filter(({ id }) => evaluation.isVisible(id)));
            expect(shown?.length, page.id).toBeLessThanOrEqual(mostFieldsOnPage);
          }
        }
    });
  },
);

/** The faults told of these answers, by their check. */
const faultsOf = (code: string, answers: Answers): string[] => {
  const evaluation = evaluateForm(formOf(code), { answers, attachments: [], today });
  return checkAnswers(evaluation, { complete: false }).map(
    ({ fieldId, code: fault, severity }) => `${fieldId} ${fault} ${severity}`,
  );
};

describe('a birth', () => {
  const withMother = { 'birth.parents': 'mother' };

  it('is not registered before it happens', () => {
    expect(faultsOf('1.001193', { 'child.bornOn': '2026-11-28' })).toEqual(['child.bornOn tooLate error']);
    expect(faultsOf('1.001193', { 'child.bornOn': today })).toEqual([]);
  });
  it.each([
    ['1990', '2026-11-20', []],
    ['2026-11-20', '2026-11-20', ['mother.bornOn checkFailed error']],
    ['2027', '2026-11-20', ['mother.bornOn tooLate error']],
    ['2014-11-21', '2026-11-20', ['mother.bornOn checkFailed warning']],
    ['1960', '2026-11-20', ['mother.bornOn checkFailed warning']],
  ])('of a mother born %s and a child born %s: %j', (mother, child, faults) => {
    expect(faultsOf('1.001193', { ...withMother, 'mother.bornOn': mother, 'child.bornOn': child }).slice(0, 1)).toEqual(
      faults,
    );
  });
  it('asks a mother who hands in for her name no second time, and files it', () => {
    const evaluation = evaluateForm(formOf('1.001193'), {
      answers: { ...withMother, 'birth.requester': 'mother', 'submitter.fullName': 'Nguyễn Thị Mẫu' },
      attachments: [],
      today,
    });
    expect(evaluation.isVisible('mother.fullName')).toBe(false);
    expect(evaluation.valueOf('mother.ownFullName')).toBe('Nguyễn Thị Mẫu');
    expect(evaluation.isPageVisible('father')).toBe(false);
  });
  it('lets nobody be the mother and leave her out', () => {
    expect(faultsOf('1.001193', { 'birth.requester': 'mother', 'birth.parents': 'father' })).toEqual([
      'birth.parents notAnOption error',
    ]);
  });
});

describe('a marriage', () => {
  // The whole day counts; of a year alone its first (Joint Circular 01/2016 Art. 2).
  it.each([
    ['woman.bornOn', '2008-11-27', true],
    ['woman.bornOn', '2008-11-28', false],
    ['woman.bornOn', '2008', true],
    ['woman.bornOn', '2009', false],
    ['man.bornOn', '2006-11-27', true],
    ['man.bornOn', '2006-11-28', false],
    ['man.bornOn', '2006-12', false],
  ])('%s %s: may marry %s', (id, day, may) => {
    expect(faultsOf('1.000894', { [id]: day })).toEqual(may ? [] : [`${id} checkFailed error`]);
  });
  it('is between two persons', () => {
    const id = '022190000001';
    expect(faultsOf('1.000894', { 'man.personalId': id, 'woman.personalId': id })).toEqual([
      'man.personalId checkFailed error',
    ]);
  });
});

it('copies and pages make the pages to certify', () => {
  const evaluation = evaluateForm(formOf('2.000815'), {
    answers: {
      documents: ['a', 'b'],
      'documents.a.pages': 4,
      'documents.a.copies': 3,
      'documents.b.pages': 1,
      'documents.b.copies': 2,
      'documents.b.issuedBy': 'foreign',
    },
    attachments: [],
    today,
  });
  expect(evaluation.valueOf('documents.a.total')).toBe(12);
  expect(evaluation.valueOf('certify.pages')).toBe(14);
  expect(evaluation.isVisible('certify.legalised')).toBe(true);
});

it('shares of land come to 100 %, whatever the co-owners have', () => {
  const shared = { 'holder.sharing': 'shares', owners: ['a', 'b'], 'owners.a.share': 33.33, 'owners.b.share': 33.33 };
  const evaluation = evaluateForm(formOf('1.012787'), { answers: shared, attachments: [], today });
  expect(evaluation.valueOf('own.share')).toBe(33.34);
  expect(faultsOf('1.012787', shared)).toEqual([]);
  expect(faultsOf('1.012787', { ...shared, 'owners.b.share': 66.67 })).toEqual([
    'owners.a.share checkFailed error',
    'owners.b.share checkFailed error',
  ]);
});

it('a period of residence ends after it begins', () => {
  const period = { periods: ['a'], 'periods.a.from': '2020' };
  expect(faultsOf('1.004873', { ...period, 'periods.a.to': '2019-12-31' })).toEqual([
    'periods.a.from checkFailed error',
  ]);
  expect(faultsOf('1.004873', { ...period, 'periods.a.to': '2020' })).toEqual([]);
});

it('the owner of a business is of age', () => {
  expect(faultsOf('1.001612', { 'owner.bornOn': '2008-11-28' })).toEqual(['owner.bornOn checkFailed error']);
  expect(faultsOf('1.001612', { 'owner.bornOn': '2008-11-27' })).toEqual([]);
});
