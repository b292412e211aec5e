/**
 * A dated change of a directory, as an act of law makes it: which communes end and where they go, which begin, what that
 * means for filing and for the people of the sandbox. Data; `applyChangeSet` makes a profile of it. Written by hand.
 */
import { Id, LocalDate, LocalizedText } from '@hcc/schemas';
import * as z from 'zod';
import { Arrangement, CommuneRow, FilingException, Profile, ProvincialAgency, Succession } from './profile.ts';

const code = z.string().regex(/^\d{5}$/);

export const ChangeSet = z.strictObject({
  /** Kept in the profile it was applied to, so that it is never applied twice. */
  id: Profile.shape.id,
  /** The profile that it changes. */
  changes: Profile.shape.id,
  /** The profile that comes out. */
  becomes: z.strictObject({
    id: Profile.shape.id,
    names: LocalizedText.optional(),
    notes: z.array(z.string().min(1)).default([]),
  }),
  /** The first day of what is new; what ends has its last day on the day before. */
  effectiveOn: LocalDate,
  legalBasis: z.array(z.string().min(1)).min(1),
  directory: z.strictObject({
    /** End with their branch, their committee and all their communes, each of which stands in `ended`. */
    endedDistricts: z.array(z.string().regex(/^\d{3}$/)).default([]),
    /** `[code, where it goes]`. A part goes to at least two. */
    ended: z.array(z.tuple([code, Succession])).default([]),
    /** New communes, each with a service point and a People's Committee named by the patterns. */
    begun: Arrangement.omit({ fromOn: true, legalBasis: true })
      .extend({
        communes: z
          .array(
            CommuneRow.refine(([, , , facts]) => Object.keys(facts ?? {}).every((key) => key === 'position'), {
              error: 'begins on effectiveOn and has not ended; leave its days and successors out',
            }),
          )
          .min(1)
          .max(99),
      })
      .optional(),
    headOffice: z.strictObject({ seat: code, address: z.string().min(1) }).optional(),
    endedAgencies: z.array(z.strictObject({ id: Id, successorIds: z.array(Id).default([]) })).default([]),
    newAgencies: z.array(ProvincialAgency.omit({ fromOn: true, toOn: true, successorIds: true })).default([]),
  }),
  /** Stand before those of the profile. */
  filing: z.strictObject({ exceptions: z.array(FilingException).default([]) }).default({ exceptions: [] }),
  /** Where somebody works whose unit ends; without it, at the one unit that follows. */
  officers: z.record(Id, Id).default({}),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** A change set that cannot be applied. The message lists every problem; nothing was changed. */
export class ChangeSetError extends Error {
  override readonly name = 'ChangeSetError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The change set cannot be applied; nothing was changed:\n${problems.map((one) => `- ${one}`).join('\n')}`);
    this.problems = problems;
  }
}

/** @throws ChangeSetError with every fault of the shape. */
export function loadChangeSet(json: unknown): ChangeSet {
  const parsed = ChangeSet.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ChangeSetError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'change set'}: ${message}`),
  );
}
