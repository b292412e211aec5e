/**
 * Three bundles from the output of `tsc -b` (no TypeScript here):
 *   cdn/v1/        what partner pages load: the loader alone in its file, an entry per element, shared chunks
 *   cdn/frame/     the Center's own frame pages
 *   cdn/desk/      the officers' desk; never in what partners load
 * Entries that no engineer has written yet are left out with a line that says so.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { minifySync } from 'oxc-minify';

const root = fileURLToPath(new URL('.', import.meta.url));
// Files of an earlier build would be served, and counted, as if they belonged to this one.
rmSync(`${root}cdn`, { recursive: true, force: true });

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

const minify = {
  name: 'minify',
  renderChunk(code, chunk) {
    const { code: small, errors } = minifySync(chunk.fileName, code, {
      module: true,
      compress: { target: 'es2022' },
      mangle: { toplevel: true },
      codegen: { removeWhitespace: true },
    });
    if (errors.length > 0) this.error(`${chunk.fileName}: ${errors[0].message}`);
    return { code: squeezeTemplates(small, this.parse(small)), map: null };
  },
};

/**
 * A module that could not be fetched stays failed under its address for as long as the page lives, so a person's "try
 * again" asks for it under another.
 */
const askAgain = {
  name: 'ask-again',
  renderDynamicImport: () => ({
    left: '(p=>import(p).catch(()=>import(new URL(p+"?again="+Date.now(),import.meta.url).href)))(',
    right: ')',
  }),
};

/** A CSS template carries its source's indentation and comments into the bundle; styles are a fifth of it. */
const squeezeCss = {
  name: 'squeeze-css',
  transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
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

const runtime = /\/node_modules\/(lit|lit-html|lit-element|@lit)\/|\/sdk\/dist\/transport\//;

/** @param shared pages load several of these entries: what they have in common is put into a chunk of its own. */
const bundle = (directory, entries, shared = false) => {
  const input = {};
  for (const [name, file] of Object.entries(entries)) {
    if (existsSync(`${root}dist/${file}.js`)) input[name] = `${root}dist/${file}.js`;
    else console.warn(`rollup: ${directory}/${name}.js left out, src/${file}.ts is not there yet`);
  }
  return {
    input,
    output: {
      dir: `${root}cdn/${directory}`,
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // One runtime for what several elements share; locales and the search stay apart, to be fetched when wanted.
      ...(shared && { manualChunks: (id) => (runtime.test(id) ? 'runtime' : undefined) }),
    },
    // The client of tus tells browsers by a field of its package, and leans on a library that is no module.
    plugins: [
      resolve({ exportConditions: ['production', 'browser'], browser: true }),
      commonjs(),
      squeezeCss,
      askAgain,
      minify,
    ],
    onwarn(warning, warn) {
      // `this` is tsc's helper around a computed import().
      if (warning.code !== 'EMPTY_BUNDLE' && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
  };
};

export default [
  bundle('v1', { hcc: 'loader/hcc' }),
  bundle(
    'v1',
    {
      'procedure-finder': 'loader/entries/procedure-finder',
      'procedure-card': 'loader/entries/procedure-card',
      'unit-finder': 'loader/entries/unit-finder',
      'dossier-form': 'loader/entries/dossier-form',
      'status-tracker': 'loader/entries/status-tracker',
    },
    true,
  ),
  // Nobody loads two of these pages at once: each is whole, which also compresses better.
  bundle('frame', { 'dossier-form': 'dossier-form/dossier-form.frame' }),
  bundle('frame', { 'status-tracker': 'status-tracker/status-tracker.frame' }),
  bundle('desk', { 'officer-desk': 'officer-desk/officer-desk.page' }),
].filter(({ input }) => Object.keys(input).length > 0);
