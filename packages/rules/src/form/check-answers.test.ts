import type { Answers, Attachment } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { birthRegistration } from '../../test/birth-registration.ts';
import { mayStandInDraft, checkAnswers, deriveForm, summarise } from './index.ts';

const definition = deriveForm(birthRegistration);
const complete: Answers = {
  'submitter.fullName': 'Nguyễn Thị Lan',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912 345 678',
  'submitter.for': 'self',
  'matter.addressUnit': 'ward-06658',
  'handIn.unit': 'sp_head-office',
  'return.method': 'electronic',
  'declaration.truth': true,
};
const fileIn = (fieldId: string, name = 'giay-chung-sinh.pdf'): Attachment => {
  return { id: `att_${name}`, fieldId, name, mediaType: 'application/pdf', bytes: 1000, sha256: '0'.repeat(64) };
};
const check = (answers: Answers, attachments = [fileIn('papers.c2')], isComplete = true) =>
  checkAnswers(definition, answers, attachments, { complete: isComplete });

describe('a complete set of answers', () => {
  it('has no problem', () => expect(check(complete)).toEqual([]));
  it('misses each required field that is shown, and no hidden one', () => {
    expect(check({}, []).map(({ fieldId, code }) => `${fieldId} ${code}`)).toEqual([
      'submitter.fullName required',
      'submitter.personalId required',
      'submitter.phone required',
      'submitter.for required',
      'matter.addressUnit required',
      'papers.c2 required',
      'handIn.unit required',
      'return.method required',
      'declaration.truth mustBeTrue',
    ]);
  });
  it('misses what an answer has opened', () => {
    expect(
      check({ ...complete, 'submitter.for': 'other', 'applies.c4': true, 'return.method': 'counter' }).map(
        ({ fieldId }) => fieldId,
      ),
    ).toEqual(['applicant.fullName', 'papers.c4', 'return.unit']);
  });
  it('needs the declaration, not the consent', () => {
    expect(check({ ...complete, 'declaration.truth': false })).toEqual([
      { fieldId: 'declaration.truth', code: 'mustBeTrue' },
    ]);
    expect(check({ ...complete, 'consent.contact': false })).toEqual([]);
  });
  it('takes blanks for no answer', () =>
    expect(check({ ...complete, 'submitter.fullName': '  ' })).toEqual([
      { fieldId: 'submitter.fullName', code: 'required' },
    ]));
});

describe('each answer', () => {
  it.each([
    ['submitter.personalId', '02219000000', 'invalidPersonalId'],
    ['submitter.phone', '19001234', 'invalidPhone'],
    ['submitter.email', 'lan@', 'invalidEmail'],
    ['submitter.for', 'nobody', 'notAnOption'],
    ['submitter.fullName', 7, 'wrongType'],
    ['declaration.truth', 'true', 'wrongType'],
    ['handIn.unit', '../etc', 'invalidReference'],
    ['matter.addressUnit', 'a b', 'invalidReference'],
    ['papers.c2', 'file.pdf', 'wrongType'],
    ['papers.c1', 'x', 'wrongType'],
    ['nowhere', 'x', 'unknownField'],
  ])('%s = %j is refused as %s, in a draft too', (fieldId, value, code) => {
    for (const isComplete of [true, false])
      expect(check({ ...complete, [fieldId]: value }, undefined, isComplete)).toEqual([{ fieldId, code }]);
  });
  it('is refused when too long, with the length', () => {
    expect(check({ ...complete, 'submitter.fullName': 'a'.repeat(121) })).toEqual([
      { fieldId: 'submitter.fullName', code: 'tooLong', params: { maxLength: 120 } },
    ]);
  });
  it.each(['2026-02-30', '20/08/2026', '1700-01-01', '2026-13-01', '2025-02-29'])('refuses the date %s', (date) => {
    const answers = { ...complete, 'submitter.for': 'other', 'applicant.fullName': 'Bé An', 'applicant.birthOn': date };
    expect(check(answers)).toEqual([{ fieldId: 'applicant.birthOn', code: 'invalidDate' }]);
  });
  it('accepts 29 February of a leap year', () => {
    expect(
      check({
        ...complete,
        'submitter.for': 'other',
        'applicant.fullName': 'Bé An',
        'applicant.birthOn': '2024-02-29',
      }),
    ).toEqual([]);
  });
  it('that is hidden is judged by kind and length alone', () => {
    expect(check({ ...complete, 'applicant.personalId': '12' })).toEqual([]);
    expect(check({ ...complete, 'applicant.personalId': true })).toEqual([
      { fieldId: 'applicant.personalId', code: 'wrongType' },
    ]);
  });
  it('may be null, which clears it', () => expect(check({ ...complete, 'submitter.email': null })).toEqual([]));
});

describe('a draft', () => {
  it('misses nothing', () => expect(check({}, [], false)).toEqual([]));
  it('refuses __proto__ and files for fields that take none', () => {
    expect(check(JSON.parse('{"__proto__": "x"}'), [], false)).toEqual([
      { fieldId: '__proto__', code: 'unknownField' },
    ]);
    expect(check({}, [fileIn('papers.c1'), fileIn('nowhere')], false)).toEqual([
      { fieldId: 'papers.c1', code: 'unknownField' },
      { fieldId: 'nowhere', code: 'unknownField' },
    ]);
  });
});

describe('summarise', () => {
  it('gives what is handed in, page by page, without hidden answers and notices', () => {
    const pages = summarise(definition, { ...complete, 'applicant.fullName': 'hidden' }, [
      fileIn('papers.c2'),
      fileIn('papers.c2', 'trang-2.jpg'),
    ]);
    expect(pages.map(({ page, rows }) => [page, rows.map(({ fieldId }) => fieldId)])).toEqual([
      ['people', ['submitter.fullName', 'submitter.personalId', 'submitter.phone', 'submitter.for']],
      ['matter', ['matter.addressUnit']],
      ['papers', ['papers.c2']],
      ['handIn', ['handIn.unit', 'return.method']],
      ['declaration', ['declaration.truth']],
    ]);
    const valueOf = (fieldId: string) =>
      pages.flatMap(({ rows }) => rows).find((row) => row.fieldId === fieldId)?.value;
    expect(valueOf('submitter.for')).toMatchObject({ vi: 'Cho chính tôi', en: 'For myself' });
    expect(valueOf('papers.c2')).toEqual({ vi: 'giay-chung-sinh.pdf, trang-2.jpg' });
    expect(valueOf('declaration.truth')).toMatchObject({ vi: 'Có' });
  });
  it('writes a date as it is read here', () => {
    const [people] = summarise(definition, { 'submitter.for': 'other', 'applicant.birthOn': '2026-08-20' }, []);
    expect(people?.rows.at(-1)?.value).toEqual({ vi: '20/08/2026' });
  });
});

it('lets a draft keep half a number, and never what no field could hold', () => {
  expect(
    ['required', 'invalidPhone', 'invalidPersonalId', 'mustBeTrue'].every((code) => mayStandInDraft({ code })),
  ).toBe(true);
  expect(['unknownField', 'wrongType', 'tooLong'].some((code) => mayStandInDraft({ code }))).toBe(false);
});
