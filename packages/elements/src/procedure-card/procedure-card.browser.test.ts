import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerProcedure, birth } from '../../test/procedure-answers.ts';
import { ProcedureCardHarness } from '../../test/procedure-card-harness.ts';

beforeEach(() => void vi.setSystemTime('2026-11-23T08:30:00+07:00'));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const shown = async (card: ProcedureCardHarness): Promise<void> =>
  expect.poll(() => card.text).toContain('Có kết quả trước 17:00, 24/11/2026');

describe('the card', () => {
  it('is named after the procedure and says mode, cost, papers, time and date', async () => {
    const card = await ProcedureCardHarness.show();
    await shown(card);
    await expect.element(card.article).toHaveAccessibleName(birth.name);
    expect(card.text).toContain('Nộp được ngay tại đây Trung tâm nhận hồ sơ trực tuyến.');
    expect(card.text).toContain(
      'Trực tuyến: Miễn phí Nộp trực tiếp: Lệ phí: 8.000 đồng · Phí: 0 đồng Qua bưu chính: Chưa công bố',
    );
    expect(card.text).toContain('Giấy tờ phải nộp 1 loại giấy tờ');
    expect(card.text).toContain('Trung tâm cam kết 4 giờ làm việc');
  });

  it('says a cost once where every way of filing has the same', async () => {
    const methods = birth.methods.map((method) => ({ ...method, cost: { state: 'free' } as const }));
    const card = await ProcedureCardHarness.show(answerProcedure({ procedure: { ...birth, methods } }));
    await shown(card);
    expect(card.text).toContain('Chi phí Miễn phí Giấy tờ');
  });

  it('by keyboard alone reports that the person wants to file, and opens nothing', async () => {
    const card = await ProcedureCardHarness.show();
    await shown(card);
    const selected = new Promise<CustomEvent>((resolve) =>
      document.body.addEventListener('hcc-procedure-selected', resolve, { once: true }),
    );
    const before = document.body.innerHTML;
    await card.press('{Tab}');
    expect(card.focused?.textContent.trim()).toBe('Nộp hồ sơ');
    await card.press('{Enter}');
    expect((await selected).detail).toEqual({ code: '1.001193' });
    expect(document.body.innerHTML).toBe(before);
  });

  it('offers the way to the national portal, and no date of the Center, where it is filed there', async () => {
    const filingMode = {
      mode: 'handOver',
      reason: { vi: 'Nộp tập trung.' },
      url: 'https://dichvucong.gov.vn',
    } as const;
    const card = await ProcedureCardHarness.show(answerProcedure({ procedure: { ...birth, filingMode } }));
    await expect.poll(() => card.text).toContain('Nộp tập trung.');
    expect(card.element.shadowRoot?.querySelector('a')?.href).toBe('https://dichvucong.gov.vn/');
    expect(card.text).not.toContain('Nếu nộp bây giờ');
    await expect.element(card.button('Nộp hồ sơ')).not.toBeInTheDocument();
  });

  it('shows another procedure when the page names one', async () => {
    const card = await ProcedureCardHarness.show();
    await shown(card);
    card.element.client = undefined;
    card.element.procedure = '';
    await expect.poll(() => card.text).toBe('Trang này chưa chọn thủ tục để giới thiệu ở đây.');
  });
});

describe('what went wrong', () => {
  it('is told to the person in plain words, and to whoever wrote the page once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const card = await ProcedureCardHarness.show(answerProcedure({ procedure: null }), { procedure: '9.999999' });
    await expect.poll(() => card.text).toContain('Không có thủ tục nào mang mã 9.999999.');
    expect(card.text).toContain('Có thể trang này ghi nhầm mã');
    card.element.requestUpdate();
    await card.element.updateComplete;
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toContain('procedure="9.999999"');
  });

  it('tells an ended procedure from one that never was', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const versions = [{ version: 'v1', name: birth.name, validFromOn: '2024-01-01', validToOn: '2025-06-30' }];
    const card = await ProcedureCardHarness.show(answerProcedure({ procedure: null, versions }));
    await expect.poll(() => card.text).toContain('đã hết hiệu lực sau ngày 30/06/2025, không nộp được nữa.');
    expect(card.text).toContain(birth.name);
    await expect.element(card.button('Nộp hồ sơ')).not.toBeInTheDocument();
    expect(warn).not.toHaveBeenCalled();
  });

  it('that may pass is tried again on demand, and reported to the page', async () => {
    let isDown = true;
    const errors: unknown[] = [];
    document.body.addEventListener('hcc-error', ({ detail }) => errors.push(detail));
    const card = await ProcedureCardHarness.show(answerProcedure({}, () => (isDown ? 0 : undefined)));
    await expect.poll(() => card.text).toContain('Không kết nối được với Trung tâm.');
    isDown = false;
    await card.button('Thử lại').click();
    await shown(card);
    expect(errors).toEqual([{ code: 'network', retryable: true }]);
  });

  it('with the date alone leaves everything else', async () => {
    const card = await ProcedureCardHarness.show(
      answerProcedure({}, (path) => (path.endsWith('/due-date') ? 500 : undefined)),
    );
    await expect.poll(() => card.text).toContain('1 loại giấy tờ');
    await expect.poll(() => card.text).not.toContain('Nếu nộp bây giờ');
  });
});

describe('unfolding', () => {
  it('fetches everything else in place, and the record only once', async () => {
    const paths: string[] = [];
    const card = await ProcedureCardHarness.show(answerProcedure({}, (path) => void paths.push(path)));
    await shown(card);
    expect(paths).toEqual(['/v1/procedures/1.001193', '/v1/procedures/1.001193/due-date']);
    await card.unfold();
    await expect.poll(() => card.text).toContain('Giấy chứng sinh');
    expect(card.element.details).toBe(true);
    expect(paths.filter((path) => path === '/v1/procedures/1.001193')).toHaveLength(1);
    expect(card.element.shadowRoot?.querySelectorAll('.button.primary')).toHaveLength(1);
    await card.unfold();
    await expect.poll(() => card.text).not.toContain('Giấy chứng sinh');
  });

  it('is done at first where the page says so', async () => {
    const card = await ProcedureCardHarness.show(answerProcedure(), { details: true });
    await expect.poll(() => card.text).toContain('Giấy chứng sinh');
  });
});

describe('on any page', () => {
  it('speaks English and Chinese, legal text stays Vietnamese', async () => {
    const card = await ProcedureCardHarness.show(answerProcedure(), { locale: 'en', details: true });
    await expect.poll(() => card.text).toContain('Result before 17:00, 24/11/2026');
    await expect.poll(() => card.text).toContain('Giấy chứng sinh');
    expect(card.element.shadowRoot?.querySelector('h2')?.lang).toBe('vi');
    card.element.locale = 'zh-Hans';
    await expect.poll(() => card.text).toContain('2026年11月24日 17:00 前出结果');
    await expect.poll(() => card.text).toContain('须递交的材料');
  });

  it.each([320, 360])('fits %i px without scrolling sideways, unfolded too', async (width) => {
    const card = await ProcedureCardHarness.show(answerProcedure(), { details: true });
    card.element.style.setProperty('width', `${width}px`);
    await expect.poll(() => card.text).toContain('Giấy chứng sinh');
    expect(card.element.scrollWidth).toBeLessThanOrEqual(width);
  });
});
