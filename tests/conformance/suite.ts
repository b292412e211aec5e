/** Every case, for one backend. Each backend has a test file, so that they run beside each other. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type Backend, type BackendName, openBackend } from './backends.ts';
import { observe, type Observations } from './observe.ts';
import { pathCases } from './path.cases.ts';

export function conformance(name: BackendName): void {
  let backend: Backend;
  let seen: Observations;
  const watched = (): Backend => backend;

  beforeAll(async () => {
    ({ backend, seen } = observe(await openBackend(name)));
  }, 60_000);
  afterAll(() => backend?.stop());
  afterEach(() => {
    expect(seen.breaches.splice(0), 'answers that the contract does not promise').toEqual([]);
  });

  describe('the whole path', () => pathCases(watched));
}
