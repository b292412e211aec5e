import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedFile } from '../process/settings.ts';
import { directoryApply } from './directory-apply.ts';

const changeSet = shippedFile('profiles/changes/quangninh-2025-07-01.json');
let directory: string;
let said: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hcc-directory-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true, force: true });
});

const refusal = (...args: string[]): Promise<string> =>
  directoryApply(args).then(
    () => 'applied',
    (error: Error) => error.message,
  );

describe('hcc directory apply', () => {
  it('writes the shipped profile, byte for byte, and says what it did and what is still to do', async () => {
    const out = join(directory, 'made.json');
    expect(await directoryApply([changeSet, '--profile', 'quangninh', '--out', out])).toBe(0);
    expect(await readFile(out, 'utf8')).toBe(await readFile(shippedFile('profiles/quangninh-2025.json'), 'utf8'));
    expect(said).toContain('13 districts and 171 communes end (12 divided), 54 begin on 2025-07-01');
    expect(said).toContain('Put calendar-vn.json beside it');
    expect(await readdir(directory)).toEqual(['made.json']);
  });

  it('in place, once: the second time nothing is written', async () => {
    const file = join(directory, 'own.json');
    await writeFile(file, await readFile(shippedFile('profiles/quangninh.json')));
    await directoryApply([changeSet, '--profile', file, '--out', file]);
    const once = await readFile(file, 'utf8');
    expect(await refusal(changeSet, '--profile', file, '--out', file)).toContain('is in quangninh-2025 already');
    expect(await readFile(file, 'utf8')).toBe(once);
  });

  it('refuses the second time into another file too, and leaves none behind', async () => {
    const out = join(directory, 'twice.json');
    expect(await refusal(changeSet, '--profile', 'quangninh-2025', '--out', out)).toContain('nothing was changed');
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves what stood in the place when the change set is no good', async () => {
    const bad = join(directory, 'bad.json');
    const out = join(directory, 'out.json');
    const change = JSON.parse(await readFile(changeSet, 'utf8'));
    await writeFile(bad, JSON.stringify({ ...change, directory: { ...change.directory, ended: [] } }));
    await writeFile(out, 'what stood here');
    const told = await refusal(bad, '--profile', 'quangninh', '--out', out);
    expect(told).toContain('06649 Phường Hà Khánh ends with Thành phố Hạ Long');
    expect(told.split('\n').length).toBeGreaterThan(171);
    expect(await readFile(out, 'utf8')).toBe('what stood here');
    expect((await readdir(directory)).toSorted()).toEqual(['bad.json', 'out.json']);
  });

  it.each([
    ['no change set', ['--out', 'x.json'], 'Name one file'],
    ['no place to write', ['x.json'], 'Name one file'],
    ['a change set that is not there', ['none.json', '--out', 'x.json'], 'none.json cannot be read (ENOENT)'],
    ['a folder that is not there', [changeSet, '--out', '/no/such/folder/x.json'], 'x.json cannot be written (ENOENT)'],
    ['an option that nobody knows', [changeSet, '--force'], '--force'],
  ])('says what is missing: %s', async (_what, args, told) => {
    expect(await refusal(...args)).toContain(told);
  });
});
