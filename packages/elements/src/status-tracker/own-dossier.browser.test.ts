import {
  ChangedError,
  ConflictError,
  ConnectionError,
  type Attachment,
  type Dossier,
  type FormDefinition,
  type FrameSession,
  type Procedure,
} from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import type { OwnClient } from './connect-own.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { answered, createDossier, createProgress, ownClient, progressExamples, refused } from './progress.examples.ts';
import { StatusTracker } from './status-tracker.element.ts';

defineOnce('hcc-status-tracker', StatusTracker);

const session: FrameSession = {
  token: 'fs_x',
  expiresAt: '2030-01-01T00:00:00Z',
  prefillSource: null,
  dossiers: [{ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }],
};

/** Two papers, of which the notice names the first. */
const form = {
  procedureCode: '1.001193',
  version: 'v1+f1',
  checks: [],
  pages: [
    {
      id: 'papers',
      groups: [
        {
          id: 'papers',
          fields: [
            { id: 'papers.c1', type: 'attachment', componentId: 'c1', label: { vi: 'Giấy chứng sinh' } },
            { id: 'papers.c2', type: 'attachment', componentId: 'c2', label: { vi: 'Giấy tờ cư trú' } },
          ],
        },
      ],
    },
  ],
} as unknown as FormDefinition;
const procedure = {
  components: [
    { id: 'c1', name: 'Giấy chứng sinh' },
    { id: 'c2', name: 'Giấy tờ cư trú' },
  ],
} as Procedure;

const attachment = (id: string, fieldId: string, name: string): Attachment => ({
  id,
  fieldId,
  name,
  mediaType: 'application/pdf',
  bytes: 2048,
  sha256: '00',
});

const asked = (changes: Partial<Dossier> = {}): Dossier =>
  createDossier(
    createProgress({
      status: 'supplementRequested',
      statusNumber: 5,
      yourTurn: true,
      respondByOn: '2026-12-04',
      standsStillSince: '2026-11-23T08:30:00+07:00',
      sequence: 3,
    }),
    {
      attachments: [attachment('att_2', 'papers.c2', 'cu-tru.pdf')],
      supplements: [
        {
          askedAt: '2026-11-23T08:30:00+07:00',
          items: [
            { componentId: 'c1', fault: 'missing', what: 'Nộp bản chụp có đủ bốn góc.' },
            { legalBasis: 'khoản 1 Điều 16 Luật Hộ tịch 2014', fault: 'faulty', what: 'Chụp lại trang có chữ ký.' },
          ],
          answerByOn: '2026-12-04',
          justification: null,
          answeredAt: null,
        },
      ],
      slips: ['receipt', 'supplementRequest'],
      ...changes,
    },
  );

let dossier: Dossier;
const answerSupplement = vi.fn<OwnClient['dossiers']['answerSupplement']>();
const addAttachment = vi.fn<OwnClient['dossiers']['addAttachment']>();
const openRatings = vi.fn<OwnClient['dossiers']['openRatings']>();
const rate = vi.fn<OwnClient['dossiers']['rate']>();
const etagOf = ({ version }: Dossier): string => `"${version}"`;

const client: TrackerClient = {
  tracking: { track: () => refused(new Error('not used here')) },
  own: async () =>
    ownClient(
      { get: () => answered(dossier, etagOf(dossier)), answerSupplement, addAttachment, openRatings, rate },
      {
        procedures: { form: () => answered(form), get: () => answered(procedure) },
        uploads: { list: () => answered({ items: [] }), remove: () => refused(new Error('not used here')) },
      },
    ),
};

