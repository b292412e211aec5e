/**
 * Three bundles from the output of `tsc -b` (no TypeScript here), below `cdn/` or the folder that HCC_BUNDLES names:
 *   cdn/v1/        what partner pages load: the loader alone in its file, an entry per element, shared chunks
 *   cdn/frame/     the Center's own frame pages
 *   cdn/desk/      the officers' desk; never in what partners load
 * Entries that no engineer has written yet are left out with a line that says so.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import {
  askAgain,
  askAgainOnHost,
  compileAtOnce,
  leaveGlobalsAlone,
  minify,
  plainImport,
  squeezeCss,
} from './scripts/bundle-plugins.js';

const root = fileURLToPath(new URL('.', import.meta.url));
// Files of an earlier build would be served, and counted, as if they belonged to this one.
const cdn = process.env['HCC_BUNDLES'] ?? `${root}cdn`;
rmSync(cdn, { recursive: true, force: true });

const runtime = /\/node_modules\/(lit|lit-html|lit-element|@lit)\/|\/sdk\/dist\/transport\//;

/**
 * @param shared pages load several of these entries, and what they have in common is put into a chunk of its own.
 * @param again how an import that failed is tried again.
 * @param plugins further ones, after all others.
 */
const bundle = (directory, entries, { shared = false, again = askAgain, plugins = [] } = {}) => {
  const input = {};
  for (const [name, file] of Object.entries(entries)) {
    if (existsSync(`${root}dist/${file}.js`)) input[name] = `${root}dist/${file}.js`;
    else console.warn(`rollup: ${directory}/${name}.js left out, src/${file}.ts is not there yet`);
  }
  return {
    input,
    output: {
      dir: `${cdn}/${directory}`,
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
      leaveGlobalsAlone,
      squeezeCss,
      plainImport,
      again,
      minify,
      ...plugins,
    ],
    onwarn(warning, warn) {
      // `this` is tsc's helper around a computed import().
      if (warning.code !== 'EMPTY_BUNDLE' && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
  };
};

export default [
  // It tries again by itself.
  bundle('v1', { hcc: 'loader/hcc' }, { again: null }),
  bundle(
    'v1',
    {
      'procedure-finder': 'loader/entries/procedure-finder',
      'procedure-card': 'loader/entries/procedure-card',
      'unit-finder': 'loader/entries/unit-finder',
      'dossier-form': 'loader/entries/dossier-form',
      'status-tracker': 'loader/entries/status-tracker',
      'result-verifier': 'loader/entries/result-verifier',
      scorecard: 'loader/entries/scorecard',
    },
    { shared: true, again: askAgainOnHost },
  ),
  // With a test key alone; what it shares with the elements must not become a file of theirs.
  bundle('v1', { 'test-mode': 'theming/test-mode' }),
  // Nobody loads two of these pages at once: each is whole, which also compresses better.
  bundle('frame', { 'dossier-form': 'dossier-form/dossier-form.frame' }, { plugins: [compileAtOnce] }),
  bundle('frame', { 'status-tracker': 'status-tracker/status-tracker.frame' }),
  bundle('frame', { 'result-verifier': 'result-verifier/result-verifier.page' }),
  bundle('frame', { scorecard: 'scorecard/scorecard.page' }),
  bundle('frame', { feedback: 'feedback/feedback.page' }),
  bundle('desk', { 'officer-desk': 'officer-desk/officer-desk.page' }),
].filter(({ input }) => Object.keys(input).length > 0);
