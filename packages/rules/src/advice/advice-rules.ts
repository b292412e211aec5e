/**
 * When advice is given, as data: a rule that a reader disagrees with is a number to change, and its version is told with
 * every piece of advice. The numbers are the Center's own; no law sets them.
 */
export interface AdviceRules {
  version: string;
  /** Fewer dossiers than this tell nothing of a procedure, and one of them might be somebody. */
  leastDossiers: number;
  /** A shorter time is proposed only where this share of what was settled would still have been on time. */
  stillOnTime: number;
  /** A procedure is ripe for full online service from these shares on, and not yet there below `alreadyOnline`. */
  filedOnline: number;
  electronicResults: number;
  withoutSupplement: number;
  alreadyOnline: number;
  /** A paper that had to be asked for in this share of what was received. */
  askedFor: number;
  /** How many pieces of a kind are told; the others are counted. */
  most: number;
}

export const adviceRules: AdviceRules = {
  version: 'advice-1',
  leastDossiers: 30,
  stillOnTime: 0.95,
  filedOnline: 0.5,
  electronicResults: 0.5,
  withoutSupplement: 0.8,
  alreadyOnline: 0.95,
  askedFor: 0.05,
  most: 30,
};