async function mount(): Promise<StatusTracker> {
  const tracker = new StatusTracker();
  Object.assign(tracker, { client, session });
  const ready = new Promise((resolve) => tracker.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(tracker);
  await ready;
  return tracker;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const focused = () => document.querySelector('hcc-status-tracker')?.shadowRoot?.activeElement?.textContent?.trim();
const wordsOf = (tracker: StatusTracker): string => tracker.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const problem = (status: number, code: string) => ({
  status,
  requestId: null,
  retryAfterMs: null,
  problem: { code } as never,
});

beforeEach(() => {
  vi.resetAllMocks();
  document.documentElement.lang = 'vi';
  dossier = asked();
  openRatings.mockImplementation(() => answered({ occasions: [] }));
});

afterEach(() => document.querySelector('hcc-status-tracker')?.remove());

describe('a supplement', () => {
  const arrives = (): void => {
    addAttachment.mockImplementation((_id, { fieldId, name }) => {
      dossier = {
        ...dossier,
        version: dossier.version + 1,
        attachments: [...dossier.attachments, attachment('att_9', fieldId, name)],
      };
      return answered(dossier, etagOf(dossier));
    });
  };
  const pdf = new File(['%PDF-1.7\n'], 'chung-sinh.pdf', { type: 'application/pdf' });
  const attach = async (): Promise<void> => {
    await userEvent.upload(page.getByLabelText('Chọn tệp cho: Giấy chứng sinh'), pdf);
    await expect.element(button('Bỏ tệp chung-sinh.pdf')).toBeVisible();
  };
  const accepts = (): void => {
    answerSupplement.mockImplementation(() => {
      dossier = { ...createDossier(createProgress({ sequence: 4 })), version: 9 };
      return answered(dossier, etagOf(dossier));
    });
  };

  it('says what is asked, why, by when, and since when the clock stands', async () => {
    const tracker = await mount();
    await expect.element(page.getByRole('heading', { name: 'Trung tâm yêu cầu bạn bổ sung' })).toBeVisible();
    await expect.element(page.getByText('Nộp bản chụp có đủ bốn góc.')).toBeVisible();
    const words = wordsOf(tracker);
    for (const part of [
      'Đến lượt bạn',
      'Thời hạn tạm dừng từ 08:30, 23/11/2026 vì chờ bạn bổ sung giấy tờ.',
      'Trả lời trước hết ngày 04/12/2026',
      'Còn thiếu',
      'Giấy chứng sinh',
      'Cần sửa',
      'khoản 1 Điều 16 Luật Hộ tịch 2014',
    ])
      expect(words).toContain(part);
  });

  it('takes a file in its place, and is sent once with the version that the file made', async () => {
    arrives();
    accepts();
    await mount();
    await attach();
    expect(addAttachment.mock.lastCall?.[1]).toMatchObject({ fieldId: 'papers.c1', name: 'chung-sinh.pdf' });
    await page.getByLabelText(/^Ghi chú gửi cán bộ/).fill('Bản gốc nộp tại quầy');
    await userEvent.dblClick(button('Gửi bổ sung'));
    await expect.poll(() => answerSupplement.mock.calls.length).toBe(1);
    expect(answerSupplement.mock.lastCall).toEqual([
      'dos_1',
      { note: 'Bản gốc nộp tại quầy' },
      { ifMatch: '"4"', idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    await expect.element(page.getByText('Đã gửi bổ sung. Trung tâm sẽ xem và giải quyết tiếp.')).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Trung tâm yêu cầu bạn bổ sung' })).not.toBeInTheDocument();
  });

  it('asks for the missing paper, or for a word on it, before anything is sent', async () => {
    accepts();
    await mount();
    await button('Gửi bổ sung').click();
    await expect.element(page.getByText(/^Chưa có tệp cho: Giấy chứng sinh\./)).toBeVisible();
    expect(answerSupplement).not.toHaveBeenCalled();
    await page.getByLabelText(/^Ghi chú gửi cán bộ/).fill('Tôi nộp bản giấy tại quầy.');
    await button('Gửi bổ sung').click();
    await expect.poll(focused).toBe('Đăng ký khai sinh');
    expect(answerSupplement).toHaveBeenCalledTimes(1);
  });

  it('keeps the files and the note when the dossier was changed elsewhere, and sends the version that is then shown', async () => {
    arrives();
    await mount();
    await attach();
    await page.getByLabelText(/^Ghi chú gửi cán bộ/).fill('Đã chụp lại');
    answerSupplement.mockImplementationOnce(() => {
      dossier = { ...dossier, version: 7 };
      return refused(new ChangedError(problem(412, 'dossier_changed')));
    });
    await button('Gửi bổ sung').click();
    await expect.element(page.getByText(/Tệp và ghi chú của bạn vẫn còn/)).toBeVisible();
    await expect.element(button('Bỏ tệp chung-sinh.pdf')).toBeVisible();
    await expect.element(page.getByLabelText(/^Ghi chú gửi cán bộ/)).toHaveValue('Đã chụp lại');
    accepts();
    await button('Gửi bổ sung').click();
    await expect.poll(() => answerSupplement.mock.lastCall?.[2].ifMatch).toBe('"7"');
  });

  it('repeats the same intent when the reply was lost', async () => {
    arrives();
    await mount();
    await attach();
    answerSupplement.mockImplementationOnce(() => refused(new ConnectionError('no answer', true)));
    await button('Gửi bổ sung').click();
    await expect.element(page.getByText(/Không kết nối được với Trung tâm/)).toBeVisible();
    accepts();
    await button('Gửi bổ sung').click();
    await expect.poll(() => answerSupplement.mock.calls.length).toBe(2);
    const [first, second] = answerSupplement.mock.calls.map(([, , { idempotencyKey }]) => idempotencyKey);
    expect(second).toBe(first);
  });
});

describe('a rating', () => {
  beforeEach(() => {
    dossier = createDossier(progressExamples.returned);
    openRatings.mockImplementation(() => answered({ occasions: ['result', 'supplement'] }));
    rate.mockImplementation(() => answered(undefined));
  });
  const choose = (name: string, within: string) =>
    page.getByRole('group', { name: within }).getByRole('radio', { name, exact: true });

  it('is asked for after the end, once for each occasion, and thanked for', async () => {
    await mount();
    await expect.element(page.getByRole('heading', { name: 'Bạn thấy được phục vụ thế nào?' })).toBeVisible();
    await choose('Hài lòng', 'Nhìn chung').click();
    await page.getByText('Từng việc cụ thể (không bắt buộc)').click();
    await choose('Không hài lòng', 'Thái độ của cán bộ').click();
    await page.getByLabelText('Bạn muốn nói thêm (không bắt buộc)').fill('  Nhanh hơn mọi lần ');
    await userEvent.dblClick(button('Gửi đánh giá'));
    await expect.element(page.getByText('Về việc yêu cầu bổ sung hồ sơ này')).toBeVisible();
    expect(rate.mock.calls.map(([id, body]) => [id, body])).toEqual([
      [
        'dos_1',
        {
          occasion: 'result',
          overall: 'satisfied',
          answers: { attitude: 'notSatisfied' },
          words: 'Nhanh hơn mọi lần',
        },
      ],
    ]);
    // The next one begins empty.
    await expect.element(choose('Hài lòng', 'Nhìn chung')).not.toBeChecked();
    await choose('Rất hài lòng', 'Nhìn chung').click();
    await button('Gửi đánh giá').click();
    await expect.poll(focused).toBe('Đã ghi nhận. Cảm ơn bạn đã đánh giá.');
    expect(rate.mock.lastCall?.[1]).toEqual({ occasion: 'supplement', overall: 'verySatisfied', answers: {} });
  });

  it('is not sent without the one answer that counts', async () => {
    await mount();
    await button('Gửi đánh giá').click();
    await expect.element(page.getByText('Hãy chọn một mức.')).toBeVisible();
    expect(rate).not.toHaveBeenCalled();
  });

  it('that was given in another tab is thanked for all the same', async () => {
    openRatings.mockImplementation(() => answered({ occasions: ['result'] }));
    rate.mockImplementation(() => refused(new ConflictError(problem(409, 'already_rated'))));
    await mount();
    await choose('Hài lòng', 'Nhìn chung').click();
    await button('Gửi đánh giá').click();
    await expect.element(page.getByText('Đã ghi nhận. Cảm ơn bạn đã đánh giá.').first()).toBeVisible();
  });

  it('is not asked for when the Center does not say what is open', async () => {
    openRatings.mockImplementation(() => refused(new ConnectionError('no answer', false)));
    expect(wordsOf(await mount())).not.toContain('Bạn thấy được phục vụ');
  });
});

describe('what ends otherwise', () => {
  it.each([
    ['completed', 9],
    ['returned', 10],
  ] as const)(
    'a refusal that is %s is no result to be glad of: the reason, the slip, no download',
    async (status, statusNumber) => {
      dossier = createDossier(
        createProgress({
          status,
          statusNumber,
          outcome: 'refused',
          completedAt: '2026-11-24T09:00:00+07:00',
        }),
        { refusal: { reason: 'Không đủ điều kiện', legalBasis: 'Điều 16' }, slips: ['receipt', 'refusal'] },
      );
      const words = wordsOf(await mount());
      for (const part of [
        'Hồ sơ đã kết thúc',
        'đã từ chối giải quyết',
        'Không đủ điều kiện',
        'Điều 16',
        'Tải phiếu từ chối',
      ])
        expect(words).toContain(part);
      for (const part of ['Tải kết quả', 'Cảm ơn bạn đã dùng dịch vụ']) expect(words).not.toContain(part);
    },
  );

  it('what is suspended goes on: it has not ended, and its clock stands', async () => {
    dossier = createDossier(
      createProgress({
        status: 'stopped',
        statusNumber: 8,
        standstill: 'suspended',
        standsStillSince: '2026-11-23T08:30:00+07:00',
      }),
    );
    const words = wordsOf(await mount());
    expect(words).toContain('sẽ giải quyết tiếp');
    expect(words).toContain('Thời hạn tạm dừng từ 08:30, 23/11/2026 theo quyết định của cơ quan giải quyết.');
    expect(words).not.toContain('Hồ sơ đã kết thúc');
    expect(words).not.toContain('Còn 3 ngày');
  });

  it('a promise that was moved shows the first one too, why, and the apology can be fetched', async () => {
    dossier = createDossier(createProgress({ originalDueOn: '2026-11-20', isReappointed: true }), {
      slips: ['receipt', 'apology'],
      apology: {
        reason: 'Cơ quan phối hợp chưa trả lời kịp.',
        newDueOn: '2026-11-27',
        documentNumber: '12/XL-UBND',
        signedAt: '2026-11-19T09:00:00+07:00',
      },
    });
    const words = wordsOf(await mount());
    for (const part of [
      'Ngày hẹn ban đầu: 20/11/2026',
      'Trung tâm xin lỗi vì phải hẹn lại',
      'Tải văn bản xin lỗi',
      'Lý do hẹn lại: Cơ quan phối hợp chưa trả lời kịp.',
      'số 12/XL-UBND, ký lúc 09:00, 19/11/2026',
    ])
      expect(words).toContain(part);
  });

  it('a result that does not stand any more is named, with what became of it and why', async () => {
    const at = '2026-11-24T09:00:00+07:00';
    dossier = createDossier(progressExamples.returned, {
      fallenResults: [
        { resultNumber: '12/GKS', kind: 'superseded', at, reason: 'Sai ngày sinh.' },
        { resultNumber: '13/GKS', kind: 'revoked', at, reason: 'Cấp sai thẩm quyền.' },
      ],
    });
    const words = wordsOf(await mount());
    expect(words).toMatch(/Kết quả số 12\/GKS đã được thay bằng kết quả mới lúc 09:00, 24\/11\/2026.*Sai ngày sinh\./);
    expect(words).toMatch(/Kết quả số 13\/GKS đã bị thu hồi .* không còn giá trị.*Cấp sai thẩm quyền\./);
  });
});

describe('several dossiers', () => {
  it('say whose turn it is, how each stands and when it is due', async () => {
    const dossiers: Record<string, Dossier> = {
      dos_1: asked(),
      dos_2: createDossier(progressExamples.withdrawn, { id: 'dos_2' }),
    };
    const tracker = new StatusTracker();
    const own = async () => ownClient({ get: (id) => answered(dossiers[id] ?? createDossier(null)) });
    Object.assign(tracker, {
      client: { ...client, own },
      session: {
        ...session,
        dossiers: Object.keys(dossiers).map((id) => ({ id, procedureCode: '1.001193', status: 'accepted' })),
      },
    });
    document.body.append(tracker);
    await expect.element(button(/Đến lượt bạn/)).toBeVisible();
    await expect.element(button(/Đã kết thúc/)).toBeVisible();
    const [first = ''] = [...(tracker.shadowRoot?.querySelectorAll('.filed') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(first).toMatch(/Hẹn trả \d\d\/\d\d\/\d{4}/);
  });
});
