import { afterEach, describe, expect, it } from 'vitest';
import { answer, birth, index } from '../../test/finder-answers.ts';
import { FinderHarness } from '../../test/finder-harness.ts';

afterEach(() => document.body.replaceChildren());

describe('searching', () => {
  it('asks for nothing before the field has the focus', async () => {
    const paths: string[] = [];
    const finder = await FinderHarness.show(async (request) => {
      paths.push(new URL(request.url).pathname);
      return answer()(request);
    });
    expect(paths).toEqual([]);
    await finder.field.click();
    expect(paths).toEqual(['/v1/catalogue']);
  });

  it('finds by street words without diacritics and marks what was met', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
    await finder.type('khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    expect(finder.element.shadowRoot?.querySelector('mark')?.textContent).toMatch(/khai/);
  });

  it('adds cost and time when the Center has answered', async () => {
    const finder = await FinderHarness.show();
    await finder.type('khai sinh');
    await expect.poll(() => finder.optionText(0)).toMatch(/Cấp xã.*Miễn phí.*Trong ngày làm việc/);
  });

  it('says so when nothing is found', async () => {
    const finder = await FinderHarness.show();
    await finder.type('zzzz qqqq');
    await expect.poll(() => finder.text).toContain('Chưa tìm thấy thủ tục nào cho “zzzz qqqq”.');
    await expect.element(finder.field).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows the first page and more on demand', async () => {
    const entries = Array.from({ length: 20 }, (_, at) => ({
      code: `1.0000${String(at + 10)}`,
      name: `Thủ tục đăng ký khai sinh loại ${at}`,
      level: 'commune' as const,
      words: '',
    }));
    const finder = await FinderHarness.show(answer({ index: { ...index, entries } }));
    await finder.type('khai sinh');
    await expect.poll(() => finder.options().elements().length).toBe(8);
    await finder.button('Hiện thêm').click();
    await expect.poll(() => finder.options().elements().length).toBe(16);
  });

  it('offers to try again after a failure, and works then', async () => {
    let isDown = true;
    const finder = await FinderHarness.show(
      answer({}, (path) => (isDown && path === '/v1/catalogue' ? 503 : undefined)),
    );
    const failed = new Promise<CustomEvent>((resolve) =>
      finder.element.addEventListener('hcc-error', resolve, { once: true }),
    );
    await finder.type('khai sinh');
    expect((await failed).detail).toEqual({ code: 'internal_error', retryable: true, requestId: 'req_1' });
    await expect.poll(() => finder.text).toContain('Trung tâm gặp lỗi.');
    isDown = false;
    await finder.button('Thử lại').click();
    await expect.element(finder.options().first()).toBeVisible();
  });
});

