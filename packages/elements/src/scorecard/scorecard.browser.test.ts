import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerScorecard,
  createEmptyScorecard,
  createScorecard,
  createSuppressedScorecard,
  haTu,
  justice,
} from '../../test/scorecard-answers.ts';
import { ScorecardHarness } from '../../test/scorecard-harness.ts';

beforeEach(() => void vi.setSystemTime('2026-11-23T08:30:00+07:00'));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A Center that tells a unit's figures where one is asked for. */
const byUnit = (asked: URLSearchParams[] = []) =>
  answerScorecard((query) => {
    asked.push(query);
    return query.get('unit') === haTu.id
      ? createScorecard({ scope: 'unit', role: 'receiving', unit: haTu, units: null })
      : createScorecard();
  });

describe('the figures', () => {
  it('on time are of what finished, in counts and shares', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
    expect(board.section('Đúng hạn')).toContain('4.006 hồ sơ đã giải quyết xong, có hẹn ngày trả');
    expect(board.section('Đúng hạn')).toContain('Trước hạn: 3.487 (87 %)');
    expect(board.section('Đúng hạn')).toContain('Quá hạn: 117 (2,9 %)');
    expect(board.section('Đúng hạn')).toContain('97,1 % 3.889 trên 4.006');
    expect(board.drawings[0]).toBe('Tỷ lệ: Trước hạn 87 %, Đúng hạn 10 %, Quá hạn 2,9 %');
  });

  it('of time stand beside what was committed and what the law allows', async () => {
    const board = await ScorecardHarness.show();
    await expect
      .poll(() => board.section('Thời gian giải quyết'))
      .toMatch(/Thực tế, trung bình 3,6 ngày làm việc.*Cam kết, trung bình 5,5 ngày.*Luật định, trung bình 10,3 ngày/);
    expect(board.section('Thời gian giải quyết')).toContain('9 trên 10 hồ sơ xong trong 7 ngày làm việc');
    expect(board.section('Thời gian giải quyết')).toContain('Tổng cộng tiết kiệm 26.400 ngày');
  });

  it('of work balance', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.section('Khối lượng hồ sơ')).toContain('212 + 4.120 + 2 + -3 = 4.331');
    expect(board.section('Khối lượng hồ sơ')).toContain('4.066 + 201 + 64 = 4.331');
    expect(board.section('Khối lượng hồ sơ')).toContain('49 chờ bổ sung, 11 chờ nghĩa vụ tài chính, 4 tạm dừng');
  });

  it('that nobody measures say so, and are not nought', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.section('Trực tuyến và số hóa')).toContain('Giấy tờ được số hóa Chưa đo được');
    expect(board.section('Trực tuyến và số hóa')).toContain('Nộp trực tuyến 72 % 2.966 trên 4.120');
  });

  it('of satisfaction come with how many rated', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.section('Mức độ hài lòng')).toContain('931 lượt đánh giá');
    expect(board.section('Mức độ hài lòng')).toContain('Không hài lòng: 28 (3 %)');
  });

  it('where nothing finished are no data: neither 0 % nor 100 %', async () => {
    const board = await ScorecardHarness.show(answerScorecard(() => createEmptyScorecard()));
    await expect.poll(() => board.section('Đúng hạn')).toContain('Chưa có dữ liệu');
    expect(board.text).not.toMatch(/\d ?%/);
    expect(board.section('Diễn biến')).toContain('Chưa có kỳ nào có số liệu để vẽ.');
    expect(board.drawings).toEqual([]);
  });

  it('of one late dossier among very many are not called all', async () => {
    const whole = createScorecard();
    const board = await ScorecardHarness.show(
      answerScorecard(() => ({
        ...whole,
        board: whole.board && {
          ...whole.board,
          resolved: { ...whole.board.resolved, early: 99_999, onTime: 0, late: 1 },
        },
      })),
    );
    await expect.poll(() => board.section('Đúng hạn')).toContain('Trước hạn: 99.999 (99,9 %)');
    expect(board.section('Đúng hạn')).toContain('Quá hạn: 1 (0,1 %)');
  });

  it('explain themselves when asked: both numbers, what they count, what not, by which rule and of when', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.heading).not.toBe('');
    const why = await board.explainFirst();
    expect(why).toContain('Tử số 3.889 xong trước hạn + xong đúng hạn');
    expect(why).toContain('Mẫu số 4.006 xong trước hạn + xong đúng hạn + xong quá hạn');
    expect(why).toContain('2 rút hồ sơ');
    expect(why).toContain('Quy tắc public-board-2 Kỳ Tháng 11/2026');
  });
});

