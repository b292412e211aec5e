import { evaluateForm } from '@hcc/rules/form';
import type { Answers, Field, FormDefinition } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { countPapers, countReuse } from './count-reuse.ts';

const held: Field = { id: 'held.id', type: 'checkbox', label: { vi: 'Lấy từ cơ sở dữ liệu' }, required: false };
const identity: Field = {
  id: 'papers.id',
  type: 'attachment',
  label: { vi: 'Căn cước' },
  required: true,
  visible: { '!': { '==': [{ var: 'held.id' }, true] } },
  componentId: 'id',
  heldBy: { vi: 'Cơ sở dữ liệu quốc gia về dân cư' },
};
const proof: Field = { ...identity, id: 'papers.proof', componentId: 'proof', visible: true };
const extra: Field = { ...proof, id: 'papers.extra', componentId: 'extra', required: false };
const text = (id: string): Field => ({ id, type: 'text', label: { vi: id }, required: false });

const form: FormDefinition = {
  procedureCode: '1.001193',
  procedureName: '',
  version: '1',
  filingMode: { mode: 'here', reason: { vi: '' } },
  pages: [
    {
      id: 'p',
      title: { vi: 'p' },
      groups: [{ id: 'g', fields: [text('a'), text('b'), text('c'), held, identity, proof, extra] }],
    },
  ],
  checks: [],
  toPresent: [],
};

const reuseOf = (answers: Answers, prefilled: Answers | null = null) =>
  countReuse(
    evaluateForm(form, { answers, attachments: [], today: '2026-11-27' }),
    prefilled && { source: 'Cổng mẫu', answers: prefilled, locked: [] },
  );

describe('of a form', () => {
  it('a paper that a database holds is one that was asked for, and one that nobody hands in', () => {
    expect(reuseOf({})).toMatchObject({ papersAsked: 2, papersHeld: 0 });
    expect(reuseOf({ 'held.id': true })).toMatchObject({ papersAsked: 2, papersHeld: 1 });
  });

  it('an answer is prefilled while it is what it was filled in with', () => {
    const answers = { a: 'one', b: 'two' };
    expect(reuseOf(answers)).toMatchObject({ fieldsAnswered: 2, fieldsPrefilled: 0 });
    expect(reuseOf(answers, { a: 'one', b: 'other', c: 'gone' })).toMatchObject({
      fieldsAnswered: 2,
      fieldsPrefilled: 1,
    });
  });

  it('a tick is nobody else’s to give, so it is no field that was spared', () => {
    expect(reuseOf({ 'held.id': true }, { 'held.id': true })).toMatchObject({ fieldsAnswered: 0, fieldsPrefilled: 0 });
  });
});

it('of the papers of a counter, each counts once, however many pictures there are of it', () => {
  const paper = (componentId: string, originals: number) => ({ componentId, name: '', originals, copies: 0 });
  const picture = (fieldId: string) => ({
    id: fieldId,
    fieldId,
    fileId: '',
    name: '',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: '',
  });
  expect(
    countPapers({
      papers: [paper('id', 1), paper('proof', 2), paper('none', 0), paper('id', 1)],
      attachments: [picture('papers.id'), picture('papers.id'), picture('papers.none')],
    }),
  ).toEqual({ onPaper: 2, scanned: 1 });
});
