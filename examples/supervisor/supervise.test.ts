import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { portInUse } from './port-in-use.ts';
import { StartError, supervise, type Part, type Supervised } from './supervise.ts';
import { freePorts, partAt } from './test/part-at.ts';

const started: Supervised[] = [];
const servers: Server[] = [];

afterEach(async () => {
  for (const sandbox of started.splice(0)) await sandbox.stop();
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
});

async function start(parts: Part[], options: { graceMs?: number } = {}) {
  const lines: string[] = [];
  const sandbox = await supervise(parts, { say: (line) => lines.push(line), ...options });
  started.push(sandbox);
  return { sandbox, lines };
}

async function occupy(port: number, host: string): Promise<void> {
  const server = createServer().listen(port, host);
  servers.push(server);
  await once(server, 'listening');
}

const pidAt = async (port: number): Promise<number> => Number(await (await fetch(`http://127.0.0.1:${port}/`)).text());

/** Still there, and not just a name that nobody has collected yet. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const nothingAt = async (ports: number[]): Promise<boolean> =>
  (await Promise.all(ports.map(portInUse))).every((taken) => !taken);

describe('a sandbox', () => {
  it('has all parts answering, says their lines under their names, and ends whole', async () => {
    const ports = await freePorts(2);
    const { sandbox, lines } = await start(ports.map((port) => partAt(port)));
    const pids = await Promise.all(ports.map(pidAt));
    for (const port of ports)
      expect(lines.some((line) => line.includes(`part-${port}`) && line.includes('is up'))).toBe(true);
    await Promise.all([sandbox.stop(), sandbox.stop()]);
    expect(pids.map(lives)).toEqual([false, false]);
  });

  it('ends when one of its parts dies, and says which and how', async () => {
    const [first, second] = (await freePorts(2)) as [number, number];
    const { sandbox } = await start([partAt(first), partAt(second)]);
    const other = await pidAt(first);
    await fetch(`http://127.0.0.1:${second}/die`).catch(() => null);
    expect(await sandbox.ended).toBe(`part-${second} has ended (code 3).`);
    expect(lives(other)).toBe(false);
  });

  it('kills a part that does not stop when asked', async () => {
    const [port] = (await freePorts(1)) as [number];
    const { sandbox } = await start([partAt(port, 'deaf')], { graceMs: 200 });
    const pid = await pidAt(port);
    await sandbox.stop();
    expect(lives(pid)).toBe(false);
    expect(await sandbox.ended).toBe(`part-${port} has ended (SIGKILL).`);
  });
});

describe('a start is refused', () => {
  it('with each port in use, whose it is and the mend, before anything runs', async () => {
    const [free, taken, another] = (await freePorts(3)) as [number, number, number];
    await occupy(taken, '127.0.0.1');
    await occupy(another, '127.0.0.1');
    const error: unknown = await start([partAt(free), partAt(taken), partAt(another)]).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toContain(
      `Port ${taken} (part-${taken}) is in use. Stop the program that has it (an earlier start?), or set PART_${taken}_PORT to a free port.`,
    );
    expect(String(error)).toContain(`Port ${another} (part-${another}) is in use.`);
    expect(await nothingAt([free])).toBe(true);
  });

  it('when a part says no: its own words have been passed on, and those before it have ended', async () => {
    const ports = await freePorts(3);
    const [first, second, third] = ports as [number, number, number];
    const lines: string[] = [];
    const refused = supervise([partAt(first), partAt(second, 'refuses'), partAt(third)], {
      say: (line) => lines.push(line),
    });
    await expect(refused).rejects.toThrow(`part-${second} has ended (code 1).`);
    expect(lines.some((line) => line.includes('The data directory is in use by process 1.'))).toBe(true);
    expect(await nothingAt(ports)).toBe(true);
  });

  it('when a part never becomes ready', async () => {
    const [port] = (await freePorts(1)) as [number];
    const refused = start([partAt(port, 'unready', { readyTimeoutMs: 500 })]);
    await expect(refused).rejects.toThrow(`part-${port} did not answer at http://127.0.0.1:${port}/ within 0.5 s.`);
    expect(await nothingAt([port])).toBe(true);
  });

  it('when it is called off on the way', async () => {
    const [port] = (await freePorts(1)) as [number];
    const calledOff = new AbortController();
    const refused = supervise([partAt(port, 'unready')], { say: () => calledOff.abort() }, calledOff.signal);
    await expect(refused).rejects.toMatchObject({ name: 'AbortError' });
    expect(await nothingAt([port])).toBe(true);
  });
});

it('parts end by themselves when their supervisor is killed', async () => {
  const ports = await freePorts(2);
  const file = fileURLToPath(new URL('test/supervisor-process.ts', import.meta.url));
  const supervisor = spawn(process.execPath, ['--conditions=source', file, ...ports.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(supervisor.stdout, 'data')) as [Buffer];
  const pids = String(line).trim().split(' ').map(Number);
  expect(pids.map(lives)).toEqual([true, true]);
  supervisor.kill('SIGKILL');
  await expect.poll(() => pids.map(lives), { timeout: 20_000 }).toEqual([false, false]);
});
