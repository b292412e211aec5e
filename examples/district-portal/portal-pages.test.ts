import { describe, expect, it } from 'vitest';
import { fillPlaceholders, safeHtml } from './fill-placeholders.ts';
import { portalPages } from './portal-pages.ts';

const portal = portalPages('https://center.example');
const open = async (path: string) => {
  const page = await portal(new URL(path, 'http://localhost:4001'));
  return page && { ...page, body: page.body.toString() };
};

describe('every page', () => {
  const paths = ['', '/en', '/zh'].flatMap((prefix) => [
    `${prefix}/`,
    `${prefix}/nop-ho-so?thu-tuc=1.001193`,
    `${prefix}/nop-ho-so`,
    `${prefix}/tra-cuu`,
    `${prefix}/diem-phuc-vu`,
    `${prefix}/so-lieu`,
  ]);

  it.each(paths)('%s has its words, its language, and nothing inline', async (path) => {
    const page = await open(path);
    expect(page?.body).not.toContain('{{');
    expect(page?.body).toContain(`<html lang="${page?.headers?.['content-language']}">`);
    expect(page?.body).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)/);
    expect(page?.body.match(/embed\/v1\/hcc\.js/g)).toHaveLength(1);
  });

  it('takes the Center that was set, in the page and in its policy', async () => {
    const page = await open('/');
    expect(page?.body).toContain('src="https://center.example/embed/v1/hcc.js"');
    expect(page?.body).not.toContain('localhost:4000');
    const policy = page?.headers?.['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self' https://center.example;");
    expect(policy).toContain('frame-src https://center.example;');
    expect(policy).not.toContain('unsafe');
  });
});

describe('the filing page', () => {
  it.each(['1.001193', '1.001193.H49', '2.000815.000.00.00.H49'])('files %s', async (code) => {
    expect((await open(`/nop-ho-so?thu-tuc=${code}`))?.body).toContain(`<hcc-dossier-form procedure="${code}">`);
  });

  it.each(['', '"><script src=//evil.example>', '1.001193"', '%00', 'constructor'])(
    'puts nothing of %j into the page',
    async (code) => {
      const page = await open(`/nop-ho-so?thu-tuc=${encodeURIComponent(code)}`);
      expect(page?.body).not.toContain('hcc-dossier-form');
      if (code) expect(page?.body).not.toContain(code);
    },
  );

  it('keeps the procedure when the language is changed', async () => {
    expect((await open('/en/nop-ho-so?thu-tuc=1.001193'))?.body).toContain('href="/zh/nop-ho-so?thu-tuc=1.001193"');
  });
});

it.each(['/nothing', '/english', '/en/nothing', '/../main.ts', '/..%2fmain.ts', '/pages/layout.html'])(
  '%s is no page',
  async (path) => {
    expect(await open(path)).toBeNull();
  },
);

it('placeholders are escaped, and one without a value is an error', () => {
  expect(fillPlaceholders('<a title="{{a}}">{{b}}</a>', { a: '"&<', b: safeHtml('<b>x</b>') })).toBe(
    '<a title="&#34;&#38;&#60;"><b>x</b></a>',
  );
  expect(() => fillPlaceholders('{{missing}}', {})).toThrow('{{missing}}');
});
