import { ChangedError, ConnectionError, NotFoundError, type DossierProgress, type FrameSession } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import type { OwnClient } from './connect-own.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { answered, createDossier, ownClient, progressExamples, refused } from './progress.examples.ts';
import { StatusTracker } from './status-tracker.element.ts';

defineOnce('hcc-status-tracker', StatusTracker);

const linkToken = 'lt_0123456789abcdefghij';
const session: FrameSession = {
  token: 'fs_x',
  expiresAt: '2030-01-01T00:00:00Z',
  prefillSource: null,
  dossiers: [{ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }],
};

let progress: DossierProgress;
const withdraw = vi.fn<OwnClient['dossiers']['withdraw']>();
const result = vi.fn<OwnClient['dossiers']['result']>();
const track = vi.fn<TrackerClient['tracking']['track']>();

function client(): TrackerClient {
  return {
    tracking: { track },
    own: async () =>
      ownClient({
        get: () => answered(createDossier(progress), `"${progress.sequence}"`),
        slip: () => answered(new Blob(['%PDF-1.7'])),
        result,
        withdraw,
      }),
  };
}

async function mount(properties: Partial<StatusTracker>): Promise<StatusTracker> {
  const tracker = new StatusTracker();
  Object.assign(tracker, { client: client() }, properties);
  const ready = new Promise((resolve) => tracker.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(tracker);
  await ready;
  return tracker;
}

const button = (name: string) => page.getByRole('button', { name });
/** Inside the shadow root the document knows the host alone. */
const focused = () => document.querySelector('hcc-status-tracker')?.shadowRoot?.activeElement?.textContent?.trim();
const wordsOf = (tracker: StatusTracker): string => tracker.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

beforeEach(() => {
  vi.resetAllMocks();
  document.documentElement.lang = 'vi';
  progress = progressExamples.accepted;
  track.mockImplementation(() => answered({ progress, linkToken }));
});

afterEach(() => document.querySelector('hcc-status-tracker')?.remove());

describe('what a state means for the person', () => {
  it.each([
    ['submitted', 'Bạn không cần làm gì lúc này', 'Mới đăng ký', 'Ngày hẹn được tính khi hồ sơ đầy đủ được tiếp nhận.'],
    ['accepted', 'Bạn không cần làm gì lúc này', 'Được tiếp nhận', 'Hạn theo quy định của pháp luật'],
    ['provisional', 'Bạn không cần làm gì lúc này', 'Được tiếp nhận', 'chưa chính thức'],
    ['approved', 'Bạn không cần làm gì lúc này', 'Đang xử lý', 'Ký số'],
    ['overdue', 'Bạn không cần làm gì lúc này', 'Đang xử lý', 'Đã quá hạn 3 ngày. Trung tâm xin lỗi'],
    ['supplementRequested', 'Đến lượt bạn', 'Yêu cầu bổ sung giấy tờ', 'thời hạn tạm dừng'],
    ['paymentRequired', 'Đến lượt bạn', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'thời hạn tạm dừng'],
    ['notAccepted', 'Hồ sơ đã kết thúc', 'Không được tiếp nhận', 'phiếu từ chối'],
    ['withdrawn', 'Hồ sơ đã kết thúc', 'Công dân yêu cầu rút hồ sơ', 'đã chấm dứt'],
    ['stopped', 'Hồ sơ đã kết thúc', 'Dừng xử lý', 'đã dừng'],
    ['signed', 'Đã có kết quả', 'Đã xử lý xong', 'Xong sớm 3 ngày so với ngày hẹn'],
    ['stampedLate', 'Đến lượt bạn', 'Đã xử lý xong', 'Xong muộn 2 ngày'],
    ['returned', 'Hồ sơ đã kết thúc', 'Đã trả kết quả', 'Cảm ơn'],
  ] as const)('%s', async (example, turn, status, besides) => {
    progress = progressExamples[example];
    const tracker = await mount({ linkToken });
    const words = wordsOf(tracker);
    for (const part of [turn, status, besides, progress.code, progress.receivingUnit.name, progress.competentUnit.name])
      expect(words).toContain(part);
    expect(tracker.shadowRoot?.querySelectorAll('.steps li')).toHaveLength(5);
  });

  it('shows the fourth step of the right track', async () => {
    progress = progressExamples.stampedLate;
    const words = wordsOf(await mount({ linkToken }));
    expect(words).toContain('Đóng dấu');
    expect(words).not.toContain('Ký số');
  });
});

describe('ways in', () => {
  it('takes code and secret, and says what is missing before it asks the Center', async () => {
    track.mockImplementationOnce(() =>
      refused(
        new NotFoundError({
          status: 404,
          requestId: null,
          retryAfterMs: null,
          problem: { code: 'tracking_not_found' } as never,
        }),
      ),
    );
    await mount({});
    await button('Tra cứu').click();
    await expect.element(page.getByText('Nhập mã hồ sơ.')).toBeVisible();
    expect(track).not.toHaveBeenCalled();

    await page.getByLabelText('Mã hồ sơ').fill(progress.code);
    await page.getByLabelText('Mã bí mật').fill('WRONG123');
    await button('Tra cứu').click();
    await expect
      .element(page.getByRole('alert').getByText(/Không tìm thấy hồ sơ với mã và mã bí mật này/))
      .toBeVisible();
    await expect.poll(() => document.querySelector('hcc-status-tracker')?.shadowRoot?.activeElement?.id).toBe('code');

    await page.getByLabelText('Mã bí mật').fill('K7PM2QXA');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Đăng ký khai sinh');
    expect(track.mock.lastCall?.[0]).toEqual({ code: progress.code, secret: 'K7PM2QXA' });
  });

  it('fills in the code that the host gives', async () => {
    await mount({ code: '000.00.19.H49-261122-0099' });
    await expect.element(page.getByLabelText('Mã hồ sơ')).toHaveValue('000.00.19.H49-261122-0099');
  });

  it('offers no paper to the holder of a link', async () => {
    progress = progressExamples.signed;
    const words = wordsOf(await mount({ linkToken }));
    expect(words).not.toContain('Tải kết quả');
    expect(words).not.toContain('Rút hồ sơ');
  });
});

describe('live', () => {
  it('announces a change politely and tells the page once', async () => {
    const tracker = await mount({ linkToken });
    const told: unknown[] = [];
    tracker.addEventListener('hcc-status-changed', ({ detail }) => told.push(detail));
    progress = progressExamples.approved;
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(page.getByText('Hồ sơ vừa được cập nhật: đã xong bước Phê duyệt.')).toBeInTheDocument();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).toEqual([{ status: 'inProgress', sequence: 4 }]);
  });

  it('keeps the last known state with its time while the Center cannot be reached', async () => {
    const tracker = await mount({ linkToken });
    track.mockImplementation(() => refused(new ConnectionError('no answer', false)));
    document.dispatchEvent(new Event('visibilitychange'));
    await expect
      .element(page.getByText(/Đang mất liên lạc với Trung tâm\. Đây là tình trạng lúc \d\d:\d\d/))
      .toBeVisible();
    expect(wordsOf(tracker)).toContain('Được tiếp nhận');
    track.mockImplementation(() => answered({ progress, linkToken }));
    globalThis.dispatchEvent(new Event('online'));
    await expect.element(page.getByText(/Đang mất liên lạc/)).not.toBeInTheDocument();
  });
});

