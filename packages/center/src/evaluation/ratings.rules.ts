/** What of a dossier somebody may judge, and whose service that was. */
import type { DossierState } from '@hcc/rules/dossier';
import type { RatingOccasion } from '@hcc/schemas';

type Judged = Pick<DossierState, 'workflow' | 'outcome' | 'supplements'>;

/** The slip goes out with the receipt, the supplement request and the refusal (Circular 01/2018 Art. 12–15). */
const has: Readonly<Record<RatingOccasion, (dossier: Judged) => boolean>> = {
  result: ({ workflow, outcome }) => outcome === 'granted' && (workflow === 'completed' || workflow === 'returned'),
  refusal: ({ workflow, outcome }) => workflow === 'notAccepted' || outcome === 'refused',
  supplement: ({ supplements }) => supplements.some(({ answeredAt }) => answeredAt !== null),
};

/** In the order in which they are asked for. */
export const ratingOccasions = (dossier: Judged): RatingOccasion[] =>
  (Object.keys(has) as RatingOccasion[]).filter((occasion) => has[occasion](dossier));

/** Whoever received it served the applicant until it was accepted; the competent unit did after that. */
export const ratedUnit = ({
  acceptedAt,
  receivingUnit,
  competentUnit,
}: Pick<DossierState, 'acceptedAt' | 'receivingUnit' | 'competentUnit'>): string =>
  (acceptedAt === null ? receivingUnit : competentUnit).id;
