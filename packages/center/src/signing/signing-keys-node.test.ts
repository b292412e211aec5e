import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createKeySigner } from './demo-authority.ts';
import { createTestPdf, signAs } from './signing.examples.ts';
import { authorityFile, loadOrCreateSigningKeys } from './signing-keys-node.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';

const options = {
  authorityName: 'Test CA',
  algorithm: 'ecdsa-p256',
  notBefore: new Date('2026-11-01T00:00:00Z'),
  subjects: { person: { commonName: 'Người ký' }, organisation: { commonName: 'Trung tâm' } },
} as const;
let parent: string;
let directory: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'signing-keys-'));
  directory = join(parent, 'keys');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it('stores every file for its owner alone', async () => {
  await loadOrCreateSigningKeys(directory, options);
  const files = await readdir(directory);
  expect(files.sort()).toEqual([
    authorityFile,
    'organisation.chain.pem',
    'organisation.key.pem',
    'person.chain.pem',
    'person.key.pem',
  ]);
  const modes = await Promise.all(files.map(async (file) => (await stat(join(directory, file))).mode & 0o777));
  expect(new Set(modes)).toEqual(new Set([0o600]));
  expect(await readdir(parent)).toEqual(['keys']);
});

it('gives the same keys the second time, and they sign', async () => {
  const made = await loadOrCreateSigningKeys(directory, options);
  const loaded = await loadOrCreateSigningKeys(directory, options);
  expect(loaded).toEqual(made);
  const pdf = await signAs(await createTestPdf(), await createKeySigner(loaded.keys.person), 'signature-person');
  const at = new Date('2026-11-22T00:00:00Z');
  expect((await verifyPdf(pdf, { trustAnchors: [made.rootCertificate], at })).verdict).toBe('valid');
});

it('gives all of several starters the same keys', async () => {
  const starters = await Promise.all([1, 2, 3, 4].map(() => loadOrCreateSigningKeys(directory, options)));
  for (const keys of starters) expect(keys).toEqual(starters[0]);
});

it('names the file that is missing', async () => {
  await loadOrCreateSigningKeys(directory, options);
  await rm(join(directory, 'person.key.pem'));
  await expect(loadOrCreateSigningKeys(directory, options)).rejects.toThrow('person.key.pem');
});