describe('the session of the filing', () => {
  it('downloads the signed result under its code', async () => {
    progress = progressExamples.returned;
    result.mockReturnValue(answered(new Blob(['%PDF-1.7'], { type: 'application/pdf' })));
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await mount({ session });
    await button('Tải kết quả (PDF có chữ ký số)').click();
    await expect
      .poll(() => clicked.mock.contexts.map((link) => link instanceof HTMLAnchorElement && link.download))
      .toEqual([`ket-qua-${progress.code}.pdf`]);
    clicked.mockRestore();
  });

  it('withdraws after a question, once, with the version that was shown', async () => {
    withdraw.mockImplementation(() => {
      progress = progressExamples.withdrawn;
      return answered(createDossier(progress), '"3"');
    });
    await mount({ session });
    await button('Rút hồ sơ').click();
    await expect.poll(focused).toBe('Bạn muốn rút hồ sơ này?');
    expect(withdraw).not.toHaveBeenCalled();
    await page.getByLabelText('Lý do (không bắt buộc)').fill('Nộp nhầm');
    await userEvent.dblClick(button('Rút hồ sơ'));
    await expect.element(page.getByText('Công dân yêu cầu rút hồ sơ', { exact: true })).toBeVisible();
    expect(withdraw).toHaveBeenCalledTimes(1);
    expect(withdraw.mock.lastCall?.slice(0, 2)).toEqual(['dos_1', { reason: 'Nộp nhầm' }]);
    expect(withdraw.mock.lastCall?.[2]).toMatchObject({
      ifMatch: '"2"',
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('shows the dossier anew when it has moved on meanwhile, and keeps the reason', async () => {
    withdraw.mockImplementation(() => {
      progress = { ...progressExamples.accepted, sequence: 3 };
      return refused(
        new ChangedError({
          status: 412,
          requestId: null,
          retryAfterMs: null,
          problem: { code: 'dossier_changed' } as never,
        }),
      );
    });
    await mount({ session });
    await button('Rút hồ sơ').click();
    await page.getByLabelText('Lý do (không bắt buộc)').fill('Nộp nhầm');
    await button('Rút hồ sơ').click();
    await expect.element(page.getByRole('alert').getByText(/Hồ sơ vừa được thay đổi ở nơi khác/)).toBeVisible();
    await expect.element(page.getByLabelText('Lý do (không bắt buộc)')).toHaveValue('Nộp nhầm');
  });

  it('offers no withdrawal of an approved dossier: a decision exists', async () => {
    progress = progressExamples.approved;
    expect(wordsOf(await mount({ session }))).not.toContain('Rút hồ sơ');
  });
});

describe('languages', () => {
  it('can be chosen on the page of the link, and a reload keeps the choice', async () => {
    const before = location.href;
    const tracker = await mount({ linkToken, isOwnPage: true });
    await button('English').click();
    await expect.element(page.getByRole('heading', { name: 'Follow a dossier' })).toBeVisible();
    expect(new URL(location.href).searchParams.get('locale')).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(wordsOf(tracker)).toContain('Nothing for you to do now');
    history.replaceState(null, '', before);
  });

  it.each([
    ['en', 'Nothing for you to do now'],
    ['zh-Hans', '您目前无需操作'],
  ])('%s', async (locale, words) => {
    const tracker = await mount({ linkToken, locale });
    expect(wordsOf(tracker)).toContain(words);
    expect(tracker.shadowRoot?.querySelector('h2')?.lang).toBe('vi');
  });
});
