import { operations } from '@hcc/schemas/contract';
import { expect, it } from 'vitest';
import { Problem } from './problem.ts';
import { readBody } from './read-body.ts';

const file = new File(['%PDF-1.4'], 'a.pdf');

async function messageOf(parts: readonly (readonly [string, string | File])[], locale: 'vi' | 'en' | 'zh-Hans') {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  const request = new Request('https://center.test/', { method: 'POST', body });
  const problem: unknown = await readBody(request, operations.addAttachment, locale).catch((error: unknown) => error);
  return problem instanceof Problem ? problem.faults[0]?.message : undefined;
}

it.each([
  ['vi', 'Mỗi phần', 'phải có tên "file"', 'Cần một phần'],
  ['en', 'Give each part once', 'is called "file"', 'is needed'],
  ['zh-Hans', '每个部分', '名称应为', '需要一个'],
] as const)('says in %s what is wrong with the parts of a form', async (locale, repeated, misnamed, missing) => {
  const field = ['fieldId', 'x'] as const;
  expect(await messageOf([field, field, ['file', file]], locale)).toContain(repeated);
  expect(await messageOf([field, ['scan', file]], locale)).toContain(misnamed);
  expect(await messageOf([field], locale)).toContain(missing);
});
