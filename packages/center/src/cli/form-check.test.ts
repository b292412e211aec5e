import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { shippedFile } from '../process/settings.ts';
import { formCheck } from './form-check.ts';

const good = shippedFile('forms/1.001193.json');
let folder: string;
let bad: string;
let said: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-form-check-'));
  bad = join(folder, 'bad.json');
  await writeFile(bad, JSON.stringify({ format: 2 }));
});
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

it('says of each file that nothing is wrong, or what, and ends with 1 when anything is', async () => {
  expect(await formCheck([good])).toBe(0);
  expect(said).toBe(`${good}: nothing wrong\n`);
  expect(await formCheck([bad, good])).toBe(1);
  expect(said).toContain(`${bad}: format Invalid input: expected 1`);
  expect(said.endsWith(`${good}: nothing wrong\n`)).toBe(true);
});

it.each<[string, () => string[], RegExp]>([
  ['no file', () => [], /^Name the files: hcc form check FILE…/],
  ['a file that is not there', () => [join(folder, 'no.json')], /cannot be read \(ENOENT\)/],
  ['an option nobody knows', () => [bad, '--fix'], /--fix/],
])('says what is missing: %s', async (_what, args, message) => {
  await expect(formCheck(args())).rejects.toThrow(message);
});
