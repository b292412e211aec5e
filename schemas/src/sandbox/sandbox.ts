/** What a Center in test mode has beside the rest: a clock that can be moved, and dossiers that can be taken on. */
import * as z from 'zod';
import { PartnerDossier } from '../dossiers/dossier.ts';
import { Instant } from '../primitives.ts';

/** One for the whole Center: every partner, deadline, link and delivery goes by it. */
export const SandboxClock = z
  .object({
    now: Instant,
    isMoved: z.boolean().meta({ description: 'It has been moved ahead of the real time' }),
  })
  .meta({ id: 'SandboxClock' });
export type SandboxClock = z.infer<typeof SandboxClock>;

const whole = (most: number) => z.int().min(0).max(most).optional();

export const SandboxClockMove = z
  .strictObject({
    to: Instant.optional().meta({ description: 'An instant that lies ahead' }),
    days: whole(3660),
    hours: whole(100_000),
    minutes: whole(1_000_000),
  })
  .refine(({ to, ...span }) => (to === undefined) !== Object.values(span).every((part) => part === undefined), {
    error: 'give either `to`, or a span of days, hours and minutes',
  })
  .meta({ id: 'SandboxClockMove', description: 'Either an instant, or a span by which the clock moves; forward only' });
export type SandboxClockMove = z.infer<typeof SandboxClockMove>;

/** How far a dossier is taken. `overdue`: accepted, and the promised date has passed. */
export const sandboxMilestones = [
  'accepted',
  'supplementRequested',
  'paymentRequired',
  'appraised',
  'approved',
  'completed',
  'returned',
  'notAccepted',
  'withdrawn',
  'stopped',
  'overdue',
] as const;
export const SandboxMilestone = z.enum(sandboxMilestones).meta({ id: 'SandboxMilestone' });
export type SandboxMilestone = z.infer<typeof SandboxMilestone>;

export const SandboxAdvance = z
  .strictObject({
    until: SandboxMilestone.optional().meta({
      description: 'Where to stop; without it, where the story of the applicant ends',
    }),
  })
  .meta({ id: 'SandboxAdvance' });
export type SandboxAdvance = z.infer<typeof SandboxAdvance>;

export const AdvancedDossier = z
  .object({
    dossier: PartnerDossier,
    waitsUntil: Instant.nullable().meta({
      description:
        'The next step is due when the clock shows this: move it, and advance again. Null when nothing waits',
    }),
  })
  .meta({ id: 'AdvancedDossier' });
export type AdvancedDossier = z.infer<typeof AdvancedDossier>;
