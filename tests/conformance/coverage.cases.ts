/** The last look: was the whole contract tried? */
import { operations } from '@hcc/schemas/contract';
import { expect, it } from 'vitest';
import type { Backend } from './backends.ts';
import type { Observations } from './observe.ts';
import { documentedRefusals } from './refusals.cases.ts';

export function coverageCases(backend: () => Backend, seen: () => Observations): void {
  it('nothing failed inside: no line of the log is an error', () => {
    expect(
      backend()
        .log()
        .filter((line) => line.includes('"level":"error"')),
    ).toEqual([]);
  });

  it('every operation of the contract was called with success', () => {
    expect(Object.keys(operations).filter((id) => !seen().succeeded.has(id))).toEqual([]);
  });

  it('every documented refusal that can be provoked was met', () => {
    const { name } = backend();
    const [all, refusals] = [Object.keys(operations), documentedRefusals()];
    const met = refusals.filter((refusal) => seen().refused.has(refusal)).length;
    console.log(`${name}: ${seen().succeeded.size} of ${all.length} operations, ${met} of ${refusals.length} refusals`);
    expect(documentedRefusals().filter((refusal) => !seen().refused.has(refusal))).toEqual([]);
  });
}
