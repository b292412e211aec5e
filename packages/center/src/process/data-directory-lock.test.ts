import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts';

const children: ChildProcess[] = [];
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hcc-lock-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  await rm(directory, { recursive: true, force: true });
});

describe('a data directory that another process has', () => {
  it('is refused with the pid of the holder, the directory and the mend', async () => {
    const holder = await startStarter(directory);
    expect(holder.said).toBe('held');
    const refused = await lockDataDirectory(directory).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataDirectoryInUse);
    expect(refused).toMatchObject({ pid: holder.child.pid });
    expect(String(refused)).toContain(`${directory} is in use by process ${holder.child.pid}.`);
    expect(String(refused)).toContain('HCC_DATA');
  });

  it('is refused while its holder is stopped and cannot answer', async () => {
    const holder = await startStarter(directory);
    holder.child.kill('SIGSTOP');
    await expect(lockDataDirectory(directory)).rejects.toThrow(`in use by process ${holder.child.pid}.`);
    holder.child.kill('SIGCONT');
  });

  it('is taken over once that process was killed, and nothing of it stays', async () => {
    const holder = await startStarter(directory);
    await kill(holder.child);
    expect(await readdir(join(directory, 'lock'))).toHaveLength(1);
    const lock = await lockDataDirectory(directory);
    expect(await readdir(join(directory, 'lock'))).toEqual([expect.stringMatching(`^${process.pid}\\.`)]);
    await lock.release();
  });

  it('goes to exactly one of several that start at the same moment over a stale lock', async () => {
    await kill((await startStarter(directory)).child);
    const starters = await Promise.all(Array.from({ length: 4 }, () => startStarter(directory)));
    const [holder, ...others] = starters.filter(({ said }) => said === 'held');
    expect(others).toEqual([]);
    const refusals = starters.filter((starter) => starter !== holder).map(({ said }) => said);
    expect(refusals).toHaveLength(3);
    for (const refusal of refusals) expect(refusal).toMatch(/^The data directory .* is in use by process \d+\./);
  });
});

describe('within one process', () => {
  it('a second lock is refused, and given after the release', async () => {
    const lock = await lockDataDirectory(directory);
    await expect(lockDataDirectory(directory)).rejects.toThrow(`in use by process ${process.pid} (this one)`);
    await lock.release();
    await (await lockDataDirectory(directory)).release();
    expect(await readdir(join(directory, 'lock'))).toEqual([]);
  });

  it('exactly one of twenty that start at the same moment gets the directory', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDirectory(directory)));
    const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(locks).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(DataDirectoryInUse);
    await locks[0]?.release();
  });
});

describe('another who has started at the same moment', () => {
  it('is waited for, and the directory is taken when it has stepped back', async () => {
    let asked = 0;
    const rival = await listenAs('999.00000000', () => {
      asked++;
      if (asked === 3) rival.close();
      return 'starts';
    });
    const lock = await lockDataDirectory(directory);
    expect(asked).toBe(3);
    await lock.release();
  });

  it('gets the directory when it does not step back', async () => {
    const rival = await listenAs('999.00000000', () => 'starts');
    await expect(lockDataDirectory(directory)).rejects.toMatchObject({ name: 'DataDirectoryInUse', pid: 999 });
    expect(await readdir(join(directory, 'lock'))).toEqual(['999.00000000']);
    rival.close();
  });
});

describe('what stands in the way', () => {
  it('a stale lock whose pid a living program has got is taken over', async () => {
    const holder = await startStarter(directory);
    await kill(holder.child);
    const [stale = ''] = await readdir(join(directory, 'lock'));
    // Process 1 always lives. A socket file keeps being one under another name.
    await rename(join(directory, 'lock', stale), join(directory, 'lock', `1.${stale.split('.')[1]}`));
    await (await lockDataDirectory(directory)).release();
    expect(await readdir(join(directory, 'lock'))).toEqual([]);
  });

  it('a path longer than a socket address is no hindrance', async () => {
    const deep = join(directory, ...Array.from({ length: 10 }, () => 'a-folder-with-a-long-name'));
    await mkdir(deep, { recursive: true });
    const lock = await lockDataDirectory(deep);
    await expect(lockDataDirectory(deep)).rejects.toThrow(DataDirectoryInUse);
    await lock.release();
    expect(await readdir(join(deep, 'lock'))).toEqual([]);
  });

  it('a directory that cannot be written is named, with the mend', async () => {
    await chmod(directory, 0o555);
    const isRoot = process.getuid?.() === 0;
    const { said } = await startStarter(directory, ...(isRoot ? ['65534'] : []));
    expect(said).toMatch(
      /^The data directory .* cannot be used \(EACCES.*Let the user who runs the Center write there/,
    );
    expect(said).toContain(directory);
  });

  it('a file in place of the directory is named', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');
    await expect(lockDataDirectory(file)).rejects.toThrow(`The data directory ${file} cannot be used (ENOTDIR`);
  });
});

const starter = fileURLToPath(new URL('../../test/lock-process.ts', import.meta.url));

/** Starts a process that tries for the directory, and waits for its first words. */
async function startStarter(...options: string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['--conditions=source', starter, ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line]: Buffer[] = await once(child.stdout, 'data');
  return { child, said: String(line).trim() };
}

/** A starter that says what the test wants. */
async function listenAs(name: string, answer: () => string): Promise<Server> {
  await mkdir(join(directory, 'lock'), { recursive: true });
  const server = createServer((socket) => socket.end(answer())).listen(join(directory, 'lock', name));
  await once(server, 'listening');
  return server;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
