/**
 * What a citizen does with a dossier that goes its own way, in the frame on the bank's page: a supplement is asked for and
 * answered in place, a duty is paid, the result fetched and checked, the service rated.
 */
import { sandboxKeys } from '@hcc/mocks';
import { createClient } from '@hcc/sdk';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { birth, fileOnline } from './citizen.ts';
import { fillIn, formIn, readReceipt, submitButton, trackerIn, writePaper } from './form-page.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { act } from './officer.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 120_000);
afterAll(() => sandbox?.stop());

const citizen = { fullName: 'Nguyễn Thị Mẫu', personalId: '022190000017', phone: '0912000017' };
const legalBasis = 'khoản 1 Điều 16 Luật Hộ tịch 2014';
const farAhead = '2028-06-30';

/** Answers of the Center to this page, by method and path; ids and tokens left out. */
function watchCalls(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v1/')) calls.push(`${request.method()} ${pathname.replace(/dos_\w+/, '{id}')}`);
  });
  return calls;
}

/** The first paper that the form asks for. */
async function firstPaper(baseUrl: string): Promise<string> {
  const { procedures } = createClient({ baseUrl, key: sandboxKeys.bank.publishable });
  const fields = (await procedures.form(birth)).pages.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
  const field = fields.find(({ type }) => type === 'attachment');
  if (field?.type !== 'attachment') throw new Error('The registration of a birth asks for no paper.');
  return field.componentId;
}

it('files, answers a supplement, pays, collects, checks and rates, all in place', { timeout: 90_000 }, async () => {
  const center = `http://localhost:${sandbox.ports.center}`;
  const { context, close } = await openBrowser({ blockThirdParty: false });
  try {
    await showingFailures('tracker', [context], async () => {
      const page = await context.newPage();
      const calls = watchCalls(page);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`http://localhost:${sandbox.ports.bank}/?thu-tuc=${birth}`);
      const form = formIn(page);
      await fillIn(form, citizen, await writePaper('giay-chung-sinh.pdf'));
      await submitButton(form).click();
      const { code } = await readReceipt(form);

      const tracker = trackerIn(page);
      await tracker.getByText(code).first().waitFor({ timeout: 15_000 });
      const officer = (role: string, unit: string, command: Parameters<typeof act>[4]) =>
        act(center, code, role, unit, command);

      // The news comes by itself, on a line that is kept open.
      await officer('receive', 'thành phố Hạ Long', { type: 'accept' });
      await tracker.getByText('Hồ sơ đầy đủ và đã được tiếp nhận').first().waitFor({ timeout: 5000 });
      expect(calls).toContain('GET /v1/dossiers/{id}/stream');

      // 1. A supplement, answered where it is read.
      const paper = await firstPaper(center);
      await officer('appraise', 'Hồng Gai', {
        type: 'requestSupplement',
        items: [{ componentId: paper, fault: 'faulty', what: 'Bản chụp mất góc: chụp lại cho rõ.' }],
        answerByOn: farAhead,
      });
      await tracker.getByRole('heading', { name: 'Trung tâm yêu cầu bạn bổ sung' }).waitFor({ timeout: 10_000 });
      await tracker.getByText('Bản chụp mất góc: chụp lại cho rõ.').waitFor();
      await tracker
        .getByLabel(/^Thay tệp giay-chung-sinh\.pdf/)
        .setInputFiles(await writePaper('giay-chung-sinh-ro-net.pdf'));
      await tracker.getByRole('button', { name: 'Bỏ tệp giay-chung-sinh-ro-net.pdf' }).waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSidewaysScrolling(page, 'a supplement on a telephone');
      await page.setViewportSize({ width: 1280, height: 900 });
      await tracker.getByRole('button', { name: 'Gửi bổ sung' }).dblclick();
      await tracker.getByText('Hồ sơ đầy đủ và đã được tiếp nhận').first().waitFor();
      expect(calls.filter((call) => call === 'POST /v1/dossiers/{id}/supplement')).toHaveLength(1);

      // 2. A duty, paid to the body that collects it.
      await officer('appraise', 'Hồng Gai', {
        type: 'requirePayment',
        what: 'Lệ phí trước bạ',
        amount: 1_250_000,
        payByOn: farAhead,
        legalBasis,
      });
      await tracker.getByText('1.250.000 đồng').waitFor({ timeout: 10_000 });
      await officer('appraise', 'Hồng Gai', { type: 'confirmPayment', receiptNumber: 'KB-0001' });
      await tracker.getByText('1.250.000 đồng').waitFor({ state: 'detached', timeout: 10_000 });

      // 3. The result, read in this browser once it is fetched.
      await officer('appraise', 'Hồng Gai', { type: 'appraise' });
      await officer('approve', 'Hồng Gai', { type: 'approve' });
      await officer('finalise', 'Hồng Gai', { type: 'sign', resultNumber: '12/GKS' });
      const download = page.waitForEvent('download');
      await tracker.getByRole('button', { name: /Tải kết quả/ }).click();
      expect((await download).suggestedFilename()).toBe(`ket-qua-${code}.pdf`);
      await tracker.getByText('Tệp nguyên vẹn, do Trung tâm phát hành và còn hiệu lực.').waitFor();

      // 4. What she thinks of it: the result first, then how she was asked for more.
      for (const about of ['Về việc giải quyết và trả kết quả', 'Về việc yêu cầu bổ sung']) {
        await tracker.getByText(about).waitFor();
        await tracker.getByRole('radio', { name: 'Rất hài lòng' }).first().check();
        await tracker.getByRole('button', { name: 'Gửi đánh giá' }).click();
      }
      await tracker.getByText('Cảm ơn bạn đã đánh giá').first().waitFor();
      expect(calls.filter((call) => call === 'POST /v1/dossiers/{id}/rating')).toHaveLength(2);
      expect(errors).toEqual([]);
    });
  } finally {
    await close();
  }
});

it('the page of the receipt’s link prints on one sheet', { timeout: 60_000 }, async () => {
  const { receipt } = await fileOnline(sandbox.ports, citizen);
  await act(`http://localhost:${sandbox.ports.center}`, receipt.code, 'receive', 'thành phố Hạ Long', {
    type: 'accept',
  });
  const { context, close } = await openBrowser({ blockThirdParty: false });
  try {
    const page = await context.newPage();
    await page.goto(receipt.trackingUrl);
    await page.getByRole('button', { name: 'In trang này' }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  } finally {
    await close();
  }
});
