import { monthOf } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { RatingOccasion } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import { countedOfOneSource, ratedUnit, ratingOccasions } from './ratings.rules.ts';

/** No audit entry, no outbox message, no new version: each of them would tell the desk that this applicant has spoken. */
export const ratingRoutes = (bind: Bind) => [
  bind(operations.getOpenRatings, async ({ params, caller }, stores) => {
    const { id, state } = await ownDossier(stores, params.id, caller.subject);
    const occasions = state ? ratingOccasions(state) : [];
    const marks = await Promise.all(occasions.map((occasion) => markOf(id, occasion)));
    const rated = new Set(await stores.ratings.marked(marks));
    return { body: { occasions: occasions.filter((_, index) => !rated.has(marks[index] ?? '')) } };
  }),

  bind(operations.rateDossier, async ({ params, body, caller, now }, stores) => {
    const { id, state, answers: filed } = await ownDossier(stores, params.id, caller.subject);
    const { occasion, overall, answers = {}, words = null } = body;
    if (!state || !ratingOccasions(state).includes(occasion)) throw new Problem('rating_not_open');
    const served = ratedUnit(state);
    const ratedOn = toLocalDate(now.toISOString());
    const month = `${monthOf(ratedOn)}-01`;
    // The same person over all her dossiers; whoever gave no number is as many as her filings.
    const person = typeof filed[personField] === 'string' ? filed[personField] : caller.subject.id;
    const isFirst = await stores.ratings.keep(
      { ...served, procedureCode: state.procedureCode, ratedOn, occasion, overall, answers, words },
      {
        mark: await markOf(id, occasion),
        source: await sha256(`rating-source ${person} ${served.unitId} ${month}`),
        month,
        mostOfOneSource: countedOfOneSource,
      },
    );
    if (!isFirst) throw new Problem('already_rated');
    return {};
  }),
];

/** Who filed it, by the form's own fields: not whose matter it is, since she is the one who speaks. */
const personField = 'submitter.personalId';

const markOf = (dossierId: string, occasion: RatingOccasion): Promise<string> =>
  sha256(`rating ${dossierId} ${occasion}`);
