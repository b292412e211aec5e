/** The last look: was the whole contract tried? */
import { operations } from '@hcc/schemas/contract';
import { expect, it } from 'vitest';
import type { Observations } from './observe.ts';
import { documentedRefusals } from './refusals.cases.ts';

export function coverageCases(seen: () => Observations): void {
  it('every operation of the contract was called with success', () => {
    expect(Object.keys(operations).filter((id) => !seen().succeeded.has(id))).toEqual([]);
  });

  it('every documented refusal that can be provoked was met', () => {
    expect(documentedRefusals().filter((refusal) => !seen().refused.has(refusal))).toEqual([]);
  });
}
