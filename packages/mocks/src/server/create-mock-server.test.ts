import type { AdvancedDossier, SandboxClock } from '@hcc/schemas';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play, sandboxKeys } from '../index.ts';
import { call } from '../scenarios.ts';
import { createMockServer, type MockServer } from './create-mock-server.ts';

let bundles: string;
beforeAll(async () => {
  bundles = await mkdtemp(join(tmpdir(), 'hcc-mock-server-'));
  await mkdir(join(bundles, 'frame'));
  await mkdir(join(bundles, 'v1'));
  await writeFile(join(bundles, 'frame/dossier-form.js'), '// the form');
  await writeFile(join(bundles, 'v1/hcc.js'), '// the loader');
});
afterAll(() => rm(bundles, { recursive: true, force: true }));

describe.each(['', '/hcc/test'])('the mock Center on a port, below "%s"', (basePath) => {
  let center: MockServer;
  beforeAll(async () => {
    center = await createMockServer({ basePath, bundles });
  });
  afterAll(() => center?.stop());
  const get = (path: string): Promise<Response> => fetch(`${center.baseUrl}${path}`);

  it('is reached on this machine alone, below its path', async () => {
    expect(center.baseUrl).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${basePath}$`));
    expect((await get('/healthz')).status).toBe(200);
    if (basePath) expect((await fetch(`${new URL(center.baseUrl).origin}/healthz`)).status).toBe(404);
  });

  it("serves a frame's page, and all that the page names", async () => {
    const page = await (await get(`/frame/dossier-form?key=${sandboxKeys.bank.publishable}`)).text();
    const named = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(named).toEqual(
      ['/page.css', '/test-mode.css', '/embed/frame/dossier-form.js'].map((path) => basePath + path),
    );
    for (const path of named) expect((await fetch(new URL(path, center.baseUrl))).status, path).toBe(200);
  });

  it('answers real calls: a story is played, the clock moves for both sides', async () => {
    const { receipt } = await play(center, 'mai', 'supplementRequested');
    expect(receipt?.trackingUrl).toMatch(new RegExp(`^${center.baseUrl}/track#`));
    const { bank } = sandboxKeys;
    const path = `/sandbox/dossiers/${receipt?.code}/advance`;
    const { json } = await call<AdvancedDossier>(center, 'POST', path, { bearer: bank.secret, body: {} });
    expect(json.dossier.status).toBe('returned');

    const clock = (method: string, body?: object) =>
      call<SandboxClock>(center, method, '/sandbox/clock', { bearer: bank.secret, body });
    const { now } = (await clock('POST', { days: 3 })).json;
    expect(center.clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse(now));
    center.clock.advance({ days: 1 });
    expect(Date.parse((await clock('GET')).json.now)).toBeGreaterThan(Date.parse(now) + 23 * 3600 * 1000);
  });

  it('shows a ribbon with the date that the clock was moved to', async () => {
    center.clock.set('2031-03-04T08:00:00+07:00');
    const styles = await (await get('/test-mode.css')).text();
    for (const [locale, shown] of [
      ['vi', /Chế độ thử.*2031/],
      ['en', /Test mode.*Tuesday, March 4, 2031/],
      ['zh-Hans', /测试模式.*2031年3月4日/],
    ] as const)
      expect(styles.split('\n').find((line) => line.startsWith(`html:lang(${locale})`))).toMatch(shown);
  });

  it('takes a POST with a body, and keeps its header', async () => {
    const response = await fetch(`${center.baseUrl}/v1/tracking`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ code: 'none', secret: 'ZZZZ-ZZZZ' }),
    });
    expect(await response.json()).toMatchObject({ code: 'tracking_not_found', title: 'Nothing to show' });
  });
});

it('says what is wrong with where it is to stand', async () => {
  await expect(createMockServer({ basePath: 'hcc/', bundles })).rejects.toThrow(/basePath is "hcc\/"/);
  await expect(createMockServer({ bundles: join(bundles, 'frame') })).rejects.toThrow(/No v1\/hcc\.js is in .*frame;/);
  const first = await createMockServer({ bundles });
  const { port } = new URL(first.baseUrl);
  await expect(createMockServer({ port: Number(port), bundles })).rejects.toThrow(/in use/);
  await first.stop();
});

it('takes a directory that is named from where the test runs', async () => {
  const center = await createMockServer({ bundles: `${relative('.', bundles)}/` });
  expect((await fetch(`${center.baseUrl}/embed/v1/hcc.js`)).status).toBe(200);
  await center.stop();
});
