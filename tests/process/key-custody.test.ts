/** I08 of the reliability plan: the process that answers the world never holds a signing key. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hcc/sdk';
import { parsePem, verifyPdf } from '@hcc/rules/signed-pdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layDatabase } from '../../packages/center/test/test-databases.ts';
import { openKey } from '../../packages/center/src/signing/pin-lock-node.ts';
import { readSigningKeys } from '../../packages/center/src/signing/signing-keys-node.ts';
import { type CenterProcess, startCenterProcess } from '../faults/center-process.ts';
import { fileDossier, newAttempt } from '../faults/file-dossier.ts';

/** A procedure that needs no paper to be attached. */
const procedure = '1.004884';

/** Who signs a refusal at the intake: the officer and the unit. */
const officerId = 'officer-uong-bi-receiver';
const signers = [officerId, 'qn-branch-196'];

let directory: string;
let center: CenterProcess;
let canaries: [name: string, bytes: Buffer][];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hcc-custody-'));
  await layDatabase(join(directory, 'data'));
  center = await startCenterProcess({
    HCC_DATA: join(directory, 'data'),
    NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${directory}`,
  });
  canaries = await readCanaries(join(directory, 'data', 'signing'));
});
afterAll(async () => {
  await center?.stop();
  await rm(directory, { recursive: true, force: true });
});

const refusedSlip = async (): Promise<Uint8Array> => {
  const attempt = newAttempt();
  await fileDossier(center.url, attempt, procedure);
  const id = attempt.draftId ?? '';
  const { token } = await createClient({ baseUrl: center.url }).desk.signIn({ officerId });
  const { desk } = createClient({ baseUrl: center.url, session: token });
  const { etag } = await desk.dossier(id).withResponse();
  const command = { type: 'reject', reason: 'Giấy tờ không đọc được.', legalBasis: 'Nghị định 118/2025' } as const;
  await desk.command(id, command, { ifMatch: etag ?? '' });
  return new Uint8Array(await (await desk.slip(id, 'refusal')).arrayBuffer());
};

const verdictOf = async (pdf: Uint8Array): Promise<string> => {
  const anchors = await (await createClient({ baseUrl: center.url }).results.trustAnchors()).text();
  return (await verifyPdf(pdf, { trustAnchors: parsePem(anchors), at: new Date() })).verdict;
};

it('I08: what it has signed verifies, and its environment and heap hold no key and no PIN', async () => {
  expect(await verdictOf(await refusedSlip())).toBe('valid');
  if (process.platform === 'linux') {
    const environment = await readFile(`/proc/${center.pid}/environ`);
    expect(found(environment)).toEqual([]);
  }
  process.kill(center.pid, 'SIGUSR2');
  const snapshot = await heapSnapshot();
  expect(snapshot.includes('"snapshot"'), 'a heap snapshot').toBe(true);
  // What has been in its memory is found in it: the id of who signed.
  expect(snapshot.includes(officerId)).toBe(true);
  expect(found(snapshot)).toEqual([]);
});

it.skipIf(process.platform !== 'linux')('I08: the whole of its memory holds none; that of its child does', async () => {
  const [signer] = await childrenOf(center.pid);
  expect(await foundInMemory(center.pid)).toEqual([]);
  expect(await foundInMemory(signer ?? 0), 'the search finds what is there').not.toEqual([]);
});

it.skipIf(process.platform !== 'linux')('I08: a signer that dies is back, and none outlives its Center', async () => {
  const [signer = 0] = await childrenOf(center.pid);
  process.kill(signer, 'SIGKILL');
  expect(await verdictOf(await refusedSlip())).toBe('valid');
  const [next = 0] = await childrenOf(center.pid);
  expect(next).not.toBe(signer);
  await center.kill();
  await expect.poll(() => isAlive(next)).toBe(false);
});

it('I08: `hcc signer` locks after three wrong PINs, and signs for a Center that is told where it is', async () => {
  const signing = join(directory, 'data', 'signing');
  const keys = join(signing, await editionIn(signing));
  const socket = join(directory, 'signer');
  const wrong = join(directory, 'wrong-pin');
  await writeFile(wrong, '000000\n');
  const begin = (...args: string[]) => startSigner(['--keys', keys, ...args]);
  const refused = await begin('--socket', socket, '--pin-file', wrong).ended;
  expect(refused).toEqual({ code: 1, said: expect.stringContaining('2 of 3 tries left') });
  // Counted beside the keys, whichever process tries.
  for (let tries = 0; tries < 2; tries++) await expect(readSigningKeys(keys, signers, '000000')).rejects.toThrow('PIN');
  const right = ['--socket', socket, '--pin-file', join(signing, 'pin')];
  expect(await begin(...right).ended).toEqual({ code: 1, said: expect.stringContaining('are locked') });
  expect(await startSigner(['unlock', '--keys', keys]).ended).toMatchObject({ code: 0 });

  const signer = begin(...right);
  await signer.isUp;
  await center.kill();
  center = await startCenterProcess({ HCC_DATA: join(directory, 'data'), HCC_SIGNER: socket });
  expect(await verdictOf(await refusedSlip())).toBe('valid');
  if (process.platform === 'linux') expect(await childrenOf(center.pid), 'no signer of its own').toEqual([]);
  signer.stop();
  expect(await signer.ended).toMatchObject({ code: 0 });
});

const cli = fileURLToPath(new URL('../../packages/center/src/cli/main.ts', import.meta.url));

function startSigner(args: readonly string[]) {
  const child = spawn(process.execPath, ['--conditions=source', cli, 'signer', ...args], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const isUp = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/^Signer\s/m.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  });
  // Whoever waits for its end alone has no use for that.
  isUp.catch(() => {});
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), said }));
  return { isUp, ended, stop: () => child.kill('SIGTERM') };
}

const editionIn = async (signing: string): Promise<string> =>
  (await readdir(signing)).find((name) => /^[0-9a-f]{12}$/.test(name)) ?? '';

/** The private numbers of those who sign here, as they lie in memory and as text would show them; and the PIN. */
async function readCanaries(signing: string): Promise<typeof canaries> {
  const pin = (await readFile(join(signing, 'pin'), 'utf8')).trim();
  const edition = await editionIn(signing);
  const files = signers.map((id) => `${id}.key.pem`);
  const keys = await Promise.all(files.map((file) => readFile(join(signing, edition, file), 'utf8')));
  return [
    ['PIN', Buffer.from(pin)],
    ...keys.flatMap((pem, index): typeof canaries => {
      const key = openKey(pem, pin);
      const { d = '' } = key.export({ format: 'jwk' });
      const secret = Buffer.from(d, 'base64url');
      const der = key.export({ type: 'pkcs8', format: 'der' });
      // OpenSSL keeps numbers in little-endian words.
      const limbs = Buffer.from(secret.toReversed());
      return [
        [`${files[index]} bytes`, secret],
        [`${files[index]} limbs`, limbs],
        [`${files[index]} hex`, Buffer.from(secret.toString('hex'))],
        [`${files[index]} base64`, Buffer.from(der.toString('base64').slice(64, 104))],
        [`${files[index]} encrypted`, Buffer.from(pem.split('\n')[3] ?? '')],
      ];
    }),
  ];
}

const found = (where: Buffer): string[] => canaries.flatMap(([name, bytes]) => (where.includes(bytes) ? [name] : []));

async function heapSnapshot(): Promise<Buffer> {
  let name: string | undefined;
  await expect
    .poll(
      async () => {
        name = (await readdir(directory)).find((file) => file.endsWith('.heapsnapshot'));
        if (!name) return '';
        const tail = (await readFile(join(directory, name))).subarray(-8).toString();
        return tail.trimEnd().at(-1);
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe('}');
  return readFile(join(directory, name ?? ''));
}

async function childrenOf(pid: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    pids.map(async (each) => {
      // `pid (name) state parent …`; the name may hold anything.
      const stat = await readFile(`/proc/${each}/stat`, 'utf8').catch(() => '');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }),
  );
  return pids.flatMap((each, index) => (parents[index] === pid ? [Number(each)] : []));
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Reads every page that the process can write to. */
async function foundInMemory(pid: number): Promise<string[]> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8');
  const memory = await open(`/proc/${pid}/mem`);
  const all = new Set<string>();
  const piece = 16 * 1024 * 1024;
  const overlap = 256;
  const buffer = Buffer.alloc(piece + overlap);
  try {
    for (const [, from = '', to = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += piece) {
        const length = Math.min(piece + overlap, end - at);
        // A page that is gone by now holds nothing.
        const read = await memory.read(buffer, 0, length, at).catch(() => ({ bytesRead: 0 }));
        for (const name of found(buffer.subarray(0, read.bytesRead))) all.add(name);
      }
    }
  } finally {
    await memory.close();
  }
  return [...all];
}
