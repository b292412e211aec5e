import type { Answers } from '@hcc/schemas';
import type { Persona } from './persona.ts';
import { personas } from './personas.ts';

const byNumber = new Map<unknown, Persona>(Object.values(personas).map((persona) => [persona.personalId, persona]));

/** Whose story a dossier follows: the applicant's, else the submitter's; undefined for a number without a story. */
export const personaOf = (answers: Answers): Persona | undefined =>
  byNumber.get(answers['applicant.personalId']) ?? byNumber.get(answers['submitter.personalId']);
