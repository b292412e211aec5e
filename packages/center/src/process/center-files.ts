/** A profile and what it names, read from disk and expanded into the Center it describes. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Calendar } from '@hcc/rules/working-time';
import { createCenter } from '../directory/create-center.ts';
import { loadProfile, type Profile } from '../directory/profile.ts';
import type { Center } from '../ports.ts';

/** @throws Error naming the file and what is wrong in it. */
export async function readCenter(
  profileFile: string,
  baseUrl: string | null,
): Promise<{ center: Center; profile: Profile }> {
  const profile = loadProfile(await readJson(profileFile));
  const calendar = (await readJson(join(dirname(profileFile), profile.calendar))) as Calendar;
  return { profile, center: createCenter(profile, calendar, baseUrl) };
}

export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}); check the path and its rights.`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
}
