import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerUnits, createPoint, departments, head, monday, mongCai } from '../../test/unit-answers.ts';
import { UnitFinderHarness } from '../../test/unit-finder-harness.ts';

beforeEach(() => void vi.setSystemTime(monday));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The person's answer to the browser's question, or the device's silence. */
const browserTells = (position: { latitude: number; longitude: number } | number) => {
  const asked = vi.fn<Geolocation['getCurrentPosition']>((onPosition, onError) =>
    typeof position === 'number'
      ? onError?.({ code: position, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
      : onPosition({ coords: position } as GeolocationPosition),
  );
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue({ getCurrentPosition: asked } as unknown as Geolocation);
  return asked;
};

describe('the list', () => {
  it('tells office, branch and department in this order, twenty at a time', async () => {
    const finder = await UnitFinderHarness.show();
    await expect.poll(() => finder.names.length).toBe(20);
    expect(finder.names.slice(0, 3)).toEqual([head.name, mongCai.name, departments[0]?.name]);
    expect(finder.text).toContain('Có 45 nơi');
    await finder.button('Hiện thêm').click();
    expect(finder.names).toHaveLength(40);
    expect(finder.focused?.textContent.trim()).toBe(finder.names[20]);
    await finder.button('Hiện thêm').click();
    expect(finder.names).toHaveLength(45);
    await expect.element(finder.button('Hiện thêm')).not.toBeInTheDocument();
  });

  it('says until when a place is open, its hours today, address and telephone', async () => {
    const finder = await UnitFinderHarness.show();
    await expect
      .poll(() => finder.first)
      .toContain('Đang mở cửa đến 12:00 Hôm nay: 07:30–12:00, 13:30–17:00 Phường Hồng Hà');
    const link = finder.element.shadowRoot?.querySelector('a');
    expect([link?.getAttribute('href'), link?.textContent]).toEqual(['tel:02033123456', 'Điện thoại: 0203 3 123 456']);
  });

  it('says when a closed place opens: the time today, a weekday soon, a date later', async () => {
    const opens = (id: string, until: string | null) =>
      createPoint({ id, name: `Chi nhánh ${id}`, open: { isOpen: false, until } });
    const points = [
      opens('a', '2026-11-23T13:30:00+07:00'),
      opens('b', '2026-11-24T07:30:00+07:00'),
      opens('c', '2026-12-07T07:30:00+07:00'),
      opens('d', null),
    ];
    const finder = await UnitFinderHarness.show(answerUnits({ points }));
    await expect.poll(() => finder.text).toContain('Đang đóng cửa, mở lại lúc 13:30 ');
    expect(finder.text).toContain('Đang đóng cửa, mở lại lúc 07:30, Thứ Ba Hôm nay nghỉ');
    expect(finder.text).toContain('Đang đóng cửa, mở lại lúc 07:30, 07/12/2026');
    expect(finder.text).toMatch(/Chi nhánh d Đang đóng cửa Hôm nay/);
  });

  it('turns to closed at the minute the counter closes, while nobody touches the page', async () => {
    const until = new Date(Date.parse(monday) + 60_000).toISOString();
    const finder = await UnitFinderHarness.show(
      answerUnits({ points: [createPoint({ id: 'a', name: 'Chi nhánh', open: { isOpen: true, until } })] }),
    );
    await expect.poll(() => finder.first).toContain('Đang mở cửa đến 08:31');
    vi.setSystemTime(until);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => finder.first).toMatch(/^Chi nhánh Đang đóng cửa /);
  });

  it('asks the Center anew after that, and stays true when it does not answer', async () => {
    const until = new Date(Date.parse(monday) + 60_000).toISOString();
    let isDown = false;
    const points = [createPoint({ id: 'a', name: 'Chi nhánh', open: { isOpen: true, until } })];
    const finder = await UnitFinderHarness.show(answerUnits({ points }, () => (isDown ? 0 : undefined)));
    await expect.poll(() => finder.first).toContain('đến 08:31');
    isDown = true;
    vi.setSystemTime(Date.parse(until) + 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => finder.first).toMatch(/^Chi nhánh Đang đóng cửa /);
    isDown = false;
    points[0] = createPoint({
      id: 'a',
      name: 'Chi nhánh',
      open: { isOpen: false, until: '2026-11-23T13:30:00+07:00' },
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => finder.first).toContain('mở lại lúc 13:30');
  });

  it('offers to try again when the line is down, and says so once', async () => {
    let isDown = true;
    const errors: unknown[] = [];
    document.body.addEventListener('hcc-error', ({ detail }) => errors.push(detail), { once: false });
    const finder = await UnitFinderHarness.show(answerUnits({}, () => (isDown ? 0 : undefined)));
    await expect.poll(() => finder.text).toContain('Không kết nối được với Trung tâm.');
    isDown = false;
    await finder.button('Thử lại').click();
    await expect.poll(() => finder.names.length).toBe(20);
    expect(errors).toEqual([{ code: 'network', retryable: true }]);
  });

  it('says so where there is none', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ points: [] }));
    await expect.poll(() => finder.text).toContain('Chưa có nơi tiếp nhận nào được công bố.');
  });
});

