/** Officers settle dossiers by clicking on the desk's page, each at a unit of their own: one filed online, one at a counter. */
import { readFile } from 'node:fs/promises';
import { ConflictError, createClient, type DossierCommand, PermissionError } from '@hcc/sdk';
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { fileOnline, type Person } from './citizen.ts';
import { DeskPage } from './desk-page.ts';
import { fillInChild, fillInMother, pickPlace } from './form-page.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let center: string;
let browser: Browser;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  browser = await chromium.launch(launchOptions());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

/** An officer's own computer; what threw on its pages. */
async function atDesk(): Promise<{ context: BrowserContext; desk: DeskPage; errors: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return { context, desk: new DeskPage(page), errors };
}

const person = (fullName: string): Person => ({ fullName, personalId: '022190000019', phone: '0912000019' });

const collector = { 'Người đến nhận kết quả': 'Trần Thị Nhận Thay', 'Giấy tờ của người nhận': '022190000027' };

/** Each at another unit than the one before, but for the agency that decides. */
const online = [
  ['Uông Bí', 'Tiếp nhận', 'Tiếp nhận', {}],
  ['Hồng Gai', 'Thẩm định', 'Thẩm định', { 'Ý kiến thẩm định': 'Đủ điều kiện' }],
  ['Hồng Gai', 'Phê duyệt', 'Phê duyệt', {}],
  ['Hồng Gai', 'Đóng dấu', 'Ký số', { 'Số của kết quả': '12/GKS' }],
  ['Cẩm Phả', 'Trả kết quả', 'Trả kết quả', collector],
] as const;
const counter = [
  ['Hồng Gai', 'Thẩm định', 'Nhận bàn giao', {}],
  ['Hồng Gai', 'Thẩm định', 'Thẩm định', {}],
  ['Hồng Gai', 'Phê duyệt', 'Phê duyệt', {}],
  ['Hồng Gai', 'Đóng dấu', 'Đóng dấu', { 'Số của kết quả': '13/GKS' }],
  ['Cẩm Phả', 'Trả kết quả', 'Trả kết quả', collector],
] as const;

const fiveSteps = ['Tiếp nhận', 'Nhận bàn giao', 'Thẩm định', 'Phê duyệt', 'Đóng dấu', 'Ký số', 'Trả kết quả'];

