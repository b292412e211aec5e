/** `hcc directory apply`: a profile and a dated change set become a new profile, whole or not at all. */
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { applyChangeSet } from '../directory/apply-change-set.ts';
import { loadChangeSet } from '../directory/change-set.ts';
import { readJson } from '../process/center-files.ts';
import { readSettings, shippedProfileFile } from '../process/settings.ts';
import { formatJson } from './format-json.ts';

/**
 * Prints what it did. @returns the exit code.
 * @throws Error naming the file and every problem in it; then nothing was written.
 */
export async function directoryApply(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { profile: { type: 'string' }, out: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.out === undefined)
    throw new Error('Name one file and where to write: hcc directory apply FILE [--profile FILE] --out FILE');
  const from = values.profile === undefined ? readSettings(process.env).profileFile : profilePath(values.profile);
  const out = resolve(values.out);
  const change = loadChangeSet(await readJson(resolve(file)));
  const { profile, counts } = applyChangeSet(await readJson(from), change);
  await writeWhole(out, formatJson(profile));
  process.stdout.write(
    `${change.id}: ${counts.endedDistricts} districts and ${counts.endedCommunes} communes end (${counts.dividedCommunes} divided), ` +
      `${counts.newCommunes} begin on ${change.effectiveOn}.\nWritten to ${out}.\n`,
  );
  if (dirname(out) !== dirname(from))
    process.stdout.write(`Put ${profile.calendar} beside it: a profile names its calendar so.\n`);
  return 0;
}

const profilePath = (value: string): string => shippedProfileFile(value) ?? resolve(value);

/** Never half a file: beside the place first, then into it. */
async function writeWhole(named: string, text: string): Promise<void> {
  // A link stays a link: what it leads to is written.
  const file = await realpath(named).catch(() => named);
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${file} cannot be written (${code}); check the path and its rights.`, { cause: error });
  }
}
