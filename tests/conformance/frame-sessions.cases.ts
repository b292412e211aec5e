/** Two tokens, not one: what a bootstrap, the frame's session and its cookie open, and for how long. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { bankPage, type Backend, keys, strictPage } from './backends.ts';
import { birth, citizen, cookieIn, partnerClient, readyDraft } from './steps.ts';

export function frameSessionCases(backend: () => Backend): void {
  const bootstrap = async (more: { origin?: string; procedures?: string[] } = {}): Promise<string> =>
    (await partnerClient(backend()).embedSessions.create({ origin: bankPage, widgets: ['dossier-form'], ...more }))
      .bootstrap;
  const redeem = (token: string, origin = bankPage, headers: Record<string, string> = {}) =>
    ask(backend(), 'POST', '/frame-sessions', {
      json: { from: 'bootstrap', bootstrap: token, origin, widget: 'dossier-form' },
      headers,
    });
  const resume = (cookie: string, origin = bankPage, key = keys.bank.publishable) =>
    ask(backend(), 'POST', '/frame-sessions', {
      json: { from: 'cookie', key, origin },
      headers: cookie === '' ? {} : { cookie },
    });

  it('a bootstrap is used up by its first use', async () => {
    const token = await bootstrap();
    expect((await redeem(token)).status).toBe(201);
    expect(await redeem(token)).toMatchObject({ status: 401, code: 'credential_invalid' });
  });

  it('of ten uses of one bootstrap at once, one succeeds', async () => {
    const token = await bootstrap();
    const told = await Promise.all(Array.from({ length: 10 }, () => redeem(token)));
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('a bootstrap works for the origin it was made for', async () => {
    expect(await redeem(await bootstrap(), 'http://localhost:4003')).toMatchObject({
      status: 403,
      code: 'origin_not_allowed',
    });
  });

  it('a bootstrap dies after 15 minutes', async () => {
    const token = await bootstrap();
    backend().clock.advance({ minutes: 16 });
    expect(await redeem(token)).toMatchObject({ status: 401, code: 'credential_expired' });
  });

  it('a page of another origin cannot use one, nor open a session by its key', async () => {
    const b = backend();
    const token = await bootstrap();
    const byKey = { from: 'key', key: keys.bank.publishable, origin: bankPage, widget: 'dossier-form' };
    for (const headers of [
      { origin: bankPage },
      { 'sec-fetch-site': 'same-site', origin: bankPage },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      expect(await redeem(token, bankPage, headers), JSON.stringify(headers)).toMatchObject({
        status: 403,
        code: 'origin_not_allowed',
      });
      const told = await ask(b, 'POST', '/frame-sessions', { json: byKey, headers });
      expect(told).toMatchObject({ status: 403, code: 'origin_not_allowed' });
      expect(told.headers.get('access-control-allow-origin')).toBeNull();
    }
    // And none of those tries used it up.
    expect((await redeem(token)).status).toBe(201);
  });

  it('a bootstrap for an origin that is not registered, or a procedure that is not there, is not made', async () => {
    const make = (body: object) =>
      ask(backend(), 'POST', '/embed-sessions', {
        bearer: keys.strict.secret,
        json: { widgets: ['dossier-form'], ...body },
      });
    expect(await make({ origin: 'https://evil.vn' })).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    expect(await make({ origin: strictPage, procedures: ['9.999999'] })).toMatchObject({
      status: 404,
      code: 'procedure_not_found',
    });
    expect(await make({ origin: strictPage })).toMatchObject({ status: 201 });
  });

  it('a session files only the procedures its bootstrap names', async () => {
    const b = backend();
    const { json } = await redeem(await bootstrap({ procedures: ['1.004194'] }));
    const told = await ask(b, 'POST', '/dossiers', {
      bearer: String(json['token']),
      key: 'k',
      json: { procedureCode: birth },
    });
    expect(told).toMatchObject({ status: 409, code: 'filing_not_offered' });
  });

  it('a session for following alone files nothing', async () => {
    const b = backend();
    const byKey = { from: 'key', key: keys.bank.publishable, origin: bankPage, widget: 'status-tracker' };
    const { json } = await ask(b, 'POST', '/frame-sessions', { json: byKey });
    const told = await ask(b, 'POST', '/dossiers', {
      bearer: String(json['token']),
      key: 'k',
      json: { procedureCode: birth },
    });
    expect(told).toMatchObject({ status: 403, code: 'credential_not_allowed' });
  });

  it('what the partner vouches for and locks is not changed by the applicant', async () => {
    const b = backend();
    const { bootstrap: token } = await partnerClient(b).embedSessions.create({
      origin: bankPage,
      widgets: ['dossier-form'],
      prefill: {
        source: 'Ngân hàng mẫu',
        answers: { 'submitter.fullName': 'Trần Văn Khoá', 'no.such': 'x' },
        locked: ['submitter.fullName'],
      },
    });
    const { json } = await redeem(token);
    const bearer = String(json['token']);
    const draft = await ask(b, 'POST', '/dossiers', { bearer, key: 'k', json: { procedureCode: birth } });
    expect(draft.json['answers']).toEqual({ 'submitter.fullName': 'Trần Văn Khoá' });
    for (const forged of ['Người Khác', null]) {
      const told = await ask(b, 'PATCH', `/dossiers/${String(draft.json['id'])}`, {
        bearer,
        ifMatch: '"1"',
        json: { answers: { 'submitter.fullName': forged } },
      });
      expect(told).toMatchObject({
        status: 422,
        code: 'answers_invalid',
        json: { errors: [{ pointer: '/answers/submitter.fullName', code: 'locked' }] },
      });
    }
  });

  it('a partner ticks no declaration and no consent, and locks no field it leaves empty', async () => {
    const b = backend();
    const { bootstrap: token } = await partnerClient(b).embedSessions.create({
      origin: bankPage,
      widgets: ['dossier-form'],
      prefill: {
        source: 'Ngân hàng mẫu',
        answers: {
          'declaration.truth': true,
          'consent.contact': true,
          'submitter.fullName': true,
          'submitter.phone': '0912000001',
        },
        locked: ['submitter.email', 'declaration.truth', 'submitter.fullName', 'submitter.phone'],
      },
    });
    const { json } = await redeem(token);
    const draft = await ask(b, 'POST', '/dossiers', {
      bearer: String(json['token']),
      key: 'k',
      json: { procedureCode: birth },
    });
    expect(draft.json).toMatchObject({ locked: ['submitter.phone'] });
    expect(draft.json['answers']).toEqual({ 'submitter.phone': '0912000001' });
  });

  it('the cookie brings the filing back after a reload, on the same page alone', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    const back = await resume(owner.cookie);
    expect(back).toMatchObject({ status: 201, json: { dossiers: [{ id, procedureCode: birth, status: null }] } });
    const token = String(back.json['token']);
    expect(token).not.toBe(owner.session);
    expect((await ask(b, 'GET', `/dossiers/${id}`, { bearer: token })).status).toBe(200);
    expect(await resume('')).toMatchObject({ status: 401, code: 'credential_invalid' });
    expect(await resume(owner.cookie, 'http://localhost:4003')).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
    expect(await resume(owner.cookie, bankPage, keys.utility.publishable)).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
    expect(await resume(`__Host-hcc-filing=${owner.session}`)).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
  });

  it('the cookie is unreadable for scripts, bound to the host and partitioned, and does not open anything as a bearer', async () => {
    const b = backend();
    const told = await redeem(await bootstrap());
    const [cookie = ''] = told.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-hcc-filing=fc_[\w-]+; Path=\/; Max-Age=86400; Secure; HttpOnly; SameSite=None; Partitioned$/,
    );
    expect(told.headers.get('cache-control')).toBe('no-store');
    const bearer = cookieIn(told.headers).split('=')[1];
    expect(await ask(b, 'DELETE', '/frame-sessions/current', { bearer })).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
  });

  it('a bootstrap opens only the widgets it was made for', async () => {
    const b = backend();
    const token = await bootstrap();
    const told = await ask(b, 'POST', '/frame-sessions', {
      json: { from: 'bootstrap', bootstrap: token, origin: bankPage, widget: 'status-tracker' },
    });
    expect(told).toMatchObject({ status: 403, code: 'credential_not_allowed' });
  });

  it("a draft comes back for the partner's same customer, and for nobody else at that computer", async () => {
    const b = backend();
    const open = async (visitor: string | undefined, cookie: string, resume = true) => {
      const made = await partnerClient(b).embedSessions.create({
        origin: bankPage,
        widgets: ['dossier-form'],
        ...(visitor === undefined ? {} : { visitor }),
      });
      return ask(b, 'POST', '/frame-sessions', {
        json: { from: 'bootstrap', bootstrap: made.bootstrap, origin: bankPage, widget: 'dossier-form', resume },
        ...(cookie === '' ? {} : { headers: { cookie } }),
      });
    };
    const first = await open('customer-1', '');
    const cookie = cookieIn(first.headers);
    const draft = await ask(b, 'POST', '/dossiers', {
      bearer: String(first.json['token']),
      key: 'k',
      json: { procedureCode: birth },
    });
    const { id } = draft.json;
    expect((await open('customer-1', cookie)).json['dossiers']).toMatchObject([{ id }]);
    expect((await open('customer-2', cookie)).json['dossiers']).toEqual([]);
    expect((await open(undefined, cookie)).json['dossiers']).toEqual([]);
    expect((await open('customer-1', cookie, false)).json['dossiers']).toEqual([]);
    expect((await open('customer-1', '')).json['dossiers']).toEqual([]);
  });

  it('a tracker beside a form leaves the form its right to file', async () => {
    const b = backend();
    const owner = await citizen(b);
    const byKey = { from: 'key', key: keys.bank.publishable, origin: bankPage };
    const alone = await ask(b, 'POST', '/frame-sessions', { json: { ...byKey, widget: 'status-tracker' } });
    expect(alone.headers.getSetCookie()).toEqual([]);
    const tracker = await ask(b, 'POST', '/frame-sessions', {
      json: { ...byKey, widget: 'status-tracker', resume: true },
      headers: { cookie: owner.cookie },
    });
    const renewed = await resume(cookieIn(tracker.headers) || owner.cookie);
    const draft = await ask(b, 'POST', '/dossiers', {
      bearer: String(renewed.json['token']),
      key: 'k',
      json: { procedureCode: birth },
    });
    expect(draft.status).toBe(201);
  });

  it('leaving the device ends the session and its cookie', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    await owner.client.frameSessions.end();
    expect(await ask(b, 'GET', `/dossiers/${id}`, { bearer: owner.session })).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
    expect(await resume(owner.cookie)).toMatchObject({ status: 401, code: 'credential_invalid' });
  });

  it('a session ends after half an hour, its cookie after a day', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    b.clock.advance({ minutes: 31 });
    expect(await ask(b, 'GET', `/dossiers/${id}`, { bearer: owner.session })).toMatchObject({
      status: 401,
      code: 'credential_expired',
    });
    expect((await resume(owner.cookie)).status).toBe(201);
    b.clock.advance({ hours: 24 });
    expect(await resume(owner.cookie)).toMatchObject({ status: 401, code: 'credential_invalid' });
  });
}
