import { describe, expect, it } from 'vitest';
import { json, observeClient, problem } from '../../test/observed-client.ts';
import type { Capabilities } from '../index.ts';

const reading = (client: Pick<Capabilities, 'units'>) => client.units.get('u');

describe.each([
  ['pk_test_bank', 'live'],
  ['sk_test_bank', 'live'],
  ['pk_live_9Zk3', 'sandbox'],
])('%s at a Center that is %s', (key, mode) => {
  it('is refused with the first answer, and nothing is sent any more', async () => {
    const { client, sent } = observeClient(json({}, { 'hcc-mode': mode }), { key });
    const error = await reading(client).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/key does not open a (test|live) Center/);
    expect(String(error)).not.toContain(key);
    await expect(client.dossiers.list()).rejects.toThrow(/does not open/);
    expect(sent).toHaveLength(1);
  });

  it('is told in place of the Center’s own refusal, which cannot know what was meant', async () => {
    const { client } = observeClient(problem(401, 'credential_invalid', {}, { 'hcc-mode': mode }), { key });
    await expect(reading(client)).rejects.toThrow(/does not open/);
  });
});

it.each([
  ['pk_test_bank', 'sandbox'],
  ['pk_live_9Zk3', 'live'],
  ['pk_test_bank', 'a mode of a newer Center'],
])('%s is right at a Center that is %s', async (key, mode) => {
  const { client } = observeClient(json({ id: 'u' }, { 'hcc-mode': mode }), { key });
  await expect(reading(client)).resolves.toEqual({ id: 'u' });
});

it('a session belongs to the Center that gave it', async () => {
  const { client } = observeClient(json({ id: 'u' }, { 'hcc-mode': 'live' }), { session: 'fs_1' });
  await expect(reading(client)).resolves.toEqual({ id: 'u' });
});
