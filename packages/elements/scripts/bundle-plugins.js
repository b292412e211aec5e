/** How the code that pages load is made small; shared by the bundles and by the benchmark that measures them. */
import { minifySync } from 'oxc-minify';

const block =
  'address|article|d[dlt]|details|div|fieldset|footer|form|h[1-6]|header|legend|li|main|nav|[ou]l|p|section|summary';
const afterBlock = new RegExp(`(</?(?:${block})\\b[^<>]*>)\\s*\\n\\s*`, 'g');
const beforeBlock = new RegExp(`\\s*\\n\\s*(?=</?(?:${block})\\b)`, 'g');

/** Beside a block's tag white space is not rendered; elsewhere a run of it with a newline is one space. */
const squeezeText = (text) =>
  text
    .replace(afterBlock, '$1')
    .replace(beforeBlock, '')
    .replace(/\s*\n\s*\/>/g, '>')
    .replace(/\s*\n\s*/g, ' ');

/** The tagged templates of a chunk are all HTML, SVG or CSS; a newline in any other string means itself. */
const squeezeTemplates = (code, program) => {
  const texts = [];
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression') texts.push(...node.quasi.quasis);
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.forEach(walk);
      else walk(child);
    }
  };
  walk(program);
  let squeezed = '';
  let end = 0;
  for (const text of texts.sort((a, b) => a.start - b.start)) {
    squeezed += code.slice(end, text.start) + squeezeText(code.slice(text.start, text.end));
    end = text.end;
  }
  return squeezed + code.slice(end);
};

/** @param parse gives the ESTree of a module */
export const minifyChunk = (fileName, code, parse) => {
  const { code: small, errors } = minifySync(fileName, code, {
    module: true,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0].message}`);
  return squeezeTemplates(small, parse(small));
};

export const minify = {
  name: 'minify',
  renderChunk(code, chunk) {
    return { code: minifyChunk(chunk.fileName, code, (text) => this.parse(text)), map: null };
  },
};

const askAgainWith = (query) => ({
  name: 'ask-again',
  renderDynamicImport: () => ({
    left: `(p=>import(p).catch(()=>import(new URL(p+${query},import.meta.url).href)))(`,
    right: ')',
  }),
});

/**
 * A page of ours runs nearly all of its entry before its first paint. Chromium then compiles all of it beside the main
 * thread while it arrives, not function by function when each is called; other browsers read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compiledAtOnce = (code) => `//# allFunctionsCalledOnLoad\n${code}`;

/** After `minify`, which leaves no comment. */
export const compileAtOnce = {
  name: 'compile-at-once',
  renderChunk: (code, chunk) => (chunk.isEntry ? { code: compiledAtOnce(code), map: null } : null),
};

/**
 * A module that could not be fetched stays failed under its address for as long as the page lives, so a person's "try
 * again" asks for it under another.
 */
export const askAgain = askAgainWith('"?again="+Date.now()');

/** On a host's page with an import map its hashes hold for the address as it is: it is asked for under that. */
export const askAgainOnHost = askAgainWith('(document.querySelector("[type=importmap]")?"":"?again="+Date.now())');

const litVersions = /\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g;
const litMetadata = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;

const litPolyfills = /\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport/g;

/**
 * Lit notes its versions on `window`, and what decorators need on `Symbol`, and lets a page's polyfill change it: a host's
 * globals are not ours, and where a page has frozen them no element would load. Nothing of ours needs any of this.
 */
export const leaveGlobalsAlone = {
  name: 'leave-globals-alone',
  transform(code, id) {
    if (!/\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
    const own = code
      .replace(litVersions, '0')
      .replace(litPolyfills, '(void 0)')
      .replace(litMetadata, 'const litPropertyMetadata=new WeakMap;');
    if (/Versions\?\?=|Symbol\.metadata\?\?=/.test(own))
      throw new Error(`${id}: Lit writes its globals another way now.`);
    return { code: own, map: null };
  },
};

/** tsc wraps the address of an import() that it cannot read, in case it ends in .ts; ours are whole and end in .js. */
export const plainImport = {
  name: 'plain-import',
  transform: (code) => ({
    code: code.replace(/__rewriteRelativeImportExtension\((?:\/\*.*?\*\/ )?([\w.]+)\)/g, '$1'),
    map: null,
  }),
};

/** A CSS template carries its source's indentation and comments into the bundle; styles are a fifth of it. */
export const squeezeCss = {
  name: 'squeeze-css',
  transform(code, id) {
    if (!/\.styles\.[jt]s$/.test(id)) return null;
    const squeezed = code.replace(
      /css`([^`]*)`/g,
      (_all, sheet) =>
        `css\`${sheet
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>]) ?/g, '$1')
          // A selector has no space behind its colon.
          .replaceAll(': ', ':')
          .replaceAll(';}', '}')
          .replace(/(?<![\d.])0\./g, '.')
          .trim()}\``,
    );
    return { code: squeezed, map: null };
  },
};
