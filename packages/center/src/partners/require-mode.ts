import { Problem } from '../http/problem.ts';
import type { Center } from '../ports.ts';
import type { Partner } from './partners.store.ts';

export const isOfMode = ({ mode }: Pick<Partner, 'mode'>, center: Pick<Center, 'mode'>): boolean =>
  (mode === 'live') === (center.mode === 'live');

/**
 * A test key opens nothing of a Center in live mode, nor a live one of a sandbox: test data never meets live data, even
 * where a database holds a key of the other kind.
 * @throws Problem `credential_invalid`, as for a key that nobody has
 */
export function requireMode(partner: Pick<Partner, 'mode'>, center: Pick<Center, 'mode'>): void {
  if (!isOfMode(partner, center)) throw new Problem('credential_invalid');
}
