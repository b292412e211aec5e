/** How somebody was served, in their own judgement (Decree 61/2018 Art. 27 and 31). Who said it is told to nobody. */
import * as z from 'zod';

export const Satisfaction = z.enum(['verySatisfied', 'satisfied', 'notSatisfied']).meta({ id: 'Satisfaction' });
export type Satisfaction = z.infer<typeof Satisfaction>;

/** What somebody rates: how it ended well, how it was refused, how a supplement was asked for. Each of them once. */
export const RatingOccasion = z.enum(['result', 'refusal', 'supplement']).meta({ id: 'RatingOccasion' });
export type RatingOccasion = z.infer<typeof RatingOccasion>;

/** The questions of Decree 61/2018 Art. 31, in its order; "other" is for the words. Any of them may be left out. */
export const RatingAnswers = z
  .strictObject({
    time: Satisfaction,
    bodies: Satisfaction.meta({ description: 'How many bodies one had to turn to' }),
    contacts: Satisfaction.meta({ description: 'How often one had to come or call' }),
    information: Satisfaction.meta({ description: 'Whether what is published was right and complete' }),
    attitude: Satisfaction,
    lawfulness: Satisfaction.meta({ description: 'Whether result and costs were as the law says' }),
    explanations: Satisfaction,
    onlineService: Satisfaction,
  })
  .partial()
  .meta({ id: 'RatingAnswers' });
export type RatingAnswers = z.infer<typeof RatingAnswers>;

export const Rating = z
  .strictObject({
    occasion: RatingOccasion,
    overall: Satisfaction,
    answers: RatingAnswers.optional(),
    words: z.string().trim().min(1).max(2000).optional(),
  })
  .meta({ id: 'Rating' });
export type Rating = z.infer<typeof Rating>;

/** What of one's own dossier may be rated now. */
export const OpenRatings = z.object({ occasions: z.array(RatingOccasion) }).meta({ id: 'OpenRatings' });
export type OpenRatings = z.infer<typeof OpenRatings>;
