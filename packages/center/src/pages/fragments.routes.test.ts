import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssets } from '../process/assets-node.ts';
import { bankKey, openTestCenter, type TestCenter } from '../../test/test-center.ts';

let center: TestCenter;
beforeAll(async () => {
  const { drawing } = createAssets(null);
  center = await openTestCenter({ assets: { get: async () => null, ...(drawing && { drawing }) } });
});
afterAll(() => center.close());

const get = (query: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> => {
  const { name = 'procedure-card', ...rest } = query;
  const search = new URLSearchParams({ procedure: '1.001193', key: bankKey, ...rest });
  return center.fetch(new Request(`http://center.test/fragments/${name}?${search}`, { headers }));
};

describe('GET /fragments/procedure-card', () => {
  it('is the tag, with all that the card shows in a declarative shadow root', async () => {
    const response = await get({});
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(
      /^<hcc-procedure-card procedure="1\.001193" lang="vi"><template shadowrootmode="open"><style>/,
    );
    expect(text).toContain('Thủ tục đăng ký khai sinh');
    expect(text).toContain('<a href="http://center.test/frame/dossier-form?key=');
    expect(text).not.toMatch(/<!--|skeleton"/);
  });

  it('speaks the language asked for', async () => {
    expect(await (await get({ lang: 'en' })).text()).toContain('See and file this procedure');
  });

  it.each([
    ['vi', 'Giấy tờ cần có'],
    ['en', 'Papers you need'],
  ])('is drawn unfolded where it shall be, in %s', async (lang, heading) => {
    const text = await (await get({ details: '', lang })).text();
    expect(text).toMatch(/^<hcc-procedure-card procedure="1\.001193" details="" lang="\w+">/);
    expect(text).toMatch(/<details class="all" open/);
    expect(text).toContain(heading);
    expect(text).not.toMatch(/<!--|skeleton"/);
  });

  it('brings its look by a link on wish, for a policy without inline styles', async () => {
    expect(await (await get({ styles: 'link' })).text()).toContain(
      '<link rel="stylesheet" href="http://center.test/fragments/procedure-card.css">',
    );
    const sheet = await center.fetch(new Request('http://center.test/fragments/procedure-card.css'));
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await sheet.text()).toContain('.root');
  });

  it('may be kept, and is asked about again by its ETag', async () => {
    const { headers } = await get({});
    expect(headers.get('cache-control')).toContain('public');
    expect((await get({}, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('can do nothing when somebody opens it by itself', async () => {
    expect((await get({})).headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox;/);
  });

  it.each(['"><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '${alert(1)}'])(
    'escapes %s, wherever it is put',
    async (evil) => {
      for (const query of [{ procedure: evil }, { link: `/${evil}` }, { locale: evil }, { [evil]: evil }]) {
        const text = await (await get(query)).text();
        expect(text).not.toMatch(/<script|<img/);
      }
    },
  );

  it.each([
    'javascript:alert(1)',
    '//elsewhere.example',
    'data:text/html,x',
    ' javascript:x',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
  ])('takes no link to %s', async (link) => {
    expect((await get({ link })).status).toBe(400);
  });

  it('refuses a key that is none, in the words of the operation behind it', async () => {
    const response = await get({ key: 'pk_test_nobody' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'credential_invalid' });
  });
});

it('draws the finder too, and leaves its search to the browser', async () => {
  const text = await (await get({ name: 'procedure-finder', query: 'khai sinh' })).text();
  expect(text).toMatch(/^<hcc-procedure-finder query="khai sinh" lang="vi">/);
  expect(text).toContain('<input');
});

it('draws the figures of a scope, with the address of the same ones', async () => {
  const text = await (await get({ name: 'scorecard', unit: 'qn-head', procedure: '', period: '2026-10' })).text();
  expect(text).toMatch(/^<hcc-scorecard procedure="" unit="qn-head" period="2026-10" lang="vi">/);
  expect(text).toContain('Tháng 10/2026');
  expect(text).toContain('href="http://center.test/scorecard?unit=qn-head&amp;period=2026-10"');
  expect(text).not.toContain('skeletons"');
});

it.each(['dossier-form', 'status-tracker', 'nothing', 'nothing.css', '__proto__'])('draws no %s', async (name) => {
  expect((await get({ name })).status).toBe(404);
});
