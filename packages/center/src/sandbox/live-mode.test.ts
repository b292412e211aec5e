/** Test data never meets live data: what one mode has, the other does not (and the other way round). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bankKey, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { holdMode } from '../db/hold-mode.ts';
import { seedPartners } from '../partners/seed-partners.ts';
import { attachmentFor } from '../rehearsal/sample-file.ts';
import { personas } from './personas.ts';

const testSecret = 'sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29';
const live = {
  id: 'partner-live',
  name: 'Live',
  mode: 'live' as const,
  origins: ['https://bank.example'],
  keys: { publishable: `pk_live_${'a'.repeat(40)}`, secret: `sk_live_${'b'.repeat(40)}` },
};

const sandboxCalls = [
  ['GET', '/sandbox/clock', undefined],
  ['POST', '/sandbox/clock', { days: 1 }],
  ['POST', '/sandbox/dossiers/dos_1/advance', {}],
] as const;

describe('a Center in live mode', () => {
  let center: TestCenter;
  beforeAll(async () => {
    // Its database holds keys of both kinds, as after a mistake.
    center = await openTestCenter({ mode: 'live' });
    await seedPartners(center.ports.stores, [live]);
  });
  afterAll(() => center?.close());

  it.each(sandboxCalls)('does not have %s %s, whoever asks', async (method, path, json) => {
    for (const bearer of [live.keys.secret, testSecret, undefined])
      expect(await send(center, method, path, { ...(bearer ? { bearer } : {}), json })).toMatchObject({
        status: 404,
        code: 'not_found',
      });
  });

  it('takes its own key and no test key', async () => {
    const ask = (bearer: string) => send(center, 'GET', '/dossiers', { bearer });
    expect(await ask(live.keys.secret)).toMatchObject({ status: 200 });
    expect(await ask(testSecret)).toMatchObject({ status: 401, code: 'credential_invalid' });
    expect(await send(center, 'GET', '/facets', { bearer: bankKey })).toMatchObject({ status: 401 });
  });

  it('opens no frame for a test key, and no session', async () => {
    const page = await center.fetch(new Request(`http://center.test/frame/dossier-form?key=${bankKey}`));
    expect(page.status).toBe(404);
    const json = { from: 'key', key: bankKey, origin: 'http://localhost:4002', widget: 'dossier-form' };
    expect(await send(center, 'POST', '/frame-sessions', { json })).toMatchObject({ code: 'credential_invalid' });
  });

  it('signs nobody in as an officer of the sandbox, and lists none', async () => {
    expect(await send(center, 'GET', '/desk/officers', {})).toMatchObject({ status: 404 });
    const json = { officerId: 'officer-head-receiver' };
    expect(await send(center, 'POST', '/desk/sessions', { json })).toMatchObject({ code: 'credential_invalid' });
  });

  it('knows no persona: under such a number a file is taken as any other, and the answer comes at once', async () => {
    const { status, answer, ms } = await fileOf(center, live.keys.publishable, personas.khoi.personalId);
    expect({ status, answer }).toMatchObject({ status: 200 });
    expect(ms).toBeLessThan(3000);
  });

  it('shows no ribbon', async () => {
    const get = (path: string) => center.fetch(new Request(`http://center.test${path}`));
    expect(await (await get(`/frame/dossier-form?key=${live.keys.publishable}`)).text()).not.toContain('test-mode');
    expect((await get('/test-mode.css')).status).toBe(404);
  });
});

describe('a Center in test mode', () => {
  let center: TestCenter;
  beforeAll(async () => {
    center = await openTestCenter();
    await seedPartners(center.ports.stores, [live]);
  });
  afterAll(() => center?.close());

  it('refuses a live key, at every door', async () => {
    expect(await send(center, 'GET', '/sandbox/clock', { bearer: live.keys.secret })).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
    expect(await send(center, 'GET', '/dossiers', { bearer: live.keys.secret })).toMatchObject({ status: 401 });
    const page = await center.fetch(new Request(`http://center.test/frame/dossier-form?key=${live.keys.publishable}`));
    expect(page.status).toBe(404);
  });

  it('refuses every file of whom it is said', async () => {
    const { status, answer } = await fileOf(center, bankKey, personas.khoi.personalId);
    expect({ status, answer }).toMatchObject({ status: 422, answer: { code: 'attachment_damaged' } });
  });
});

it('a database is of one mode for good', async () => {
  const { db, close } = await openTestCenter();
  try {
    await holdMode(db, { mode: 'live' });
    await holdMode(db, { mode: 'live' });
    await expect(holdMode(db, { mode: 'sandbox' })).rejects.toThrow(/holds live data.*database of its own/);
  } finally {
    await close();
  }
});

/** A draft under a number, and one file for it. */
async function fileOf(center: TestCenter, key: string, personalId: string) {
  const origin = key === bankKey ? 'http://localhost:4002' : 'https://bank.example';
  const opened = await send(center, 'POST', '/frame-sessions', {
    json: { from: 'key', key, origin, widget: 'dossier-form' },
  });
  const bearer = String(opened.json['token']);
  const { json: draft } = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: '1.001193' } });
  const path = `/dossiers/${String(draft['id'])}`;
  await send(center, 'PATCH', path, { bearer, json: { answers: { 'submitter.personalId': personalId } } });
  const form = await send(center, 'GET', '/procedures/1.001193/form', { bearer });
  const fieldId = /"id":"(papers\.[^"]+)","type":"attachment"|"type":"attachment","id":"(papers\.[^"]+)"/.exec(
    JSON.stringify(form.json),
  );
  const body = attachmentFor(fieldId?.[1] ?? fieldId?.[2] ?? 'papers.none');
  const began = performance.now();
  const { status, json: answer } = await send(center, 'POST', `${path}/attachments`, { bearer, body });
  return { status: status === 201 ? 200 : status, answer, ms: performance.now() - began };
}
