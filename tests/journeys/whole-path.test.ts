/** From a partner's page to a returned result, in Chromium: the bank's page on the Center's site and on a foreign one. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { fillInChild, fillInMother, formIn, pickPlace, trackerIn, writePaper } from './form-page.ts';
import { act } from './officer.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let center: string;
let paper: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  paper = await writePaper('giay-chung-sinh.pdf');
}, 120_000);
afterAll(() => sandbox?.stop());

/** Everything the bank's page could see: its own storage, address, and each message that reached its window. */
async function watchHost(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(globalThis, 'seenByHost', { value: seen });
    addEventListener('message', (event) => seen.push(JSON.stringify(event.data)));
    for (const type of [
      'keydown',
      'input',
      'change',
      'hcc-submitted',
      'hcc-step-changed',
      'hcc-status-changed',
      'hcc-ready',
      'hcc-error',
    ])
      addEventListener(
        type,
        (event) =>
          seen.push(`${type} ${JSON.stringify((event as CustomEvent).detail ?? (event as KeyboardEvent).key ?? '')}`),
        true,
      );
  });
}

describe.each([
  { host: 'localhost', blockThirdParty: false },
  { host: '127.0.0.1', blockThirdParty: true },
])('the bank on $host, third-party cookies blocked: $blockThirdParty', ({ host, blockThirdParty }) => {
  it('finds, files, follows and collects', { timeout: 120_000 }, async () => {
    const { context, close } = await openBrowser({ blockThirdParty });
    await showingFailures(`whole-path-${host}`, [context], async () => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await watchHost(page);
      await page.goto(`http://${host}:${sandbox.ports.bank}/`);

      // 1. She types what she would say, and reads what it costs, takes and needs.
      const finder = page.locator('hcc-procedure-finder');
      await finder.getByRole('combobox').fill('giay khai sinh');
      await finder.getByRole('option').first().click();
      await finder.getByRole('heading', { name: /đăng ký khai sinh/i }).waitFor();
      for (const words of ['Miễn phí', 'Giấy chứng sinh', 'Nơi nộp', 'Nếu nộp đủ hồ sơ bây giờ'])
        await finder.getByText(words).first().waitFor();
      await finder.getByRole('button', { name: 'Nộp hồ sơ' }).click();

      // 2. The form, in a frame the bank cannot read; her name and number come from the bank's back end.
      const form = formIn(page);
      await expect.poll(() => form.getByLabel(/Họ và tên người nộp/).inputValue(), { timeout: 15_000 }).not.toBe('');
      await form.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000017');
      await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
      await form.getByRole('button', { name: 'Tiếp tục' }).click();
      await pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/);
      await form.getByRole('button', { name: 'Tiếp tục' }).click();
      await fillInChild(form);
      await form.getByRole('button', { name: 'Tiếp tục' }).click();
      await fillInMother(form);
      await form.getByRole('button', { name: 'Tiếp tục' }).click();
      await form.locator('input[type=file]').first().setInputFiles(paper);
      await form.getByText('giay-chung-sinh.pdf').first().waitFor();
      await form.getByRole('button', { name: /Bỏ tệp giay-chung-sinh.pdf/ }).waitFor();

      // The draft is there again after a reload, wherever third-party cookies are allowed or not.
      await page.reload();
      await form.getByText(/Đã mở lại bản nháp/).waitFor({ timeout: 15_000 });
      // It goes on at the first page that is not complete.
      await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
      await form.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
      await pickPlace(form, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
      await form.getByRole('button', { name: 'Tiếp tục' }).click();
      // She signs what she sees: the declaration stands under the review.
      await form.getByText('022190000017').first().waitFor();
      await form.getByText('giay-chung-sinh.pdf').waitFor();

      await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
      // A double click files once.
      await form.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).dblclick();
      await form.getByText('Đã nộp hồ sơ').first().waitFor({ timeout: 15_000 });
      const code =
        (await form
          .getByText(/^000\.\d{2}\.\d{2}\.H49-\d{6}-\d{4}$/)
          .first()
          .textContent()) ?? '';
      expect(code).toMatch(/H49-\d{6}-\d{4}$/);

      // 3 and 4. Officers at other units settle it; the bank's page follows each step within 3 s.
      const tracker = trackerIn(page);
      await tracker.getByText(code).first().waitFor({ timeout: 15_000 });
      const moves = [
        [
          'receive',
          'Chi nhánh Trung tâm Phục vụ hành chính công thành phố Hạ Long',
          { type: 'accept' },
          /Đã được tiếp nhận|Hồ sơ đầy đủ và đã được tiếp nhận/,
        ],
        ['appraise', 'Hồng Gai', { type: 'appraise' }, /đang giải quyết hồ sơ/],
        ['approve', 'Hồng Gai', { type: 'approve' }, /đang giải quyết hồ sơ/],
        ['finalise', 'Hồng Gai', { type: 'sign', resultNumber: '12/GKS' }, /Kết quả đã được ký số/],
        [
          'return',
          'Uông Bí',
          {
            type: 'return',
            handing: { by: 'counter', collectorName: 'Nguyễn Thị Mẫu', collectorDocument: '022190000001' },
          },
          /Kết quả đã được trả/,
        ],
      ] as const;
      for (const [role, unit, command, said] of moves) {
        await act(center, code, role, unit, command);
        await tracker
          .getByText(said)
          .first()
          .waitFor({ timeout: 3000 + 2000 });
      }
      await tracker.getByText(/Ngày hẹn được tính như thế nào/).waitFor();
      const download = page.waitForEvent('download');
      await tracker.getByRole('button', { name: /Tải kết quả/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

      // What the host saw on the way names nobody and opens nothing.
      const seen = await page.evaluate(() => (globalThis as unknown as { seenByHost: string[] }).seenByHost.join('\n'));
      const stored = await page.evaluate(() =>
        JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href]),
      );
      for (const secret of ['022190000017', 'giay-chung-sinh', 'fs_', 'fc_', 'lt_']) {
        expect(seen).not.toContain(secret);
        expect(stored).not.toContain(secret);
        expect(asked.join('\n')).not.toContain(secret);
      }
      expect(seen).toContain(code);
      expect(errors).toEqual([]);
    }).finally(close);
  });
});

describe('the integrator', () => {
  it('was told of every change by a signed webhook, and read the status', { timeout: 30_000 }, async () => {
    const told = async () =>
      (await (await fetch(`http://127.0.0.1:${sandbox.ports.integrator}/events.json`)).json()) as {
        dossiers: { status: string; sequence: number }[];
        events: unknown[];
      };
    await expect
      .poll(async () => (await told()).dossiers.map(({ status }) => status), { timeout: 15_000 })
      .toEqual(['returned', 'returned']);
    expect((await told()).dossiers.every(({ sequence }) => sequence === 6)).toBe(true);
  });
});
