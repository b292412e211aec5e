/**
 * A real fee, from the finder to the receipt: the domestic guide's card costs 162.500 đồng (1.004623). The first transfer
 * fails, the next succeeds, and the tracker below the form hears of it by itself.
 */
import { sandboxKeys } from '@hcc/mocks';
import { createClient, type Payment } from '@hcc/sdk';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import {
  type FormScope,
  formIn,
  goOn,
  pickPlace,
  readReceipt,
  submitButton,
  trackerIn,
  writePaper,
} from './form-page.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const fee = '162.500 đồng';

let sandbox: Sandbox;
let paper: string;
beforeAll(async () => {
  sandbox = await startSandbox();
  paper = await writePaper('don-de-nghi.pdf');
}, 120_000);
afterAll(() => sandbox?.stop());

/** The next payment that a frame of this page begins. */
async function nextPayment(page: Page, begin: () => Promise<void>): Promise<Payment> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/payments')),
    begin(),
  ]);
  return (await response.json()) as Payment;
}

/** The bank's word on the Center's account, by its secret key. */
async function bankSays({ id, transfer }: Payment, outcome: 'succeeded' | 'failed'): Promise<void> {
  if (!transfer) throw new Error('The payment is no transfer.');
  const { bankBin, account, amount, reference } = transfer;
  const bank = createClient({
    baseUrl: `http://localhost:${sandbox.ports.center}`,
    key: sandboxKeys.bank.secret,
  });
  await bank.payments.settle(id, {
    transactionId: `FT-${id}`,
    outcome,
    amount,
    currency: 'VND',
    account: { bankBin, account },
    reference,
    paidAt: new Date().toISOString(),
  });
}

/** The form that is made of the record: who, where, three papers, how to hand in. */
async function fillIn(form: FormScope): Promise<void> {
  await form.getByLabel(/Họ và tên người nộp/).fill('Đặng Hải Yến Mẫu');
  await form.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000010');
  await form.getByLabel(/Số điện thoại/).fill('0912000010');
  await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
  await goOn(form);
  await form.getByRole('heading', { name: 'Nội dung đề nghị' }).waitFor();
  await goOn(form);
  await form.getByRole('heading', { name: 'Thành phần hồ sơ' }).waitFor();
  for (const slot of await form.locator('.slot').all()) {
    await slot.locator('input[type=file]').first().setInputFiles(paper);
    await slot.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
  }
  await goOn(form);
  await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
  await form.getByRole('radio', { name: 'Nhận bản điện tử' }).check();
  await goOn(form);
  await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
}

it('finds, files, pays at the second try, and is told so by the tracker', async () => {
  const { context, close } = await openBrowser({ blockThirdParty: true });
  await showingFailures('paying', [context], async () => {
    const page = await context.newPage();
    await page.goto(`http://localhost:${sandbox.ports.bank}/`);
    const finder = page.locator('hcc-procedure-finder');
    await finder.getByRole('combobox').fill('the huong dan vien du lich noi dia');
    await finder
      .getByRole('option', { name: /nội địa/ })
      .first()
      .click();
    await finder.getByText(fee).first().waitFor();
    await finder.getByRole('button', { name: 'Nộp hồ sơ' }).click();

    const form = formIn(page);
    await fillIn(form);
    await submitButton(form).click();
    const { code } = await readReceipt(form);

    // Due in both frames; what is begun in the form is not yet known to the tracker.
    const tracker = trackerIn(page);
    await tracker.getByText(code).first().waitFor();
    await tracker.getByText(`Còn phải nộp: ${fee}`).waitFor();
    const first = await nextPayment(page, () =>
      form.getByRole('button', { name: 'Chuyển khoản', exact: true }).click(),
    );
    expect(first.amount).toBe(162_500);
    await form.getByRole('img', { name: /VietQR/ }).waitFor();
    await bankSays(first, 'failed');
    await form.getByRole('heading', { name: 'Giao dịch không thành công' }).waitFor();

    const second = await nextPayment(page, () =>
      form.getByRole('button', { name: 'Chuyển khoản', exact: true }).click(),
    );
    expect(second.id).not.toBe(first.id);
    await bankSays(second, 'succeeded');
    for (const frame of [form, tracker]) {
      await frame.getByRole('heading', { name: 'Đã nộp đủ' }).waitFor();
      await frame.getByText(/Biên lai phí: 162\.500 đồng/).waitFor();
      await expect.poll(() => frame.getByText(/Còn phải nộp/).count()).toBe(0);
    }
    const download = page.waitForEvent('download');
    await tracker.getByRole('button', { name: /Biên lai phí/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^bien-lai-QN-P-\d\d-\d{7}\.pdf$/);
  }).finally(close);
});