describe('searching', () => {
  it('finds without diacritics, in any order of words, and reads the count out once', async () => {
    const finder = await UnitFinderHarness.show();
    await expect.poll(() => finder.names.length).toBe(20);
    await finder.field.fill('cai mong');
    await expect.poll(() => finder.names).toEqual([mongCai.name]);
    await expect.poll(() => finder.announced, { timeout: 3000 }).toEqual(['Có 1 nơi']);
  });

  it('begins with what the page asks for', async () => {
    const finder = await UnitFinderHarness.show(answerUnits(), { query: 'mẫu 07' });
    await expect.poll(() => finder.names).toEqual([departments[6]?.name]);
    await expect.element(finder.field).toHaveValue('mẫu 07');
  });

  it('helps on where nothing is found', async () => {
    const finder = await UnitFinderHarness.show();
    await finder.field.fill('xyzzy '.repeat(30));
    await expect.poll(() => finder.text).toContain('Hãy gõ ít chữ hơn');
    expect(finder.names).toEqual([]);
  });

  it('leaves out what is closed, and brings it back', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ points: [head, mongCai] }));
    await expect.poll(() => finder.names.length).toBe(2);
    await finder.openOnly.click();
    expect(finder.names).toEqual([head.name]);
    await finder.field.fill('mong cai');
    await finder.button('Hiện cả nơi đang đóng cửa').click();
    expect(finder.names).toEqual([mongCai.name]);
    await expect.element(finder.openOnly).not.toBeChecked();
    expect(finder.focused).toBe(finder.openOnly.element());
  });
});

describe('the nearest', () => {
  const distances = { 'mong-cai': 420, head: 3210 };

  it('asks for a position only when the person wants it, tells the Center once, to a hundred metres', async () => {
    const asked = browserTells({ latitude: 21.524_321, longitude: 107.966_789 });
    const urls: URL[] = [];
    const finder = await UnitFinderHarness.show(answerUnits({ distances }, (url) => void urls.push(url)));
    await expect.poll(() => finder.names.length).toBe(20);
    expect(asked).not.toHaveBeenCalled();
    await expect
      .element(finder.button('Tìm nơi gần tôi nhất'))
      .toHaveAccessibleDescription(/làm tròn khoảng 100 mét, chỉ gửi đến Trung tâm một lần/);
    await finder.button('Tìm nơi gần tôi nhất').click();
    await expect.poll(() => finder.names.slice(0, 3)).toEqual([mongCai.name, head.name, departments[0]?.name]);
    expect(finder.first).toContain('Cách khoảng 400 m theo đường thẳng');
    expect(finder.text).toContain('Cách khoảng 3,2 km theo đường thẳng');
    expect(urls.flatMap(({ searchParams }) => searchParams.get('near') ?? [])).toEqual(['21.524,107.967']);
    await finder.button('Thôi xếp theo khoảng cách').click();
    expect(finder.names[0]).toBe(head.name);
    expect(finder.text).not.toContain('theo đường thẳng');
  });

  it.each([
    [1, 'Trình duyệt không cho biết vị trí.'],
    [2, 'Máy này chưa xác định được vị trí.'],
    [3, 'Máy này chưa xác định được vị trí.'],
  ])('says kindly why there is no position (%i)', async (code, said) => {
    browserTells(code);
    const finder = await UnitFinderHarness.show();
    await finder.button('Tìm nơi gần tôi nhất').click();
    await expect.poll(() => finder.announced.join(' ')).toContain(said);
    await expect.poll(() => finder.names.length).toBe(20);
  });

  it('keeps the list where the position is outside the country', async () => {
    const finder = await UnitFinderHarness.show(
      answerUnits({}, ({ searchParams }) =>
        searchParams.has('near') ? { status: 400, code: 'position_outside_country' } : undefined,
      ),
      { position: '48.85,2.35' },
    );
    await expect.poll(() => finder.announced.join(' ')).toContain('Vị trí này ở ngoài Việt Nam');
    await expect.poll(() => finder.names.length).toBe(20);
  });

  it('takes the position that the page gives, and says so where no place has one', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ distances }), { position: '21.52,107.97' });
    await expect.poll(() => finder.names[0]).toBe(mongCai.name);
    finder.element.remove();
    const other = await UnitFinderHarness.show(answerUnits(), { position: '21.52,107.97' });
    await expect.poll(() => other.announced.join(' ')).toContain('Chưa có vị trí của các nơi tiếp nhận');
  });

  it('tells the page, not the person, when the position is none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const finder = await UnitFinderHarness.show(answerUnits(), { position: 'Hạ Long' });
    await expect.poll(() => finder.names.length).toBe(20);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('position="20.95,107.08"');
  });
});

