/** A profile and what it names, read from disk and expanded into the Center it describes. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkCalendar, type Calendar } from '@hcc/rules/working-time';
import { competentUnitFinder } from '../directory/competent-unit.ts';
import { expandDirectory, expandOfficers } from '../directory/expand-directory.ts';
import { filingModeIn, loadProfile, type Profile } from '../directory/profile.ts';
import type { Center } from '../ports.ts';

/** @throws Error naming the file and what is wrong in it. */
export async function readCenter(profileFile: string, baseUrl: string | null): Promise<{ center: Center; profile: Profile }> {
  const profile = loadProfile(await readJson(profileFile));
  const calendarFile = join(dirname(profileFile), profile.calendar);
  const calendar = (await readJson(calendarFile)) as Calendar;
  const faults = checkCalendar(calendar);
  if (faults.length > 0) throw new Error(`The calendar ${calendarFile} cannot be used:\n- ${faults.join('\n- ')}`);
  const { units, addressUnits } = expandDirectory(profile);
  return {
    profile,
    center: {
      name: profile.names,
      mode: profile.mode,
      baseUrl,
      calendar,
      units,
      addressUnits,
      officers: expandOfficers(profile, units),
      filingModeOf: (code) => filingModeIn(profile, code),
      competentUnitFor: competentUnitFinder(profile, units),
    },
  };
}

export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}); check the path and its rights.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
