import type { Duration, Procedure } from '@hcc/sdk';

/**
 * How much sooner than the law's shortest time the Center commits to be. Only where both are said in one unit: units are
 * never converted into each other.
 */
export function savedBy({ committed, methods }: Pick<Procedure, 'committed' | 'methods'>): Duration | undefined {
  if (!committed || !('amount' in committed)) return undefined;
  const { unit, amount } = committed;
  const statutory = methods.flatMap(({ duration }) => (duration.unit === unit ? [duration.amount] : []));
  const saved = Math.min(...statutory) - amount;
  return Number.isFinite(saved) && saved > 0 ? { unit, amount: saved } : undefined;
}
