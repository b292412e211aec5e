import * as z from 'zod';
import { Instant, LocalDate } from '../primitives.ts';
import { Duration } from './duration.ts';

/** One step of a reckoning: what was decided, by which code, and in words of the caller's language. */
export const ReckoningStep = z.object({ code: z.string(), text: z.string() }).meta({ id: 'ReckoningStep' });

/** A promised date together with how it was reckoned. */
export const DueDate = z
  .object({
    dueAt: Instant.nullable().meta({ description: 'null: no date is promised' }),
    dueOn: LocalDate.nullable(),
    startedAt: Instant,
    duration: Duration,
    provisional: z.boolean().meta({ description: 'The calendar of that time is not final' }),
    calendarVersion: z.string(),
    reckoning: z.array(ReckoningStep),
  })
  .meta({ id: 'DueDate' });
export type DueDate = z.infer<typeof DueDate>;
