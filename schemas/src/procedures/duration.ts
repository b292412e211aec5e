/**
 * How long a procedure takes. Working days, calendar days, hours, months, "the same day" and "no date promised"
 * are different things and never converted into each other.
 */
import * as z from 'zod';

export const Duration = z
  .discriminatedUnion('unit', [
    z.object({
      unit: z.enum(['workingDay', 'calendarDay', 'workingHour', 'month', 'year']),
      amount: z.number().positive(),
    }),
    /** Received after the cut-off, the result is due on the next working day. */
    z.object({
      unit: z.literal('sameDay'),
      cutOff: z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .exactOptional(),
    }),
    /** Nothing is promised: the law sets no period, or the record does not state it. */
    z.object({ unit: z.literal('none') }),
  ])
  .meta({ id: 'Duration' });
export type Duration = z.infer<typeof Duration>;
