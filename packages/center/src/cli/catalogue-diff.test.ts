import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { smallRecord } from '../catalogue/import/source-records.examples.ts';
import { catalogueDiff } from './catalogue-diff.ts';

const record = (code: string, change: object = {}) => ({ ...smallRecord, code, ...change });

let folder: string;
let out = '';
let errors = '';
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-diff-'));
  const write = (name: string, ...procedures: object[]) => writeFile(file(name), JSON.stringify({ procedures }));
  await write('old.json', record('1.000001'), record('1.000002'), record('1.000003'));
  await write(
    'new.json',
    record('1.000001', { name: 'Cấp giấy mới' }),
    record('1.000002', { methods: 'free' }),
    record('1.000004'),
  );
  await write('none.json', {});
});
beforeEach(() => {
  [out, errors] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((errors += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

it('tells in Vietnamese what a reader sees, and names on the error stream what cannot be read', async () => {
  expect(await catalogueDiff([file('old.json'), file('new.json')])).toBe(0);
  expect(out).toBe(
    'Mới: 1\n  1.000004  Cấp giấy xác nhận\n\nSửa đổi: 1\n  1.000001  Cấp giấy mới\n' +
      '    - Tên thủ tục: từ “Cấp giấy xác nhận” thành “Cấp giấy mới”\n\nBãi bỏ: 1\n  1.000003  Cấp giấy xác nhận\n',
  );
  expect(errors).toContain('left out 1.000002 methods');
});

it('tells it in the language that is asked for', async () => {
  await catalogueDiff([file('old.json'), file('old.json'), '--locale', 'en']);
  expect(out).toBe('Nothing changed that a reader would notice.\n');
});

it.each<[string, string[], RegExp]>([
  ['one file alone', ['old.json'], /^Name two files: hcc catalogue diff OLD NEW/],
  ['three files', ['old.json', 'new.json', 'old.json'], /^Name two files/],
  ['a file that is not there', ['old.json', 'no.json'], /there is no such file/],
  ['a file without a usable record', ['old.json', 'none.json'], /has no usable record/],
])('%s is told of', async (_, names, message) => {
  await expect(catalogueDiff(names.map(file))).rejects.toThrow(message);
});

it('a language nobody has here is told of', async () => {
  await expect(catalogueDiff([file('old.json'), file('new.json'), '--locale', 'fr'])).rejects.toThrow(
    /choose vi, en or zh-Hans/,
  );
});
