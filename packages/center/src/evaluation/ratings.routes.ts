import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { RatingOccasion } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import { ratedUnit, ratingOccasions } from './ratings.rules.ts';

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
    const { id, state } = await ownDossier(stores, params.id, caller.subject);
    const { occasion, overall, answers = {}, words = null } = body;
    if (!state || !ratingOccasions(state).includes(occasion)) throw new Problem('rating_not_open');
    const isFirst = await stores.ratings.keep(await markOf(id, occasion), {
      unitId: ratedUnit(state),
      procedureCode: state.procedureCode,
      ratedOn: toLocalDate(now.toISOString()),
      occasion,
      overall,
      answers,
      words,
    });
    if (!isFirst) throw new Problem('already_rated');
    return {};
  }),
];

const markOf = (dossierId: string, occasion: RatingOccasion): Promise<string> =>
  sha256(`rating ${dossierId} ${occasion}`);
