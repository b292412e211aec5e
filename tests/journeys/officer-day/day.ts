/**
 * A day at the desks: twenty dossiers of both tracks, every way through and out of the life cycle, by the pages of seven
 * officers of four units. What the applicants do is done over HTTP: their own pages have journeys of their own.
 */
import { createClient, type Client } from '@hcc/sdk';
import type { Browser, BrowserContext } from 'playwright';
import { birth, fileOnline } from '../citizen.ts';
import { DeskPage } from '../desk-page.ts';
import { showingFailures } from '../on-failure.ts';
import type { Sandbox } from '../sandbox.ts';
import { counterFiling } from './counter-filing.ts';

export interface DayDossier {
  readonly name: string;
  readonly id: string;
  readonly code: string;
  /** The applicant's own session; none where it was handed in at a counter. */
  readonly client: Client | undefined;
}

export interface Day {
  readonly dossiers: ReadonlyMap<string, DayDossier>;
  /** What threw on the officers' pages. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Whoever wants to see what an officer sees at this moment. */
export type Look = (desk: DeskPage, moment: string) => Promise<void>;

/** By their way through the life cycle. */
const online = [
  'granted',
  'notAccepted',
  'supplementBefore',
  'supplementAfter',
  'payment',
  'consultation',
  'fieldCheck',
  'apologySigned',
  'apologyDeclined',
  'refused',
  'withdrawnAtOnce',
  'withdrawnLater',
  'suspended',
  'stopped',
  'sentBack',
  'revoked',
  'reissued',
  'bothMarks',
] as const;
const atCounter = ['stamped', 'byPost'] as const;

const legal = { 'Căn cứ pháp lý': 'khoản 1 Điều 16 Luật Hộ tịch 2014' };
/** A working day beyond any of these dossiers' dates. */
const ahead = '2029-06-29';

export async function playDay(ports: Sandbox['ports'], browser: Browser, look: Look = async () => {}): Promise<Day> {
  const contexts: BrowserContext[] = [];
  return showingFailures('officer-day', contexts, () => play(ports, browser, contexts, look));
}

async function play(ports: Sandbox['ports'], browser: Browser, contexts: BrowserContext[], look: Look): Promise<Day> {
  const center = `http://localhost:${ports.center}`;
  const errors: string[] = [];
  const dossiers = new Map<string, DayDossier>();
  const at = (name: (typeof online)[number] | (typeof atCounter)[number]): DayDossier => {
    const found = dossiers.get(name);
    if (!found) throw new Error(`No dossier was filed as ${name}.`);
    return found;
  };

  for (const name of online) {
    const { client, receipt } = await fileOnline(ports, {
      fullName: `Nguyễn Văn ${name}`,
      personalId: '022190000019',
      phone: '0912000019',
    });
    dossiers.set(name, { name, id: receipt.dossierId, code: receipt.code, client });
  }
  for (const name of atCounter) {
    const { dossierId: id, code } = await counterFiling(center, birth, `Trần Thị ${name}`);
    dossiers.set(name, { name, id, code, client: undefined });
  }

  async function sit(unit: string, role: string): Promise<DeskPage> {
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1200, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    // Whoever waits longer than this for a page of the desk has been forgotten.
    page.setDefaultTimeout(12_000);
    page.on('pageerror', ({ message }) => errors.push(message));
    const desk = new DeskPage(page);
    await desk.signIn(center, unit, role);
    return desk;
  }

  /** One dossier after the other, each by its page. */
  async function work(desk: DeskPage, ...steps: readonly Step[]): Promise<void> {
    for (const [name, step, fields] of steps) {
      const { id, code } = at(name);
      await desk.visit(id, code);
      await desk.take(step, fields);
      await look(desk, `${name}-${step}`);
    }
  }
  type Step = readonly [name: Parameters<typeof at>[0], step: string, fields?: Parameters<DeskPage['take']>[1]];
  const codesOf = (...names: readonly Parameters<typeof at>[0][]): string[] => names.map((name) => at(name).code);

  // Receive: one is not accepted, one lacks a paper, one applicant thinks better of it, the rest go on together.
  await withdraw(at('withdrawnAtOnce'));
  const receiver = await sit('Uông Bí', 'Tiếp nhận');
  await look(receiver, 'queue-in-the-morning');
  await work(receiver, [
    'notAccepted',
    'Không tiếp nhận',
    { 'Lý do': 'Việc này không thuộc thẩm quyền của Trung tâm.', ...legal },
  ]);
  await askFor(receiver, at('supplementBefore'));
  await answer(at('supplementBefore'));
  const rest = online.filter((name) => name !== 'notAccepted' && name !== 'withdrawnAtOnce');
  await receiver.takeMany('Tiếp nhận', codesOf(...rest));
  await look(receiver, 'accepted-together');

  // Appraise.
  const appraiser = await sit('Hồng Gai', 'Thẩm định');
  await look(appraiser, 'queue-of-appraiser');
  await askFor(appraiser, at('supplementAfter'));
  await work(
    appraiser,
    [
      'payment',
      'Yêu cầu nghĩa vụ tài chính',
      { 'Nghĩa vụ phải nộp': 'Lệ phí trước bạ', 'Số tiền (đồng)': '1.250.000', 'Nộp chậm nhất ngày': ahead, ...legal },
    ],
    [
      'consultation',
      'Lấy ý kiến đơn vị khác',
      {
        'Đơn vị được hỏi': 'Sở Tư pháp',
        'Nội dung cần hỏi': 'Có cần hợp pháp hóa lãnh sự không?',
        'Ngày cuối để trả lời': ahead,
      },
    ],
    ['fieldCheck', 'Hẹn kiểm tra thực địa', { 'Ngày và giờ kiểm tra': `${ahead}T08:30`, 'Địa điểm': 'Tổ 5, khu 2' }],
    ['apologySigned', 'Soạn văn bản xin lỗi', { 'Lý do': 'Cơ quan phối hợp chưa trả lời kịp.', 'Ngày hẹn mới': ahead }],
    ['apologyDeclined', 'Soạn văn bản xin lỗi', { 'Lý do': 'Chờ ý kiến.', 'Ngày hẹn mới': ahead }],
  );
  await appraiser.takeMany('Nhận bàn giao', codesOf(...atCounter));
  await appraiser.takeMany(
    'Thẩm định',
    codesOf('granted', 'supplementBefore', 'refused', 'sentBack', 'revoked', 'reissued', 'bothMarks', ...atCounter),
  );
  await withdraw(at('withdrawnLater'));

  // What others were asked.
  const justice = await sit('Sở Tư pháp tỉnh', 'Thẩm định');
  await work(justice, ['consultation', 'Trả lời ý kiến', { 'Ý kiến của đơn vị bạn': 'Không cần hợp pháp hóa.' }]);
  await work(receiver, [
    'supplementAfter',
    'Nhận giấy tờ bổ sung',
    { 'Bản chính: Giấy chứng sinh': '1', 'Ghi chú': 'Nộp tại quầy' },
  ]);

  // Decide.
  const leader = await sit('Hồng Gai', 'Phê duyệt');
  const settled = {
    'Số văn bản': '15/TB-UBND',
    'Chưa thu': true,
  } as const;
  await work(
    leader,
    ['apologySigned', 'Ký văn bản xin lỗi', { 'Số văn bản': '16/XL-UBND' }],
    ['apologyDeclined', 'Không ký xin lỗi', { 'Lý do': 'Vẫn kịp hạn.' }],
    ['withdrawnLater', 'Xác nhận rút hồ sơ', settled],
    ['suspended', 'Tạm dừng', { 'Lý do': 'Chờ bản án có hiệu lực.', ...legal }],
    ['stopped', 'Dừng giải quyết', { 'Lý do': 'Việc đã được giải quyết ở nơi khác.', ...legal, ...settled }],
    ['refused', 'Từ chối giải quyết', { 'Lý do': 'Không đủ điều kiện.', ...legal }],
    ['sentBack', 'Trả lại để thẩm định', { 'Lý do': 'Xem lại giấy chứng sinh.' }],
    ['bothMarks', 'Phê duyệt', { 'Cả hai': true }],
    ['suspended', 'Giải quyết tiếp'],
  );
  await leader.takeMany('Phê duyệt', codesOf('granted', 'revoked', 'reissued', ...atCounter));
  await leader.page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await leader.page.getByRole('heading', { name: 'Mỗi người đang có' }).waitFor();
  await look(leader, 'unit');

  // What was waited for is there.
  await work(
    appraiser,
    ['payment', 'Xác nhận đã nộp tiền', { 'Số biên lai': 'BL-0042' }],
    ['fieldCheck', 'Ghi kết quả kiểm tra', { 'Kết quả kiểm tra': 'Đúng như kê khai.' }],
  );
  await appraiser.takeMany(
    'Thẩm định',
    codesOf('payment', 'consultation', 'fieldCheck', 'sentBack', 'supplementAfter', 'suspended'),
  );

  // Stamp, sign, return; two results do not stand for long.
  const clerk = await sit('Hồng Gai', 'Đóng dấu');
  await work(
    clerk,
    ['granted', 'Ký số', { 'Số của kết quả': '01/GKS' }],
    ['revoked', 'Ký số', { 'Số của kết quả': '02/GKS' }],
    ['reissued', 'Ký số', { 'Số của kết quả': '03/GKS' }],
    ['bothMarks', 'Đóng dấu', { 'Số của kết quả': '04/GKS' }],
    ['bothMarks', 'Ký số'],
    ['stamped', 'Đóng dấu', { 'Số của kết quả': '05/GKS' }],
    ['byPost', 'Đóng dấu', { 'Số của kết quả': '06/GKS' }],
  );
  await work(
    leader,
    ['revoked', 'Thu hồi kết quả', { 'Lý do': 'Cấp sai thẩm quyền.', ...legal }],
    ['reissued', 'Cấp lại kết quả', { 'Lý do': 'Sai chính tả họ tên.' }],
  );
  await work(clerk, ['reissued', 'Ký số', { 'Số của kết quả': '07/GKS' }]);
  const returner = await sit('Cẩm Phả', 'Trả kết quả');
  const collector = { 'Người đến nhận kết quả': 'Trần Thị Nhận', 'Giấy tờ của người nhận': '022190000027' };
  await work(
    returner,
    ['granted', 'Trả kết quả', collector],
    ['stamped', 'Trả kết quả', collector],
    ['byPost', 'Trả kết quả', { 'Qua bưu chính công ích': true, 'Mã bưu gửi': 'EB123456789VN' }],
    ['bothMarks', 'Trả kết quả', { 'Trực tuyến': true }],
    ['refused', 'Trả kết quả', collector],
  );

  return {
    dossiers,
    errors,
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };

  /** One complete notice, from the checklist. */
  async function askFor(desk: DeskPage, { id, code, name }: DayDossier): Promise<void> {
    await desk.visit(id, code);
    const paper = desk.page.getByRole('main').getByRole('group', { name: /^Giấy chứng sinh/ });
    await paper.getByRole('radio', { name: 'Sai' }).check();
    await paper.getByLabel('Người nộp cần làm gì').fill('Nộp bản chụp rõ nét, đủ bốn góc.');
    await desk.take('Yêu cầu bổ sung', { 'Ngày cuối để trả lời': ahead });
    await look(desk, `${name}-asked`);
  }
}

async function answer({ id, client }: DayDossier): Promise<void> {
  const { etag } = (await client?.dossiers.get(id).withResponse()) ?? {};
  await client?.dossiers.answerSupplement(id, { note: 'Đã chụp lại.' }, { ifMatch: etag ?? '' });
}

async function withdraw({ id, client }: DayDossier): Promise<void> {
  const { etag } = (await client?.dossiers.get(id).withResponse()) ?? {};
  await client?.dossiers.withdraw(id, { reason: 'Không còn nhu cầu' }, { ifMatch: etag ?? '' });
}

/** How each dossier stands, by its way, as the officers' list tells it. */
export async function standing(center: string, { dossiers }: Pick<Day, 'dossiers'>): Promise<Record<string, string>> {
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId: 'officer-hong-gai-appraiser' });
  const { desk } = createClient({ baseUrl: center, session: token });
  const codes = new Map([...dossiers.values()].map(({ code, name }) => [code, name]));
  const found: Record<string, string> = {};
  for await (const { code, status } of desk.dossiers({ mine: 'false', limit: 100 })) {
    const name = codes.get(code);
    if (name !== undefined) found[name] = status;
  }
  return found;
}
