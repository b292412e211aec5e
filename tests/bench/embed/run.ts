/**
 * What our elements cost the page that carries them: when its largest thing is painted (LCP) and how much it jumps (CLS),
 * on a CPU slowed fourfold, each visit with an empty cache, turn by turn with the page alone. `pnpm run bench:embed [VISITS]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { serveSite } from '../../../examples/site/serve-site.ts';
import { startCenterProcess } from '../../faults/center-process.ts';
import { launchOptions } from '../../support/browser.ts';
import { alignTable, quantile, verdict } from '../figures.ts';
import { slowdown } from '../slowed-page.ts';
import { hostPages } from './host-pages.ts';

interface Visit {
  readonly lcpMs: number;
  readonly cls: number;
}

const mostLcpMs = 50;
const mostCls = 0.02;
const visits = Number(process.argv[2] ?? 15);

const data = await mkdtemp(join(tmpdir(), 'hcc-bench-embed-'));
const center = await startCenterProcess({ HCC_DATA: data });
const site = await serveSite(0, async ({ pathname }) => {
  const page = hostPages.find(({ name }) => pathname === `/${name}`);
  return page
    ? {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: page.html(center.url.replace('127.0.0.1', 'localhost')),
      }
    : null;
});
const browser = await chromium.launch(launchOptions());
try {
  const seen = new Map<string, Visit[]>(hostPages.map(({ name }) => [name, []]));
  // The first round is the Center's and the browser's own warming up.
  for (let round = -1; round < visits; round++)
    for (const { name } of hostPages) {
      const visit = await measure(browser, `${site.url.replace('localhost', '127.0.0.1')}/${name}`);
      if (round >= 0) seen.get(name)?.push(visit);
    }
  const of = (name: string, what: keyof Visit, share: number): number =>
    quantile(
      (seen.get(name) ?? []).map((visit) => visit[what]),
      share,
    );
  const rows = hostPages.map(({ name, what }) => {
    const later = of(name, 'lcpMs', 0.5) - of('before', 'lcpMs', 0.5);
    const cls = of(name, 'cls', 0.95);
    return [
      what,
      `${of(name, 'lcpMs', 0.5).toFixed(0)} / ${of(name, 'lcpMs', 0.95).toFixed(0)} ms`,
      name === 'before' ? '' : `${later.toFixed(0)} ms, ≤ ${mostLcpMs}: ${verdict(later <= mostLcpMs)}`,
      cls.toFixed(3),
      name === 'before' ? '' : `≤ ${mostCls}: ${verdict(cls <= mostCls)}`,
    ];
  });
  console.log(`${visits} visits each, CPU slowed ${slowdown} times, empty cache\n`);
  console.log(alignTable([['', 'LCP p50 / p95', 'later by (p50)', 'CLS p95', 'figure'], ...rows]));
} finally {
  await browser.close();
  await site.stop();
  await center.stop();
  await rm(data, { recursive: true, force: true });
}

async function measure(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(observe);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'load' });
  // Every element is there, and what it fetched has come.
  await page.waitForFunction(() =>
    [...document.querySelectorAll(':not(:defined)')].every(({ localName }) => !localName.startsWith('hcc-')),
  );
  await page.waitForLoadState('networkidle');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const visit = await page.evaluate(() => (window as unknown as { embedding: Visit }).embedding);
  await context.close();
  if (faults.length > 0) throw new Error(`${url}: ${faults.join(' · ')}`);
  return visit;
}

/** Sent into the page before anything else. Shifts that follow an input do not count; there is none. */
function observe(): void {
  const embedding = { lcpMs: Number.NaN, cls: 0 };
  Object.defineProperty(window, 'embedding', { value: embedding });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) embedding.lcpMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) embedding.cls += Reflect.get(entry, 'value') as number;
  }).observe({ type: 'layout-shift', buffered: true });
}
