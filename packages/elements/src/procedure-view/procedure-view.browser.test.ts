/** The view as the card shows it, unfolded. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerProcedure,
  baiChay,
  birth,
  haKhau,
  vietHung,
  type ProcedureAnswers,
} from '../../test/procedure-answers.ts';
import { ProcedureCardHarness } from '../../test/procedure-card-harness.ts';

beforeEach(() => void vi.setSystemTime('2026-08-23T08:30:00+07:00'));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function open(
  answers: Partial<ProcedureAnswers> = {},
  fails: (path: string) => number | undefined = () => undefined,
): Promise<ProcedureCardHarness> {
  const card = await ProcedureCardHarness.show(answerProcedure(answers, fails), { details: true });
  await expect.poll(() => card.text).toContain('Thông tin tính đến ngày 18/07/2026.');
  return card;
}

describe('one procedure in full', () => {
  it('tells cost and time by way of filing, the time the Center commits to, and the date with its reckoning', async () => {
    const card = await open({ procedure: { ...birth, committed: { unit: 'workingDay', amount: 3 } } });
    await expect.poll(() => card.text).toContain('hẹn trả kết quả trước 17:00, 24/11/2026');
    expect(card.text).toContain(
      'Trung tâm cam kết trả kết quả sớm hơn: 3 ngày làm việc. Sớm hơn quy định 2 ngày làm việc.',
    );
    await card.unfold('Ngày hẹn được tính như thế nào');
    expect(card.text).toContain('Tính từ 08:00, 23/11/2026.');
  });

  it('tells papers to hand in and to show, with how many of each and their forms', async () => {
    const card = await open();
    expect(card.text).toContain('Giấy tờ phải nộp Giấy chứng sinh 1 bản chính 2 bản sao Mẫu: TK-01');
    expect(card.text).toContain('Giấy tờ chỉ cần xuất trình Hộ chiếu hoặc Thẻ căn cước');
  });

  it('groups papers by variant', async () => {
    const variants = [
      { id: 'a', name: 'Trường hợp trẻ bị bỏ rơi' },
      { id: 'b', name: 'Trường hợp mang thai hộ' },
    ];
    const paper = {
      id: 'c3',
      name: 'Biên bản',
      variantId: 'a',
      use: 'submit',
      originals: 1,
      copies: 0,
      forms: [],
    } as const;
    const components = [...birth.components, { ...paper, forms: [] }];
    const card = await open({ procedure: { ...birth, variants, components } });
    expect(card.text).toMatch(/Trong mọi trường hợp Giấy chứng sinh .*Trường hợp trẻ bị bỏ rơi Biên bản/);
  });

  it('shows legal text as text', async () => {
    const conditions = 'Không có.<img src=x onerror="globalThis.isHacked = true"> <b>đậm</b>';
    const card = await open({ procedure: { ...birth, conditions } });
    await card.unfold('Yêu cầu, điều kiện');
    expect(card.text).toContain(conditions);
    expect(card.element.shadowRoot?.querySelector('img, b')).toBeNull();
  });

  it('names related procedures without a button where the element does not open them', async () => {
    const card = await open();
    await expect.poll(() => card.text).toContain('Thủ tục liên quan Thủ tục đăng ký lại khai sinh');
  });

  it('does without what failed and nobody asked for', async () => {
    const card = await open({}, (path) => (/related|versions|competent-unit/.test(path) ? 500 : undefined));
    expect(card.text).toContain('Cơ quan giải quyết: Ủy ban nhân dân cấp xã');
    expect(card.text).not.toContain('Trung tâm gặp lỗi.');
  });
});

describe('who decides', () => {
  it('is said at once where it is the same everywhere', async () => {
    const card = await open();
    await expect.poll(() => card.text).toContain('Cơ quan giải quyết: Sở Tư pháp');
  });

  const byPlace: ProcedureAnswers['competence'] = (code, asOf) => {
    if (code === haKhau.code && asOf === haKhau.validToOn)
      return { by: 'commune', unit: null, candidates: [baiChay, vietHung] };
    const name = [baiChay, vietHung].find((commune) => commune.code === code)?.name;
    return {
      by: 'commune',
      unit: name === undefined ? null : { id: 'a', name: `Ủy ban nhân dân ${name.replace('Phường', 'phường')}` },
      candidates: [],
    };
  };

  it('is asked by commune where the place decides', async () => {
    const card = await open({ competence: byPlace });
    await card.unfold('Sự việc ở xã, phường nào?');
    await card.choose('Sự việc ở xã, phường nào?', 'Phường Bãi Cháy');
    await expect.poll(() => card.text).toContain('Ủy ban nhân dân phường Bãi Cháy giải quyết.');
  });

  it('offers the parts of a divided commune under its former name, and guesses none', async () => {
    const card = await open({ competence: byPlace });
    await card.unfold('Sự việc ở xã, phường nào?');
    await card.choose('Sự việc ở xã, phường nào?', 'Phường Hà Khẩu');
    await expect.poll(() => card.text).toContain('Xã, phường này đã được chia.');
    expect(card.text).not.toContain('giải quyết. Xem');
    await card.choose('Xã, phường này đã được chia. Chọn nơi hiện nay:', 'Phường Việt Hưng');
    await expect.poll(() => card.text).toContain('Ủy ban nhân dân phường Việt Hưng giải quyết.');
  });
});

describe('the life of a procedure', () => {
  const version = (validFromOn: string, validToOn: string | null) => ({
    version: `v-${validFromOn}`,
    name: birth.name,
    validFromOn,
    validToOn,
  });

  it('says what changed lately, and keeps earlier versions in a fold', async () => {
    const card = await open({
      versions: [version('2026-07-01', null), version('2024-01-01', '2026-06-30')],
      changes: [
        {
          code: birth.code,
          name: birth.name,
          kind: 'amended',
          effectiveOn: '2026-07-01',
          changes: [{ part: 'cost', text: 'Lệ phí giảm từ 16.000 đồng xuống 8.000 đồng.' }],
        },
      ],
    });
    await expect
      .poll(() => card.text)
      .toContain('Thay đổi từ ngày 01/07/2026: Lệ phí giảm từ 16.000 đồng xuống 8.000 đồng.');
    await card.unfold('Các phiên bản trước');
    expect(card.text).toContain('Từ ngày 01/01/2024 đến ngày 30/06/2026');
  });

  it('does not ask for changes of a first version, or of an old one', async () => {
    const paths: string[] = [];
    await open({ versions: [version('2026-07-01', null)] }, (path) => void paths.push(path));
    expect(paths).not.toContain('/v1/catalogue/changes');
    document.body.replaceChildren();
    vi.setSystemTime('2026-11-23T08:30:00+07:00');
    await open(
      { versions: [version('2026-07-01', null), version('2024-01-01', '2026-06-30')] },
      (path) => void paths.push(path),
    );
    expect(paths).not.toContain('/v1/catalogue/changes');
  });

  it('says from when other rules hold', async () => {
    const card = await open({
      procedure: { ...birth, validToOn: '2026-12-31' },
      versions: [version('2027-01-01', null), version('2026-07-01', '2026-12-31')],
    });
    await expect.poll(() => card.text).toContain('Từ ngày 01/01/2027 áp dụng quy định mới.');
    expect(card.text).toContain('Quy định này áp dụng đến hết ngày 31/12/2026.');
  });
});
