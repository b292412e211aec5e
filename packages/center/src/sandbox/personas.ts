/**
 * The one file of scenarios: fictional people whose ID numbers force what happens to their dossiers in test mode, in the
 * service's sandbox as in the mocks. Nobody lives under these numbers; a Center in live mode knows none of this.
 * `docs/sandbox.md` has a table made from it.
 */
import type { Persona, StoryStep } from './persona.ts';

const law = 'Nghị định 118/2025/NĐ-CP';
const collected: StoryStep = {
  type: 'return',
  handing: { by: 'counter', collectorName: 'Người nhận Mẫu', collectorDocument: '022190000001' },
};
const finalised: StoryStep = { type: 'finalise', resultNumber: '01/MAU' };
const appraised: StoryStep = { type: 'appraise', opinion: 'Đủ điều kiện' };
const granted: readonly StoryStep[] = [appraised, { type: 'approve' }, finalised, collected];
const accepted: StoryStep = { type: 'accept' };
const supplement: readonly StoryStep[] = [
  { type: 'requestSupplement', what: 'Nộp lại bản chụp rõ cả bốn góc.' },
  { type: 'answerSupplement', note: 'Đã nộp bản chụp rõ hơn.' },
];
const ending = { documentNumber: '15/TB-MAU', fees: 'notCollected', returnPapers: true } as const;

/** Nothing else is asked of it: what a milestone without a story of its own is reached by. */
export const straightThrough: readonly StoryStep[] = [accepted, ...granted];

