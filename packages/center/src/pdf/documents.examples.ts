import type { PaymentReceiptData } from './payment-receipt-document.ts';
import type { ReceiptData } from './receipt-document.ts';
import type { ResultData } from './result-document.ts';
import type { SignatureMark } from './signature-mark.ts';

/** Fictional documents that hold every field; tests and tools start from them. */

export const paymentReceiptExample = {
  type: 'charge',
  unit: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
  place: 'Quảng Ninh',
  issuedOn: '2026-11-22',
  series: 'QN/L-26',
  number: '0000007',
  payer: 'Nguyễn Thị Thử Nghiệm',
  dossierCode: '000.00.19.H49-261122-0007',
  procedure: { code: '1.004222', name: 'Đăng ký thường trú' },
  amount: 10_000,
  method: 'Chuyển khoản',
  reference: 'HCC7K3M9QX2PA',
  paidAt: '2026-11-22T09:00:00+07:00',
  createdAt: '2026-11-22T09:00:05+07:00',
  isTest: true,
} satisfies PaymentReceiptData;

export const receiptExample = {
  superiorAuthority: 'UBND tỉnh Quảng Ninh',
  unit: 'Trung tâm Phục vụ hành chính công',
  dossierCode: '000.00.19.H49-261122-0007',
  place: 'Hạ Long',
  issuedOn: '2026-11-22',
  submitter: {
    name: 'Nguyễn Thị Thử Nghiệm',
    address: 'Số 5, phố Bến Đoan, phường Hồng Gai, tỉnh Quảng Ninh',
    phone: '0912 000 007',
    email: 'thu.nghiem@example.vn',
    idNumber: '022300000007',
  },
  channel: 'Trực tuyến',
  applicant: { name: 'Hộ kinh doanh Bưởi Diễn', address: 'Phường Hồng Gai, tỉnh Quảng Ninh' },
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
  components: [
    { name: 'Tờ khai đăng ký khai sinh theo mẫu', originals: 1, certifiedCopies: 0, copies: 0 },
    { name: 'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp', originals: 1, certifiedCopies: 0, copies: 1 },
    {
      name: 'Văn bản ủy quyền được chứng thực theo quy định của pháp luật',
      originals: 0,
      certifiedCopies: 1,
      copies: 0,
    },
  ],
  files: [
    { name: 'giay-chung-sinh.pdf', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
    {
      name: 'Văn bản ủy quyền (bản chụp).jpg',
      sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
    },
  ],
  setCount: 1,
  statutoryDuration: '15 ngày làm việc',
  committedDuration: '10 ngày làm việc',
  receivedAt: '2026-11-22T08:15:00+07:00',
  dueAt: '2026-12-04T17:00:00+07:00',
  resultDelivery: 'Bộ phận Tiếp nhận và Trả kết quả phường Bãi Cháy',
  lookup: { link: 'http://localhost:4000/t/3q2-7wEjRUWvZ0x1yzAbCd', secret: 'K7QM-4XRT-92' },
  receiver: { name: 'Trần Văn Tiếp Nhận' },
  createdAt: '2026-11-22T08:15:00+07:00',
  isTest: true,
} as const satisfies ReceiptData;

export const marksExample = [
  {
    fieldName: 'signature-person',
    signedBy: 'person',
    name: 'Lê Thị Ký Thử',
    organisation: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
    signedAt: '2026-11-22T09:15:00+07:00',
  },
  {
    fieldName: 'signature-organisation',
    signedBy: 'organisation',
    name: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
    signedAt: '2026-11-22T09:16:30+07:00',
  },
] as const satisfies readonly SignatureMark[];

export const resultExample = {
  superiorAuthority: 'UBND tỉnh Quảng Ninh',
  issuingAuthority: 'Trung tâm Phục vụ hành chính công',
  number: '12/GP-TTPVHCC',
  place: 'Hạ Long',
  issuedOn: '2026-11-22',
  title: 'Giấy phép xây dựng',
  summary: 'Sử dụng cho nhà ở riêng lẻ',
  dossierCode: '000.00.19.H49-261122-0007',
  procedure: { code: '1.009994', name: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ' },
  applicant: {
    name: 'Nguyễn Thị Thử Nghiệm',
    facts: [{ label: 'Địa chỉ', value: 'Số 5, phố Bến Đoan, phường Hồng Gai, tỉnh Quảng Ninh' }],
  },
  content: [
    'Được phép xây dựng công trình nhà ở riêng lẻ theo thiết kế do Công ty Cổ phần Tư vấn Thử Nghiệm lập, gồm các nội dung: vị trí xây dựng, cốt nền, mật độ xây dựng, hệ số sử dụng đất và chỉ giới đường đỏ như hồ sơ đã được thẩm định.',
    'Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép.',
  ],
  signatory: { capacity: 'KT.', onBehalfOf: 'Giám đốc', title: 'Phó Giám đốc', name: 'Lê Thị Ký Thử' },
  recipients: ['Như trên;', 'Lưu: VT, hồ sơ.'],
  track: { kind: 'electronic', marks: marksExample },
  verificationLink: 'http://localhost:4000/verify/9fK2mXoQ5TjW1uR8vZcB3A',
  createdAt: '2026-11-22T09:15:00+07:00',
  isTest: true,
} as const satisfies ResultData;
