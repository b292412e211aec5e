import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../support/browser.ts';
import type { NamedCatalogue } from './engines/engine.ts';
import type { Times } from './measure.ts';
import { peerFiles } from './peers.ts';

declare const bench: typeof import('./browser-entry.ts');

const rounds = 3;

/**
 * Each engine in a page of its own, so that none profits from what another has warmed up; three rounds, each beginning
 * with another engine, and of each time the median.
 */
export async function timesInBrowser(
  names: readonly string[],
  catalogue: NamedCatalogue,
  queries: readonly string[],
): Promise<Map<string, Times>> {
  const script = await bundle();
  const browser = await chromium.launch(launchOptions());
  const measured = new Map<string, Times[]>(names.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const name of [...names.slice(round), ...names.slice(0, round)]) {
        const page = await browser.newPage();
        await page.addScriptTag({ content: script });
        const times = await page.evaluate(([engine, entries, asked]) => bench.run(engine, entries, asked), [
          name,
          catalogue,
          queries,
        ] as const);
        if (times) measured.get(name)?.push(times);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return new Map(Array.from(measured, ([name, times]) => [name, medianOf(times)]));
}

function medianOf(times: readonly Times[]): Times {
  const median = (key: keyof Times) => times.map((one) => one[key]).toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  return { firstBuild: median('firstBuild'), build: median('build'), p50: median('p50'), p95: median('p95') };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      conditions: ['source', 'module', 'browser', 'production'],
      alias: { 'bench-minisearch': peerFiles.minisearch, 'bench-flexsearch': peerFiles.flexsearch },
    },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('browser-entry.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle.');
  return output.output[0].code;
}
