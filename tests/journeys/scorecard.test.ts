/**
 * The public scorecard as a reader meets it: the Center's page without scripts, the element on a partner's page, by
 * keyboard, on a phone, and the files that she takes home. The Center is filled by its own simulation.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Scorecard } from '@hcc/sdk';
import type { Browser, BrowserContext, Download, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { simulate } from '../../packages/center/src/simulation/simulate.ts';
import { readWorkbook } from '../../packages/center/test/read-workbook.ts';
import { launchOptions } from '../support/browser.ts';
import { findingsOn } from './accessibility.ts';
import { hasFocus, pressOn, tabTo } from './keyboard.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { showingFailures } from './on-failure.ts';
import { openServedCenter, type ServedCenter } from './served-center.ts';

const year = '2026';
const from = new Date('2026-01-05T00:00:00+07:00');
const until = new Date('2026-11-20T17:00:00+07:00');

let center: ServedCenter;
let partner: Server;
let browser: Browser;
let partnerUrl = '';
/** What programs are told: the same as readers. */
let board: Scorecard;

beforeAll(async () => {
  center = await openServedCenter();
  await simulate(center.db, center.ports.center, { dossiers: 2000, seed: 7, from, until });
  // Another origin than the Center's: its element, and nothing else of it.
  partner = createServer((request, response) => {
    const attributes = new URL(request.url ?? '/', 'http://localhost').search.slice(1).replaceAll('&', ' ');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="vi"><head><title>Báo Quảng Ninh</title><meta name="viewport" content="width=device-width">
      <script type="module" src="${center.url}/embed/v1/hcc.js"></script></head>
      <body><main><h1>Thủ tục của tỉnh</h1><hcc-scorecard ${decodeURIComponent(attributes)}></hcc-scorecard></main></body></html>`);
  }).listen(0, '127.0.0.1');
  await once(partner, 'listening');
  partnerUrl = `http://localhost:${(partner.address() as AddressInfo).port}/`;
  browser = await chromium.launch(launchOptions());
  board = await createClient({ baseUrl: center.url }).evaluation.scorecard({ period: year });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  partner?.close();
  await center?.close();
});

async function reading(
  name: string,
  options: Parameters<Browser['newContext']>[0],
  read: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN', acceptDownloads: true, ...options });
  await showingFailures(name, [context], async () => read(await context.newPage(), context)).finally(() =>
    context.close(),
  );
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** Fields of a line: RFC 4180, and none of ours has a line end in it. */
const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  );

/** The tables of a CSV by their titles. */
function tablesIn(bytes: Uint8Array): Map<string, string[][]> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const tables = text.slice(1).trimEnd().split('\r\n\r\n');
  return new Map(
    tables.map((table) => {
      const [title = '', ...lines] = table.split('\r\n');
      return [title, lines.map(fieldsOf)];
    }),
  );
}

/** That stands first among those beside each other. */
const unitTold = () => {
  const told = board.units?.items.toSorted((a, b) => b.received - a.received)[0]?.unit;
  if (!told) throw new Error('The simulation left no unit whose figures are told.');
  return told;
};

it('without scripts: figures in tables, from the Center to a unit and back, and a file with the same numbers', async () => {
  await reading('scorecard-plain', { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${center.url}/scorecard?period=${year}`);
    const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
    const received = board.board?.received.total ?? 0;
    expect(received).toBeGreaterThan(1000);
    await rowOf('Tiếp nhận trong kỳ')
      .getByText(new Intl.NumberFormat('vi').format(received), { exact: true })
      .waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`hcc-scorecard-${year}.csv`);
    const tables = tablesIn(await bytesOf(file));
    expect([...tables.keys()]).toEqual(['Giới thiệu', 'Số hồ sơ', 'Chỉ số', 'Diễn biến', 'Các đơn vị']);
    expect(tables.get('Số hồ sơ')).toContainEqual(['Tiếp nhận trong kỳ', String(received)]);
    const { id, name } = unitTold();
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('unit')).toBe(id);
    await page.getByRole('link', { name: 'Toàn Trung tâm' }).click();
    await page.getByRole('heading', { level: 2, name: board.unit?.name ?? 'Trung tâm' }).waitFor();
    expect(new URL(page.url()).searchParams.has('unit')).toBe(false);
  });
});

it('the page follows what is chosen: to a unit and back in its address', async () => {
  await reading('scorecard-page', {}, async (page) => {
    await page.goto(`${center.url}/scorecard?period=${year}`);
    const element = page.locator('hcc-scorecard');
    const { id, name } = unitTold();
    await element.getByRole('button', { name, exact: true }).click();
    await element.getByRole('heading', { level: 2, name }).waitFor();
    expect(new URL(page.url()).searchParams.get('unit')).toBe(id);
    await page.goBack();
    await element.getByRole('heading', { level: 2, name: 'Toàn Trung tâm' }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
  });
});

it("on a partner's page, by keyboard: a unit, how a figure was reckoned, and both files", async () => {
  await reading('scorecard-partner', {}, async (page) => {
    await page.goto(`${partnerUrl}?period="${year}"`);
    const element = page.locator('hcc-scorecard');
    await element.getByRole('heading', { level: 2, name: 'Toàn Trung tâm' }).waitFor();
    await pressOn(page, element.locator('summary', { hasText: 'Cách tính' }).first());
    await element.getByText(/Tử số/).first().waitFor();
    const { name } = unitTold();
    await pressOn(page, element.getByRole('button', { name, exact: true }));
    const heading = element.getByRole('heading', { level: 2, name });
    await expect.poll(() => hasFocus(heading)).toBe(true);
    for (const format of ['CSV', 'Excel (XLSX)'] as const) {
      const button = element.getByRole('button', { name: format });
      await tabTo(page, button);
      const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      const bytes = await bytesOf(file);
      if (format === 'CSV') expect(tablesIn(bytes).get('Giới thiệu')).toContainEqual(['Phạm vi', name]);
      else
        expect((await readWorkbook(bytes, 'Giới thiệu')).slice(2)).toContainEqual(
          expect.arrayContaining(['Phạm vi', name]),
        );
    }
    expect(await findingsOn(page)).toEqual([]);
  });
});

it('of a procedure on a phone: nothing is wider than the window', async () => {
  const rows = await center.ports.stores.evaluation.rows('procedure', { from: '2026-01-01', to: '2026-12-31' });
  // One that is told has the most in a month.
  const [most] = rows.toSorted((a, b) => (b.counts.received ?? 0) - (a.counts.received ?? 0));
  const code = most?.key[0] ?? '';
  const told = await createClient({ baseUrl: center.url }).evaluation.scorecard({ period: year, procedure: code });
  await reading('scorecard-phone', { viewport: { width: 390, height: 844 } }, async (page) => {
    await page.goto(`${partnerUrl}?period="${year}"&procedure="${code}"`);
    const element = page.locator('hcc-scorecard');
    await element.getByRole('heading', { level: 2, name: told.procedure?.name ?? '' }).waitFor();
    await expectNoSidewaysScrolling(page, 'a procedure');
    await element.getByRole('button', { name: 'Xem toàn Trung tâm' }).click();
    await element.getByRole('heading', { level: 2, name: 'Toàn Trung tâm' }).waitFor();
    await expectNoSidewaysScrolling(page, 'the whole Center');
  });
});
