import type { Field, FormDefinition } from '@hcc/schemas';
import { expect, it } from 'vitest';
import { problemSentence } from './problem-words.ts';
import { vi } from './vi.ts';

const fields: Field[] = [
  { id: 'a.name', type: 'text', label: { vi: 'Họ tên' }, required: true },
  {
    id: 'a.sex',
    type: 'radio',
    label: { vi: 'Giới tính' },
    required: true,
    options: [{ value: 'f', label: { vi: 'Nữ' } }],
  },
  { id: 'a.paper', type: 'attachment', label: { vi: 'Giấy chứng sinh' }, required: true, componentId: 'c' },
];
const form = {
  pages: [{ id: 'a', title: { vi: 'A' }, groups: [{ id: 'a', fields }] }],
  checks: [],
} as Partial<FormDefinition>;

it.each([
  ['a.name', 'Chưa có “Họ tên”. Hãy điền mục này.'],
  ['a.sex', 'Chưa chọn “Giới tính”. Hãy chọn một mục.'],
  ['a.paper', 'Chưa có “Giấy chứng sinh”. Hãy đính kèm giấy tờ này.'],
])('what is missing in %s is mended as its kind of answer is given', (fieldId, sentence) =>
  expect(problemSentence({ fieldId, code: 'required' }, form as FormDefinition, { words: vi, locale: 'vi' })).toBe(
    sentence,
  ),
);
