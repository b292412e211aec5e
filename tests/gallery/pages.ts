import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The pages of the gallery: each is one habit of real host pages that has broken embeds before. They are served as they
 * stand here, with every widget inside; `?bare` is the same page without us.
 */
export interface NastyPage {
  /** Stands in the address and in the picture's name. */
  readonly name: string;
  /** What makes it nasty. */
  readonly what: string;
  /** @default "<!doctype html>" */
  readonly doctype?: string;
  /** Attributes of `<html>`. @default lang="vi" */
  readonly html?: string;
  /** Finished HTML before our script tag. */
  readonly head?: string;
  /** Files of `scripts/`, each a classic script before ours. */
  readonly scripts?: readonly string[];
  /** The page around the widgets. @default a `main` with a heading */
  readonly body?: (widgets: string) => string;
  /** Value of the policy's header. */
  readonly policy?: (center: string) => string;
  /** Our script tags. @default the evergreen loader's */
  readonly loader?: (center: string) => string;
  /** Our elements. @default all of them */
  readonly widgets?: string;
}

/** A published key of the sandbox. */
export const key = 'pk_test_sandbox_district_949b81fc7618a135515548fcb03b3ebd27bd05ea';

/** Every element of a partner's page, by its tag. */
export const widgets: Readonly<Record<string, string>> = {
  'hcc-procedure-finder': '<hcc-procedure-finder></hcc-procedure-finder>',
  'hcc-procedure-card': '<hcc-procedure-card procedure="1.001193"></hcc-procedure-card>',
  'hcc-unit-finder': '<hcc-unit-finder></hcc-unit-finder>',
  'hcc-dossier-form': '<hcc-dossier-form procedure="1.001193"></hcc-dossier-form>',
  'hcc-status-tracker': '<hcc-status-tracker></hcc-status-tracker>',
  'hcc-result-verifier': '<hcc-result-verifier></hcc-result-verifier>',
  'hcc-scorecard': '<hcc-scorecard></hcc-scorecard>',
};

const elements = fileURLToPath(new URL('../../packages/elements/package.json', import.meta.url));
/** The folder of the bundles that never changes. */
export const pinned = `v${(JSON.parse(readFileSync(elements, 'utf8')) as { version: string }).version}`;

export const loaderTag = (center: string, folder = 'v1', attributes = `data-key="${key}"`): string =>
  `<script type="module" src="${center}/embed/${folder}/hcc.js" ${attributes}></script>`;

const sheet = (css: string): string => `<style>${css}</style>`;
const plain = (widgets: string): string =>
  `<main><h1>Trang của đối tác</h1>${widgets}<p id="host">Lời của trang.</p></main>`;

export const bodyOf = ({ body = plain }: NastyPage): ((widgets: string) => string) => body;

export const pages: readonly NastyPage[] = [
  {
    name: 'old-bootstrap',
    what: 'Bootstrap 3: 14 px, its own form controls, box-sizing and headings',
    head: '<link rel="stylesheet" href="/bootstrap.css">',
    body: (widgets) =>
      `<div class="navbar navbar-inverse navbar-fixed-top"><div class="container"><a class="navbar-brand" href="#">Đối tác</a></div></div><div class="container" style="margin-top:70px"><div class="row"><div class="col-md-8 well form-horizontal"><h1 id="host">Trang Bootstrap 3</h1>${widgets}</div></div></div>`,
  },
  {
    name: 'all-unset',
    what: 'a reset that takes everything: * { all: unset !important }',
    head: sheet(
      '* { all: unset !important; } head, script, style { display: none !important; } body { display: block !important; }',
    ),
  },
  {
    name: 'tiny-rem',
    what: 'rem of 10 px, text of 9 px, wide letters, upper case, right-aligned',
    head: sheet(
      'html { font-size: 62.5%; } * { font-size: 9px; line-height: 1; letter-spacing: 2px; text-transform: uppercase; text-align: right; text-indent: 3em; word-spacing: 1em; white-space: nowrap; }',
    ),
  },
  {
    name: 'z-index-war',
    what: 'a fixed bar, a chat bubble and a cookie banner at the top of z-index, and a body that is transformed',
    head: sheet(
      'header, .chat, .cookies { position: fixed; z-index: 2147483647; background: #fc0; } header { inset: 0 0 auto; height: 48px; } .chat { right: 8px; bottom: 8px; width: 56px; height: 56px; border-radius: 50%; } .cookies { left: 0; bottom: 0; width: 240px; } main { position: relative; z-index: 1; transform: translateZ(0); padding-top: 56px; } main > * { position: relative; z-index: -1; }',
    ),
    body: (widgets) =>
      `<header>Thanh cố định</header>${plain(widgets)}<div class="chat"></div><div class="cookies">Cookie?</div>`,
  },
  {
    name: 'base-tag',
    what: 'a base tag that sends every relative address, and each link, elsewhere',
    head: '<base href="http://127.0.0.1:9/elsewhere/" target="_top">',
  },
  { name: 'right-to-left', what: 'an Arabic page, right to left', html: 'lang="ar" dir="rtl"' },
  {
    name: 'quirks-mode',
    what: 'no doctype, tables and font tags: quirks mode',
    doctype: '',
    body: (widgets) =>
      `<table width="100%" border="1"><tr><td width="120">Mục</td><td><font size="1"><center><h1 id="host">Trang cũ</h1>${widgets}</center></font></td></tr></table>`,
  },
  {
    name: 'strict-policy',
    what: 'the strictest Content-Security-Policy we promise to work under, with Trusted Types',
    policy: (center) =>
      `default-src 'none'; script-src ${center}; connect-src ${center}; frame-src ${center}; img-src 'self' data:; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
  {
    name: 'polluted-prototypes',
    what: 'the prototypes of 2008: enumerable methods on Object and Array, Array.from and toJSON of Prototype.js',
    scripts: ['polluted-prototypes.js'],
  },
  {
    name: 'frozen-intrinsics',
    what: 'every built-in prototype frozen, assignment to an inherited name throws',
    scripts: ['frozen-intrinsics.js'],
  },
  {
    name: 'translator',
    what: 'a translator that puts every text, of shadow roots too, into font tags of its own, again and again',
    scripts: ['translator.js'],
  },
  {
    name: 'odd-display',
    what: 'grid, flex and multi-column parents, blocks of every div, zoomed and narrow',
    head: sheet(
      'div, section { display: flex !important; float: left; overflow: hidden } main { display: grid; grid-template-columns: 340px 340px; gap: 4px; align-items: center; justify-items: center; zoom: 1.25 } input, button, iframe, a { display: none !important; visibility: hidden !important }',
    ),
  },
  {
    name: 'two-versions',
    what: 'two builds of the library on one page, and the first loader twice',
    loader: (center) => [loaderTag(center), loaderTag(center, pinned), loaderTag(center)].join(''),
  },
];