export const personas = {
  lan: {
    fullName: 'Nguyễn Thị Lan Mẫu',
    personalId: '022190000001',
    phone: '0912000001',
    story: { vi: 'Mọi việc suôn sẻ', en: 'Everything goes well' },
    outcome: 'returned',
    steps: straightThrough,
  },
  tuan: {
    fullName: 'Trần Anh Tuấn Mẫu',
    personalId: '022090000002',
    phone: '0912000002',
    story: { vi: 'Không được tiếp nhận, có nêu lý do', en: 'Not accepted, with a reason' },
    outcome: 'notAccepted',
    steps: [{ type: 'reject', reason: 'Giấy tờ kèm theo không đọc được.', legalBasis: law }],
  },
  huong: {
    fullName: 'Lê Thu Hương Mẫu',
    personalId: '022190000003',
    phone: '0912000003',
    story: { vi: 'Quá hạn, chưa ai giải quyết', en: 'Overdue: nobody decides in time' },
    outcome: 'overdue',
    steps: [accepted, { type: 'letDueDatePass' }],
  },
  duc: {
    fullName: 'Phạm Minh Đức Mẫu',
    personalId: '022090000004',
    phone: '0912000004',
    story: { vi: 'Rút hồ sơ trước khi được tiếp nhận', en: 'Withdraws before it is accepted' },
    outcome: 'withdrawn',
    steps: [{ type: 'withdraw', reason: 'Không còn nhu cầu' }],
  },
  mai: {
    fullName: 'Hoàng Thị Mai Mẫu',
    personalId: '022190000005',
    phone: '0912000005',
    story: { vi: 'Được yêu cầu bổ sung một lần', en: 'A supplement is asked for and comes' },
    outcome: 'returned',
    steps: [accepted, ...supplement, ...granted],
  },
  nam: {
    fullName: 'Vũ Hoài Nam Mẫu',
    personalId: '022090000006',
    phone: '0912000006',
    story: { vi: 'Được yêu cầu bổ sung hai lần', en: 'A second supplement is asked for, with its justification' },
    outcome: 'returned',
    steps: [
      accepted,
      ...supplement,
      {
        type: 'requestSupplement',
        what: 'Nộp thêm bản có chữ ký.',
        justification: 'Bản nộp bổ sung thiếu chữ ký, lần trước chưa thể biết.',
      },
      { type: 'answerSupplement', note: 'Đã nộp bản có chữ ký.' },
      ...granted,
    ],
  },
  son: {
    fullName: 'Đỗ Thanh Sơn Mẫu',
    personalId: '022090000007',
    phone: '0912000007',
    story: { vi: 'Bị từ chối giải quyết, đúng hạn', en: 'Refused in time: the refusal is the result' },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'appraise', opinion: 'Không đủ điều kiện' },
      { type: 'refuse', reason: 'Không thuộc trường hợp được giải quyết.', legalBasis: law },
      collected,
    ],
  },
  hoa: {
    fullName: 'Bùi Thị Hoa Mẫu',
    personalId: '022190000008',
    phone: '0912000008',
    story: { vi: 'Trễ hạn, có thư xin lỗi và ngày hẹn mới', en: 'Late: an apology with a new date, then the result' },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'letDueDatePass' },
      { type: 'proposeReappointment', reason: 'Cơ quan giải quyết chậm.' },
      { type: 'signReappointment', documentNumber: '16/TXL-MAU' },
      ...granted,
    ],
  },
  binh: {
    fullName: 'Ngô Thái Bình Mẫu',
    personalId: '022090000009',
    phone: '0912000009',
    story: { vi: 'Được hẹn lại một lần, trước khi đến hạn', en: 'Re-appointed once, before the date has passed' },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'proposeReappointment', reason: 'Cần xác minh thêm.' },
      { type: 'signReappointment', documentNumber: '17/TXL-MAU' },
      ...granted,
    ],
  },
  yen: {
    fullName: 'Đặng Hải Yến Mẫu',
    personalId: '022190000010',
    phone: '0912000010',
    story: { vi: 'Chuyển tiền không thành, lần sau thành công', en: 'A payment fails, the next succeeds' },
    outcome: 'returned',
    steps: [{ type: 'transfer', outcome: 'fails' }, { type: 'transfer', outcome: 'succeeds' }, accepted, ...granted],
  },
  quang: {
    fullName: 'Lý Minh Quang Mẫu',
    personalId: '022090000011',
    phone: '0912000011',
    story: {
      vi: 'Chuyển thiếu một đồng: khoản tiền bị giữ để kiểm tra',
      en: 'A đồng too little is paid: the payment is held',
    },
    outcome: 'accepted',
    steps: [{ type: 'transfer', outcome: 'oneDongShort' }, accepted],
  },
  thao: {
    fullName: 'Phan Phương Thảo Mẫu',
    personalId: '022190000012',
    phone: '0912000012',
    story: {
      vi: 'Cơ quan giải quyết giải thể, cơ quan khác tiếp nhận',
      en: 'The unit that decides closes; another takes over',
    },
    outcome: 'returned',
    steps: [accepted, { type: 'closeUnit' }, ...granted],
  },
  khoi: {
    fullName: 'Trịnh Đăng Khôi Mẫu',
    personalId: '022090000013',
    phone: '0912000013',
    story: { vi: 'Mọi tệp đính kèm đều bị từ chối', en: 'Every file is refused as damaged' },
    outcome: 'returned',
    steps: straightThrough,
    whileFiling: { refusesFiles: true },
  },
  linh: {
    fullName: 'Cao Mỹ Linh Mẫu',
    personalId: '022190000014',
    phone: '0912000014',
    story: { vi: 'Mạng chậm: mỗi câu trả lời đến sau ba giây', en: 'A slow network: every answer takes three seconds' },
    outcome: 'returned',
    steps: straightThrough,
    whileFiling: { answersAfterMs: 3000 },
  },
  hai: {
    fullName: 'Mai Đức Hải Mẫu',
    personalId: '022090000015',
    phone: '0912000015',
    story: { vi: 'Lấy ý kiến một cơ quan khác', en: 'Another unit is consulted' },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'consult', question: 'Đề nghị cho ý kiến về hồ sơ.' },
      { type: 'answerConsultation', opinion: 'Nhất trí.' },
      ...granted,
    ],
  },
  phuc: {
    fullName: 'Dương Hồng Phúc Mẫu',
    personalId: '022090000016',
    phone: '0912000016',
    story: { vi: 'Bị dừng giải quyết, có thông báo', en: 'Stopped by the authority, with a notice' },
    outcome: 'stopped',
    steps: [
      accepted,
      { type: 'requestSupplement', what: 'Nộp bản gốc để đối chiếu.' },
      { type: 'stop', reason: 'Quá thời hạn mà không bổ sung.', legalBasis: law, ...ending },
    ],
  },
  cuc: {
    fullName: 'Hồ Thu Cúc Mẫu',
    personalId: '022190000017',
    phone: '0912000017',
    story: { vi: 'Kết quả bản giấy, đóng dấu tại chỗ', en: 'A result on paper, stamped on site' },
    outcome: 'returned',
    steps: [accepted, appraised, { type: 'approve', finalisation: 'stamp' }, finalised, collected],
  },
  dung: {
    fullName: 'Chu Việt Dũng Mẫu',
    personalId: '022090000018',
    phone: '0912000018',
    story: { vi: 'Kết quả gửi qua bưu chính công ích', en: 'The result goes by public post' },
    outcome: 'returned',
    steps: [
      accepted,
      appraised,
      { type: 'approve' },
      finalised,
      { type: 'return', handing: { by: 'post', itemCode: 'EM000000018VN' } },
    ],
  },
  nga: {
    fullName: 'Tạ Quỳnh Nga Mẫu',
    personalId: '022190000019',
    phone: '0912000019',
    story: {
      vi: 'Phải nộp nghĩa vụ tài chính trước khi có kết quả',
      en: 'A financial duty is to be paid before the decision',
    },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'requirePayment', what: 'Lệ phí trước bạ', amount: 500_000, legalBasis: 'Nghị định 10/2022/NĐ-CP' },
      { type: 'confirmPayment', receiptNumber: 'MAU-0019' },
      ...granted,
    ],
  },
  khanh: {
    fullName: 'Lâm Gia Khánh Mẫu',
    personalId: '022090000020',
    phone: '0912000020',
    story: { vi: 'Kiểm tra thực địa trước khi thẩm định', en: 'A field check comes before the appraisal' },
    outcome: 'returned',
    steps: [
      accepted,
      { type: 'planFieldCheck', place: 'Khu đất mẫu' },
      { type: 'recordFieldCheck', finding: 'Đúng hiện trạng.' },
      ...granted,
    ],
  },
  thu: {
    fullName: 'Kiều Anh Thư Mẫu',
    personalId: '022190000021',
    phone: '0912000021',
    story: {
      vi: 'Xin rút sau khi được tiếp nhận, cơ quan xác nhận',
      en: 'Asks to withdraw once accepted; the authority confirms',
    },
    outcome: 'withdrawn',
    steps: [
      accepted,
      { type: 'withdraw', reason: 'Đã giải quyết cách khác' },
      { type: 'confirmWithdrawal', ...ending },
    ],
  },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof personas;
