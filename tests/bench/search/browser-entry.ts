/** Bundled and run in Chromium: the same engines and the same clock as in Node. */
// @ts-expect-error an alias of the bundle; the library is no dependency of the workspace
import FlexSearch from 'bench-flexsearch';
// @ts-expect-error the same
import MiniSearch from 'bench-minisearch';
import type { NamedCatalogue } from './engines/engine.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { minisearch } from './engines/minisearch.ts';
import { ours } from './engines/ours.ts';
import { timesOf, type Times } from './measure.ts';

const engines = [ours, minisearch(MiniSearch), flexsearch(FlexSearch)];

export async function run(name: string, catalogue: NamedCatalogue, queries: readonly string[]): Promise<Times | null> {
  const engine = engines.find((one) => one.name === name);
  return engine ? timesOf(() => engine.build(catalogue), queries) : null;
}
