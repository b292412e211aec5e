/** A parsed profile and its calendar expanded into the Center they describe. Pure: whoever reads the files hands them in. */
import { checkCalendar, checkYears, type Calendar } from '@hcc/rules/working-time';
import { createFormMaker } from '../forms/form-maker.ts';
import { shippedForms } from '../forms/shipped-forms.ts';
import type { Center } from '../ports.ts';
import { competenceFinder } from './competent-unit.ts';
import { expandDirectory, expandOfficers } from './expand-directory.ts';
import { filingModeIn } from './filing.ts';
import { periodIn } from './sector-periods.ts';
import { type Profile, ProfileError } from './profile.ts';

/** @throws ProfileError naming every fault of the calendar or of the directory. */
export function createCenter(profile: Profile, calendar: Calendar, baseUrl: string | null): Center {
  const unsound = checkCalendar(calendar);
  const faults = unsound.length > 0 ? unsound : checkYears(calendar);
  if (faults.length > 0) throw new ProfileError(faults.map((fault) => `calendar ${profile.calendar}: ${fault}`));
  const directory = expandDirectory(profile);
  const { units, addressUnits, unitOn } = directory;
  const competenceFor = competenceFinder(profile, directory);
  return {
    name: profile.names,
    placeOfIssue: profile.placeOfIssue,
    mode: profile.mode,
    baseUrl,
    calendar,
    rules: profile.rules,
    units,
    addressUnits,
    unitOn,
    officers: expandOfficers(profile, units),
    payment: profile.payment,
    filingModeOf: (record) => filingModeIn(profile, record),
    periodOf: (record) => periodIn(profile, record),
    competenceFor,
    competentUnitFor: (question) => competenceFor(question).unit,
    formOf: createFormMaker(shippedForms),
  };
}
