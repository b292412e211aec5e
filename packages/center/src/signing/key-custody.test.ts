import { inspect } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { createDemoAuthority, createKeySigner } from './demo-authority.ts';
import { createTestPdf, signAs } from './signing.examples.ts';
import type { Signer } from './signer.ts';

// I08 of the reliability plan: keys stay behind `Signer`.

afterEach(() => vi.restoreAllMocks());

const makeKey = async () => {
  const { keys } = await createDemoAuthority({
    authorityName: 'Test CA',
    algorithm: 'ecdsa-p256',
    notBefore: new Date('2026-11-01T00:00:00Z'),
    subjects: { person: { commonName: 'Lê Thị Ký Thử' } },
  });
  return keys.person;
};

it('I08: the holder of a key is handed a hash, never the document', async () => {
  const inner = await createKeySigner(await makeKey());
  const handed: Uint8Array[] = [];
  const signer: Signer = {
    certificateChain: inner.certificateChain,
    sign(data) {
      handed.push(data);
      return inner.sign(data);
    },
  };
  const pdf = await createTestPdf();
  await signAs(pdf, signer, 'signature-person');
  expect(handed).toHaveLength(1);
  expect(handed[0]).toHaveLength(32);
  await expect(inner.sign(pdf)).rejects.toThrow(RangeError);
});

it('I08: a signer shows its key to nobody who prints, copies or exports it', async () => {
  const key = await makeKey();
  const imported = vi.spyOn(crypto.subtle, 'importKey');
  const signer = await createKeySigner(key);
  // [format, key, algorithm, extractable, usages]
  expect(imported.mock.calls.map(([format, , , isExtractable, uses]) => [format, isExtractable, uses])).toEqual([
    ['pkcs8', false, ['sign']],
  ]);
  const secret = Buffer.from(key.privateKey);
  const shown = [inspect(signer, { depth: null, showHidden: true, maxArrayLength: null }), JSON.stringify(signer)];
  for (const form of ['hex', 'base64'] as const)
    for (const text of shown) expect(text).not.toContain(secret.toString(form).slice(8, 48));
  expect(Object.keys(signer)).toEqual(['certificateChain', 'sign']);
});
