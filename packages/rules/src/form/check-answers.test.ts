import type { Answers, Attachment } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { birthRegistration } from '../../test/birth-registration.ts';
import { evaluate, fieldOf, formOf, formOfFields, group, rows, textField } from '../../test/forms.ts';
import { checkAnswer, checkAnswers, deriveForm, judgedWith, mayStandInDraft, summarise } from './index.ts';

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
const forChild: Answers = { 'submitter.for': 'other', 'submitter.relation': 'parent', 'applicant.fullName': 'Bé An' };
const fileIn = (fieldId: string, name = 'giay-chung-sinh.pdf'): Attachment => {
  return { id: `att_${name}`, fieldId, name, mediaType: 'application/pdf', bytes: 1000, sha256: '0'.repeat(64) };
};
const check = (answers: Answers, attachments = [fileIn('papers.c2')], isComplete = true) =>
  checkAnswers(evaluate(definition, answers, attachments), { complete: isComplete }).map(
    ({ severity: _severity, ...problem }) => problem,
  );

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
      check({
        ...complete,
        'submitter.for': 'other',
        'submitter.relation': 'authorised',
        'return.method': 'counter',
      }).map(({ fieldId }) => fieldId),
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
    expect(check({ ...complete, 'submitter.fullName': 'a'.repeat(301) })).toEqual([
      { fieldId: 'submitter.fullName', code: 'tooLong', params: { maxLength: 300 } },
    ]);
  });
  it.each(['2026-02-30', '20/08/2026', '1700-01-01', '2026-13-01', '2025-02-29'])('refuses the date %s', (date) => {
    const answers = { ...complete, ...forChild, 'applicant.birthOn': date };
    expect(check(answers)).toEqual([{ fieldId: 'applicant.birthOn', code: 'invalidDate' }]);
  });
  it('accepts 29 February of a leap year', () => {
    expect(
      check({
        ...complete,
        ...forChild,
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
    const files = [fileIn('papers.c2'), fileIn('papers.c2', 'trang-2.jpg')];
    const pages = summarise(evaluate(definition, { ...complete, 'applicant.fullName': 'hidden' }, files), files);
    expect(
      pages.map(({ page, groups }) => [page, groups.flatMap(({ rows: found }) => found.map(({ fieldId }) => fieldId))]),
    ).toEqual([
      ['people', ['submitter.fullName', 'submitter.personalId', 'submitter.phone', 'submitter.for']],
      ['matter', ['matter.addressUnit']],
      ['papers', ['papers.c2']],
      ['handIn', ['handIn.unit', 'return.method']],
      ['declaration', ['declaration.truth']],
    ]);
    const found = pages.flatMap(({ groups }) => groups.flatMap(({ rows: each }) => each));
    const valueOf = (fieldId: string) => found.find((row) => row.fieldId === fieldId)?.value;
    expect(valueOf('submitter.for')).toMatchObject({ vi: 'Cho chính tôi', en: 'For myself' });
    expect(valueOf('papers.c2')).toEqual({ vi: 'giay-chung-sinh.pdf, trang-2.jpg' });
    expect(valueOf('declaration.truth')).toMatchObject({ vi: 'Có' });
  });
  it('gives each row of a repeating group its own part, numbers and days as they are written here', () => {
    const form = formOf([
      rows('heirs', [fieldOf('heirs.born', 'date'), fieldOf('heirs.value', 'money'), fieldOf('heirs.part', 'number')]),
    ]);
    const answers = {
      heirs: ['r1', 'r2'],
      'heirs.r1.born': '1931',
      'heirs.r1.value': 1250000,
      'heirs.r2.born': '2026-08-20',
      'heirs.r2.part': 0.5,
    };
    const [page] = summarise(evaluate(form, answers), []);
    expect(page?.groups.map(({ rowNumber, rows: found }) => [rowNumber, found.map(({ value }) => value.vi)])).toEqual([
      [1, ['1931', '1.250.000']],
      [2, ['20/08/2026', '0,5']],
    ]);
  });
});

it('lets a draft keep half a number, and never what no field could hold', () => {
  expect(
    ['required', 'invalidPhone', 'invalidPersonalId', 'mustBeTrue'].every((code) => mayStandInDraft({ code })),
  ).toBe(true);
  expect(['unknownField', 'wrongType', 'tooLong'].some((code) => mayStandInDraft({ code }))).toBe(false);
});

describe('fields of each type', () => {
  const problem = (field: Parameters<typeof formOfFields>[0], answer: Answers[string]) =>
    checkAnswers(evaluate(formOfFields(field), { f: answer ?? null }), { complete: true })[0]?.code;
  it.each([
    [fieldOf('f', 'number', { min: 1, max: 9 }), 0, 'tooSmall'],
    [fieldOf('f', 'number', { min: 1, max: 9 }), 10, 'tooLarge'],
    [fieldOf('f', 'number'), 1.5, 'tooManyDecimals'],
    [fieldOf('f', 'number', { decimals: 2 }), 1.25, undefined],
    [fieldOf('f', 'number', { decimals: 2 }), 0.1 + 0.2, 'tooManyDecimals'],
    [fieldOf('f', 'number'), '1', 'wrongType'],
    [fieldOf('f', 'money'), 1_250_000, undefined],
    [fieldOf('f', 'money'), 0.5, 'wrongType'],
    [fieldOf('f', 'money', { max: 100 }), 101, 'tooLarge'],
    [fieldOf('f', 'date'), '1931', 'dayNeeded'],
    [fieldOf('f', 'date', { coarsest: 'year' }), '1931', undefined],
    [fieldOf('f', 'date', { coarsest: 'month' }), '1931', 'dayNeeded'],
    [fieldOf('f', 'date', { coarsest: 'month' }), '1931-05', undefined],
    [fieldOf('f', 'date', { coarsest: 'year' }), '1900-02-29', 'invalidDate'],
    [fieldOf('f', 'date', { coarsest: 'year' }), '1900', undefined],
    [fieldOf('f', 'date', { latest: 'today' }), '2026-11-27', undefined],
    [fieldOf('f', 'date', { latest: 'today' }), '2026-11-28', 'tooLate'],
    [fieldOf('f', 'date', { latest: 'today', coarsest: 'year' }), '2026', undefined],
    [fieldOf('f', 'date', { latest: 'today', coarsest: 'year' }), '2027', 'tooLate'],
    [fieldOf('f', 'date', { earliest: '2000-06-15' }), '2000-06-14', 'tooEarly'],
    [fieldOf('f', 'date', { earliest: '2000-06-15', coarsest: 'year' }), '2000', undefined],
    [fieldOf('f', 'taxNumber'), '0100109106-001', undefined],
    [fieldOf('f', 'taxNumber'), '0100233487', 'invalidTaxNumber'],
    [fieldOf('f', 'addressUnit', { dated: true }), '06652@2025-06-30', undefined],
    [fieldOf('f', 'addressUnit'), '06652@2025-06-30', 'invalidReference'],
    [textField('f', { pattern: { matches: '[A-Z]{2}\\d{7}', message: { vi: 'AB1234567' } } }), 'BA0000001', undefined],
    [
      textField('f', { pattern: { matches: '[A-Z]{2}\\d{7}', message: { vi: 'AB1234567' } } }),
      'xBA0000001',
      'wrongPattern',
    ],
    [textField('f'), ['r1'], 'wrongType'],
  ] as const)('%j takes %j: %s', (field, answer, code) =>
    expect(problem(field, (Array.isArray(answer) ? answer.slice() : answer) as Answers[string])).toBe(code),
  );
  it.each(['Ưng Hoàng Phúc', 'A', 'Ỷ Lan', 'Nguyễn Thị Thuỳ Dương Ngọc Quỳnh '.repeat(9).slice(0, 300)])(
    'takes the name %s',
    (name) => expect(check({ ...complete, 'submitter.fullName': name })).toEqual([]),
  );
});

describe('a number that only the register could judge', () => {
  const form = formOfFields(
    fieldOf('born', 'date', { coarsest: 'year' }),
    fieldOf('f', 'personalId', { bornOn: 'born' }),
  );
  it('warns and does not block', () => {
    expect(checkAnswers(evaluate(form, { born: '1991-01-01', f: '022190000001' }), { complete: true })).toEqual([
      { fieldId: 'f', code: 'birthYearDiffers', severity: 'warning' },
    ]);
    expect(checkAnswers(evaluate(form, { born: '1990', f: '022190000001' }), { complete: true })).toEqual([]);
  });
});

describe('a repeating group', () => {
  const form = formOf(
    [
      rows(
        'heirs',
        [textField('heirs.name', { required: true }), fieldOf('heirs.from', 'date'), fieldOf('heirs.to', 'date')],
        { repeat: { min: 1, max: 2, rowName: { vi: 'Người' } } },
      ),
      group('g', [textField('a')]),
    ],
    [
      {
        id: 'order',
        fields: ['heirs.to', 'heirs.from'],
        holds: { '<=': [{ var: 'heirs.from' }, { var: 'heirs.to' }] },
        severity: 'error',
        message: { vi: 'Ngày đến phải sau ngày đi.' },
      },
    ],
  );
  const found = (answers: Answers) =>
    checkAnswers(evaluate(form, answers), { complete: true }).map(({ fieldId, code }) => `${fieldId} ${code}`);
  it('has its least and most rows, and misses what each row misses', () => {
    expect(found({})).toEqual(['heirs tooFewRows']);
    expect(found({ heirs: ['r1', 'r2'], 'heirs.r1.name': 'An' })).toEqual(['heirs.r2.name required']);
    expect(found({ heirs: ['r1', 'r2', 'r3'] })[0]).toBe('heirs tooManyRows');
    expect(found({ heirs: 'r1' })[0]).toBe('heirs wrongType');
  });
  it('knows no answer in a row that is not there', () => {
    expect(found({ heirs: ['r1'], 'heirs.r1.name': 'An', 'heirs.r2.name': 'Bình', 'heirs.name': 'x' })).toEqual([
      'heirs.r2.name unknownField',
      'heirs.name unknownField',
    ]);
  });
  it('is checked row by row, at the first field the check names', () => {
    const answers = {
      heirs: ['r1', 'r2'],
      'heirs.r1.name': 'An',
      'heirs.r2.name': 'Bình',
      'heirs.r1.from': '2026-01-01',
      'heirs.r1.to': '2026-01-02',
      'heirs.r2.from': '2026-01-03',
      'heirs.r2.to': '2026-01-02',
    };
    expect(found(answers)).toEqual(['heirs.r2.to checkFailed']);
    expect(found({ ...answers, 'heirs.r2.from': null })).toEqual([]);
    const evaluation = evaluate(form, answers);
    expect(judgedWith(evaluation, 'heirs.r2.from')).toEqual(['heirs.r2.from', 'heirs.r2.to']);
    expect(checkAnswer(evaluation, 'heirs.r2.to', { complete: false })).toMatchObject({ code: 'checkFailed' });
    expect(checkAnswer(evaluation, 'heirs.r1.to', { complete: false })).toBeUndefined();
  });
});
