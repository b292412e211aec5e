/** Pages with one thing wrong each, for `hcc doctor`; `finds` is what it must say, and all that it says. */
import { key, loaderTag, type NastyPage } from './pages.ts';

export interface SickPage extends NastyPage {
  /** Ids of the findings. */
  readonly finds: readonly string[];
  /** What the mend names. */
  readonly mend?: RegExp;
}

const card = '<hcc-procedure-card procedure="1.001193"></hcc-procedure-card>';
const form = '<hcc-dossier-form procedure="1.001193"></hcc-dossier-form>';

export const sickPages: readonly SickPage[] = [
  { name: 'healthy', what: 'nothing', finds: [] },
  {
    name: 'no-script',
    what: 'the script tag is missing',
    loader: () => '',
    finds: ['no-script'],
    mend: /<script type="module" src=/,
  },
  { name: 'no-element', what: 'only the script', widgets: '', finds: ['no-element'] },
  {
    name: 'typo',
    what: 'a tag nobody knows',
    widgets: `${card}<hcc-procedure-cart></hcc-procedure-cart>`,
    finds: ['unknown-tag'],
    mend: /hcc-procedure-card/,
  },
  {
    name: 'policy-default',
    what: 'a policy that knows us nowhere',
    policy: () => "default-src 'self'",
    widgets: card,
    finds: ['policy', 'policy', 'policy', 'not-loaded'],
    mend: /script-src http:\/\/localhost/,
  },
  {
    name: 'policy-frame',
    what: 'a policy that refuses the frame',
    policy: (center) => `default-src 'self'; script-src ${center}; connect-src ${center}`,
    widgets: form,
    finds: ['policy'],
    mend: /frame-src/,
  },
  {
    name: 'policy-types',
    what: 'Trusted Types without our policy',
    policy: () => "require-trusted-types-for 'script'; trusted-types own",
    widgets: card,
    finds: ['policy', 'not-loaded'],
    mend: /trusted-types/,
  },
  {
    name: 'no-key',
    what: 'the key is missing',
    loader: (center) => loaderTag(center, 'v1', ''),
    widgets: card,
    finds: ['no-key', 'error-shown'],
  },
  {
    name: 'secret-key',
    what: 'the secret key on a page',
    loader: (center) => loaderTag(center, 'v1', 'data-key="sk_test_example"'),
    widgets: '<hcc-result-verifier></hcc-result-verifier>',
    finds: ['secret-key'],
    mend: /Revoke/,
  },
  {
    name: 'unknown-key',
    what: 'a key that the Center does not know',
    loader: (center) => loaderTag(center, 'v1', 'data-key="pk_test_nobody"'),
    widgets: card,
    finds: ['key-unknown', 'error-shown'],
  },
  {
    name: 'twice',
    what: 'two copies of the library',
    loader: (center) =>
      `${loaderTag(center)}${loaderTag(center, 'v1', `data-key="${key}"`).replace('hcc.js', 'hcc.js?copy')}`,
    widgets: card,
    finds: ['registered-twice'],
  },
  {
    name: 'covered',
    what: 'an invisible layer over everything',
    body: (inside) => `<main>${inside}</main><div id="veil" style="position:fixed;inset:0;z-index:9"></div>`,
    widgets: card,
    finds: ['covered'],
    mend: /div#veil/,
  },
  {
    name: 'squeezed',
    what: 'a height of nothing and a veil of opacity',
    head: '<style>hcc-procedure-card { height: 8px; overflow: hidden; opacity: .2 }</style>',
    widgets: card,
    finds: ['reset', 'reset'],
    mend: /max-height/,
  },
  {
    name: 'hidden-parent',
    what: 'inside of something that is not displayed',
    body: (inside) => `<main><div style="display:none">${inside}</div></main>`,
    widgets: card,
    finds: ['reset'],
  },
];
