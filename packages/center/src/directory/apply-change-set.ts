/** A profile with a change set in it. Pure: the file that comes in is left as it is. */
import { dayBefore } from '@hcc/rules/directory';
import type { Unit } from '@hcc/schemas';
import { type ChangeSet, ChangeSetError } from './change-set.ts';
import { changeSetProblems } from './change-set-problems.ts';
import { expandDirectory } from './expand-directory.ts';
import { type CommuneRow, loadProfile, ProfileError, type ProfileFile } from './profile.ts';

export interface AppliedChange {
  /** To be written as it is: what the file left out is still left out. */
  profile: ProfileFile;
  /** For the person who applied it. */
  counts: { endedDistricts: number; endedCommunes: number; dividedCommunes: number; newCommunes: number };
}

/**
 * @throws ChangeSetError naming every problem: applied already, made for another profile, unknown codes, days out of
 * order, what overlaps, leaves a gap, or does not add up.
 * @throws ProfileError when the profile was no good before.
 */
export function applyChangeSet(file: unknown, change: ChangeSet): AppliedChange {
  const profile = loadProfile(file);
  expandDirectory(profile);
  const problems = changeSetProblems(profile, change);
  if (problems.length > 0) throw new ChangeSetError(problems);
  // It was just found to be a profile; parsed, it would have all its defaults written out.
  const next = withOfficers(withChange(file as ProfileFile, change), change);
  try {
    expandDirectory(loadProfile(next));
  } catch (error) {
    if (error instanceof ProfileError) throw new ChangeSetError(error.problems);
    throw error;
  }
  const { endedDistricts, ended, begun } = change.directory;
  return {
    profile: next,
    counts: {
      endedDistricts: endedDistricts.length,
      endedCommunes: ended.length,
      dividedCommunes: ended.filter(([, succession]) => 'partlyInto' in succession).length,
      newCommunes: begun?.communes.length ?? 0,
    },
  };
}

function withChange(file: ProfileFile, change: ChangeSet): ProfileFile {
  const { id, becomes, effectiveOn, legalBasis, filing } = change;
  const { directory } = file;
  const { endedDistricts, ended, begun, headOffice, endedAgencies, newAgencies } = change.directory;
  const lastDay = dayBefore(effectiveOn);
  const went = new Map(ended);
  /** `toOn` where the list that the row stands in does not end with it. */
  const close = (row: CommuneRow, toOn: string | undefined): CommuneRow => {
    const [code, name, type, facts] = row;
    const succession = facts?.into || facts?.partlyInto ? undefined : went.get(code);
    return succession ? [code, name, type, { ...facts, ...(toOn && { toOn }), ...succession }] : row;
  };
  const successorsOf = new Map(endedAgencies.map((agency) => [agency.id, agency.successorIds]));
  return {
    ...file,
    id: becomes.id,
    names: becomes.names ?? file.names,
    notes: [...file.notes, ...becomes.notes],
    filing: { ...file.filing, exceptions: [...filing.exceptions.map(withoutEmptyLists), ...file.filing.exceptions] },
    directory: {
      ...directory,
      ...(headOffice && {
        headOffice: {
          ...directory.headOffice,
          ...headOffice,
          formerSeats: [
            ...(directory.headOffice.formerSeats ?? []),
            { toOn: lastDay, seat: directory.headOffice.seat, address: directory.headOffice.address },
          ],
        },
      }),
      provincialAgencies: [
        ...directory.provincialAgencies.map((agency) => {
          const successorIds = successorsOf.get(agency.id);
          return successorIds ? { ...agency, toOn: lastDay, successorIds } : agency;
        }),
        ...newAgencies.map((agency) => ({ ...agency, fromOn: effectiveOn })),
      ],
      districts: directory.districts.map((district) => {
        const ends = endedDistricts.includes(district.code);
        return {
          ...district,
          ...(ends && { endedOn: lastDay }),
          communes: district.communes.map((row) => close(row, ends ? undefined : lastDay)),
        };
      }),
      arrangements: [
        ...(directory.arrangements ?? []).map((list) => ({
          ...list,
          communes: list.communes.map((row) => close(row, lastDay)),
        })),
        ...(begun ? [{ fromOn: effectiveOn, legalBasis, ...begun }] : []),
      ],
      changes: [...(directory.changes ?? []), { id, effectiveOn, legalBasis }],
    },
  };
}

/** People go with their work: to the one unit that follows theirs, or where the change set says. */
function withOfficers(file: ProfileFile, change: ChangeSet): ProfileFile {
  const { units } = expanded({ ...file, officers: [] });
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const problems: string[] = [];
  const officers = file.officers.map((officer) => {
    const unitId = change.officers[officer.id] ?? heirOf(byId, officer.unitId);
    if (unitId === null) {
      const heirs = byId.get(officer.unitId)?.successorIds ?? [];
      problems.push(
        `officers: ${officer.id} works at ${officer.unitId}, which ends and is followed by ${heirs.join(', ') || 'nothing'}; say where`,
      );
    }
    // Where somebody sits is settled anew unless one point follows the old one.
    const { seatId: seat, ...person } = officer;
    const seatId = seat === undefined ? null : heirOf(byId, seat);
    return { ...person, unitId: unitId ?? officer.unitId, ...(seatId === null ? {} : { seatId }) };
  });
  if (problems.length > 0) throw new ChangeSetError(problems);
  return { ...file, officers };
}

function expanded(file: ProfileFile) {
  try {
    return expandDirectory(loadProfile(file));
  } catch (error) {
    if (error instanceof ProfileError) throw new ChangeSetError(error.problems);
    throw error;
  }
}

function heirOf(byId: ReadonlyMap<string, Unit>, unitId: string): string | null {
  const unit = byId.get(unitId);
  if (!unit || unit.validToOn === null) return unitId;
  const [only, ...others] = unit.successorIds;
  return only !== undefined && others.length === 0 ? only : null;
}

type Exception = ChangeSet['filing']['exceptions'][number];
const withoutEmptyLists = (exception: Exception): ProfileFile['filing']['exceptions'][number] => ({
  ...Object.fromEntries(Object.entries(exception).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  mode: exception.mode,
  reason: exception.reason,
});
