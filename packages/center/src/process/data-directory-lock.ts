import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface DataDirectoryLock {
  /** Gives the directory back. The kernel does it too when the process dies, however it dies. */
  release(): Promise<void>;
}

/**
 * Takes a data directory for this process alone. It holds among the processes of one machine, containers that share the
 * folder included; not between machines over a network file system.
 *
 * A lock is a listening Unix socket in the folder `lock`: it answers as long as its process lives, and a socket file that
 * nobody answers is stale whatever its name says, so a pid that another program got later deceives nobody. Each starter listens
 * under a name of its own first and looks for others afterwards. Of two starters at one moment at least the later sees the
 * other, and nobody ever removes a name that might be in use: stale ones are removed by the holder only.
 *
 * @throws DataDirectoryInUse when a process (this one too) has the directory.
 * @throws Error naming the directory and the mend when it cannot be written.
 */
export async function lockDataDirectory(directory: string): Promise<DataDirectoryLock> {
  const folder = join(directory, 'lock');
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw unusable(directory, error);
  });

  for (let attempt = 1; ; attempt++) {
    const claim = await claimIn(folder).catch((error: unknown) => {
      throw unusable(directory, error);
    });
    const others = await rivalsOf(claim, folder).catch(async (error: unknown) => {
      await claim.release();
      throw unusable(directory, error);
    });
    const holder = others.find(({ state }) => state === 'holds') ?? others.find(({ state }) => state === 'starts');
    if (!holder) {
      claim.hold();
      await removeStale(claim, folder);
      return { release: () => claim.release() };
    }
    await claim.release();
    if (holder.state === 'holds' || attempt === maxAttempts)
      throw new DataDirectoryInUse(await realpath(directory), holder.pid);
    // Both have just started and both step back; unequal waits let one through.
    await delay(Math.random() * 50 * attempt);
  }
}

/** Another process, or this one, already works on the data directory. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
  /** The process that has it. */
  readonly pid: number;

  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by process ${pid}${pid === process.pid ? ' (this one)' : ''}. ` +
        'Stop that process, give this one another directory with HCC_DATA, or set DATABASE_URL to a PostgreSQL server to run several.',
    );
    this.pid = pid;
  }
}

/** Ties between starters are broken by chance within a few rounds; ten leave no more than about a second. */
const maxAttempts = 10;

/** A process that accepts but does not answer (stopped, or busy) is alive all the same. Milliseconds. */
const answerTimeoutMs = 500;

interface Claim {
  name: string;
  hold(): void;
  release(): Promise<void>;
}

async function claimIn(folder: string): Promise<Claim> {
  let state: RivalState = 'starts';
  const name = `${process.pid}.${randomBytes(4).toString('hex')}`;
  const server = createServer((socket) => {
    socket.on('error', () => {}); // a caller who hangs up early
    socket.end(state);
  });
  const address = await addressIn(folder, name);
  try {
    server.listen(address.path);
    await once(server, 'listening');
  } catch (error) {
    address.close();
    throw error;
  }
  server.unref();
  return {
    name,
    hold() {
      state = 'holds';
    },
    async release() {
      await closed(server);
      await rm(join(folder, name), { force: true });
      address.close();
    },
  };
}

type RivalState = 'starts' | 'holds';

interface Rival {
  name: string;
  pid: number;
  state: RivalState | 'stale';
}

/** Everyone else who has left a socket in the folder, dead ones (`stale`) included. */
async function rivalsOf(claim: Claim, folder: string): Promise<Rival[]> {
  const names = (await readdir(folder)).filter((name) => name !== claim.name && /^\d+\.[0-9a-f]{8}$/.test(name));
  return Promise.all(
    names.map(async (name) => ({ name, pid: Number.parseInt(name, 10), state: await stateOf(folder, name) })),
  );
}

async function removeStale(claim: Claim, folder: string): Promise<void> {
  const stale = (await rivalsOf(claim, folder)).filter(({ state }) => state === 'stale');
  await Promise.all(stale.map(({ name }) => rm(join(folder, name), { force: true })));
}

/**
 * Only a refused connection, or no file any more, proves that nobody listens. One who hangs up is just stepping back or dying,
 * so it is asked again in the next round; every other doubt counts as a holder.
 */
async function stateOf(folder: string, name: string): Promise<Rival['state']> {
  const address = await addressIn(folder, name);
  try {
    return await new Promise<Rival['state']>((resolve) => {
      let answer = '';
      const socket = connect(address.path);
      const timer = setTimeout(() => socket.destroy(new Error('no answer')), answerTimeoutMs);
      socket.on('data', (data) => (answer += data.toString()));
      socket.on('error', (error: NodeJS.ErrnoException) => {
        resolve(stateByError[error.code ?? ''] ?? 'holds');
      });
      socket.on('close', () => {
        clearTimeout(timer);
        resolve(answer === 'holds' ? 'holds' : 'starts');
      });
    });
  } finally {
    address.close();
  }
}

const stateByError: Record<string, Rival['state']> = {
  ECONNREFUSED: 'stale',
  ENOENT: 'stale',
  ECONNRESET: 'starts',
  EPIPE: 'starts',
};

/** The kernel takes 108 bytes for a socket's path on Linux, 104 elsewhere, the closing zero included. */
const maxPathBytes = 103;

/** A short way to say `folder/name`: relative, absolute, or on Linux through a descriptor of the folder, which fits any depth. */
async function addressIn(folder: string, name: string): Promise<{ path: string; close(): void }> {
  const file = join(await realpath(folder), name);
  const path = [file, relative(process.cwd(), file)].find((each) => Buffer.byteLength(each) <= maxPathBytes);
  if (path) return { path, close: () => {} };
  if (process.platform !== 'linux') throw new Error('its path is too long for a socket; choose a shorter one');

  const descriptor = openSync(folder, 'r');
  return { path: `/proc/self/fd/${descriptor}/${name}`, close: () => closeSync(descriptor) };
}

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

function unusable(directory: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(
    `The data directory ${directory} cannot be used (${reason}). ` +
      'Let the user who runs the Center write there, or name another directory with HCC_DATA.',
    { cause: error },
  );
}
