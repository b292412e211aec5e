import { beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../../test/pdf-text.ts';
import { readPdfFonts } from '../pdf-fonts-node.ts';
import type { PdfFonts } from '../pdf-fonts.ts';
import { renderSlip } from './render-slip.ts';
import type { SlipData } from './render-slip.ts';
import {
  apologyExample,
  earlierApologyExample,
  lateRefusalExample,
  refusalExample,
  registerExample,
  routingSlipExample,
  stopNoticeExample,
  supplementRequestExample,
} from './slips.examples.ts';

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await readPdfFonts();
});
const read = async (data: SlipData) => (await textOfPages(await renderSlip(data, fonts))).join(' ');

/** That the texts stand in the slip, in this order. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, `"${part}" after "${text.slice(Math.max(0, from - 60), from)}" in: ${text}`).toBeGreaterThanOrEqual(
      from,
    );
    from = at + part.length;
  }
}

const without = <T extends object, K extends keyof T>(data: T, ...keys: readonly K[]) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.some((left) => left === key))) as Omit<T, K>;

describe('the supplement request', () => {
  it('says whose dossier it is, then each thing to do, why, until when, and whom to ask', async () => {
    expectInOrder(await read(supplementRequestExample), [
      'UBND TỈNH QUẢNG NINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/HDHS-TTPVHCC',
      'Hạ Long, ngày 24 tháng 11 năm 2026',
      'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      '(Lần 2)',
      'Mã hồ sơ: 000.00.19.H49-261122-0007',
      'Hồ sơ của: Hộ kinh doanh Bưởi Diễn',
      'Địa chỉ: Số 5, phố Bến Đoan, phường Hồng Gai, tỉnh Quảng Ninh',
      'Số điện thoại: 0912 000 007 – Email: thu.nghiem@example.vn',
      'Người nộp hồ sơ: Nguyễn Thị Thử Nghiệm, điện thoại 0912 000 008',
      'Nội dung yêu cầu giải quyết: Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ (mã thủ tục 1.009994)',
      'Thời gian nộp hồ sơ: 08 giờ 15 phút, ngày 22 tháng 11 năm 2026',
      'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
      '1. Bản vẽ thiết kế xây dựng',
      '(còn thiếu): Nộp 02 bộ bản vẽ',
      '2. Giấy tờ chứng minh quyền sử dụng đất (chưa đúng): Bản chụp mờ ở trang 3',
      '3. Văn bản cam kết',
      'Căn cứ: khoản 2 Điều 95 Luật Xây dựng.',
      'Lý do: Hồ sơ chưa đủ thành phần',
      'Lý do yêu cầu bổ sung lần 2: Bản vẽ nộp ngày 23/11/2026',
      'Thời hạn bổ sung: đến hết ngày 15 tháng 12 năm 2026.',
      'Thời hạn giải quyết: tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung.',
      'xem hướng dẫn tại https://dichvucong.gov.vn hoặc liên hệ',
      'gặp Trần Văn Tiếp Nhận, số điện thoại 0203 3000 100 (máy lẻ 12), để được hướng dẫn./.',
      'NGƯỜI HƯỚNG DẪN (Ký và ghi rõ họ tên) Trần Văn Tiếp Nhận',
    ]);
  });

  it.each([
    ['notStarted', 'Thời hạn giải quyết: tính từ khi nhận đủ hồ sơ hợp lệ.'],
    ['resumes', 'Thời hạn giải quyết: tạm dừng và tính tiếp sau khi nhận đủ hồ sơ bổ sung.'],
  ] as const)('tells what becomes of the time limit: %s', async (clock, sentence) => {
    expect(await read({ ...supplementRequestExample, clock })).toContain(sentence);
  });

  it('leaves no line for what is not known', async () => {
    const rest = without(supplementRequestExample, 'number', 'submitter', 'repeat', 'answerBy', 'website');
    const text = await read({ ...rest, applicant: { name: 'Phạm Văn Mẫu' }, guide: { name: 'Trần Văn Tiếp Nhận' } });
    for (const label of [
      'Số:',
      'Địa chỉ',
      'Số điện thoại',
      'Email',
      'Người nộp',
      'Lần 2',
      'Thời hạn bổ sung',
      'undefined',
    ])
      expect(text).not.toContain(label);
    expect(text).toContain('gặp Trần Văn Tiếp Nhận để được hướng dẫn./.');
  });
});

describe('the refusal', () => {
  it('says that the dossier is not accepted, why and on what ground, with both signatures', async () => {
    expectInOrder(await read(refusalExample), [
      'Số: 4/TCHS-TTPVHCC',
      'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
      'Hồ sơ của: Hộ kinh doanh Bưởi Diễn',
      'thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
      'Lý do: Thửa đất nêu trong đơn',
      'Căn cứ: Điều 93 Luật Xây dựng.',
      'Liên hệ: Trần Văn Tiếp Nhận, 0203 3000 100 (máy lẻ 12), https://dichvucong.gov.vn',
      'Xin thông báo để Ông/Bà/tổ chức được biết./.',
      'NGƯỜI NỘP HỒ SƠ (Ký và ghi rõ họ tên) Nguyễn Thị Thử Nghiệm',
      'NGƯỜI TIẾP NHẬN HỒ SƠ (Ký và ghi rõ họ tên) Trần Văn Tiếp Nhận',
    ]);
  });

  it('in the middle of processing is a decision of the competent person', async () => {
    const text = await read(lateRefusalExample);
    expectInOrder(text, [
      'thông báo từ chối giải quyết hồ sơ này',
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
      'Ký bởi: Lê Thị Ký Thử',
      'Lê Thị Ký Thử',
    ]);
    expect(text).not.toContain('NGƯỜI');
  });
});

describe('the apology', () => {
  it('of 2025 asks for more time, from the promised to the new date, over a leader’s signature', async () => {
    expectInOrder(await read(apologyExample), [
      'Số: 15/VBXL-TTPVHCC',
      'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
      'Kính gửi: Hộ kinh doanh Bưởi Diễn',
      'Mã hồ sơ: 000.00.19.H49-261122-0007',
      'Thời gian tiếp nhận: 08 giờ 15 phút, ngày 22 tháng 11 năm 2026',
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026',
      'chưa trả được kết quả',
      'Lý do: Cơ quan được lấy ý kiến',
      'đề nghị được gia hạn thời gian giải quyết hồ sơ thêm 05 ngày làm việc.',
      'Thời gian trả kết quả mới: 17 giờ 00 phút, ngày 11 tháng 12 năm 2026',
      'Mong nhận được sự thông cảm',
      'Nơi nhận: - Như trên; - Lưu: VT, hồ sơ.',
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Ký, ghi rõ họ tên và đóng dấu) Lê Thị Ký Thử',
    ]);
  });

  it('of 2018 gives a new date and asks for nothing', async () => {
    const text = await read(earlierApologyExample);
    expectInOrder(text, ['PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 'hẹn lại thời gian trả kết quả như sau:']);
    expect(text).not.toContain('gia hạn');
  });
});

describe('the stop notice', () => {
  it('says at whose wish, how far the work had come, and what becomes of money and papers', async () => {
    expectInOrder(await read(stopNoticeExample), [
      'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ',
      'Kính gửi: Hộ kinh doanh Bưởi Diễn',
      'Theo đề nghị ngày 24 tháng 11 năm 2026 của Ông/Bà/tổ chức',
      'dừng giải quyết hồ sơ nêu trên từ 09 giờ 00 phút, ngày 24 tháng 11 năm 2026.',
      'Lý do đề nghị: Gia đình thay đổi thiết kế',
      'Kết quả xử lý đến thời điểm dừng: đã thẩm định',
      'Xử lý phí, lệ phí: Phí, lệ phí Số tiền (đồng) Xử lý Ghi chú',
      'Lệ phí cấp giấy phép xây dựng 75.000 Hoàn trả',
      'Phí thẩm định 150.000 Không hoàn trả',
      'Giấy tờ trả lại: TT Tên giấy tờ Bản chính Bản chứng thực Bản sao',
      '1 Đơn đề nghị cấp giấy phép xây dựng 1 0 0',
      '2 Giấy tờ chứng minh quyền sử dụng đất 0 1 1',
      'PHÓ GIÁM ĐỐC',
    ]);
  });

  it('on a ground of the law names both, and says so where nothing is to be given back', async () => {
    const text = await read({
      ...stopNoticeExample,
      cause: { by: 'authority', ground: 'Chủ hồ sơ đã chết.', legalBasis: 'Điều 19 Nghị định 118/2025/NĐ-CP.' },
      fees: [],
      returnedPapers: [],
    });
    expectInOrder(text, [
      'Lý do: Chủ hồ sơ đã chết.',
      'Căn cứ: Điều 19 Nghị định 118/2025/NĐ-CP.',
      'Phí, lệ phí: không phát sinh.',
      'Giấy tờ trả lại: không có.',
    ]);
    expect(text).not.toContain('Theo đề nghị');
  });
});

describe('the routing slip', () => {
  it('lists each hand-over with both sides, their times and how it stood to the time limit', async () => {
    expectInOrder(await read(routingSlipExample), [
      'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
      'Quyển số: 02/2026 – Số thứ tự: 0107',
      'Kèm theo hồ sơ của: Hộ kinh doanh Bưởi Diễn',
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026',
      'Cơ quan giải quyết hồ sơ: Sở Xây dựng tỉnh Quảng Ninh',
      'Cơ quan phối hợp giải quyết: Phòng Cảnh sát phòng cháy, chữa cháy; UBND phường Hồng Gai',
      '1 Giao: Điểm tiếp nhận phường Bãi Cháy (Trần Văn Tiếp Nhận) Nhận: Sở Xây dựng (Phạm Thị Thẩm Định)',
      'Giao: 16:30 22/11/2026 Nhận: 08:05 23/11/2026',
      'Qua bưu chính công ích. Bìa niêm phong, 12 tờ.',
      '2 Giao: Sở Xây dựng',
      'Trước hạn',
      '3 Giao: Sở Xây dựng',
      'Giao: 15:00 04/12/2026 Nhận: ....',
      'Đúng hạn',
      '4 Giao: ....',
      'Ký giao: ....',
      'Ký nhận: ....',
      'Ghi chú:',
      'trong phiếu của bưu chính.',
    ]);
  });

  it('without a hand-over yet still says what it goes with', async () => {
    const rest = without(routingSlipExample, 'dueAt', 'book', 'emptyRows', 'submitter');
    const text = await read({ ...rest, coordinatingUnits: [], handOvers: [] });
    expectInOrder(text, ['Thời gian hẹn trả kết quả: chưa hẹn', 'TT Cơ quan giao, nhận']);
    expect(text).not.toMatch(/Quyển số|phối hợp|bưu chính|Người nộp/u);
  });
});

describe('the register', () => {
  it('gives each dossier a row, what is not yet known left open, and counts them', async () => {
    expectInOrder(await read(registerExample), [
      'SỔ THEO DÕI HỒ SƠ',
      'Quyển số: 02/2026 – Từ ngày 01/11/2026 đến ngày 30/11/2026',
      '106 000.00.19.H49- 261122-0006 Thủ tục đăng ký khai sinh (1.001193) 1 Phạm Văn Mẫu',
      'Trả: Trần Văn Tiếp Nhận Nhận: Phạm Văn Mẫu Trước hạn',
      '107 000.00.19.H49- 261122-0007',
      'Tổng số: 2 hồ sơ, từ số 106 đến số 107./.',
      'KT. GIÁM ĐỐC',
    ]);
  });

  it('says that nothing came in, and is signed only when the book is closed', async () => {
    const text = await read({ ...without(registerExample, 'closedBy'), rows: [] });
    expect(text).toContain('Không có hồ sơ trong thời gian này./.');
    expect(text).not.toContain('GIÁM ĐỐC');
  });
});
