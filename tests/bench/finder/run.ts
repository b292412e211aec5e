/**
 * `pnpm run bench:finder`: the finder of the built bundles over the real 1,875 in Chromium on a slowed CPU, each figure
 * beside its peer in the same run. Prints one table; ends with 1 when it could not measure, never for a slow machine.
 */
import { placesToTexts } from '@hcc/rules/search';
import { streetWordsIn } from '@hcc/rules/street-words';
import { gzipSync } from 'node:zlib';
import { toAsciiJson } from '../../../packages/center/src/http/ascii-json.ts';
import { serveBenchSite } from './bench-site.ts';
import { measureBrowsing } from './browsing.ts';
import { formatTable, type Line } from '../figures.ts';
import { measureIndexReady } from './index-ready.ts';
import { measureKeystrokes } from './keystrokes.ts';
import { measureMounts } from './mounts.ts';
import { installPeers, minisearchIndexOf, peerNames } from './peers.ts';
import { missingData, readColumns, readQueries } from './reference-data.ts';
import { faults, openBrowser, slowdown } from '../slowed-page.ts';

const missing = missingData();
if (missing.length > 0) {
  console.error(`Nothing measured. Not there:\n${missing.join('\n')}`);
  process.exit(1);
}

console.log(`peers: ${peerNames}`);
await installPeers();
const [columns, queries] = await Promise.all([readColumns(), readQueries()]);
const catalogue = toAsciiJson(columns);
const minisearch = await minisearchIndexOf(columns.codes, placesToTexts(columns.lexicon, columns.names));
const words = (language: 'en' | 'zh-Hans') => JSON.stringify({ language, items: streetWordsIn[language] });
const site = await serveBenchSite({
  '/v1/catalogue': catalogue,
  '/v1/street-words?language=en': words('en'),
  '/v1/street-words?language=zh-Hans': words('zh-Hans'),
  '/bench/minisearch.json': minisearch,
});
const browser = await openBrowser();
const parts: readonly (readonly [string, () => Promise<readonly Line[]>])[] = [
  ['keystrokes', () => measureKeystrokes(browser, site.baseUrl, queries)],
  ['browsing', () => measureBrowsing(browser, site.baseUrl, columns.codes.length)],
  ['index', () => measureIndexReady(browser, site.baseUrl, site.enginePath)],
  ['mounts', () => measureMounts(browser, site.baseUrl)],
];
const only = process.argv.slice(2);
const lines: Line[] = [];
try {
  console.log(`Chromium ${browser.version()}, CPU ${slowdown}× slower, ${columns.codes.length} procedures`);
  for (const [name, measure] of parts.filter(([name]) => only.length === 0 || only.includes(name))) {
    console.log(`measuring ${name} …`);
    lines.push(...(await measure()));
  }
} finally {
  await browser.close();
  await site.stop();
}
console.log(`\n${formatTable(lines)}\n`);
const kB = (text: string): string => (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
console.log(`gzip: catalogue as served ${kB(catalogue)} kB, minisearch's index of its names ${kB(minisearch)} kB`);

const wrong = [...faults, ...site.unserved.map((path) => `asked for ${path}, which is not served`)];
for (const fault of new Set(wrong)) console.error(fault);
process.exitCode = wrong.length > 0 ? 1 : 0;
