/** The whole sandbox as `start` runs it, on free ports and a directory of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAnswerLog } from '../support/answer-log.ts';
import { layDatabase } from '../../packages/center/test/test-databases.ts';

const start = fileURLToPath(new URL('../../examples/start.ts', import.meta.url));
const names = ['HCC_PORT', 'DISTRICT_PORT', 'BANK_PORT', 'UTILITY_PORT', 'INTEGRATOR_PORT'] as const;

export interface Sandbox {
  ports: Record<'center' | 'district' | 'bank' | 'utility' | 'integrator', number>;
  /** @throws Error naming the answers to anybody that `schemas/openapi.json` does not promise */
  stop(): Promise<void>;
}

/** @param settings of the Center, such as `HCC_PROFILE`. @throws Error with what was said when it does not come up. */
export async function startSandbox(settings: Readonly<Record<string, string>> = {}): Promise<Sandbox> {
  const data = await mkdtemp(join(tmpdir(), 'hcc-journey-'));
  await layDatabase(data);
  const answers = await openAnswerLog();
  const free = await freePorts(names.length);
  const env = Object.fromEntries(names.map((name, at) => [name, String(free[at])]));
  const child = spawn(process.execPath, ['--conditions=source', start], {
    env: { PATH: process.env['PATH'] ?? '', HCC_DATA: data, ...bundles(), ...answers.env, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ctrl-C stops all')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code}: ${said}`)));
  });
  const [center = 0, district = 0, bank = 0, utility = 0, integrator = 0] = free;
  return {
    ports: { center, district, bank, utility, integrator },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
      await answers.judge();
    },
  };
}

/** `HCC_EMBED` names other bundles than those of the tree, which somebody may be building anew at this moment. */
const bundles = (): { HCC_EMBED?: string } => {
  const directory = process.env['HCC_EMBED'];
  return directory ? { HCC_EMBED: directory } : {};
};

/** All held open until each has one, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