describe('what is too small', () => {
  it('is said in words, with the way to what is told', async () => {
    const asked: URLSearchParams[] = [];
    const board = await ScorecardHarness.show(
      answerScorecard((query) => {
        asked.push(query);
        return createSuppressedScorecard();
      }),
      { unit: haTu.id, noUnitChoice: true },
    );
    await expect.poll(() => board.text).toContain('có ít hơn 5 hồ sơ');
    expect(board.section('Đúng hạn')).toBe('');
    expect(board.section('Diễn biến')).toContain('Quý 1/2026 Không công bố');
    await board.button('Xem Quý 4/2026').click();
    await expect.poll(() => asked.at(-1)?.toString()).toBe(`unit=${haTu.id}&period=2026-Q4`);
  });

  it('the whole year through leads nowhere', async () => {
    const board = await ScorecardHarness.show(answerScorecard(() => createSuppressedScorecard({ toldBy: 'none' })));
    await expect.poll(() => board.text).toContain('Trong cả năm này');
    await expect.element(board.button(/^Xem Quý|^Xem Năm/)).not.toBeInTheDocument();
  });

  it('among the units is counted and not named', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.text).toContain('Còn 7 đơn vị có quá ít hồ sơ');
  });
});

describe('choosing', () => {
  it('another period asks for it, tells the page, and keeps what is shown until it is there', async () => {
    const asked: URLSearchParams[] = [];
    const board = await ScorecardHarness.show(byUnit(asked));
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
    await board.choice('Kỳ').selectOptions('2026-Q3');
    await expect.poll(() => asked.at(-1)?.toString()).toBe('period=2026-Q3');
    expect(board.heading).toBe('Toàn Trung tâm');
    expect(board.chosen).toEqual([{ unit: undefined, role: undefined, procedure: undefined, period: '2026-Q3' }]);
  });

  it('a unit from the comparison by keyboard alone leads to its figures, and back', async () => {
    const board = await ScorecardHarness.show(byUnit());
    await expect.poll(() => board.units.length).toBe(10);
    const name = board.button(haTu.name).element();
    board.element.focus();
    while (board.focused !== null && board.focused !== name) await board.press('{Tab}');
    await board.press('{Enter}');
    await expect.poll(() => board.heading).toBe(haTu.name);
    expect(board.focused?.tagName).toBe('H2');
    await expect.poll(() => board.announced).toContain(`Đang hiện số liệu của ${haTu.name}, Tháng 11/2026`);
    await expect.element(board.choice('Đơn vị')).toHaveValue(haTu.id);
    await board.choice('Đơn vị').selectOptions('');
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
    expect(board.chosen.map(({ unit }) => unit)).toEqual([haTu.id, undefined]);
  });

  it('among units is possible on a page that began with one', async () => {
    const board = await ScorecardHarness.show(byUnit(), { unit: haTu.id });
    await expect.poll(() => board.heading).toBe(haTu.name);
    await expect.element(board.choice('Đơn vị')).toHaveValue(haTu.id);
    await board.choice('Đơn vị').selectOptions(justice.id);
    await expect.poll(() => board.chosen.at(-1)?.unit).toBe(justice.id);
  });

  it('is not offered where the page fixed the unit, but for the period', async () => {
    const board = await ScorecardHarness.show(byUnit(), { unit: haTu.id, noUnitChoice: true });
    await expect.poll(() => board.heading).toBe(haTu.name);
    await expect.element(board.choice('Đơn vị')).not.toBeInTheDocument();
    await expect.element(board.choice('Kỳ')).toHaveValue('2026-11');
  });

  it('an order puts first what deserves a look, and last what has no figure', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.units[0]).toBe(justice.name);
    await board.choice('Xếp theo').selectOptions('onTime');
    expect(board.units[0]).toBe('Sở Tài nguyên và Môi trường');
    await board.button('Hiện tất cả').click();
    expect(board.units).toHaveLength(16);
    expect(board.units.at(-1)).toBe('Sở Văn hóa và Thể thao');
  });
});

