/** On the district portal, plain HTML with a strict policy: without a network, on a phone, on a shared computer. The forms themselves: authored-forms. */
import { createClient } from '@hcc/sdk';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { findingsOn } from './accessibility.ts';
import { birth, fileOnline } from './citizen.ts';
import { DeskPage } from './desk-page.ts';
import {
  type Citizen,
  fillIn,
  fillInChild,
  fillInMother,
  formIn,
  goOn,
  pickPlace,
  readReceipt,
  submitButton,
  trackerIn,
  writePaper,
} from './form-page.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let center: string;
let portal: string;
let browser: Browser;
let paper: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  portal = `http://localhost:${sandbox.ports.district}`;
  browser = await chromium.launch(launchOptions());
  paper = await writePaper('giay-chung-sinh.pdf');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

const citizen = (fullName: string): Citizen => ({ fullName, personalId: '022190000033', phone: '0912000033' });
const filing = `/nop-ho-so?thu-tuc=${birth}`;

/** With what threw on the pages, or was refused by a policy. */
async function visitor(width = 1280): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width, height: 844 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  // The portal's own policy, and that of our frame.
  page.on('console', (line) => {
    if (line.text().includes('Content Security Policy')) errors.push(line.text());
  });
  return { context, page, errors };
}

/** How many dossiers of this name the Center has. */
async function countOf(fullName: string): Promise<number> {
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId: 'officer-uong-bi-receiver' });
  const { desk } = createClient({ baseUrl: center, session: token });
  const all = await desk.dossiers({ mine: 'false' }).atMost(1000);
  return all.filter(({ applicantName }) => applicantName === fullName).length;
}

describe('with a network that fails', () => {
  it('files one dossier when the replies of its submission are lost', { timeout: 120_000 }, async () => {
    const { context, page, errors } = await visitor();
    const { fullName } = citizen('Bùi Văn Mất Tin');
    await showingFailures('lost-reply', [context], async () => {
      await page.goto(portal + filing);
      const form = formIn(page);
      await fillIn(form, citizen(fullName), paper);
      // The Center gets each of them; more are lost than the SDK repeats by itself.
      const lost = 4;
      let arrived = 0;
      await page.route('**/submission', async (route) => {
        arrived += 1;
        const response = await route.fetch();
        if (arrived > lost) return route.fulfill({ response });
        return route.abort('connectionreset');
      });
      await submitButton(form).click();
      await form.getByText('Chưa nhận được trả lời của Trung tâm').waitFor();
      const { code } = await readReceipt(form);
      expect(arrived).toBe(lost + 1);
      expect(await countOf(fullName)).toBe(1);

      await page.unroute('**/submission');
      await page.reload();
      expect((await readReceipt(form)).code).toBe(code);
      expect(await countOf(fullName)).toBe(1);
    });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps what is typed while there is none, says so, and saves it afterwards', { timeout: 120_000 }, async () => {
    const { context, page } = await visitor();
    await showingFailures('offline', [context], async () => {
      await page.goto(portal + filing);
      const form = formIn(page);
      await form.getByLabel(/Họ và tên người nộp/).fill('Mai Thị Ngoại Tuyến');
      await form.getByText(/Đã lưu lúc/).waitFor();
      await context.setOffline(true);
      await form.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000037');
      await form.getByLabel(/Số điện thoại/).fill('0912000037');
      await form.getByText('Chưa lưu – sẽ thử lại').waitFor({ timeout: 60_000 });
      // The notice that says so comes and goes with each try and moves the page a little: who misses presses again.
      const own = form.getByRole('radio', { name: 'Cho chính tôi' });
      await expect.poll(async () => own.click().then(() => own.isChecked()), { timeout: 15_000 }).toBe(true);
      await goOn(form);
      // It can be gone on with; nothing is lost on the way back.
      await form.getByRole('button', { name: 'Quay lại' }).click();
      expect(await form.getByLabel(/Số điện thoại/).inputValue()).toBe('0912000037');
      await context.setOffline(false);
      await form.getByText(/Đã lưu lúc/).waitFor({ timeout: 60_000 });
      await page.reload();
      await form.getByText(/Đã mở lại bản nháp/).waitFor();
      await form.getByRole('button', { name: /Người nộp và chủ hồ sơ/ }).click();
      expect(await form.getByLabel(/Họ và tên người nộp/).inputValue()).toBe('Mai Thị Ngoại Tuyến');
      expect(await form.getByLabel(/Số định danh cá nhân của người nộp/).inputValue()).toBe('022190000037');
      expect(await form.getByLabel(/Số điện thoại/).inputValue()).toBe('0912000037');
    });
    await context.close();
  });
});

