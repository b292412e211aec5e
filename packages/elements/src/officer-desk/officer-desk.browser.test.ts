import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import { createDeskDossier, FakeDesk, officers } from './fake-desk.examples.ts';
import { OfficerDesk } from './officer-desk.element.ts';

defineOnce('hcc-officer-desk', OfficerDesk);

let fake: FakeDesk;

async function mount(hash = '', locale = 'vi'): Promise<OfficerDesk> {
  history.replaceState(null, '', hash || '#/');
  const desk = new OfficerDesk();
  desk.client = fake.client;
  desk.locale = locale;
  const ready = new Promise((resolve) => desk.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(desk);
  await ready;
  return desk;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** Behind the disclosure: nobody ends a dossier by a slip of the hand. */
async function wayOut(name: string): Promise<void> {
  await page.getByText('Cách khác: không tiếp nhận, dừng, thu hồi…').click();
  await button(name).click();
}

const focused = () => document.querySelector('hcc-officer-desk')?.shadowRoot?.activeElement;

beforeEach(async () => {
  await page.viewport(1280, 900);
  fake = new FakeDesk();
  fake.signedIn = officers[0] ?? null;
});

afterEach(() => {
  document.querySelector('hcc-officer-desk')?.remove();
  history.replaceState(null, '', '#');
});

describe('signing in', () => {
  it('finds an officer by unit without accents, shows who works, and signs out', async () => {
    fake.signedIn = null;
    await mount();
    await page.getByLabelText('Tìm theo tên, đơn vị hoặc việc được giao').fill('bai chay phe duyet');
    await expect.element(button(/Lê Văn Dũng/)).not.toBeInTheDocument();
    await button(/Phạm Thị Giang/).click();
    await expect.element(page.getByText('Phó Chủ tịch, Ủy ban nhân dân phường Bãi Cháy')).toBeVisible();
    await button('Đăng xuất').click();
    await expect.element(page.getByRole('heading', { name: 'Đăng nhập (môi trường thử nghiệm)' })).toBeVisible();
  });

  it('finds the session again after a reload, by the cookie alone', async () => {
    await mount();
    await expect.element(page.getByRole('link', { name: /261122-0007/ })).toBeVisible();
    expect(Object.keys(localStorage).concat(Object.keys(sessionStorage))).toEqual([]);
  });

  it('asks to sign in again when the session ends, and keeps what was typed', async () => {
    await mount('#/dossier/dos_1');
    await wayOut('Không tiếp nhận');
    await page.getByLabelText('Lý do').fill('Thiếu giấy chứng sinh');
    fake.signedIn = null;
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText(/Phiên làm việc đã hết hạn/)).toBeVisible();
    await button(/Trần Thị Chi/).click();
    await expect.element(page.getByLabelText('Lý do')).toHaveValue('Thiếu giấy chứng sinh');
  });
});

describe('the queue', () => {
  it('says in words when each dossier is due and what comes next', async () => {
    await mount();
    for (const [code, due, next] of [
      ['0007', 'Chưa tính hạn', 'Việc tiếp theo: Tiếp nhận'],
      ['0008', 'Quá hạn', 'Việc tiếp theo: Phê duyệt'],
      ['0010', 'Đã xử lý xong', 'Việc tiếp theo: Trả kết quả'],
    ] as const) {
      const row = page.getByRole('link', { name: new RegExp(`261122-${code}`) });
      await expect.element(row.getByText(new RegExp(due))).toBeVisible();
      await expect.element(row.getByText(next)).toBeVisible();
    }
  });

  it('keeps the focus on a row over a reading, and moves by arrow keys', async () => {
    await mount();
    const row = page.getByRole('link', { name: /261122-0008/ });
    await expect.element(row).toBeVisible();
    row.element().focus();
    fake.change('dos_1', { allowed: [] }, 'accept');
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByRole('link', { name: /261122-0007/ })).not.toBeInTheDocument();
    expect(focused()?.textContent).toContain('261122-0008');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()?.textContent).toContain('261122-0009');
  });

  it('counts on its chips what the whole queue has, beyond the page', async () => {
    fake.dossiers = Array.from({ length: 70 }, (_, at) => createDeskDossier({ id: `dos_${at}` }));
    const overdue = fake.dossiers.filter(({ progress }) => Date.parse(progress.due?.dueAt ?? '') < Date.now()).length;
    await mount();
    await expect.element(page.getByText('50 trong 70 hồ sơ')).toBeVisible();
    const chips = [...document.querySelectorAll('hcc-officer-desk')].flatMap((desk) => [
      ...(desk.shadowRoot?.querySelectorAll('.chip.overdue .number') ?? []),
    ]);
    expect(chips.map(({ textContent }) => Number(textContent))).toEqual(overdue > 0 ? [overdue] : []);
  });

  it('says by when the applicant has to answer', async () => {
    fake.change('dos_1', { progress: { ...createDeskDossier().progress, respondByOn: '2026-12-04' } }, 'accept');
    await mount();
    await expect.element(page.getByText(/Chờ người nộp đến .*12/)).toBeVisible();
  });

  it('says when nothing waits, and leads to all', async () => {
    fake.dossiers = fake.dossiers.map((dossier) => ({ ...dossier, allowed: [] }));
    await mount();
    await expect.element(page.getByText('Bạn không có việc nào đang chờ.')).toBeVisible();
    await button('Xem tất cả hồ sơ').click();
    await expect.element(page.getByText('4 hồ sơ')).toBeVisible();
  });

  it('makes room for the dossier on a narrow screen, and the way back leads to the list', async () => {
    await page.viewport(390, 800);
    await mount();
    await page.getByRole('link', { name: /261122-0008/ }).click();
    await expect.element(page.getByLabelText('Tìm theo mã hồ sơ hoặc tên')).not.toBeVisible();
    await page.getByRole('link', { name: 'Danh sách hồ sơ' }).click();
    await expect.element(page.getByLabelText('Tìm theo mã hồ sơ hoặc tên')).toBeVisible();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('a dossier', () => {
  it('shows answers by their labels and places by their names', async () => {
    await mount('#/dossier/dos_1');
    await expect.element(page.getByRole('row', { name: 'Họ và tên người nộp hồ sơ Nguyễn Thị Mẫu' })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: 'Xã, phường, đặc khu giải quyết Phường Bãi Cháy, Thành phố Hạ Long' }))
      .toBeVisible();
  });

  it('says what follows from a step, takes it once confirmed, says so, and leads to the next dossier', async () => {
    await mount('#/dossier/dos_1');
    await button('Tiếp nhận').click();
    await expect.element(page.getByText('Lập phiếu: Giấy tiếp nhận và hẹn trả kết quả.')).toBeVisible();
    expect(fake.sent).toEqual([]);
    await button('Xác nhận: Tiếp nhận').click();
    await expect
      .element(page.getByRole('status').getByText('Đã ghi nhận: Tiếp nhận, hồ sơ 000.00.19.H49-261122-0007.'))
      .toBeInTheDocument();
    expect(fake.sent).toHaveLength(1);
    await expect.poll(() => focused()?.className).toContain('taken');
    await page.getByRole('link', { name: 'Hồ sơ tiếp theo' }).click();
    await expect.poll(() => location.hash).toBe('#/dossier/dos_2');
  });

  it('does not refuse without reason and basis, and puts the focus on the first that is missing', async () => {
    await mount('#/dossier/dos_1');
    await wayOut('Không tiếp nhận');
    await expect.poll(() => focused()?.id).toBe('reason');
    await page.getByLabelText('Căn cứ pháp lý').fill('Điều 16 Luật Hộ tịch');
    await button('Xác nhận: Không tiếp nhận').click();
    await expect.poll(() => focused()?.id).toBe('reason');
    expect(fake.sent).toEqual([]);
    await page.getByLabelText('Lý do').fill('Thiếu giấy chứng sinh');
    await button('Xác nhận: Không tiếp nhận').click();
    await expect
      .poll(() => fake.sent.map(({ command }) => command))
      .toEqual([{ type: 'reject', reason: 'Thiếu giấy chứng sinh', legalBasis: 'Điều 16 Luật Hộ tịch' }]);
  });

  it('tells what a colleague did meanwhile and keeps the typed number', async () => {
    await mount('#/dossier/dos_3');
    await button('Ký số').click();
    await page.getByLabelText('Số của kết quả').fill('12/GKS');
    fake.signedIn = officers[2] ?? null;
    fake.change('dos_3', {}, 'appraise');
    await button('Xác nhận: Ký số').click();
    await expect.element(page.getByRole('group', { name: /Phó Chủ tịch Phạm Thị Giang/ })).toBeVisible();
    await expect.element(page.getByRole('group', { name: /Nội dung bạn đã gõ vẫn còn/ })).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('changed');
    await expect.element(page.getByLabelText('Số của kết quả')).toHaveValue('12/GKS');
    await button('Xác nhận: Ký số').click();
    await expect.poll(() => fake.sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
  });
});

describe('the supplement notice', () => {
  it('is built from the checklist, shows what the applicant will read, and is sent as one', async () => {
    await mount('#/dossier/dos_1');
    const form = page.getByRole('group', { name: 'Tờ khai đăng ký khai sinh', exact: true });
    await form.getByRole('radio', { name: 'Thiếu' }).click();
    await form.getByLabelText('Người nộp cần làm gì').fill('Nộp tờ khai có chữ ký.');
    await button('Lập phiếu yêu cầu bổ sung (1 mục)').click();
    await button('Thêm yêu cầu theo căn cứ pháp lý').click();
    await button('Xác nhận: Yêu cầu bổ sung').click();
    // The notice is not whole: the law is not named, and no day is set.
    await expect.element(page.getByText('Mỗi mục cần ghi rõ người nộp phải làm gì.')).toBeVisible();
    expect(fake.sent).toEqual([]);
    await page.getByLabelText('Căn cứ pháp lý').fill('khoản 2 Điều 5');
    await page.getByLabelText('Người nộp cần làm gì').nth(1).fill('Bản đồ vị trí');
    await page.getByLabelText('Ngày cuối để trả lời').fill('2027-01-15');
    const preview = page.getByRole('region', { name: 'Người nộp sẽ đọc' });
    await expect.element(preview.getByText(/Nộp tờ khai có chữ ký\./)).toBeVisible();
    await expect.element(preview.getByText('Bổ sung chậm nhất ngày 15/01/2027.')).toBeVisible();
    await button('Xác nhận: Yêu cầu bổ sung').click();
    await expect
      .poll(() => fake.sent.map(({ command }) => command))
      .toEqual([
        {
          type: 'requestSupplement',
          items: [
            { componentId: 'c2', fault: 'missing', what: 'Nộp tờ khai có chữ ký.' },
            { legalBasis: 'khoản 2 Điều 5', fault: 'missing', what: 'Bản đồ vị trí' },
          ],
          answerByOn: '2027-01-15',
        },
      ]);
  });
});

describe('several dossiers at once', () => {
  it('takes a wordless step with those that are ticked, once it is confirmed', async () => {
    await mount();
    await page.getByRole('checkbox', { name: /261122-0007/ }).click();
    await page.getByRole('checkbox', { name: /261122-0008/ }).click();
    const bar = page.getByRole('group', { name: 'Làm nhiều hồ sơ cùng lúc' });
    await expect.element(bar.getByRole('button', { name: 'Phê duyệt' })).not.toBeInTheDocument();
    await bar.getByRole('button', { name: 'Nhận việc' }).click();
    expect(fake.sentTogether).toEqual([]);
    await bar.getByRole('button', { name: 'Nhận việc 2 hồ sơ' }).click();
    await expect.element(bar.getByText('Nhận việc: đã ghi nhận 2 hồ sơ.')).toBeVisible();
    expect(fake.sentTogether.map(({ dossiers }) => dossiers.map(({ id }) => id))).toEqual([['dos_1', 'dos_2']]);
  });
});

describe('the keyboard', () => {
  it('moves, claims, begins a step, and is off while somebody types', async () => {
    await mount();
    await expect.element(page.getByRole('link', { name: /261122-0007/ })).toBeVisible();
    await userEvent.keyboard('jj');
    expect(focused()?.textContent).toContain('261122-0008');
    await userEvent.keyboard('{Tab}');
    expect(focused()?.getAttribute('aria-label')).toBe('Chọn hồ sơ 000.00.19.H49-261122-0008');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('kc');
    await expect.poll(() => fake.sentTogether).toEqual([{ type: 'claim', dossiers: [{ id: 'dos_1', version: 1 }] }]);
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Tiếp nhận')).toBeVisible();
    await userEvent.keyboard('s');
    await expect.poll(() => focused()?.textContent?.trim()).toBe('Xác nhận: Tiếp nhận');
    await userEvent.keyboard('/jk?');
    expect(focused()?.id).toBe('queue-query');
    await expect.element(page.getByLabelText('Tìm theo mã hồ sơ hoặc tên')).toHaveValue('jk?');
  });

  it('lists its keys under "?", and can be turned off', async () => {
    await mount();
    await expect.element(page.getByRole('link', { name: /261122-0007/ })).toBeVisible();
    await userEvent.keyboard('?');
    await page.getByLabelText('Dùng phím tắt').click();
    await button('Đóng').click();
    await userEvent.keyboard('j');
    expect(focused()?.textContent).not.toContain('261122-0007');
  });

  it('leads to one row of the queue by Tab, and past the others', async () => {
    // Another unit's dossier at the top is no link: Tab leads to the first that is.
    fake.dossiers = [createDeskDossier({ id: 'other', applicantName: '' }), ...fake.dossiers];
    await mount();
    await expect.element(page.getByRole('link', { name: /261122-0007/ })).toBeVisible();
    const links = [...(document.querySelector('hcc-officer-desk')?.shadowRoot?.querySelectorAll('a.row') ?? [])];
    expect(links.map((link) => link.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1']);
  });
});

describe('intake at the counter', () => {
  it('names what is missing, then files and shows code, secret and link', async () => {
    await mount();
    await page.getByRole('link', { name: 'Tiếp nhận tại quầy' }).click();
    await page.getByLabelText('Tìm thủ tục theo tên gọi hoặc mã').fill('khai sinh');
    await button(/Đăng ký khai sinh 1\.001193/).click();
    await button('Tiếp nhận và cấp giấy hẹn').click();
    await expect.poll(() => focused()?.className).toContain('faults');

    await page.getByLabelText('Họ và tên người nộp hồ sơ (bắt buộc)').fill('Nguyễn Thị Mẫu');
    await page.getByLabelText('Số định danh cá nhân của người nộp (bắt buộc)').fill('022190000001');
    await page.getByLabelText('Số điện thoại (bắt buộc)').fill('0912345678');
    await page.getByRole('combobox', { name: 'Xã, phường, đặc khu giải quyết (bắt buộc)' }).fill('bai chay');
    await button(/Nhận đủ/).click();
    await page.getByRole('checkbox', { name: /Tôi cam kết/ }).click();
    await userEvent.dblClick(button('Tiếp nhận và cấp giấy hẹn'));

    await expect.element(page.getByText('K7PM2QXA')).toBeVisible();
    await expect.element(page.getByRole('link', { name: /\/track#lt_/ })).toBeVisible();
    await expect.element(page.getByText('Ngày hẹn trả kết quả')).toBeVisible();
    expect(fake.filed).toHaveLength(1);
    expect(fake.filed[0]?.body.papers).toEqual([{ componentId: 'c1', originals: 1, copies: 0 }]);
    await button('Tiếp nhận hồ sơ khác').click();
    await expect.element(page.getByText('K7PM2QXA')).not.toBeInTheDocument();
  });

  it('is not offered to an officer who does not receive', async () => {
    fake.signedIn = officers[1] ?? null;
    await mount();
    await expect.element(page.getByRole('heading', { name: 'Hồ sơ', exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Tiếp nhận tại quầy' })).not.toBeInTheDocument();
  });
});

describe('languages', () => {
  it.each([
    ['en', 'My work'],
    ['zh-Hans', '我的工作'],
  ])('%s', async (locale, words) => {
    await mount('', locale);
    await expect.element(button(words)).toBeVisible();
  });
});

describe('held money', () => {
  const payment = {
    id: 'pay_1',
    dossierId: 'dos_1',
    dossierCode: '000.00.19.H49-261122-0007',
    status: 'held',
    method: 'transfer',
    amount: 150_000,
    items: [{ type: 'fee', amount: 150_000 }],
    createdAt: '2026-11-22T02:00:00Z',
    expiresAt: '2026-11-23T02:00:00Z',
    paidAt: null,
    held: 'amountDiffers',
    reference: 'HCC7K3M9QX2PA',
    receipts: [],
    unsettled: [{ transactionId: 'FT1', amount: 150_001, currency: 'VND' }],
    decisions: [],
    maySettle: true,
  } as const;

  it('is shown with its reason to whoever opens the unit’s page, and decided by its leaders alone', async () => {
    fake.payments = [
      { ...payment, items: [...payment.items], receipts: [], unsettled: [...payment.unsettled], decisions: [] },
    ];
    await mount('#/unit');
    await expect.element(page.getByText('Tạm giữ: sai số tiền')).toBeVisible();
    await expect.element(page.getByText('Người phê duyệt hoặc lãnh đạo đơn vị quyết định.')).toBeVisible();
    await expect.element(button('Hoàn trả')).not.toBeInTheDocument();
  });

  it('is decided by keyboard alone, with a reason that is kept', async () => {
    fake.signedIn = officers.find(({ roles }) => roles.includes('approve')) ?? null;
    fake.payments = [
      { ...payment, items: [...payment.items], receipts: [], unsettled: [...payment.unsettled], decisions: [] },
    ];
    await mount('#/unit');
    const settle = button('Ghi nhận là đã nộp');
    await expect.element(settle).toBeVisible();
    settle.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText('Cần điền mục này.')).toBeVisible();
    await expect.poll(() => focused()?.tagName).toBe('TEXTAREA');
    await userEvent.keyboard('Dư 1 đồng, đã đối chiếu{Tab}{Enter}');
    await expect.element(page.getByText('Không có khoản nào đang tạm giữ.')).toBeVisible();
    expect(fake.decided).toEqual([{ id: 'pay_1', decision: 'settle', reason: 'Dư 1 đồng, đã đối chiếu' }]);
    await expect.poll(() => focused()?.textContent).toContain('Tiền cần xử lý');
  });
});