describe('an old address', () => {
  it('of a divided commune is asked about, never guessed', async () => {
    const finder = await UnitFinderHarness.show();
    await finder.unfoldOldAddress();
    await finder.oldField.fill('ha khau');
    await finder.button('Phường Hà Khẩu, Thành phố Hạ Long').click();
    await expect.poll(() => finder.focused?.textContent).toContain('đã được chia. Chỗ của quý vị nay thuộc nơi nào?');
    await finder.button('Xem các nơi ở Phường Việt Hưng').click();
    await expect.element(finder.field).toHaveValue('Phường Việt Hưng');
    await expect.poll(() => finder.focused).toBe(finder.field.element());
  });

  it('that moved as a whole is told at once', async () => {
    const finder = await UnitFinderHarness.show();
    await finder.unfoldOldAddress();
    await finder.oldField.fill('gieng');
    await finder.button('Phường Giếng Đáy, Thành phố Hạ Long').click();
    await expect
      .poll(() => finder.text)
      .toContain('Phường Giếng Đáy, Thành phố Hạ Long (cũ) nay thuộc: Phường Hạ Long');
  });

  it('that nobody knows is said to be none', async () => {
    const finder = await UnitFinderHarness.show();
    await finder.unfoldOldAddress();
    await finder.oldField.fill('bai chay');
    await expect.poll(() => finder.text).toContain('Không có tên cũ nào là “bai chay”.');
  });

  it('is not asked for where the Center knows of no former name', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ former: [] }));
    await finder.unfoldOldAddress();
    await expect.poll(() => finder.text).toContain('Trung tâm chưa ghi nhận xã, phường nào đổi tên.');
  });
});

describe('choosing', () => {
  it('is offered only where the page asks for it', async () => {
    const finder = await UnitFinderHarness.show();
    await expect.poll(() => finder.names.length).toBe(20);
    expect(finder.text).not.toContain('Chọn nơi này');
  });

  it('by keyboard alone says which place it was', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ points: [head, mongCai] }), { selectable: true });
    await expect.poll(() => finder.names.length).toBe(2);
    const chosen = new Promise<CustomEvent>((resolve) =>
      document.body.addEventListener('hcc-unit-selected', resolve, { once: true }),
    );
    const button = finder.button(`Chọn nơi này ${mongCai.name}`);
    finder.element.focus();
    while (finder.focused !== null && finder.focused !== button.element()) await finder.press('{Tab}');
    await finder.press('{Enter}');
    expect((await chosen).detail).toEqual({ id: 'mong-cai' });
    await expect.element(finder.button(`Đã chọn ${mongCai.name}`)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('on any page', () => {
  it('marks official names as Vietnamese, and speaks English and Chinese', async () => {
    const finder = await UnitFinderHarness.show(answerUnits({ points: [head, mongCai] }), { locale: 'en' });
    await expect.poll(() => finder.text).toContain('Open now until 12:00');
    expect(finder.text).toContain('Closed, opens Tuesday 07:30');
    expect(finder.element.shadowRoot?.querySelector('h2')?.lang).toBe('vi');
    finder.element.locale = 'zh-Hans';
    await expect.poll(() => finder.text).toContain('已下班，星期二 07:30 上班');
  });

  it('fits 320 px without scrolling sideways', async () => {
    const finder = await UnitFinderHarness.show(answerUnits(), { selectable: true });
    finder.element.style.setProperty('width', '320px');
    await expect.poll(() => finder.names.length).toBe(20);
    await finder.unfoldOldAddress();
    expect(finder.element.scrollWidth).toBeLessThanOrEqual(320);
  });
});
