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
  ['v0.1.0/hcc.js', /immutable/],
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

it('the scorecard stands in its page as tables, for who runs no scripts', async () => {
  const response = await get('/scorecard?period=2001-02', { 'accept-language': 'vi' });
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain('<hcc-scorecard period="2001-02">');
  expect(page).toContain('<th scope="row">Giải quyết đúng hạn (trước và đúng hạn)</th>');
  expect(page).toContain('<td>Chưa có dữ liệu</td>');
  expect(page).not.toMatch(/\d ?%/);
  for (const link of ['/scorecard?period=2001-01', '/scorecard?period=2001-Q1', '/scorecard?period=2001'])
    expect(page).toContain(`href="${link}"`);
  const file = /href="(\/v1\/evaluation\/scorecard\.csv[^"]*)"/.exec(page)?.[1] ?? '';
  expect((await get(file)).headers.get('content-type')).toContain('text/csv');
});

it('the scorecard of a unit leads back to the whole', async () => {
  const page = await (await get('/scorecard?unit=qn-head&role=receiving&utm=letter')).text();
  expect(page).toContain('<hcc-scorecard unit="qn-head" unit-role="receiving">');
  expect(page).toMatch(/<a href="\/scorecard\?period=[^"&]+">Toàn Trung tâm/);
});

it.each([
  ['/scorecard?unit=nobody', 404],
  ['/scorecard?period=2150', 400],
  ['/scorecard?period=%22%3E%3Cscript%3E', 400],
  ['/scorecard?unit=qn-head&procedure=1.001193', 400],
])('%s says what is wrong, and how to go on', async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  const page = await response.text();
  expect(page).toContain('role="alert"');
  expect(page).toContain('href="/scorecard"');
  expect(page).not.toContain('"><script>');
});
