/** What of a dossier somebody may judge, and whose service that was. */
import type { DossierState } from '@hcc/rules/dossier';
import type { RatingOccasion, UnitRole } from '@hcc/schemas';

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
}: Pick<DossierState, 'acceptedAt' | 'receivingUnit' | 'competentUnit'>): { unitId: string; role: UnitRole } =>
  acceptedAt === null
    ? { unitId: receivingUnit.id, role: 'receiving' }
    : { unitId: competentUnit.id, role: 'competent' };

/**
 * Ratings of one person that count for a unit in a month: as many as one matter has occasions. Whoever files for many
 * has as much to say as anybody, and not more; the others are kept, read and told as left out.
 */
export const countedOfOneSource = 3;
