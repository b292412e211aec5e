/**
 * `pnpm run bench:form [render] [keystrokes] [rows] [rules] [sizes] [ROUNDS]`: the form beside bare Lit, native HTML and
 * four form libraries, in Chromium on a slowed CPU, all in one run. Prints tables; ends with 1 when it could not measure,
 * never for a slow machine. Fewer rounds than 15 are for trying things out.
 */
import { alignTable, quantile, verdict } from '../figures.ts';
import { faults, openBrowser, slowdown } from '../slowed-page.ts';
import { serveBenchSite } from './bench-site.ts';
import { type ContenderId, contenderIds, contenders } from './contenders.ts';
import { measureKeystrokes, type Typed } from './keystrokes.ts';
import { installPeers, peerNames } from './peers.ts';
import { measureRender, type Medians } from './render.ts';
import { measureRows, type RowTimes } from './rows.ts';
import { measureRules } from './rules.ts';
import { listSizes } from './sizes.ts';

const wanted = process.argv.slice(2);
const rounds = Number(wanted.find((word) => /^\d+$/.test(word)) ?? 15);
const only = wanted.filter((word) => !/^\d+$/.test(word) && !contenderIds.some((id) => id === word));
/** Naming some contenders leaves the others out. */
const named = contenderIds.filter((id) => wanted.includes(id));
const ids: readonly ContenderId[] = named.length > 0 ? named : contenderIds;
const ms = (value: number | undefined): string =>
  (value ?? Number.NaN).toFixed(value !== undefined && value < 10 ? 1 : 0);
const ratio = (value: number | undefined, to: number | undefined): number => (value ?? Number.NaN) / (to ?? Number.NaN);

console.log(`peers: ${peerNames}`);
await installPeers();
const site = await serveBenchSite();
const browser = await openBrowser();

const parts: Record<string, () => Promise<string> | string> = {
  sizes: () =>
    [
      alignTable([['ours', 'kB gzip', 'figure'], ...listSizes()]),
      alignTable([
        ['the page of a contender', 'kB gzip'],
        ...ids.map((id) => [contenders[id].label, ((site.coldBytes.get(id) ?? 0) / 1000).toFixed(1)]),
      ]),
    ].join('\n\n'),
  render: async () => renderTable(await measureRender(browser, site.baseUrl, rounds, ids)),
  keystrokes: async () => keystrokeTable(await measureKeystrokes(browser, site.baseUrl, rounds, ids)),
  rows: async () => rowTable(await measureRows(browser, site.baseUrl, rounds)),
  rules: () => ruleTable(measureRules(rounds)),
};

try {
  console.log(`Chromium ${browser.version()}, CPU ${slowdown}× slower, ${rounds} rounds`);
  for (const [name, measure] of Object.entries(parts).filter(([name]) => only.length === 0 || only.includes(name)))
    console.log(`\n${name}\n\n${await measure()}`);
} finally {
  await browser.close();
  await site.stop();
}
const wrong = [...faults, ...site.unserved.map((path) => `asked for ${path}, which is not served`)];
for (const fault of new Set(wrong)) console.error(fault);
process.exitCode = wrong.length > 0 ? 1 : 0;

function renderTable(medians: readonly Medians[]): string {
  const cellsOf = (of: 'coldMs' | 'warmMs') => (id: ContenderId) => medians.map((each) => ms(each[of].get(id)));
  const ratios = (of: 'coldMs' | 'warmMs') =>
    medians.map((each) => {
      const toBare = ratio(each[of].get('ours'), each[of].get('bare'));
      return `${toBare.toFixed(2)}, ≤ 1.5: ${verdict(toBare <= 1.5)}`;
    });
  return alignTable([
    ['ms, median', ...['cold', 'warm'].flatMap((how) => medians.map(({ size }) => `${how} ${size}`))],
    ...ids.map((id) => [contenders[id].label, ...cellsOf('coldMs')(id), ...cellsOf('warmMs')(id)]),
    ['ours / bare Lit', ...ratios('coldMs'), ...ratios('warmMs')],
  ]);
}

function keystrokeTable(typed: ReadonlyMap<ContenderId, Typed>): string {
  const native = typed.get('native');
  return alignTable([
    ['300 fields, ms', 'painted p50', 'p95', 'ratio to native p50', 'p95', 'main-thread work a letter'],
    ...[...typed].map(([id, { paintedMs, workMs }]) => {
      const ratios = [0.5, 0.95].map((share) =>
        ratio(quantile(paintedMs, share), native && quantile(native.paintedMs, share)),
      );
      const [toNative = Number.NaN, late = Number.NaN] = ratios;
      return [
        contenders[id].label,
        quantile(paintedMs, 0.5).toFixed(1),
        quantile(paintedMs, 0.95).toFixed(1),
        toNative.toFixed(2) + (id === 'ours' ? `, ≤ 1.3: ${verdict(toNative <= 1.3)}` : ''),
        late.toFixed(2),
        quantile(workMs, 0.5).toFixed(1),
      ];
    }),
  ]);
}

function rowTable(measured: ReadonlyMap<number, RowTimes>): string {
  const [few, many] = [...measured.values()];
  const row = (what: string, of: (times: RowTimes) => number[], most?: number): string[] => {
    const [ours, other] = [many, few].map((times) => quantile(times ? of(times) : [], 0.5));
    const times = ratio(ours, other);
    return [
      what,
      ms(other),
      ms(ours),
      times.toFixed(2) + (most === undefined ? '' : `, ≤ ${most}: ${verdict(times <= most)}`),
    ];
  };
  return alignTable([
    ['ms, median', ...[...measured.keys()].map((count) => `${count} rows`), 'ratio'],
    row('a draft with them opens', ({ openMs }) => openMs, 3),
    row('a row unfolds', ({ unfoldMs }) => unfoldMs, 3),
    row('a row is taken out', ({ takeOutMs }) => takeOutMs, 3),
  ]);
}

function ruleTable(measured: ReadonlyMap<number, readonly number[]>): string {
  const [small, large] = [...measured.values()].map((samples) => quantile(samples, 0.5));
  const times = ratio(large, small);
  return alignTable([
    ['µs a keystroke, median', ...[...measured.keys()].map((size) => `${size} fields`), 'ratio'],
    [
      'answer taken up and judged',
      (small ?? 0).toFixed(2),
      (large ?? 0).toFixed(2),
      `${times.toFixed(2)}, ≤ 1.5: ${verdict(times <= 1.5)}`,
    ],
  ]);
}
