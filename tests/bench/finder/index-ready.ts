/**
 * When one can search: from the last byte of the answer to the first search answered, each time in a new document. Ours
 * parses the catalogue, makes its rows and its index; minisearch loads the index that it has written itself.
 */
import type { Browser } from 'playwright';
import { compared, type Line } from '../figures.ts';
import type { MiniSearchModule } from './peers.ts';
import { openPage } from '../slowed-page.ts';

const times = 15;
/** Asked once on both sides, so that no work can hide behind the first search. */
const firstQuery = 'ket hon';

interface Ready {
  readonly readyMs: number;
  readonly searchedMs: number;
  readonly found: number;
}

export async function measureIndexReady(browser: Browser, baseUrl: string, enginePath: string): Promise<Line[]> {
  const { page, slowed } = await openPage(browser, `${baseUrl}/blank`);
  const sides = {
    ours: () => page.evaluate(readyOurs, { enginePath, query: firstQuery }),
    minisearch: () => page.evaluate(readyMinisearch, firstQuery),
  };
  const measured = { ours: [] as Ready[], minisearch: [] as Ready[] };
  for (let time = 0; time < times; time++) {
    for (const name of ['ours', 'minisearch'] as const) {
      await page.goto(`${baseUrl}/blank`);
      const ready = await slowed(sides[name]);
      if (ready.found === 0) throw new Error(`${name} found nothing for “${firstQuery}”.`);
      measured[name].push(ready);
    }
  }
  await page.close();
  const series = (name: keyof typeof sides, of: 'readyMs' | 'searchedMs') => measured[name].map((ready) => ready[of]);
  return [
    compared('answer here to index ready', series('ours', 'readyMs'), series('minisearch', 'readyMs'), 1),
    compared(
      'answer here to first search answered',
      series('ours', 'searchedMs'),
      series('minisearch', 'searchedMs'),
      1,
    ),
  ];
}

async function readyOurs({ enginePath, query }: { enginePath: string; query: string }): Promise<Ready> {
  const engine: typeof import('../../../packages/elements/src/procedure-finder/catalogue-engine.ts') = await import(
    enginePath
  );
  const answer = await (await fetch('/v1/catalogue')).arrayBuffer();
  const start = performance.now();
  const catalogue = engine.createCatalogueEngine(JSON.parse(new TextDecoder().decode(answer)));
  const readyMs = performance.now() - start;
  const found = catalogue.find({ query, filter: {} }).slice(0, 8).length;
  return { readyMs, searchedMs: performance.now() - start, found };
}

async function readyMinisearch(query: string): Promise<Ready> {
  const file = '/bench/minisearch.js';
  const { default: MiniSearch }: MiniSearchModule = await import(file);
  const answer = await (await fetch('/bench/minisearch.json')).arrayBuffer();
  const start = performance.now();
  const index = MiniSearch.loadJSON(new TextDecoder().decode(answer), { fields: ['name'], idField: 'code' });
  const readyMs = performance.now() - start;
  const found = index.search(query, { prefix: true, fuzzy: 0.2 }).slice(0, 8).length;
  return { readyMs, searchedMs: performance.now() - start, found };
}
