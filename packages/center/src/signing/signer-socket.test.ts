/** The two sides of the socket: hashes go in, signatures come out, and nothing else does. */
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPdf } from '@hcc/rules/signed-pdf';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestAuthority, createTestPdf, signAs, signedAt, type TestAuthority } from './signing.examples.ts';
import { type ServedSigner, serveSigner } from './serve-signer-node.ts';
import type { Signers } from './signer.ts';
import { socketSigners } from './socket-signers-node.ts';

let authority: TestAuthority;
let folder: string;
let path: string;
let served: ServedSigner | undefined;
const logged: string[] = [];
const log = { info() {}, error: (_: unknown, message: string) => void logged.push(message) };

beforeEach(async () => {
  authority = await createTestAuthority();
  folder = await mkdtemp(join(tmpdir(), 'signer-socket-'));
  path = join(folder, 'socket');
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await rm(folder, { recursive: true, force: true });
});

const held = (): Signers => ({
  find: async (id) => (id === 'person' ? authority.person : undefined),
  trustAnchors: async () => [authority.rootCertificate],
});

async function ask(line: string): Promise<unknown> {
  const socket = connect(path);
  let said = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  socket.write(`${line}\n`);
  await once(socket, 'end');
  socket.end();
  return JSON.parse(said);
}

it('I08: signs what verifies, over the socket', async () => {
  served = await serveSigner(held(), path);
  const signers = socketSigners(path, log);
  const person = await signers.find('person');
  if (!person) throw new Error('nobody found');
  const pdf = await signAs(await createTestPdf(), person, 'signature-person');
  const checked = await verifyPdf(pdf, { trustAnchors: await signers.trustAnchors(), at: signedAt });
  expect(checked.verdict).toBe('valid');
  expect(await signers.find('nobody')).toBeUndefined();
});

it('I08: its socket is for its owner alone, and one process has it', async () => {
  served = await serveSigner(held(), path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await expect(serveSigner(held(), path)).rejects.toThrow('Another signer answers');
});

it.each([
  ['a document', JSON.stringify({ ask: 'sign', id: 'person', sha256: '25504446'.repeat(9) })],
  ['a document beside a hash', JSON.stringify({ ask: 'sign', id: 'person', sha256: 'ab'.repeat(32), pdf: 'JVBERi0=' })],
  ['attributes of its own making', JSON.stringify({ ask: 'sign', id: 'person', attributes: '3100' })],
  ['a key', JSON.stringify({ ask: 'key', id: 'person' })],
  ['what is no question', 'GET / HTTP/1.1'],
  ['more than a question', JSON.stringify({ ask: 'chain', id: 'x'.repeat(5000) })],
])('I08: whoever hands in or asks for %s is refused', async (_, line) => {
  served = await serveSigner(held(), path);
  expect(await ask(line)).toEqual({ refused: 'not understood' });
});

it('waits for a signer that is being started again, and tells of one that stays away', async () => {
  const signers = socketSigners(path, log);
  const found = signers.find('person');
  await new Promise((later) => setTimeout(later, 300));
  served = await serveSigner(held(), path);
  expect(await found).toBeDefined();
  await served.close();
  served = undefined;
  logged.length = 0;
  expect(await signers.find('person')).toBeUndefined();
  expect(logged).toEqual(['signer away']);
});
