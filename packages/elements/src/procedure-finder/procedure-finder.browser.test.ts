import { afterEach, describe, expect, it } from 'vitest';
import { answer, birth, index, row } from '../../test/finder-answers.ts';
import { FinderHarness } from '../../test/finder-harness.ts';

afterEach(() => document.body.replaceChildren());

describe('searching', () => {
  it('fetches the catalogue once, after it has been seen, and the words of other languages after it', async () => {
    const paths: string[] = [];
    const finder = await FinderHarness.show(async (request) => {
      paths.push(new URL(request.url).pathname);
      return answer()(request);
    });
    expect(paths).toEqual([]);
    const all = ['/v1/catalogue', '/v1/street-words', '/v1/street-words'];
    await expect.poll(() => paths).toEqual(all);
    await finder.type('khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    expect(paths).toEqual(all);
  });

  it('fetches nothing for a finder far below what is seen, until its field has the focus', async () => {
    const paths: string[] = [];
    const above = document.createElement('div');
    above.style.setProperty('height', '5000px');
    document.body.append(above);
    const finder = await FinderHarness.show(async (request) => {
      paths.push(new URL(request.url).pathname);
      return answer()(request);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(paths).toEqual([]);
    finder.element.focus();
    await expect.poll(() => paths[0]).toBe('/v1/catalogue');
  });

  it('finds by English words, and without them where they do not come', async () => {
    const finder = await FinderHarness.show();
    await finder.type('birth certificate');
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
    document.body.replaceChildren();
    const other = await FinderHarness.show(answer({}, (path) => (path === '/v1/street-words' ? 503 : undefined)));
    await other.type('khai sinh');
    await expect.poll(() => other.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
  });

  it('goes on without a network once the catalogue is here', async () => {
    let isDown = false;
    const finder = await FinderHarness.show(answer({}, () => (isDown ? 503 : undefined)));
    await finder.type('ket hon');
    await expect.element(finder.options().first()).toBeVisible();
    isDown = true;
    await finder.type('khai sinh');
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
  });

  it('finds by street words without diacritics and marks what was met', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
    await finder.type('khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    expect(finder.element.shadowRoot?.querySelector('mark')?.textContent).toMatch(/khai/);
  });

  it('says of each hit who decides at which level, what it costs and how long it takes', async () => {
    const finder = await FinderHarness.show();
    await finder.type('khai sinh');
    await expect.poll(() => finder.optionText(0)).toMatch(/Cấp xã.*Miễn phí.*Trong ngày làm việc.*Hộ tịch/);
    await finder.type('doanh nghiệp tư nhân');
    await expect.poll(() => finder.optionText(0)).toMatch(/Cấp tỉnh.*Lệ phí: 50.000 đồng.*3 ngày làm việc/);
  });

  it('says so when nothing is found', async () => {
    const finder = await FinderHarness.show();
    await finder.type('zzzz qqqq');
    await expect.poll(() => finder.text).toContain('Chưa tìm thấy thủ tục nào cho “zzzz qqqq”.');
    await expect.element(finder.field).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows the first page and more on demand', async () => {
    const entries = Array.from({ length: 20 }, (_, at) =>
      row({ code: `1.0000${String(at + 10)}`, name: `Thủ tục đăng ký khai sinh loại ${at}` }),
    );
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
      .toMatch(/Có 3 thủ tục phù hợp, đang hiện 3\. Đầu tiên: Thủ tục đăng ký/);
  });
});

describe('moved, cut off, or used in haste', () => {
  const slowly =
    (path: string, answers = answer()) =>
    async (request: Request): Promise<Response> => {
      if (new URL(request.url).pathname === path) await new Promise((resolve) => setTimeout(resolve, 300));
      return answers(request);
    };

  it('finds though the element was moved while the catalogue was on its way', async () => {
    const finder = await FinderHarness.show(slowly('/v1/catalogue'));
    await finder.type('khai sinh');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(finder.element);
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
  });

  it('shows all of a procedure though the element was moved while that was on its way', async () => {
    const finder = await FinderHarness.show(slowly('/v1/procedures/1.001193'));
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.element(finder.button('Quay lại')).toBeVisible();
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(finder.element);
    await expect.poll(() => finder.text).toContain('hẹn trả kết quả trước 17:00, 24/11/2026');
  });

  it('says what was found when it has come, not that it is loading', async () => {
    const finder = await FinderHarness.show(slowly('/v1/catalogue'));
    await finder.type('dang ky');
    await expect.poll(() => finder.announced, { timeout: 4000 }).toMatch(/^Có 3 thủ tục phù hợp/);
  });

  it('keeps the list under somebody who has gone into it when further words come', async () => {
    const entries = Array.from({ length: 20 }, (_, at) =>
      row({ code: `1.0000${String(at + 10)}`, name: `Thủ tục đăng ký khai sinh loại ${at}` }),
    );
    const finder = await FinderHarness.show(slowly('/v1/street-words', answer({ index: { ...index, entries } })));
    await finder.type('khai sinh');
    await finder.button('Hiện thêm').click();
    await expect.poll(() => finder.options().elements().length).toBe(16);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(finder.options().elements()).toHaveLength(16);
  });

  it('asks for the words of a language again when they did not come', async () => {
    let isDown = true;
    const finder = await FinderHarness.show(
      answer({}, (path) => (isDown && path === '/v1/street-words' ? 503 : undefined)),
    );
    await finder.type('birth certificate');
    await expect.poll(() => finder.text).toContain('Chưa tìm thấy');
    isDown = false;
    await finder.type('birth certificates');
    await expect.poll(() => finder.optionText(0)).toMatch(/^Thủ tục đăng ký khai sinh /);
  });

  it('goes to the first hit with Enter', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await expect.element(finder.options().first()).toBeVisible();
    await finder.press('{Enter}');
    await expect.poll(() => finder.activeOption).toBe(finder.options().first().element());
  });

  it('never loses the focus to the page', async () => {
    const finder = await FinderHarness.show();
    await finder.button('Xem tất cả thủ tục').click();
    await expect.poll(() => finder.focused?.getAttribute('role')).toBe('combobox');
    finder.element.lifeEvent = 'marriage';
    const chip = finder.button('Bỏ lọc: Kết hôn');
    await chip.click();
    await expect.poll(() => finder.focused?.getAttribute('role')).toBe('combobox');
  });

  it('comes back to the row that was left', async () => {
    const finder = await FinderHarness.show();
    await finder.type('dang ky');
    await finder.options().nth(1).click();
    await finder.button('Quay lại').click();
    await expect.poll(() => finder.focused?.id).toBe('hit-1');
  });

  it('takes an attribute back, and a word as long as a page', async () => {
    const finder = await FinderHarness.show();
    finder.element.style.setProperty('width', '320px');
    await finder.type('a'.repeat(10_000));
    await expect.poll(() => finder.text).toContain('Chưa tìm thấy');
    expect(finder.element.scrollWidth).toBeLessThanOrEqual(320);
    finder.element.setAttribute('query', 'kết hôn');
    await expect.poll(() => finder.optionText(0)).toMatch(/kết hôn/);
    finder.element.removeAttribute('query');
    await expect.element(finder.button('Xem tất cả thủ tục')).toBeVisible();
  });
});

describe('looking around', () => {
  it('shows all procedures, the common ones first', async () => {
    const finder = await FinderHarness.show();
    await finder.button('Xem tất cả thủ tục').click();
    await expect.poll(() => finder.options().elements().length).toBe(4);
    expect(finder.text).toContain('Có 4 thủ tục');
    expect(finder.optionText(3)).toMatch(/^Thành lập doanh nghiệp tư nhân/);
  });

  it('narrows by a list, says what each choice would leave, and takes the choice back', async () => {
    const finder = await FinderHarness.show();
    await finder.button('Xem tất cả thủ tục').click();
    await finder.unfold('Lọc kết quả');
    await expect.poll(() => finder.choices('Cấp giải quyết')).toEqual(['Tất cả', 'Cấp tỉnh (1)', 'Cấp xã (3)']);
    await finder.choose('Cấp giải quyết', 'Cấp tỉnh (1)');
    await expect.poll(() => finder.options().elements().length).toBe(1);
    // Its own list still says what another choice would give; the others count what is left.
    expect(finder.choices('Cấp giải quyết')).toEqual(['Tất cả', 'Cấp tỉnh (1)', 'Cấp xã (3)']);
    await finder.button('Bỏ lọc: Cấp tỉnh').click();
    await expect.poll(() => finder.options().elements().length).toBe(4);
  });

  it('goes by what has happened in a life, and closer', async () => {
    const finder = await FinderHarness.show();
    await finder.button('Chọn theo việc cần làm').click();
    await finder.button(/^Có con/).click();
    await expect.poll(() => finder.options().elements().length).toBe(2);
    await finder.button(/^Khai sinh/).click();
    await expect.element(finder.button('Bỏ lọc: Khai sinh')).toBeVisible();
    await finder.button('Tìm lại từ đầu').click();
    await expect.element(finder.button('Chọn theo việc cần làm')).toBeVisible();
    expect(finder.options().elements()).toHaveLength(0);
  });

  it('searches within the filters, and says when they hide what was asked for', async () => {
    const finder = await FinderHarness.show();
    finder.element.lifeEvent = 'marriage';
    await expect.poll(() => finder.options().elements().length).toBe(1);
    await finder.type('khai sinh');
    await expect.poll(() => finder.text).toContain('Có 2 thủ tục nếu bỏ các điều kiện lọc.');
    await finder.button('Bỏ các điều kiện lọc').click();
    await expect.poll(() => finder.options().elements().length).toBe(2);
  });

  it('puts what the page prefers first among hits that fit alike', async () => {
    const entries = [
      row({ code: '1.000001', name: 'Cấp giấy phép hoạt động', level: 'provincial' }),
      row({ code: '1.000002', name: 'Cấp giấy phép hoạt động', level: 'commune' }),
    ];
    const finder = await FinderHarness.show(answer({ index: { ...index, entries } }));
    await finder.type('giấy phép hoạt động');
    await expect.poll(() => finder.optionText(0)).toContain('Cấp tỉnh');
    finder.element.preferLevel = 'commune';
    await expect.poll(() => finder.optionText(0)).toContain('Cấp xã');
  });
});

describe('a deep link', () => {
  const clean = location.href;
  afterEach(() => history.replaceState(null, '', clean));

  it('leaves the page address alone unless it was asked for', async () => {
    const finder = await FinderHarness.show();
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.element(finder.button('Nộp hồ sơ')).toBeVisible();
    expect(location.href).toBe(clean);
  });

  it('names the opened procedure, never what was typed, and Back returns to the list', async () => {
    const finder = await FinderHarness.show();
    finder.element.deepLink = 'thu-tuc';
    await finder.type('giay khai sinh');
    await finder.options().first().click();
    await expect.poll(() => new URL(location.href).searchParams.get('thu-tuc')).toBe('1.001193');
    expect(location.href).not.toContain('khai');
    history.back();
    await expect.element(finder.field).toHaveValue('giay khai sinh');
    expect(location.href).toBe(clean);
  });

  it('opens the procedure that the address names', async () => {
    const linked = new URL(clean);
    linked.searchParams.set('thu-tuc', '1.001193');
    history.replaceState(null, '', linked);
    const finder = await FinderHarness.show();
    finder.element.deepLink = 'thu-tuc';
    await expect.element(finder.button('Nộp hồ sơ')).toBeVisible();
    await finder.button('Quay lại').click();
    await expect.element(finder.field).toBeVisible();
    expect(location.href).toBe(clean);
  });
});

describe('two linked finders', () => {
  const clean = location.href;
  afterEach(() => history.replaceState(null, '', clean));

  it('close each its own procedure', async () => {
    const one = await FinderHarness.show();
    one.element.deepLink = 'a';
    await one.type('giay khai sinh');
    await one.options().first().click();
    await expect.poll(() => new URL(location.href).searchParams.get('a')).toBe('1.001193');
    const other = await FinderHarness.show();
    other.element.deepLink = 'b';
    await expect.poll(() => other.text).toContain('Tìm thủ tục hành chính');
    await other.openFirst('giay khai sinh');
    await expect.poll(() => new URL(location.href).searchParams.get('b')).toBe('1.001193');
    one.pressButton('Quay lại');
    await expect.poll(() => one.text).toContain('Tìm thủ tục hành chính');
    expect(other.text).toContain('Mã thủ tục 1.001193');
    expect(new URL(location.href).searchParams.get('a')).toBeNull();
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
