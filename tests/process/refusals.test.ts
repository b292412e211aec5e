/** What the process says when it cannot start, and that what runs already is not disturbed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layDatabase } from '../../packages/center/test/test-databases.ts';
import { type CenterProcess, startCenterProcess } from '../faults/center-process.ts';

let directory: string;
let running: CenterProcess | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hcc-refusals-'));
  await layDatabase(directory);
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(directory, { recursive: true, force: true });
});

const refusal = (env: Record<string, string>): Promise<string> =>
  startCenterProcess({ HCC_DATA: directory, ...env }).then(
    async (center) => {
      await center.stop();
      return 'started';
    },
    (error: Error) => error.message,
  );

describe('the Center refuses to start', { timeout: 60_000 }, () => {
  it('on a data directory another process has, naming that process, which goes on serving', async () => {
    running = await startCenterProcess({ HCC_DATA: directory });
    const said = await refusal({});
    expect(said).toContain(`in use by process ${running.pid}`);
    expect(said).toContain('HCC_DATA');
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  });

  it('on a port in use, naming the port and the setting', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const said = await refusal({ HCC_PORT: String(port) });
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).toContain('HCC_PORT');
    other.close();
  });

  it.each([
    ['there is none', null, 'no such file'],
    ['it is no JSON', '{"procedures": [', 'no JSON'],
    ['it holds no records', '{"meta": {}}', 'holds no records'],
    ['no record is usable', '{"procedures": [{"code": "x"}]}', 'no usable record'],
  ])('on a catalogue when %s, naming the file', async (_, content, what) => {
    const file = join(directory, 'catalogue.json');
    if (content !== null) await writeFile(file, content);
    const said = await refusal({ HCC_CATALOGUE: file });
    expect(said).toContain('catalogue.json');
    expect(said).toContain(what);
  });

  it('on a profile that is no profile, naming what is wrong', async () => {
    const file = join(directory, 'profile.json');
    await writeFile(file, '{"id": "x"}');
    expect(await refusal({ HCC_PROFILE: file })).toContain('names');
  });

  it.each([
    ['HCC_PROT', '4000', 'is no setting'],
    ['HCC_PORT', 'http', 'whole number'],
    ['HCC_BASE_URL', 'hcc.example/x', 'scheme and host'],
    ['HCC_SECRET_KEY', 'secret', '64 hex digits'],
    ['HCC_LOG', 'debug', 'one of'],
  ])('on %s=%s', async (name, value, what) => {
    const said = await refusal({ [name]: value });
    expect(said).toContain(name);
    expect(said).toContain(what);
  });

  it('on a database server it cannot reach, naming the mend and not the password', async () => {
    const said = await refusal({ DATABASE_URL: 'postgres://hcc:geheim@127.0.0.1:1/hcc' });
    expect(said).not.toBe('started');
    expect(said).not.toContain('geheim');
    expect(said).toContain('127.0.0.1');
  });
});

describe('the Center starts again', { timeout: 60_000 }, () => {
  it('after a kill, on the same directory, with what it had', async () => {
    running = await startCenterProcess({ HCC_DATA: directory });
    const version = await catalogueOf(running);
    await running.kill();
    running = await startCenterProcess({ HCC_DATA: directory });
    expect(await catalogueOf(running)).toBe(version);
  });
});

const catalogueOf = async ({ url }: CenterProcess): Promise<unknown> =>
  ((await (await fetch(`${url}/readyz`)).json()) as { catalogue: unknown }).catalogue;
