/** Cross-origin rules (reliability S06, S25): only the exact origin of a key's partner reads an answer. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys, strictPage } from './backends.ts';
import { citizen, staffToken } from './steps.ts';

/** Of a partner who registered `https://allowed.vn`. */
const origins: readonly (readonly [origin: string, allowed: boolean])[] = [
  ['https://allowed.vn', true],
  ['http://allowed.vn', false],
  ['https://allowed.vn:443', false],
  ['https://allowed.vn:8443', false],
  ['https://evil-allowed.vn', false],
  ['https://allowed.vn.evil.com', false],
  ['https://allowed.vn.', false],
  ['https://ALLOWED.vn', false],
  ['https://allowed.vn/', false],
  ['https://www.allowed.vn', false],
  ['https://allowed.vn@evil.com', false],
  ['https://evil.com/https://allowed.vn', false],
  ['https://аllowed.vn'.normalize('NFC').replace('а', 'xn--'), false],
  ['https://xn--llowed-9fg.vn', false],
  ['https://allowedxvn', false],
  ['https://allowed.vnx', false],
  ['null', false],
  ['file://', false],
  ['*', false],
  ['https://allowed.vn, https://evil.com', false],
  ['http://localhost:4002', false],
];

export function originCases(backend: () => Backend): void {
  it.each(origins)('%s may read: %s', async (origin, allowed) => {
    const b = backend();
    const told = await ask(b, 'GET', '/procedures?limit=1', { bearer: keys.strict.publishable, headers: { origin } });
    expect(told.status).toBe(allowed ? 200 : 403);
    if (!allowed) expect(told.code).toBe('origin_not_allowed');
    expect(told.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
    expect(told.headers.get('access-control-allow-credentials')).toBeNull();
    expect(told.headers.get('vary')).toContain('Origin');
  });

  it('a request without an Origin comes from no page and gets no CORS header', async () => {
    const told = await ask(backend(), 'GET', '/procedures?limit=1', { bearer: keys.strict.publishable });
    expect(told.status).toBe(200);
    expect(told.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['http://localhost:4002', true],
    ['http://localhost:1', true],
    ['http://127.0.0.1:65535', true],
    ['http://localhost:', false],
    ['http://localhost:4002.evil.com', false],
    ['http://localhost:4002@evil.com', false],
    ['https://localhost:4002', false],
    ['http://localhost.evil.com:4002', false],
    ['http://[::1]:4002', false],
  ])('a sandbox key on %s works: %s', async (origin, allowed) => {
    const told = await ask(backend(), 'GET', '/procedures?limit=1', {
      bearer: keys.bank.publishable,
      headers: { origin },
    });
    expect(told.status).toBe(allowed ? 200 : 403);
  });

  it('a preflight lets a known page ask for public data, and for nothing else', async () => {
    const b = backend();
    const preflight = (path: string, method: string, origin = strictPage) =>
      ask(b, 'OPTIONS', path, {
        headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization' },
      });
    const open = await preflight('/procedures', 'GET');
    expect(open.status).toBe(204);
    expect(open.headers.get('access-control-allow-origin')).toBe(strictPage);
    expect(open.headers.get('access-control-allow-headers')).toContain('Authorization');
    for (const [path, method] of [
      ['/dossiers', 'POST'],
      ['/dossiers', 'GET'],
      ['/dossiers/dos_1', 'PATCH'],
      ['/frame-sessions', 'POST'],
      ['/tracking', 'POST'],
      ['/embed-sessions', 'POST'],
      ['/desk/dossiers', 'GET'],
      ['/desk/sessions', 'POST'],
      ['/procedures', 'DELETE'],
    ] as const)
      expect(
        (await preflight(path, method)).headers.get('access-control-allow-origin'),
        `${method} ${path}`,
      ).toBeNull();
    expect(
      (await preflight('/procedures', 'GET', 'https://evil.com')).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it.each([null, 'https://allowed.vn', 'https://evil.com', 'null'])(
    'what is public and the same for everybody is read by any page: %s',
    async (origin) => {
      const b = backend();
      const headers: Record<string, string> = origin === null ? {} : { origin };
      for (const path of ['/results/trust-anchors', '/results/rv_0000000000000000000000/verification']) {
        const told = await ask(b, 'GET', path, { headers, bearer: keys.strict.publishable });
        expect(told.headers.get('access-control-allow-origin')).toBe('*');
        expect(told.headers.get('access-control-allow-credentials')).toBeNull();
      }
      if (origin === null) return;
      const asked = { ...headers, 'access-control-request-method': 'GET' };
      const preflight = await ask(b, 'OPTIONS', '/results/trust-anchors', { headers: asked });
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    },
  );

  it('a form of another site changes nothing: simple requests are refused for their type', async () => {
    const b = backend();
    const cookie = `__Host-hcc-desk=${await staffToken(b, 'officer-head-receiver')}`;
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const told = await ask(b, 'POST', '/tracking', {
        body: new Blob(['{"linkToken":"lt_00000000000000000000"}']),
        headers: type === '' ? {} : { 'content-type': type },
      });
      expect(told, type).toMatchObject({ status: 415, code: 'media_type_not_supported' });
      const desk = await ask(b, 'POST', '/desk/dossiers', {
        body: new Blob(['{}']),
        headers: {
          cookie,
          origin: 'https://evil.com',
          'sec-fetch-site': 'cross-site',
          ...(type === '' ? {} : { 'content-type': type }),
        },
      });
      expect(desk, type).toMatchObject({ status: 401, code: 'credential_missing' });
    }
  });

  it("the desk's cookie works on the Center's own pages alone", async () => {
    const b = backend();
    const cookie = `__Host-hcc-desk=${await staffToken(b, 'officer-head-receiver')}`;
    const current = (headers: Record<string, string>) =>
      ask(b, 'GET', '/desk/sessions/current', { headers: { cookie, ...headers } });
    expect((await current({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    for (const site of ['same-site', 'cross-site'])
      expect(await current({ 'sec-fetch-site': site })).toMatchObject({ status: 401, code: 'credential_missing' });
    expect(await current({ origin: 'https://evil.com' })).toMatchObject({ status: 401 });
    // A link of another site, an image, a frame: browsers say where they come from, and SameSite keeps the cookie back.
    expect((await current({ 'sec-fetch-site': 'none' })).status).toBe(200);
    // A change without a word of where it comes from is no browser's.
    const signOut = (headers: Record<string, string>) =>
      ask(b, 'DELETE', '/desk/sessions/current', { headers: { cookie, ...headers } });
    for (const headers of [{}, { 'sec-fetch-site': 'none' }, { 'sec-fetch-site': 'same-site' }, { origin: 'null' }])
      expect(await signOut(headers as Record<string, string>), JSON.stringify(headers)).toMatchObject({
        status: 401,
        code: 'credential_missing',
      });
    expect((await signOut({ origin: new URL(b.baseUrl).origin })).status).toBe(204);
  });

  it('what is open to everybody does not mind a credential of another kind', async () => {
    const headers = { authorization: 'Basic c3RhZ2luZzpwYXNz' };
    const told = await ask(backend(), 'POST', '/tracking', { headers, json: { linkToken: 'lt_00000000000000000000' } });
    expect(told).toMatchObject({ status: 404, code: 'tracking_not_found' });
  });

  it('no answer with personal data may be kept by a cache', async () => {
    const b = backend();
    const owner = await citizen(b);
    const told = await ask(b, 'POST', '/dossiers', {
      bearer: owner.session,
      key: 'k',
      json: { procedureCode: '1.001193' },
    });
    expect(told.headers.get('cache-control')).toBe('no-store');
    expect(told.headers.get('referrer-policy')).toBe('no-referrer');
  });
}
