import { marksExample } from '../documents.examples.ts';
import type { ApologyData } from './apology.ts';
import type { RefusalData } from './refusal.ts';
import type { RegisterData, RegisterRow } from './register.ts';
import type { RoutingSlipData } from './routing-slip.ts';
import type { SlipDossier, SlipIssue } from './slip-fields.ts';
import type { StopNoticeData } from './stop-notice.ts';
import type { SupplementRequestData } from './supplement-request.ts';

/** Fictional slips that hold every field; tests and tools start from them. */

const issue = {
  superiorAuthority: 'UBND tỉnh Quảng Ninh',
  unit: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
  place: 'Hạ Long',
  issuedOn: '2026-11-24',
  createdAt: '2026-11-24T09:30:00+07:00',
  isTest: true,
} as const satisfies SlipIssue;

const dossier = {
  dossierCode: '000.00.19.H49-261122-0007',
  procedure: { code: '1.009994', name: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ' },
  applicant: {
    name: 'Hộ kinh doanh Bưởi Diễn',
    address: 'Số 5, phố Bến Đoan, phường Hồng Gai, tỉnh Quảng Ninh',
    phone: '0912 000 007',
    email: 'thu.nghiem@example.vn',
  },
  submitter: { name: 'Nguyễn Thị Thử Nghiệm', phone: '0912 000 008' },
} as const satisfies SlipDossier;

const leader = { capacity: 'KT.', onBehalfOf: 'Giám đốc', title: 'Phó Giám đốc', name: 'Lê Thị Ký Thử' } as const;

export const supplementRequestExample = {
  ...issue,
  ...dossier,
  kind: 'supplementRequest',
  number: '12/HDHS-TTPVHCC',
  filedAt: '2026-11-22T08:15:00+07:00',
  items: [
    {
      subject: 'Bản vẽ thiết kế xây dựng kèm theo giấy chứng nhận thẩm duyệt thiết kế về phòng cháy, chữa cháy',
      fault: 'missing',
      toDo: 'Nộp 02 bộ bản vẽ có chữ ký của chủ trì thiết kế và dấu của tổ chức tư vấn.',
    },
    {
      subject: 'Giấy tờ chứng minh quyền sử dụng đất',
      fault: 'faulty',
      toDo: 'Bản chụp mờ ở trang 3: chụp lại toàn bộ trang, rõ bốn góc và dấu giáp lai.',
    },
    {
      subject: 'Văn bản cam kết bảo đảm an toàn đối với công trình liền kề',
      fault: 'missing',
      toDo: 'Nộp 01 bản chính theo mẫu.',
      legalBasis: 'khoản 2 Điều 95 Luật Xây dựng.',
    },
  ],
  reason:
    'Hồ sơ chưa đủ thành phần theo quy định của thủ tục và có giấy tờ không đọc được, nên chưa có căn cứ để thẩm định.',
  repeat: {
    round: 2,
    reason:
      'Bản vẽ nộp ngày 23/11/2026 cho thấy công trình có tầng hầm, phát sinh yêu cầu cam kết với công trình liền kề.',
  },
  answerBy: '2026-12-15',
  clock: 'restarts',
  website: 'https://dichvucong.gov.vn',
  guide: { name: 'Trần Văn Tiếp Nhận', phone: '0203 3000 100 (máy lẻ 12)' },
} as const satisfies SupplementRequestData;

export const refusalExample = {
  ...issue,
  ...dossier,
  kind: 'refusal',
  number: '4/TCHS-TTPVHCC',
  filedAt: '2026-11-22T08:15:00+07:00',
  reason:
    'Thửa đất nêu trong đơn thuộc hành lang bảo vệ đường bộ đã được công bố, không thuộc trường hợp được cấp giấy phép xây dựng.',
  legalBasis: 'Điều 93 Luật Xây dựng.',
  website: 'https://dichvucong.gov.vn',
  contact: { name: 'Trần Văn Tiếp Nhận', phone: '0203 3000 100 (máy lẻ 12)' },
  stage: { at: 'intake', receiver: 'Trần Văn Tiếp Nhận' },
} as const satisfies RefusalData;

/** Refused in the middle of processing: a result, signed digitally. */
export const lateRefusalExample = {
  ...refusalExample,
  stage: { at: 'processing', signatory: leader },
  marks: marksExample,
} as const satisfies RefusalData;

export const apologyExample = {
  ...issue,
  ...dossier,
  kind: 'apology',
  formVersion: '2025',
  number: '15/VBXL-TTPVHCC',
  receivedAt: '2026-11-22T08:15:00+07:00',
  dueAt: '2026-12-04T17:00:00+07:00',
  reason:
    'Cơ quan được lấy ý kiến về phòng cháy, chữa cháy chưa trả lời trong thời hạn; việc kiểm tra thực địa phải hoãn do mưa bão.',
  extension: '05 ngày làm việc',
  newDueAt: '2026-12-11T17:00:00+07:00',
  contact: { name: 'Trần Văn Tiếp Nhận', phone: '0203 3000 100 (máy lẻ 12)' },
  signatory: leader,
  recipients: ['Như trên;', 'Lưu: VT, hồ sơ.'],
} as const satisfies ApologyData;

/** The same letter on the form of 2018. */
export const earlierApologyExample = {
  ...apologyExample,
  formVersion: '2018',
  number: '15/PXL-TTPVHCC',
} as const satisfies ApologyData;

export const stopNoticeExample = {
  ...issue,
  ...dossier,
  kind: 'stopNotice',
  number: '3/TB-TTPVHCC',
  receivedAt: '2026-11-22T08:15:00+07:00',
  cause: { by: 'applicant', requestedOn: '2026-11-24', reason: 'Gia đình thay đổi thiết kế, sẽ nộp hồ sơ mới.' },
  stoppedAt: '2026-11-24T09:00:00+07:00',
  stateReached: 'đã thẩm định thành phần hồ sơ, chưa kiểm tra thực địa, chưa có quyết định giải quyết.',
  fees: [
    {
      name: 'Lệ phí cấp giấy phép xây dựng',
      amount: 75_000,
      handling: 'refunded',
      note: 'Trả lại tài khoản đã nộp trong 05 ngày làm việc.',
    },
    { name: 'Phí thẩm định', amount: 150_000, handling: 'kept', note: 'Việc thẩm định đã thực hiện.' },
  ],
  returnedPapers: [
    { name: 'Đơn đề nghị cấp giấy phép xây dựng', originals: 1, certifiedCopies: 0, copies: 0 },
    { name: 'Giấy tờ chứng minh quyền sử dụng đất', originals: 0, certifiedCopies: 1, copies: 1 },
  ],
  signatory: leader,
  recipients: ['Như trên;', 'Lưu: VT, hồ sơ.'],
} as const satisfies StopNoticeData;

export const routingSlipExample = {
  ...issue,
  ...dossier,
  kind: 'routingSlip',
  book: { number: '02/2026', serial: '0107' },
  receivedAt: '2026-11-22T08:15:00+07:00',
  dueAt: '2026-12-04T17:00:00+07:00',
  handlingUnit: 'Sở Xây dựng tỉnh Quảng Ninh',
  coordinatingUnits: ['Phòng Cảnh sát phòng cháy, chữa cháy', 'UBND phường Hồng Gai'],
  handOvers: [
    {
      from: { unit: 'Điểm tiếp nhận phường Bãi Cháy', officer: 'Trần Văn Tiếp Nhận' },
      to: { unit: 'Sở Xây dựng', officer: 'Phạm Thị Thẩm Định' },
      givenAt: '2026-11-22T16:30:00+07:00',
      takenAt: '2026-11-23T08:05:00+07:00',
      byPost: true,
      note: 'Bìa niêm phong, 12 tờ.',
    },
    {
      from: { unit: 'Sở Xây dựng', officer: 'Phạm Thị Thẩm Định' },
      to: { unit: 'Lãnh đạo Sở Xây dựng', officer: 'Lê Thị Ký Thử' },
      givenAt: '2026-12-01T10:20:00+07:00',
      takenAt: '2026-12-01T10:20:00+07:00',
      result: 'early',
    },
    {
      from: { unit: 'Sở Xây dựng', officer: 'Lê Thị Ký Thử' },
      to: { unit: 'Bộ phận Tiếp nhận và Trả kết quả' },
      givenAt: '2026-12-04T15:00:00+07:00',
      result: 'onTime',
      note: 'Kết quả bản giấy, 01 bản.',
    },
  ],
  emptyRows: 1,
} as const satisfies RoutingSlipData;

const registerRows = [
  {
    number: 106,
    dossierCode: '000.00.19.H49-261122-0006',
    procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
    setCount: 1,
    applicant: { name: 'Phạm Văn Mẫu', address: 'Phường Bãi Cháy, tỉnh Quảng Ninh', phone: '0912 000 009' },
    handlingUnit: 'UBND phường Bãi Cháy',
    receivedAt: '2026-11-22T08:00:00+07:00',
    dueAt: '2026-11-22T17:00:00+07:00',
    returned: {
      at: '2026-11-22T15:20:00+07:00',
      method: 'Tại quầy',
      officer: 'Trần Văn Tiếp Nhận',
      collector: 'Phạm Văn Mẫu',
    },
    note: 'Trước hạn',
  },
  {
    number: 107,
    dossierCode: dossier.dossierCode,
    procedure: dossier.procedure,
    setCount: 2,
    applicant: dossier.applicant,
    handlingUnit: 'Sở Xây dựng tỉnh Quảng Ninh',
    receivedAt: '2026-11-22T08:15:00+07:00',
    dueAt: '2026-12-04T17:00:00+07:00',
  },
] as const satisfies readonly RegisterRow[];

export const registerExample = {
  ...issue,
  kind: 'register',
  book: '02/2026',
  from: '2026-11-01',
  to: '2026-11-30',
  rows: registerRows,
  closedBy: leader,
} as const satisfies RegisterData;

/** One of each. */
export const slipExamples = [
  supplementRequestExample,
  refusalExample,
  apologyExample,
  stopNoticeExample,
  routingSlipExample,
  registerExample,
] as const;
