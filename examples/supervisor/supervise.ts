/**
 * Starts processes one after another, each once the one before it answers, and keeps them together: when one ends, all
 * end. Knows nothing of what they are.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { portInUse } from './port-in-use.ts';

export interface Part {
  /** Stands before each line it says. */
  name: string;
  /** The module to run. */
  file: string;
  env: NodeJS.ProcessEnv;
  port: number;
  /** The setting that moves it to another port, named where its own is in use. */
  portSetting: string;
  /** It is up when a GET of this address answers 2xx. */
  readyUrl: string;
  /** Longest time until then, in milliseconds. */
  readyTimeoutMs: number;
}

export interface SupervisorOptions {
  /** Where the parts' lines go. */
  say: (line: string) => void;
  /** Milliseconds between asking a part to stop and killing it. @default 5000 */
  graceMs?: number;
}

export interface Supervised {
  /** Settles when a part ends by itself, with what happened. All others have been stopped then. */
  ended: Promise<string>;
  /** Stops all parts. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** A part could not start, or a port is in use. Nothing runs then. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** @throws StartError naming the part, the reason and the mend; every process that ran before has ended then. */
export async function supervise(
  parts: readonly Part[],
  options: SupervisorOptions,
  signal?: AbortSignal,
): Promise<Supervised> {
  await refuseTakenPorts(parts);
  const { graceMs = 5000 } = options;
  const running: Running[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopAll(running, graceMs));

  const settled = new AbortController();
  const quit = AbortSignal.any(signal ? [signal, settled.signal] : [settled.signal]);
  try {
    for (const part of parts) {
      quit.throwIfAborted();
      running.push(run(part, options.say));
      // Those that have started must stay while the next ones start.
      await Promise.race([isReady(part, quit), ...running.map((one) => one.ended.then(failStart))]);
    }
  } catch (error) {
    settled.abort();
    await stop();
    throw error;
  }

  const ended = Promise.race(running.map((one) => one.ended)).then(async (how) => {
    await stop();
    return how;
  });
  return { ended, stop };
}

async function refuseTakenPorts(parts: readonly Part[]): Promise<void> {
  const taken: string[] = [];
  for (const { name, port, portSetting } of parts)
    if (await portInUse(port))
      taken.push(
        `Port ${port} (${name}) is in use. Stop the program that has it (an earlier start?), or set ${portSetting} to a free port.`,
      );
  if (taken.length > 0) throw new StartError(taken.join('\n'));
}

interface Running {
  child: ChildProcess;
  /** Says which part ended and how; never rejects. */
  ended: Promise<string>;
}

function run(part: Part, say: (line: string) => void): Running {
  const preload = new URL('exit-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--conditions=source', `--import=${preload}`, part.file], {
    env: part.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C reaches the supervisor alone, which then asks each part once and in order.
    detached: true,
  });
  const lines = [child.stdout, child.stderr].flatMap((stream) => (stream ? [createInterface(stream)] : []));
  for (const line of lines) line.on('line', (text) => say(`${part.name.padEnd(nameWidth)} ${text}`));
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${part.name} cannot be run: ${error.message}`));
    // `close` and not `exit`: what it said last has been read by then.
    child.once('close', (code, signal) => resolve(`${part.name} has ended (${signal ?? `code ${code}`}).`));
  });
  return { child, ended };
}

const nameWidth = 11;

const failStart = (how: string): never => {
  throw new StartError(how);
};

async function isReady({ name, readyUrl, readyTimeoutMs }: Part, quit: AbortSignal): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  while (Date.now() < deadline) {
    const signal = AbortSignal.any([quit, AbortSignal.timeout(2000)]);
    const answer = await fetch(readyUrl, { signal }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await delay(100, undefined, { signal: quit });
  }
  throw new StartError(`${name} did not answer at ${readyUrl} within ${readyTimeoutMs / 1000} s.`);
}

async function stopAll(running: readonly Running[], graceMs: number): Promise<void> {
  await Promise.all(
    running.map(async ({ child, ended }) => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    }),
  );
}
