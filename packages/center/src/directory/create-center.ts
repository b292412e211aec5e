/** A parsed profile and its calendar expanded into the Center they describe. Pure: whoever reads the files hands them in. */
import { checkCalendar, type Calendar } from '@hcc/rules/working-time';
import type { Center } from '../ports.ts';
import { competentUnitFinder } from './competent-unit.ts';
import { expandDirectory, expandOfficers } from './expand-directory.ts';
import { filingModeIn, type Profile, ProfileError } from './profile.ts';

/** @throws ProfileError naming every fault of the calendar. */
export function createCenter(profile: Profile, calendar: Calendar, baseUrl: string | null): Center {
  const faults = checkCalendar(calendar);
  if (faults.length > 0) throw new ProfileError(faults.map((fault) => `calendar ${profile.calendar}: ${fault}`));
  const { units, addressUnits } = expandDirectory(profile);
  return {
    name: profile.names,
    mode: profile.mode,
    baseUrl,
    calendar,
    units,
    addressUnits,
    officers: expandOfficers(profile, units),
    filingModeOf: (code) => filingModeIn(profile, code),
    competentUnitFor: competentUnitFinder(profile, units),
  };
}
