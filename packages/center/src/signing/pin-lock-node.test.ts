import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeysLocked, unlockKeys, WrongPin } from './pin-lock-node.ts';
import { loadOrCreateSigningKeys, readSigningKeys } from './signing-keys-node.ts';

// I08 of the reliability plan: a wrong PIN three times locks.

let directory: string;
const pin = '402917';
const open = (given: string) => readSigningKeys(directory, ['person'], given);

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'pin-lock-')), 'keys');
  await loadOrCreateSigningKeys(
    directory,
    {
      authorityName: 'Test CA',
      algorithm: 'ecdsa-p256',
      notBefore: new Date('2026-11-01T00:00:00Z'),
      subjects: { person: { commonName: 'Người ký' } },
    },
    pin,
  );
});
afterEach(() => rm(join(directory, '..'), { recursive: true, force: true }));

it('I08: the PIN opens what lies encrypted on the disk', async () => {
  expect(await readFile(join(directory, 'person.key.pem'), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
  expect(await open(pin)).toHaveLength(1);
  await expect(readSigningKeys(directory, ['person'])).rejects.toThrow('no PIN was given');
});

it('I08: the third wrong PIN locks, the right one opens nothing then, and an operator unlocks', async () => {
  for (const left of [2, 1, 0]) await expect(open('000000')).rejects.toThrow(new RegExp(`${left} of 3 tries left`));
  await expect(open(pin)).rejects.toThrow(KeysLocked);
  await expect(open(pin)).rejects.toThrow('hcc signer unlock');
  await unlockKeys(directory);
  expect(await open(pin)).toHaveLength(1);
});

it('I08: the right PIN in between begins the count anew', async () => {
  for (let round = 0; round < 2; round++) {
    for (const guess of ['1', '2']) await expect(open(guess)).rejects.toThrow(WrongPin);
    expect(await open(pin)).toHaveLength(1);
  }
});

it('I08: ten guesses at once are three guesses', async () => {
  const guesses = await Promise.allSettled(Array.from({ length: 10 }, (_, guess) => open(String(guess))));
  const reasons = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.name : 'opened'));
  expect(reasons.filter((name) => name === 'WrongPin')).toHaveLength(3);
  expect(reasons.filter((name) => name === 'KeysLocked')).toHaveLength(7);
});

it('I08: many who know the PIN open at once and lock nothing', async () => {
  expect(await Promise.all(Array.from({ length: 8 }, () => open(pin)))).toHaveLength(8);
  expect(await open(pin)).toHaveLength(1);
});
