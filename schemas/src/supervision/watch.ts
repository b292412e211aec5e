/** What supervision at the desk shows: dossiers that ask for an eye, each with why, and units that stand out. No applicant is named. */
import * as z from 'zod';
import { DossierProgress } from '../dossiers/dossier.ts';
import { Id, Instant, LocalDate, PageQuery } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';

export const WatchReasonName = z
  .enum(['late', 'aboutToBeLate', 'stuck', 'repeatedSupplements', 'reappointed'])
  .meta({ id: 'WatchReasonName', description: '`stuck`: longer in a step than its share of the promised time' });
export type WatchReasonName = z.infer<typeof WatchReasonName>;

const holds = {
  fromAt: Instant.meta({ description: 'Since when it holds' }),
  noticedAt: Instant.nullable().meta({ description: 'When supervisors were told; once for each dossier and reason' }),
  isNew: z.boolean().meta({ description: 'Told since this officer last said that she has seen the list' }),
};

export const WatchReason = z
  .discriminatedUnion('reason', [
    z.object({ reason: z.enum(['late', 'aboutToBeLate']), dueAt: Instant, ...holds }),
    z.object({
      reason: z.literal('stuck'),
      step: z.enum(['receive', 'handOver', 'appraise', 'approve', 'finalise']),
      sinceAt: Instant.meta({ description: 'When the step began to wait' }),
      allowed: z.object({ amount: z.number(), unit: z.enum(['workingDay', 'workingHour']) }),
      ...holds,
    }),
    z.object({ reason: z.literal('repeatedSupplements'), times: z.int(), ...holds }),
    z.object({
      reason: z.literal('reappointed'),
      times: z.int(),
      firstDueOn: LocalDate.nullable().meta({ description: 'What had been promised first' }),
      dueOn: LocalDate.nullable(),
      ...holds,
    }),
  ])
  .meta({ id: 'WatchReason' });
export type WatchReason = z.infer<typeof WatchReason>;

export const WatchedDossier = DossierProgress.pick({
  code: true,
  procedureCode: true,
  procedureName: true,
  status: true,
})
  .extend({
    id: Id,
    unit: UnitReference.meta({ description: 'Where the work waits: the receiving unit until it is accepted' }),
    dueAt: Instant.nullable(),
    assignee: z.object({ id: Id, name: z.string() }).nullable(),
    mayOpen: z.boolean().meta({ description: "This officer's unit has a part in it" }),
    reasons: z.array(WatchReason).min(1),
  })
  .meta({ id: 'WatchedDossier' });
export type WatchedDossier = z.infer<typeof WatchedDossier>;

export const WatchQuery = PageQuery.extend({
  reason: WatchReasonName.optional(),
  unit: Id.optional().meta({ description: 'Of one unit; for who supervises the whole Center' }),
});

const Share = z.object({ numerator: z.int(), denominator: z.int() });

export const UnusualPattern = z
  .object({
    unit: UnitReference,
    pattern: z.enum(['late', 'supplements', 'reappointments', 'refusals', 'stopped', 'dissatisfied']),
    own: Share,
    others: Share.meta({ description: 'All other units together' }),
  })
  .meta({ id: 'UnusualPattern', description: "A unit's share that is far above that of all others" });
export type UnusualPattern = z.infer<typeof UnusualPattern>;

const Count = z.int();

export const Supervision = z
  .object({
    at: Instant,
    unit: UnitReference.nullable().meta({ description: 'Whose dossiers these are; null: the whole Center' }),
    ruleVersion: z.string().meta({ description: 'The thresholds the list is made by' }),
    total: Count.meta({ description: 'Dossiers on the list; one may have several reasons' }),
    byReason: z.object({
      late: Count,
      aboutToBeLate: Count,
      stuck: Count,
      repeatedSupplements: Count,
      reappointed: Count,
    }),
    unseen: Count.meta({ description: 'Notices since this officer last said that she has seen the list' }),
    patterns: z.object({
      fromOn: LocalDate,
      toOn: LocalDate,
      items: z.array(UnusualPattern).meta({ description: 'Of the units in view, against all units of the Center' }),
    }),
  })
  .meta({ id: 'Supervision' });
export type Supervision = z.infer<typeof Supervision>;

export const WatchSeen = z
  .strictObject({ until: Instant.meta({ description: 'The `at` of what was shown: what came after it stays new' }) })
  .meta({ id: 'WatchSeen' });