describe('a procedure', () => {
  it('is named, and leads back to the whole', async () => {
    const procedure = { code: '1.001193', name: 'Đăng ký khai sinh' };
    const board = await ScorecardHarness.show(
      answerScorecard((query) =>
        query.has('procedure') ? createScorecard({ scope: 'procedure', procedure, units: null }) : createScorecard(),
      ),
      { procedure: procedure.code },
    );
    await expect.poll(() => board.heading).toBe(procedure.name);
    await board.button('Xem toàn Trung tâm').click();
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
  });
});

describe('the drawings', () => {
  it('are said in words, and a table stands behind them', async () => {
    const board = await ScorecardHarness.show();
    await expect.poll(() => board.drawings).toHaveLength(4);
    expect(board.drawings[2]).toBe(
      'Tỷ lệ đúng hạn từ Tháng 12/2025 đến Tháng 11/2026: thấp nhất 93 %, cao nhất 96,9 %, gần nhất 96,9 %.',
    );
    expect(board.section('Diễn biến')).toContain('Tháng 12/2025 3.600 3.550 93 % 3.400 trên 3.600 5');
  });
});

describe('failing', () => {
  it('says so once, and tries again', async () => {
    let isDown = true;
    const board = await ScorecardHarness.show(answerScorecard(undefined, () => (isDown ? 0 : undefined)));
    await expect.poll(() => board.text).toContain('Không kết nối được với Trung tâm.');
    isDown = false;
    await board.button('Thử lại').click();
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
    expect(board.failures).toEqual([{ code: 'network', retryable: true }]);
  });

  it('for a unit that nobody knows leads to the whole', async () => {
    const board = await ScorecardHarness.show(
      answerScorecard(undefined, ({ searchParams }) =>
        searchParams.has('unit') ? { status: 404, code: 'unit_not_found' } : undefined,
      ),
      { unit: 'nobody' },
    );
    await board.button('Xem toàn Trung tâm').click();
    await expect.poll(() => board.heading).toBe('Toàn Trung tâm');
  });
});

describe('on any page', () => {
  it('saves what is shown as a file', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const asked: string[] = [];
    const board = await ScorecardHarness.show(
      answerScorecard(undefined, ({ pathname, search }) => void asked.push(`${pathname}${search}`)),
    );
    await board.button('CSV').click();
    await expect.poll(() => saved).toEqual(['hcc-scorecard-2026-11.csv']);
    expect(asked.at(-1)).toBe('/v1/evaluation/scorecard.csv?period=2026-11&role=competent');
  });

  it('speaks English and Chinese, also in what it explained before', async () => {
    const board = await ScorecardHarness.show(undefined, { locale: 'en' });
    await expect.poll(() => board.section('On time')).toContain('97.1% 3,889 of 4,006');
    expect(await board.explainFirst()).toContain('Numerator 3,889 finished early');
    board.element.locale = 'zh-Hans';
    await expect.poll(() => board.section('按时办结')).toContain('提前办结');
    expect(board.heading).toBe('整个中心');
  });

  it('fits 320 px without scrolling sideways', async () => {
    const board = await ScorecardHarness.show();
    board.element.style.setProperty('width', '320px');
    await expect.poll(() => board.units.length).toBe(10);
    expect(board.element.scrollWidth).toBeLessThanOrEqual(320);
  });
});
