import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankKey, openTestCenter, type TestCenter } from '../../test/test-center.ts';

/** Every script there could be. */
const assets = {
  get: async (path: string) =>
    path.endsWith('.js') ? { bytes: new TextEncoder().encode(`// ${path}`), mediaType: 'text/javascript' } : null,
};

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter({ assets });
});
afterAll(() => center.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  center.fetch(new Request(`http://center.test${path}`, { headers }));

it("a frame's page may be shown by the origins of its key and nobody else", async () => {
  const policy = (await get(`/frame/dossier-form?key=${bankKey}`)).headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toContain('frame-ancestors http://localhost:* http://127.0.0.1:*');
});

it.each([
  '/frame/dossier-form',
  '/frame/dossier-form?key=pk_test_nobody',
  '/frame/dossier-form?key=sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29',
  `/frame/officer-desk?key=${bankKey}`,
  `/frame/"><script>?key=${bankKey}`,
])('%s is no frame, and may be shown by nobody', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await response.text()).not.toContain('<script');
});

it.each(['/', '/track', '/feedback', '/desk', '/verify', '/verify/rv_none', '/problems/not_found'])(
  '%s may be framed by nobody',
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  },
);

it.each([
  ['v1/chunks/locale-DKLl10fe.js', /immutable/],
  // A long word is no hash: this one would stay in browsers for a year.
  ['v1/result-verifier.js', /max-age=300/],
  ['frame/dossier-form.js', /max-age=300/],
])('%s is cached as %s', async (path, cached) => {
  const response = await get(`/embed/${path}`);
  expect(response.headers.get('cache-control')).toMatch(cached);
  const etag = response.headers.get('etag') ?? '';
  expect((await get(`/embed/${path}`, { 'if-none-match': etag })).status).toBe(304);
});

it.each(['/embed/', '/embed/%00', '/embed/..%2f..%2fpackage.json', '/embed/%2e%2e/%2e%2e/etc/passwd'])(
  '%s is nothing',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
