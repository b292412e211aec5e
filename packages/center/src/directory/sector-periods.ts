import type { SectorPeriod } from '../catalogue/import/sector-period.ts';
import { isOfField, type RecordToFile } from './filing.ts';
import type { Profile } from './profile.ts';

/** The period of the first row of the profile that names the record. */
export function periodIn(
  { periods }: Pick<Profile, 'periods'>,
  { code, fields }: Pick<RecordToFile, 'code' | 'fields'>,
): SectorPeriod | undefined {
  const row = periods.find((one) => one.codes.includes(code) || isOfField(one, fields));
  return row && { duration: row.duration, legalBasis: row.legalBasis };
}