describe('on a telephone 390 px wide', () => {
  it('nothing is wider than the page, in the finder and the tracker', { timeout: 120_000 }, async () => {
    const { context, page, errors } = await visitor(390);
    await showingFailures('narrow', [context], async () => {
      await page.goto(`${portal}/`);
      const finder = page.locator('hcc-procedure-finder');
      await finder.getByRole('combobox').fill('giay khai sinh');
      await finder.getByRole('option').first().waitFor();
      await expectNoSidewaysScrolling(page, 'hits');
      await finder.getByRole('option').first().click();
      await finder.getByText('Nếu nộp đủ hồ sơ bây giờ').first().waitFor();
      await expectNoSidewaysScrolling(page, 'procedure');

      await page.goto(`${portal}/tra-cuu`);
      const { code, lookupSecret: secret } = (await fileOnline(sandbox.ports, citizen('Hồ Thị Điện Thoại'))).receipt;
      await lookUp(trackerIn(page), code, secret);
      await expectNoSidewaysScrolling(page, 'tracker');
      await page.goto(`${center}/track`);
      await lookUp(page, code, secret);
      await expectNoSidewaysScrolling(page, 'tracking page');
    });
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** What each page of the form needs, in order. */
const pagesOf = (form: FrameLocator, { fullName, personalId, phone }: Citizen): (() => Promise<void>)[] => [
  async () => {
    await form.getByLabel(/Họ và tên người nộp/).fill(fullName);
    await form.getByLabel(/Số định danh cá nhân của người nộp/).fill(personalId);
    await form.getByLabel(/Số điện thoại/).fill(phone);
    await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
  },
  () => pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/),
  () => fillInChild(form),
  () => fillInMother(form),
  async () => {
    await form.locator('input[type=file]').first().setInputFiles(paper);
    await form.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
  },
  async () => {
    await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
    await form.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
    await pickPlace(form, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
  },
];

async function lookUp(place: FrameLocator | Page, code: string, secret: string): Promise<void> {
  const other = place.getByRole('button', { name: 'Tra cứu hồ sơ khác' });
  const field = place.getByLabel('Mã hồ sơ');
  await other.or(field).first().waitFor();
  if ((await field.count()) === 0) return;
  await field.fill(code);
  await place.getByLabel('Mã bí mật').fill(secret);
  await place.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await other.waitFor();
}

describe('on a shared computer', () => {
  it('shows the receipt after a reload, and nothing once its owner has left', { timeout: 120_000 }, async () => {
    const { context, page } = await visitor();
    await showingFailures('leaving', [context], async () => {
      await page.goto(portal + filing);
      const form = formIn(page);
      await fillIn(form, citizen('Ngô Thị Rời Máy'), paper);
      await submitButton(form).click();
      const receipt = await readReceipt(form);
      await page.reload();
      expect(await readReceipt(form)).toEqual(receipt);

      await form.getByRole('button', { name: 'Xong, rời khỏi máy này' }).click();
      await form.getByRole('heading', { name: 'Đã đóng phiên làm việc' }).waitFor();
      expect(await context.cookies()).toEqual([]);
      await page.reload();
      await form.getByLabel(/Họ và tên người nộp/).waitFor();
      for (const input of await form.getByRole('textbox').all()) expect(await input.inputValue()).toBe('');
      await page.goto(`${portal}/tra-cuu`);
      await trackerIn(page).getByLabel('Mã hồ sơ').waitFor();
      expect(await trackerIn(page).getByText(receipt.code).count()).toBe(0);
      await page.goBack();
      await form.getByLabel(/Họ và tên người nộp/).waitFor();
      expect(await form.getByText(receipt.code).count()).toBe(0);
    });
    await context.close();
  });
});

/** Findings by place: all are told at once. */
function examiner(page: Page) {
  const found: Record<string, string[]> = {};
  const look = async (where: string): Promise<void> => {
    const findings = await findingsOn(page);
    if (findings.length > 0) found[where] = findings;
  };
  return { found, look };
}

describe('axe finds nothing serious', () => {
  it('from the finder to the tracker', { timeout: 180_000 }, async () => {
    const { context, page } = await visitor();
    const { found, look } = examiner(page);
    await showingFailures('axe-citizen', [context], async () => {
      await page.goto(`${portal}/`);
      const finder = page.locator('hcc-procedure-finder');
      await finder.getByRole('combobox').waitFor();
      await look('finder');
      await finder.getByRole('combobox').fill('giay khai sinh');
      await finder.getByRole('option').first().waitFor();
      await look('hits');
      await finder.getByRole('option').first().click();
      await finder.getByText('Nếu nộp đủ hồ sơ bây giờ').first().waitFor();
      await look('procedure');
      await finder.getByRole('button', { name: 'Nộp hồ sơ' }).click();
      const form = formIn(page);
      await form.locator('#heading').waitFor();
      for (const [at, fill] of pagesOf(form, citizen('Lý Thị Tiếp Cận')).entries()) {
        await look(`page ${at + 1}`);
        await goOn(form);
        await form.getByText(/mục cần xem lại/).waitFor();
        await look(`page ${at + 1} with faults`);
        await fill();
        await goOn(form);
      }
      await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
      await look('review');
      await submitButton(form).click();
      const { code, secret } = await readReceipt(form);
      await look('receipt');
      await page.goto(`${portal}/tra-cuu`);
      await trackerIn(page).getByLabel('Mã hồ sơ').or(trackerIn(page).getByText(code)).first().waitFor();
      await look('tracker');
      await lookUp(trackerIn(page), code, secret);
      await look('tracker following');
    });
    expect(found).toEqual({});
    await context.close();
  });

  it('on the desk', { timeout: 180_000 }, async () => {
    const { receipt } = await fileOnline(sandbox.ports, {
      fullName: 'Phan Thị Bàn Giấy',
      personalId: '022190000039',
      phone: '0912000039',
    });
    const { context, page } = await visitor();
    const desk = new DeskPage(page);
    const { found, look } = examiner(page);
    await showingFailures('axe-desk', [context], async () => {
      await page.goto(`${center}/desk`);
      await page.getByRole('heading', { name: /Đăng nhập/ }).waitFor();
      await look('sign-in');
      await desk.signIn(center, 'Uông Bí', 'Tiếp nhận');
      await page.getByRole('navigation', { name: 'Hồ sơ' }).getByText(receipt.code).waitFor();
      await look('queue');
      await desk.open(receipt.code);
      await page.getByRole('heading', { name: 'Nội dung kê khai' }).waitFor();
      await look('dossier');
      await desk.begin('Không tiếp nhận');
      await desk.toDo.getByRole('button', { name: /^Xác nhận/ }).click();
      await desk.toDo.getByText('Cần điền mục này.').first().waitFor();
      await look('step with faults');
      await desk.toDo.getByRole('button', { name: 'Để sau' }).click();
      await desk.take('Tiếp nhận');
      await look('step taken');
      await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
      await page.getByRole('searchbox', { name: /Tìm thủ tục/ }).fill('khai sinh');
      await page.getByRole('button', { name: /1\.001193/ }).click();
      await page.getByRole('button', { name: 'Tiếp nhận và cấp giấy hẹn' }).click();
      await page.getByRole('group', { name: /mục cần xem lại/ }).waitFor();
      await look('intake with faults');
    });
    expect(found).toEqual({});
    await context.close();
  });
});
