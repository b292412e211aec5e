/**
 * `pnpm run bench:search`: every engine over the same names, in one run, as one table. Needs the reference data beside the
 * checkout; times are ratios within the run and nothing more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { defaultStreetWords } from '@hcc/rules/street-words';
import { startTestPostgres } from '../../support/postgres-server.ts';
import type { Built, Engine, NamedCatalogue } from './engines/engine.ts';
import { flexsearch, type FlexSearchLibrary } from './engines/flexsearch.ts';
import { fuse, type FuseLibrary } from './engines/fuse.ts';
import { minisearch, type MiniSearchLibrary } from './engines/minisearch.ts';
import { orama, type OramaLibrary } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { postgres } from './engines/postgres.ts';
import { timesInBrowser } from './in-browser.ts';
import { qualityOf, timesOf } from './measure.ts';
import { importPeer, installPeers, peerFiles } from './peers.ts';
import { generatedSets, type QuerySet } from './queries.ts';

const data = new URL('../../../../shared/data/', import.meta.url);
const needed = ['procedures.json', 'catalogue-quangninh.json', 'queries-public.json'];
const missing = needed.filter((file) => !existsSync(new URL(file, data)));
if (missing.length > 0) {
  console.error(`bench:search needs ${missing.join(', ')} in ../shared/data beside the checkout.`);
  process.exit(1);
}

const catalogue = readCatalogue();
const publicSet: QuerySet = { name: 'public', queries: readJson('queries-public.json').queries };
const sets = [publicSet, ...generatedSets(catalogue)];
const timed = publicSet.queries.map(({ query }) => query);

installPeers();
const server = await startTestPostgres();
try {
  const engines: Engine[] = [
    ours,
    minisearch((await importPeer<{ default: MiniSearchLibrary }>(peerFiles.minisearch)).default),
    flexsearch((await importPeer<{ default: FlexSearchLibrary }>(peerFiles.flexsearch)).default),
    orama(await importPeer<OramaLibrary>(peerFiles.orama)),
    fuse((await importPeer<{ default: FuseLibrary }>(peerFiles.fuse)).default),
    postgres(server.url),
  ];
  const inBrowser = await timesInBrowser(
    engines.slice(0, 3).map(({ name }) => name),
    catalogue,
    timed,
  );
  print([
    'engine',
    ...sets.map(({ name }) => `${name} MRR / recall@5`),
    'index gzip kB',
    'Node: build first / median ms',
    'query p50 / p95 ms',
    'Chromium: build first / median ms',
    'query p50 / p95 ms',
  ]);
  print(Array.from({ length: sets.length + 6 }, () => '---'));
  for (const engine of engines) print(await rowOf(engine, inBrowser));
} finally {
  await server.stop();
}

async function rowOf(engine: Engine, inBrowser: Awaited<ReturnType<typeof timesInBrowser>>): Promise<string[]> {
  const times = await timesOf(() => engine.build(catalogue), timed);
  const built: Built = await engine.build(catalogue);
  const qualities: string[] = [];
  for (const { queries } of sets) {
    const { mrr, recall } = await qualityOf(built, queries);
    qualities.push(`${mrr.toFixed(2)} / ${recall.toFixed(2)}`);
  }
  const text = await built.toText();
  await built.close?.();
  const chromium = inBrowser.get(engine.name);
  return [
    engine.name,
    ...qualities,
    text === null ? '–' : (gzipSync(text, { level: 9 }).length / 1000).toFixed(0),
    `${times.firstBuild.toFixed(0)} / ${times.build.toFixed(0)}`,
    `${times.p50.toFixed(2)} / ${times.p95.toFixed(2)}`,
    chromium ? `${chromium.firstBuild.toFixed(0)} / ${chromium.build.toFixed(0)}` : '–',
    chromium ? `${chromium.p50.toFixed(2)} / ${chromium.p95.toFixed(2)}` : '–',
  ];
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** The stand-in catalogue with names alone. */
function readCatalogue(): NamedCatalogue {
  const names = new Map<string, string>(
    readJson('procedures.json').procedures.map(({ code, name }: { code: string; name: string }) => [code, name]),
  );
  const chosen = readJson('catalogue-quangninh.json');
  const levels = { provincial: chosen.province, district: chosen.district, commune: chosen.commune };
  const at = (level: keyof typeof levels) =>
    levels[level].map((code: string) => ({ code, name: names.get(code) ?? '', level, words: '' }));
  return {
    entries: [...at('provincial'), ...at('district'), ...at('commune')],
    streetWords: defaultStreetWords.map(({ say, official }) => ({ say: [...say], official: [...official] })),
  };
}

function readJson(file: string) {
  return JSON.parse(readFileSync(new URL(file, data), 'utf8'));
}
