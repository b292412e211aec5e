import { expect, it } from 'vitest';
import { formOfFields, slot } from '../../test/forms.ts';
import { mostFilesOf } from './most-files.ts';

const slots = (count: number) => formOfFields(...Array.from({ length: count }, (_, at) => slot(`papers.c${at}`)));

it.each([
  [0, 10],
  [3, 10],
  [10, 10],
  [17, 17],
])('a form of %i slots takes %i files: never fewer than its papers', (count, most) => {
  expect(mostFilesOf(slots(count))).toBe(most);
});
