import { describe, expect, it } from 'vitest';
import { createMemoryStores } from './memory-stores.ts';

const partner = (id: string) => ({ id, name: id, mode: 'test' as const, origins: [], scopes: {}, contact: null });

describe('the stores in memory', () => {
  it('take back all of a transaction that fails', async () => {
    const stores = createMemoryStores();
    await stores.partners.save(partner('kept'), []);
    const failed = stores.transaction(async (tx) => {
      await tx.partners.save(partner('lost'), []);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await stores.partners.find('lost')).toBeNull();
    expect(await stores.partners.find('kept')).not.toBeNull();
  });

  it('keep what was written beside a transaction that fails', async () => {
    const stores = createMemoryStores();
    const failed = stores.transaction(async (tx) => {
      await tx.partners.save(partner('lost'), []);
      await new Promise((resume) => setTimeout(resume, 5));
      throw new Error('no');
    });
    const beside = stores.partners.save(partner('beside'), []);
    await expect(failed).rejects.toThrow('no');
    await beside;
    expect(await stores.partners.find('beside')).not.toBeNull();
  });

  it('show nobody half of a change', async () => {
    const stores = createMemoryStores();
    const change = stores.transaction(async (tx) => {
      await tx.partners.save(partner('a'), []);
      await new Promise((resume) => setTimeout(resume, 5));
      await tx.partners.save(partner('b'), []);
    });
    const seen = Promise.all([stores.partners.find('a'), stores.partners.find('b')]);
    await change;
    expect((await seen).map((one) => one?.id)).toEqual(['a', 'b']);
  });
});