async function takeInTurn(desk: DeskPage, code: string, turns: typeof online | typeof counter): Promise<void> {
  for (const [unit, role, step, fields] of turns) {
    await desk.signIn(center, unit, role);
    await desk.open(code);
    // One of the steps is open to this officer, it stands first, and no later one is offered.
    const offered = await desk.toDo.getByRole('button').allInnerTexts();
    expect(offered[0]).toBe(step);
    expect(offered.filter((words) => fiveSteps.includes(words))).toEqual([step]);
    await desk.take(step, fields);
    if (step === 'Đóng dấu') {
      const download = desk.page.waitForEvent('download');
      await desk.page.getByRole('button', { name: 'Tải kết quả để in và đóng dấu (PDF)' }).click();
      const pdf = await readFile(await (await download).path());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    await desk.signOut();
    // Nothing of it stays for whoever sits down next.
    await expect.poll(() => desk.page.getByText(code).count()).toBe(0);
  }
}

describe('a dossier filed online', () => {
  it('goes through receive, appraise, approve, sign and return at desks of different units', async () => {
    const { client, receipt } = await fileOnline(sandbox.ports, person('Nguyễn Thị Trực Tuyến'));
    const { context, desk, errors } = await atDesk();
    await showingFailures('desk-online', [context], () => takeInTurn(desk, receipt.code, online));
    const { progress } = await client.dossiers.get(receipt.dossierId);
    expect(progress?.status).toBe('returned');
    expect(progress?.steps.map(({ step, state }) => `${step} ${state}`)).toEqual(
      ['receive', 'appraise', 'approve', 'sign', 'return'].map((step) => `${step} done`),
    );
    const result = await client.dossiers.result(receipt.dossierId);
    expect(await result.slice(0, 5).text()).toBe('%PDF-');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a dossier handed in at a counter', () => {
  it('goes through the on-site track with the stamp, and is found by code and typed secret', async () => {
    const { context, desk, errors } = await atDesk();
    await showingFailures('desk-counter', [context], async () => {
      const { code, secret } = await handInAtCounter(desk);
      await takeInTurn(desk, code, counter);

      const { page } = desk;
      await page.goto(`${center}/track`);
      await page.getByLabel('Mã hồ sơ').fill(code);
      await page.getByLabel('Mã bí mật').fill(secret.toLowerCase());
      await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
      await page.getByText('Quy trình tại chỗ').waitFor();
      const steps = await page.getByRole('listitem').filter({ hasText: 'Đã xong' }).allInnerTexts();
      expect(steps.map((words) => words.trim().split('\n')[0])).toEqual([
        'Tiếp nhận',
        'Thẩm định',
        'Phê duyệt',
        'Đóng dấu',
        'Trả kết quả',
      ]);
      // Who it is about is not for the holder of the slip to read.
      expect(await page.locator('body').innerText()).not.toContain('Trần Văn Tại Quầy');
      expect(page.url()).not.toContain(secret);
    });
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Intake by the officer of a department; answers what the slip says. */
async function handInAtCounter(desk: DeskPage): Promise<{ code: string; secret: string }> {
  const { page } = desk;
  await desk.signIn(center, 'Bãi Cháy', 'Tiếp nhận');
  await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
  const intake = page.getByRole('main');
  await intake.getByRole('searchbox', { name: /Tìm thủ tục/ }).fill('dang ky khai sinh');
  await intake.getByRole('button', { name: /1\.001193/ }).click();
  // Pressed too early, it says what is missing and files nothing.
  const submit = intake.getByRole('button', { name: 'Tiếp nhận và cấp giấy hẹn' });
  await submit.click();
  await intake.getByRole('group', { name: /mục cần xem lại/ }).waitFor();
  await intake.getByLabel(/Họ và tên người nộp/).fill('Trần Văn Tại Quầy');
  await intake.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000027');
  await intake.getByLabel(/Số điện thoại/).fill('0912000027');
  await intake.getByRole('radio', { name: 'Cho chính tôi' }).check();
  await pickPlace(intake, /Xã, phường, đặc khu giải quyết/, 'hong gai', /Hồng Gai/);
  await fillInChild(intake);
  await fillInMother(intake);
  await intake.getByRole('button', { name: /^Nhận đủ: Giấy chứng sinh/ }).click();
  await pickPlace(intake, /Nơi nhận kết quả/, 'cam pha', /^Chi nhánh.*Cẩm Phả/);
  await intake.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
  await submit.dblclick();
  await intake.getByRole('heading', { name: 'Đã tiếp nhận hồ sơ' }).waitFor();
  const code = await intake.locator('dd.code').first().innerText();
  const secret = await intake.locator('dd.secret').innerText();
  // The papers as they were counted, and when to come back.
  await intake.getByRole('row', { name: /^Giấy chứng sinh.* 1 0$/ }).waitFor();
  await intake.getByText('Ngày hẹn trả kết quả').waitFor();
  await desk.signOut();
  expect(await page.getByText(secret).count()).toBe(0);
  return { code, secret };
}

describe('two officers on one dossier', () => {
  it('tells the slower one who did what, and keeps what was typed', async () => {
    const { receipt } = await fileOnline(sandbox.ports, person('Lê Văn Tranh Chấp'));
    const [slow, fast] = await Promise.all([atDesk(), atDesk()]);
    await showingFailures('desk-two', [slow.context, fast.context], async () => {
      const reason = 'Giấy chứng sinh bị mờ, không đọc được ngày sinh.';
      await slow.desk.signIn(center, 'Hạ Long', 'Tiếp nhận');
      await slow.desk.open(receipt.code);
      await slow.desk.begin('Không tiếp nhận', { 'Lý do': reason, 'Căn cứ pháp lý': 'khoản 1 Điều 16' });

      await fast.desk.signIn(center, 'Uông Bí', 'Tiếp nhận');
      await fast.desk.open(receipt.code);
      await fast.desk.take('Tiếp nhận');

      const { toDo } = slow.desk;
      await toDo.getByRole('button', { name: 'Xác nhận: Không tiếp nhận' }).click();
      const told = toDo.getByRole('group', { name: /Hồ sơ đã thay đổi trong lúc bạn đang xem/ });
      const words = await told.innerText();
      expect(words).toContain('Tiếp nhận');
      expect(words).toContain('Lê Văn Dũng');
      expect(words).toContain('Uông Bí');
      expect(await toDo.getByLabel('Lý do').inputValue()).toBe(reason);
      // The step is over: it can be copied from, not sent.
      expect(await toDo.getByRole('button', { name: /Xác nhận/ }).count()).toBe(0);
    });
    expect([...slow.errors, ...fast.errors]).toEqual([]);
    await Promise.all([slow.context.close(), fast.context.close()]);
  });
});

describe('a notice that is being built while a colleague is faster', () => {
  it('is kept word by word, whatever of it can still be sent', async () => {
    const { receipt } = await fileOnline(sandbox.ports, person('Đỗ Thị Hai Người'));
    await asOfficer('officer-uong-bi-receiver', receipt.dossierId, { type: 'accept' });
    const [slow, fast] = await Promise.all([atDesk(), atDesk()]);
    await showingFailures('desk-notice', [slow.context, fast.context], async () => {
      await slow.desk.signIn(center, 'Hồng Gai', 'Thẩm định');
      await slow.desk.open(receipt.code);
      const paper = slow.desk.page.getByRole('main').getByRole('group', { name: /^Giấy chứng sinh/ });
      await paper.getByRole('radio', { name: 'Sai' }).check();
      await paper.getByLabel('Người nộp cần làm gì').fill('Nộp bản chụp đủ bốn góc.');
      await slow.desk.begin('Yêu cầu bổ sung', { 'Ngày cuối để trả lời': '2030-01-15' });

      await fast.desk.signIn(center, 'Hồng Gai', 'Phê duyệt');
      await fast.desk.open(receipt.code, 'Tất cả');
      await fast.desk.take('Tạm dừng', { 'Lý do': 'Chờ bản án có hiệu lực.', 'Căn cứ pháp lý': 'Điều 10' });

      const { toDo } = slow.desk;
      await toDo.getByRole('button', { name: 'Xác nhận: Yêu cầu bổ sung' }).click();
      expect(await toDo.getByRole('group', { name: /Tạm dừng/ }).innerText()).toContain('Hồng Gai');
      expect(await toDo.getByLabel('Người nộp cần làm gì').inputValue()).toBe('Nộp bản chụp đủ bốn góc.');
      expect(await toDo.getByLabel('Ngày cuối để trả lời').inputValue()).toBe('2030-01-15');
      expect(await toDo.getByRole('button', { name: /Xác nhận/ }).count()).toBe(0);
    });
    expect([...slow.errors, ...fast.errors]).toEqual([]);
    await Promise.all([slow.context.close(), fast.context.close()]);
  });
});

describe('a step whose reply is lost', () => {
  it('is sent again as the same intent and counts once', async () => {
    const { receipt } = await fileOnline(sandbox.ports, person('Lê Thị Mất Tin'));
    await asOfficer('officer-uong-bi-receiver', receipt.dossierId, { type: 'accept' });
    const one = await atDesk();
    await showingFailures('desk-lost', [one.context], async () => {
      const { desk } = one;
      await desk.signIn(center, 'Hồng Gai', 'Thẩm định');
      await desk.open(receipt.code);
      await desk.begin('Thẩm định', { 'Ý kiến thẩm định': 'Đã đối chiếu bản gốc' });
      let isLost = false;
      await desk.page.route('**/transitions', async (route) => {
        if (isLost) return route.continue();
        isLost = true;
        await route.fetch();
        return route.abort('connectionreset');
      });
      await desk.toDo.getByRole('button', { name: 'Xác nhận: Thẩm định' }).click();
      await desk.toDo.getByText('Đã ghi nhận: Thẩm định').waitFor();
      expect(isLost).toBe(true);
      const history = await desk.page.getByRole('listitem').filter({ hasText: 'Đã đối chiếu bản gốc' }).count();
      expect(history).toBe(1);
    });
    await one.context.close();
  });
});

describe('a step out of order', () => {
  it('is not offered on the desk, and refused over HTTP with nothing changed', async () => {
    const { client, receipt } = await fileOnline(sandbox.ports, person('Phạm Thị Đúng Lượt'));
    const { context, desk } = await atDesk();
    await showingFailures('desk-order', [context], async () => {
      for (const [unit, role] of [
        ['Hồng Gai', 'Thẩm định'],
        ['Hồng Gai', 'Phê duyệt'],
        ['Hồng Gai', 'Đóng dấu'],
        ['Cẩm Phả', 'Trả kết quả'],
      ] as const) {
        await desk.signIn(center, unit, role);
        const queue = desk.page.getByRole('navigation', { name: 'Hồ sơ' });
        await queue
          .getByText(/^\d+ hồ sơ$|Bạn không có việc nào đang chờ/)
          .first()
          .waitFor();
        expect(await queue.getByText(receipt.code).count()).toBe(0);
        await desk.open(receipt.code, 'Tất cả');
        await desk.toDo.getByText('Bạn không có việc gì với hồ sơ này lúc này.').waitFor();
        expect(await desk.toDo.getByRole('button').count()).toBe(0);
        await desk.signOut();
      }
    });
    await context.close();

    const before = await client.dossiers.get(receipt.dossierId).withResponse();
    const attempts: [officer: string, command: DossierCommand, error: typeof ConflictError | typeof PermissionError][] =
      [
        ['officer-hong-gai-appraiser', { type: 'appraise' }, ConflictError],
        ['officer-hong-gai-appraiser', { type: 'takeOver' }, ConflictError],
        ['officer-hong-gai-leader', { type: 'approve' }, ConflictError],
        ['officer-hong-gai-clerk', { type: 'sign', resultNumber: '1/X' }, ConflictError],
        ['officer-hong-gai-clerk', { type: 'stamp', resultNumber: '1/X' }, ConflictError],
        [
          'officer-cam-pha-returner',
          {
            type: 'return',
            handing: { by: 'counter', collectorName: 'Nguyễn Thị Mẫu', collectorDocument: '022190000001' },
          },
          ConflictError,
        ],
        // In turn, but not this officer's.
        ['officer-hong-gai-leader', { type: 'accept' }, PermissionError],
      ];
    for (const [officer, command, error] of attempts)
      await expect(asOfficer(officer, receipt.dossierId, command), command.type).rejects.toBeInstanceOf(error);
    const after = await client.dossiers.get(receipt.dossierId).withResponse();
    expect(after.etag).toBe(before.etag);
    expect(after.data).toEqual(before.data);
  });
});

async function asOfficer(officerId: string, dossierId: string, command: DossierCommand): Promise<void> {
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId });
  const { desk } = createClient({ baseUrl: center, session: token });
  const { etag } = await desk.dossier(dossierId).withResponse();
  await desk.command(dossierId, command, { ifMatch: etag ?? '' });
}
