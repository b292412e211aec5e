import type { CounterSlipData } from './counter-slip-document.ts';

/** A fictional slip that holds every field. */
export const counterSlipExample = {
  center: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
  procedure: { code: '2.000815', name: 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản' },
  variant: 'Bản chính do cơ quan nước ngoài cấp',
  servicePoint: {
    name: 'Bộ phận Tiếp nhận và Trả kết quả phường Bãi Cháy',
    address: 'Phường Bãi Cháy, tỉnh Quảng Ninh',
    phone: '0203 000 007',
    hours: ['Thứ Hai – Thứ Sáu: 07:30–12:00, 13:30–17:00', 'Thứ Bảy: 07:30–11:00'],
  },
  submit: [
    { name: 'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực', originals: 1, copies: 2, notes: ['mẫu: BM-01'] },
    { name: 'Văn bản ủy quyền', originals: 1, copies: 0, notes: ['khi nộp thay người khác'] },
  ],
  present: [{ name: 'Thẻ căn cước hoặc hộ chiếu', originals: 1, copies: 0, notes: [] }],
  costs: ['Lệ phí: 2.000 đồng (mỗi trang)', 'Phí: chưa nêu số tiền'],
  statutoryDuration: 'trong ngày',
  committedDuration: '4 giờ làm việc',
  asOfOn: '2026-07-18',
  createdAt: '2026-11-22T08:15:00+07:00',
  isTest: true,
} as const satisfies CounterSlipData;