describe('the keyboard alone', () => {
  it('walks the options and wraps around', async () => {
    const finder = await FinderHarness.show();
    await finder.type('dang ky');
    await expect.element(finder.options().nth(2)).toBeVisible();
    await finder.press('{ArrowUp}');
    await expect.poll(() => finder.activeOption).toBe(finder.options().nth(2).element());
    await finder.press('{ArrowDown}');
    await expect.poll(() => finder.activeOption).toBe(finder.options().nth(0).element());
    await expect.element(finder.options().nth(0)).toHaveAttribute('aria-selected', 'true');
  });

  it('opens with Enter, moves the focus to the heading, and goes back to the field', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    await finder.press('{ArrowDown}{Enter}');
    await expect.poll(() => finder.focused?.textContent).toBe(birth.name);
    await expect.element(finder.button('Nộp hồ sơ')).toBeVisible();
    expect(finder.focused?.textContent).toBe(birth.name);
    await finder.button('Quay lại').click();
    await expect.poll(() => finder.focused?.getAttribute('role')).toBe('combobox');
    await expect.element(finder.field).toHaveValue('giay khai sinh');
  });

  it('clears with Escape', async () => {
    const finder = await FinderHarness.show();
    await finder.type('khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    await finder.press('{Escape}');
    await expect.element(finder.field).toHaveValue('');
    expect(finder.options().elements()).toHaveLength(0);
  });

  it('leaves Enter and arrows to an input method that is composing', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    const input = finder.field.element();
    for (const key of ['ArrowDown', 'Enter']) {
      const event = new KeyboardEvent('keydown', {
        key,
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      input.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(finder.activeOption).toBeNull();
  });

  it('announces how many procedures are listed', async () => {
    const finder = await FinderHarness.show();
    await finder.type('dang ky');
    await expect
      .poll(() => finder.element.shadowRoot?.querySelector('[role=status]')?.textContent, { timeout: 3000 })
      .toMatch(/Có 3 thủ tục trong danh sách/);
  });
});

describe('the details', () => {
  async function open(fetch = answer(), locale = 'vi'): Promise<FinderHarness> {
    const finder = await FinderHarness.show(fetch, locale);
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.poll(() => finder.text).toMatch(/18\/07\/2026|2026年7月18日/);
    return finder;
  }

  it('keep free, a stated amount, a stated zero and "not stated" apart', async () => {
    const { text } = await open();
    expect(text).toContain('Miễn phí');
    expect(text).toContain('Lệ phí: 8.000 đồng');
    expect(text).toContain('Phí: 0 đồng');
    expect(text).toContain('Chưa công bố mức thu');
  });

  it('tell statutory and committed time and the date with its reckoning', async () => {
    const finder = await open();
    await expect.poll(() => finder.text).toContain('hẹn trả kết quả trước 17:00, 24/11/2026');
    expect(finder.text).toContain('5 ngày làm việc');
    expect(finder.text).toContain('Không ấn định thời hạn');
    expect(finder.text).toContain('4 giờ làm việc');
    expect(finder.text).toContain('Tính từ 08:00, 23/11/2026.');
  });

  it('tell what to hand in and what only to show, with counts', async () => {
    const { text } = await open();
    expect(text).toMatch(/Giấy tờ phải nộp\s+Giấy chứng sinh\s+1 bản chính\s*2 bản sao\s+Mẫu: TK-01/);
    expect(text).toMatch(/Giấy tờ chỉ cần xuất trình\s+Hộ chiếu/);
  });

  it('fetch the places when they are unfolded', async () => {
    const finder = await open();
    expect(finder.text).not.toContain('Chi nhánh Hạ Long');
    finder.element.shadowRoot?.querySelectorAll('summary').forEach((summary) => summary.click());
    await expect.poll(() => finder.text).toContain('Chi nhánh Hạ Long');
  });

  it('dispatch hcc-procedure-selected with the code alone', async () => {
    const finder = await open();
    const picked = new Promise<CustomEvent>((resolve) =>
      document.body.addEventListener('hcc-procedure-selected', resolve, { once: true }),
    );
    await finder.button('Nộp hồ sơ').click();
    expect((await picked).detail).toEqual({ code: '1.001193' });
  });

  it('offer no filing here where the Center hands over, but the way there', async () => {
    const finder = await open(
      answer({
        procedure: {
          ...birth,
          filingMode: { mode: 'handOver', reason: { vi: 'Nộp tập trung.' }, url: 'https://dichvucong.gov.vn' },
        },
      }),
    );
    expect(finder.text).not.toContain('Nộp hồ sơ Chi phí');
    expect(finder.element.shadowRoot?.querySelector('a')?.href).toBe('https://dichvucong.gov.vn/');
  });

  it('mark legal text as Vietnamese in another language', async () => {
    const finder = await open(answer(), 'en');
    expect(finder.text).toContain('To hand in');
    const paper = [...(finder.element.shadowRoot?.querySelectorAll('span') ?? [])].find(
      (span) => span.textContent === 'Giấy chứng sinh',
    );
    expect(paper?.lang).toBe('vi');
    expect(finder.element.shadowRoot?.querySelector('.root')?.getAttribute('lang')).toBe('en');
  });

  it('speak Chinese throughout', async () => {
    const finder = await open(answer(), 'zh-CN');
    await expect.poll(() => finder.text).toContain('2026年11月24日 17:00');
    expect(finder.text).toContain('须递交的材料');
  });

  it('offer to try again after a failure', async () => {
    let isDown = true;
    const finder = await FinderHarness.show(
      answer({}, (path) => (isDown && path === '/v1/procedures/1.001193' ? 500 : undefined)),
    );
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.poll(() => finder.text).toContain('Trung tâm gặp lỗi.');
    isDown = false;
    await finder.button('Thử lại').click();
    await expect.element(finder.button('Nộp hồ sơ')).toBeVisible();
  });
});

describe('on a rough page', () => {
  it('keeps its size and shape under `* { all: unset }` and a 10px root', async () => {
    const rough = new CSSStyleSheet();
    rough.replaceSync(
      'html { font-size: 10px } * { all: unset } hcc-procedure-finder { text-transform: uppercase; letter-spacing: 9px }',
    );
    document.adoptedStyleSheets.push(rough);
    const finder = await FinderHarness.show();
    const label = finder.element.shadowRoot?.querySelector('label');
    const style = getComputedStyle(label ?? document.body);
    expect(getComputedStyle(finder.element).display).toBe('block');
    expect(Number.parseFloat(style.fontSize)).toBeGreaterThanOrEqual(16);
    expect(style.textTransform).toBe('none');
    expect(style.letterSpacing).toBe('normal');
    document.adoptedStyleSheets.pop();
  });

  it('fits 320 px without scrolling sideways', async () => {
    const finder = await FinderHarness.show();
    finder.element.style.setProperty('width', '320px');
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.element(finder.button('Nộp hồ sơ')).toBeVisible();
    expect(finder.element.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('puts two side by side without sharing anything', async () => {
    const one = await FinderHarness.show();
    const other = await FinderHarness.show(answer(), 'en');
    expect(one.text).toContain('Tìm thủ tục hành chính');
    expect(other.text).toContain('Find an administrative procedure');
  });
});
