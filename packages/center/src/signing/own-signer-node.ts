/**
 * A signing process of the Center's own: it holds the sandbox's keys, so that the process which answers the world never
 * does. It ends with its Center, however that ends, and is started again when it dies first.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../ports.ts';
import type { DemoSubjects } from './sandbox-signers-node.ts';
import type { Signers } from './signer.ts';
import { socketSigners } from './socket-signers-node.ts';

/** What the child is told when it starts; names and paths, no secret. */
export interface OwnSignerOrder {
  subjects: DemoSubjects;
  /** Of keys and PIN. */
  directory: string;
  /** Where to answer. */
  path: string;
}

export interface OwnSigner {
  signers: Signers;
  pid(): number | undefined;
  stop(): Promise<void>;
}

const extension = extname(import.meta.url);
const main = fileURLToPath(new URL(`own-signer-process-node${extension}`, import.meta.url));

/** A child that dies at once is not started in a busy loop. Milliseconds. */
const restartAfterMs = 200;

/** @throws Error with what the child said when it does not come up */
export async function startOwnSigner(order: Omit<OwnSignerOrder, 'path'>, log: Log): Promise<OwnSigner> {
  // Of the system, not of the data directory: its path is short enough for a socket wherever the data are.
  const folder = await mkdtemp(join(tmpdir(), 'hcc-signer-'));
  const path = join(folder, 'socket');
  let isStopping = false;
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const started = await startChild({ ...order, path });
    child = started;
    started.once('exit', (code, signal) => {
      if (isStopping) return;
      log.error({ code, signal }, 'signer ended');
      startAgain();
    });
  };
  const startAgain = (): void => {
    setTimeout(() => {
      if (isStopping) return;
      start().catch((error: Error) => {
        log.error({ error: error.message }, 'signer not started');
        startAgain();
      });
    }, restartAfterMs).unref();
  };
  try {
    await start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    signers: socketSigners(path, log),
    pid: () => child?.pid,
    async stop() {
      isStopping = true;
      if (child?.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.disconnect();
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startChild(order: OwnSignerOrder): Promise<ChildProcess> {
  const child = fork(main, [], {
    execArgv: extension === '.ts' ? ['--conditions=source'] : [],
    // Nothing of the Center's environment: its secrets are none of the signer's business.
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.send(order);
  const isUp = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);
  if (!isUp) throw new Error(`The signing process does not start: ${said.trim() || 'it said nothing'}`);
  return child;
}
