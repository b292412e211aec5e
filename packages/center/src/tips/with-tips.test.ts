import type { FormDefinition } from '@hcc/schemas';
import { expect, it } from 'vitest';
import { withTips } from './with-tips.ts';

const slot = (
  id: string,
  componentId: string,
  help?: string,
): FormDefinition['pages'][number]['groups'][0]['fields'][0] => ({
  id,
  type: 'attachment',
  label: { vi: id },
  required: true,
  componentId,
  ...(help === undefined ? {} : { help: { vi: help } }),
});

const form: FormDefinition = {
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  version: 'v1',
  filingMode: { mode: 'here', reason: { vi: 'Nộp tại đây' } },
  pages: [
    {
      id: 'papers',
      title: { vi: 'Giấy tờ' },
      groups: [
        {
          id: 'papers',
          fields: [
            { id: 'note', type: 'text', label: { vi: 'Ghi chú' }, required: false },
            slot('papers.a', 'a'),
            slot('papers.b', 'b', 'Bản gốc'),
          ],
        },
      ],
    },
  ],
  checks: [],
  toPresent: [],
};
const fieldsOf = (one: FormDefinition) => one.pages[0]?.groups[0]?.fields ?? [];

it('a tip is a notice ahead of the slot of its paper, in its own words, and what the slot says itself stays', () => {
  const tips = ['b', 'none'].map((componentId) => ({ componentId, words: { vi: `Mẹo ${componentId}` } }));
  const fields = fieldsOf(withTips(form, tips));
  expect(fields.map(({ id }) => id)).toEqual(['note', 'papers.a', 'tip.papers-b', 'papers.b']);
  expect(fields[2]).toMatchObject({ type: 'notice', help: { vi: 'Mẹo b' }, required: false });
  expect(fields[3]).toEqual(fieldsOf(form)[2]);
});

it('where the slot is hidden, so is what is said of it', () => {
  const visible = { '==': [{ var: 'note' }, 'x'] };
  const hidden: FormDefinition = structuredClone(form);
  Object.assign(fieldsOf(hidden)[1] ?? {}, { visible });
  const [, notice] = fieldsOf(withTips(hidden, [{ componentId: 'a', words: { vi: 'Mẹo a' } }]));
  expect(notice).toMatchObject({ type: 'notice', visible });
});

it('without tips it is the very same form', () => {
  expect(withTips(form, [])).toBe(form);
});
