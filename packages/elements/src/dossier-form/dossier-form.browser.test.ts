// A script rather than a module: it stands as `axe` on the window.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { FrameSession } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import { FormCenter } from '../../test/form-center.ts';
import { DossierForm } from './dossier-form.element.ts';

defineOnce('hcc-dossier-form-test', DossierForm);

let center: FormCenter;
let element: DossierForm;

const root = (): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('the form is not rendered');
  return element.shadowRoot;
};
const byId = (id: string): HTMLElement => {
  const found = root().getElementById(id);
  if (!found) throw new Error(`there is no #${id}`);
  return found;
};
const field = (id: string): HTMLElement => byId(`f-${id}`);
const heading = (): string => byId('heading').textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (words: string): HTMLElement => {
  const found = [...root().querySelectorAll<HTMLElement>('button')].find(
    (candidate) => candidate.textContent?.trim() === words,
  );
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
};
const turnedTo = (words: string): Promise<void> => vi.waitFor(() => expect(heading()).toContain(words));

async function open(session: FrameSession = center.session(), locale = 'vi'): Promise<void> {
  element = new DossierForm();
  element.client = center.client;
  element.session = session;
  element.locale = locale;
  element.procedure = '1.001193';
  const ready = new Promise((resolve) => element.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(element);
  await ready;
  // What is fetched after the first painting brings another button, which must not come while one is looked for.
  if (root().querySelector('form'))
    await vi.waitFor(() => expect(root().querySelector('.no-print')).not.toBeNull(), 10_000);
}

async function fillPeople(): Promise<void> {
  await userEvent.type(field('submitter.fullName'), 'Nguyễn Thị Lan');
  await userEvent.type(field('submitter.personalId'), '022190000001');
  await userEvent.type(field('submitter.phone'), '0912345678');
  await userEvent.click(field('submitter.for'));
}

const pdf = (): File => new File(['%PDF-1.7 test'], 'giay-chung-sinh.pdf', { type: 'application/pdf' });

/** By mouse and keyboard up to the review, the declaration not yet ticked. */
async function fillAll(): Promise<void> {
  await fillPeople();
  await userEvent.click(button('Tiếp tục'));
  await turnedTo('Nội dung đề nghị');
  await userEvent.type(field('matter.addressUnit'), 'hong gai{ArrowDown}{Enter}');
  await userEvent.click(button('Tiếp tục'));
  await turnedTo('Thành phần hồ sơ');
  await userEvent.upload(field('papers.c2'), pdf());
  await vi.waitFor(() => expect(root().textContent).toContain('Bỏ'));
  await userEvent.click(button('Tiếp tục'));
  await turnedTo('Nơi nộp');
  await userEvent.type(field('handIn.unit'), 'cam pha{ArrowDown}{Enter}');
  await userEvent.click(byId('f-return.method-1'));
  await userEvent.click(button('Tiếp tục'));
  await turnedTo('Kiểm tra và nộp');
}

async function expectNoAxeFinding(): Promise<void> {
  const { axe } = window as unknown as { axe: { run(context: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

beforeEach(() => {
  center = new FormCenter();
});
afterEach(() => element.remove());

describe('filling in', () => {
  it('goes from field to field and on to the next page by keyboard alone', async () => {
    await open();
    element.focus();
    await userEvent.keyboard('Nguyễn Thị Lan{Tab}022190000001{Tab}0912345678{Tab}{Tab} {Enter}');
    await turnedTo('Nội dung đề nghị');
    await vi.waitFor(() => expect(root().activeElement).toBe(byId('heading')));
    await userEvent.keyboard('{Tab}hong gai');
    // The communes come from the Center: a person waits for the list too.
    await vi.waitFor(() => expect(root().querySelector('[role=option]')).not.toBeNull());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect((field('matter.addressUnit') as HTMLInputElement).value).toBe('Phường Hồng Gai'));
    await userEvent.keyboard('{Enter}');
    await turnedTo('Thành phần hồ sơ');
  });

  it('says what is missing, takes the focus there, and each line leads to its field', async () => {
    await open();
    await userEvent.click(button('Tiếp tục'));
    await vi.waitFor(() => expect(root().activeElement).toBe(byId('faults')));
    expect(root().querySelectorAll('#faults a')).toHaveLength(4);
    const phone = [...root().querySelectorAll<HTMLElement>('#faults a')].find(({ textContent }) =>
      textContent?.includes('Số điện thoại'),
    );
    if (phone) await userEvent.click(phone);
    expect(root().activeElement).toBe(field('submitter.phone'));
    expect(field('submitter.phone').getAttribute('aria-invalid')).toBe('true');
    const described = field('submitter.phone').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => byId(id).textContent)).toEqual([
      expect.stringContaining('Chưa có “Số điện thoại”'),
      'Để cán bộ gọi khi hồ sơ cần bổ sung',
    ]);
  });

  it('tells a wrong number when its field is left, and not before', async () => {
    await open();
    await userEvent.type(field('submitter.phone'), '0912');
    expect(root().querySelector('.message')).toBeNull();
    await userEvent.tab();
    await vi.waitFor(() => expect(root().querySelector('.message')?.textContent).toContain('Số điện thoại'));
  });

  it('says why a field appeared', async () => {
    await open();
    await userEvent.click(byId('f-submitter.for-1'));
    await vi.waitFor(() =>
      expect(root().querySelector('details.why')?.textContent).toContain('bạn chọn “Cho người khác”'),
    );
  });

  it('tells when it is saved', async () => {
    await open();
    await userEvent.type(field('submitter.fullName'), 'Lan');
    await userEvent.tab();
    await vi.waitFor(() => expect(root().querySelector('.save')?.textContent).toMatch(/Đã lưu lúc \d\d:\d\d/));
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan' });
  });

  it('shows who filled in an answer, and why a locked one stays', async () => {
    center.prefill = {
      answers: { 'submitter.fullName': 'Lan', 'submitter.phone': '0912345678' },
      locked: ['submitter.fullName'],
    };
    await open(center.session('Ngân hàng Hạ Long'));
    expect((field('submitter.fullName') as HTMLInputElement).readOnly).toBe(true);
    expect(byId('f-submitter.fullName-source').textContent).toContain('Do Ngân hàng Hạ Long cung cấp');
    expect(byId('f-submitter.phone-source').textContent).toContain('bạn sửa được');
  });

  it('offers no field where it is filed elsewhere, and says why', async () => {
    center.procedure = {
      ...center.procedure,
      filingMode: { mode: 'handOver', url: 'https://portal.example/', reason: { vi: 'Nộp tập trung.' } },
    };
    await open();
    expect(root().querySelector('input:not([type=checkbox])')).toBeNull();
    expect(root().textContent).toContain('Nộp tập trung.');
    expect(root().querySelector('a')?.href).toBe('https://portal.example/');
  });

  it('puts nothing into the storage of the browser', async () => {
    await open();
    await fillPeople();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});

describe('places', () => {
  it('are found without diacritics among all, and the one meant is taken on the way out', async () => {
    await open();
    await fillPeople();
    await userEvent.click(button('Tiếp tục'));
    await turnedTo('Nội dung đề nghị');
    await userEvent.click(field('matter.addressUnit'));
    await vi.waitFor(() => expect(root().querySelectorAll('[role=option]').length).toBe(60));
    await userEvent.type(field('matter.addressUnit'), 'bach dang');
    expect(
      [...root().querySelectorAll('[role=option]')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Phường Bạch Đằng Thành phố Hạ Long']);
    await userEvent.click(button('Tiếp tục'));
    await turnedTo('Thành phần hồ sơ');
  });

  it('that are not in the list stop the page', async () => {
    await open();
    await fillPeople();
    await userEvent.click(button('Tiếp tục'));
    await turnedTo('Nội dung đề nghị');
    await userEvent.type(field('matter.addressUnit'), 'không có nơi này{Escape}');
    await userEvent.click(button('Tiếp tục'));
    await vi.waitFor(() => expect(byId('faults').textContent).toContain('Hãy chọn'));
  });
});

describe('papers', () => {
  it('can be added and removed, and a wrong file says its mend', async () => {
    await open();
    await fillPeople();
    await userEvent.click(button('Tiếp tục'));
    await turnedTo('Nội dung đề nghị');
    await userEvent.type(field('matter.addressUnit'), 'hong gai{ArrowDown}{Enter}');
    await userEvent.click(button('Tiếp tục'));
    await turnedTo('Thành phần hồ sơ');
    await userEvent.upload(field('papers.c2'), [pdf(), new File(['\0\0\0\u0018ftypheic'], 'IMG_1.heic')]);
    await vi.waitFor(() => expect(root().querySelector('.file.failed')?.textContent).toContain('Tương thích nhất'));
    await vi.waitFor(() => expect(center.draft?.attachments.map(({ name }) => name)).toEqual(['giay-chung-sinh.pdf']));
    await vi.waitFor(() => button('Bỏ'));
    await expectNoAxeFinding();
    await userEvent.click(button('Bỏ'));
    await vi.waitFor(() => expect(center.draft?.attachments).toEqual([]));
    await userEvent.click(button('Tiếp tục'));
    await vi.waitFor(() => expect(root().querySelectorAll('#faults a')).toHaveLength(1));
  });
});

describe('review and submission', () => {
  it('shows every answer by its words, and a change leads back to the review', async () => {
    await open();
    await fillAll();
    // What it costs comes a moment later.
    await expect.poll(() => root().textContent).toContain('Miễn phí');
    const text = root().textContent ?? '';
    for (const words of [
      'Nguyễn Thị Lan',
      'Cho chính tôi',
      'Phường Hồng Gai',
      'giay-chung-sinh.pdf',
      '9f86d081',
      'Cẩm Phả',
      'Trước 17:00, 24/11/2026',
    ]) {
      expect(text).toContain(words);
    }
    expect((field('declaration.truth') as HTMLInputElement).checked).toBe(false);
    expect((field('consent.contact') as HTMLInputElement).checked).toBe(false);
    await expectNoAxeFinding();
    await userEvent.click(button('Sửa'));
    await turnedTo('Người nộp');
    await userEvent.click(button('Xong, về trang kiểm tra'));
    await turnedTo('Kiểm tra và nộp');
  });

  it('files once by double click and Enter, and shows code and secret', async () => {
    await open();
    await fillAll();
    const submitted: string[] = [];
    element.addEventListener('hcc-submitted', ({ detail }) => submitted.push(detail.code));
    await userEvent.click(field('declaration.truth'));
    center.delayMs = 30;
    const submit = root().querySelector<HTMLButtonElement>('button.submit');
    submit?.click();
    submit?.click();
    root().querySelector('form')?.requestSubmit();
    await element.updateComplete;
    expect(submit?.disabled).toBe(true);
    await vi.waitFor(() => expect(heading()).toContain('Đã nộp hồ sơ'), { timeout: 5000 });
    expect(center.filed).toEqual(['dos_1']);
    expect(center.countOf('POST', '/submission')).toBe(1);
    expect(submitted).toEqual(['000.00.19.H49-261123-0001']);
    expect([...root().querySelectorAll('.code')].map(({ textContent }) => textContent)).toEqual([
      '000.00.19.H49-261123-0001',
      '7K3MPQ2X',
    ]);
    expect(root().activeElement).toBe(byId('heading'));
    // The link as a picture, each file with its checksum, and the PDF with the secret on it.
    await vi.waitFor(() => expect(root().querySelector('.codes .qr')).not.toBeNull());
    expect(root().querySelector('.sums li')?.textContent).toMatch(
      /giay-chung-sinh\.pdf.*9f86d081884c7d659a2feaa0c55ad015/,
    );
    await userEvent.click(button('Tải giấy tiếp nhận (PDF)'));
    await vi.waitFor(() => expect(center.countOf('GET', '/slips/receipt')).toBe(1));
    expect(center.calls.at(-1)).toMatchObject({ search: '', lookupSecret: '7K3MPQ2X' });
    await expectNoAxeFinding();
  });

  it('stops when the host page prevents it', async () => {
    await open();
    await fillAll();
    element.addEventListener('hcc-submit-requested', (event) => event.preventDefault());
    await userEvent.click(field('declaration.truth'));
    await userEvent.click(button('Nộp hồ sơ'));
    await vi.waitFor(() => expect(root().textContent).toContain('Trang web này đã dừng việc nộp'));
    expect(center.filed).toEqual([]);
  });

  it('leaves nothing on the screen when the person leaves the device', async () => {
    await open();
    await fillAll();
    await userEvent.click(field('declaration.truth'));
    await userEvent.click(button('Nộp hồ sơ'));
    await vi.waitFor(() => expect(heading()).toContain('Đã nộp hồ sơ'));
    await userEvent.click(button('Xong, rời khỏi máy này'));
    await vi.waitFor(() => expect(heading()).toContain('Đã đóng phiên làm việc'));
    expect(root().textContent).not.toContain('7K3MPQ2X');
    expect(center.countOf('DELETE', '/frame-sessions/current')).toBe(1);
  });
});

describe('an ended session', () => {
  it('asks to go on and keeps what was typed', async () => {
    await open();
    await userEvent.type(field('submitter.fullName'), 'Lan');
    center.trouble('POST', '/dossiers', 'expired');
    await userEvent.tab();
    await vi.waitFor(() => expect(root().textContent).toContain('Phiên làm việc đã hết hạn'));
    expect((field('submitter.fullName') as HTMLInputElement).value).toBe('Lan');
    element.client = { ...center.client, renewSession: async () => {} };
    await userEvent.click(button('Tiếp tục làm'));
    await vi.waitFor(() => expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan' }));
    expect(root().textContent).not.toContain('Phiên làm việc đã hết hạn');
  });
});

it.each(['vi', 'en', 'zh-Hans'])(
  'the first page has no accessibility finding in %s, with its faults shown',
  async (locale) => {
    await open(center.session(), locale);
    root().querySelector('form')?.requestSubmit();
    await vi.waitFor(() => expect(root().querySelectorAll('#faults a')).toHaveLength(4));
    await expectNoAxeFinding();
  },
);
