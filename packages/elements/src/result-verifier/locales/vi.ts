import type { Outcome } from '../outcome.ts';

/** What a person is told: what it is, and what to do. */
type Said = { readonly title: string; readonly todo: string };
export const vi = {
  choose: 'Chọn tệp PDF',
  drop: 'hoặc kéo tệp vào đây',
  private: 'Tệp được kiểm tra ngay trên máy này và không được gửi đi đâu. Trung tâm chỉ nhận mã băm của tệp.',
  again: 'Kiểm tra tệp khác',
  checking: 'Đang kiểm tra tệp…',
  notOne: 'Mỗi lần chỉ kiểm tra được một tệp. Hãy kéo lại một tệp.',
  insecure:
    'Trang này không mở qua https nên trình duyệt không cho kiểm tra chữ ký. Hãy mở trang kiểm tra kết quả của Trung tâm.',
  said: {
    valid: {
      title: 'Tệp nguyên vẹn, do Trung tâm phát hành và còn hiệu lực.',
      todo: 'Quý vị có thể dùng tệp này như bản chính điện tử.',
    },
    revoked: {
      title: 'Kết quả này đã bị thu hồi.',
      todo: 'Tệp nguyên vẹn nhưng không còn hiệu lực. Đừng sử dụng; hãy hỏi cơ quan ban hành.',
    },
    superseded: {
      title: 'Kết quả này đã được thay bằng kết quả khác.',
      todo: 'Tệp nguyên vẹn nhưng không còn hiệu lực. Hãy đề nghị người đưa tệp cung cấp kết quả mới.',
    },
    unknown: {
      title: 'Chữ ký đúng, nhưng Trung tâm không có kết quả này trong sổ.',
      todo: 'Có thể đây là văn bản khác của Trung tâm, không phải kết quả thủ tục. Hãy hỏi cơ quan ghi trong văn bản.',
    },
    other: {
      title: 'Tệp đúng là của Trung tâm, nhưng không phải tệp của mã QR này.',
      todo: 'Hãy xem số của văn bản, rồi quét lại mã QR in trên chính văn bản đó.',
    },
    invalid: {
      title: 'Nội dung tệp không còn như khi ký.',
      todo: 'Tệp đã bị sửa hoặc hỏng khi gửi. Đừng sử dụng; hãy xin lại tệp gốc từ người nhận kết quả.',
    },
    changedAfterSigning: {
      title: 'Có nội dung được thêm vào sau khi ký.',
      todo: 'Phần được ký còn nguyên nhưng những gì quý vị thấy có thể đã khác. Đừng sử dụng; hãy xin lại tệp gốc.',
    },
    untrusted: {
      title: 'Tệp do người mà Trung tâm không biết ký.',
      todo: 'Chữ ký không thuộc các cơ quan của Trung tâm, dù tên có thể giống. Đừng sử dụng; hãy hỏi cơ quan ghi trong văn bản.',
    },
    expired: {
      title: 'Chứng thư của người ký đã hết hạn và Trung tâm không có tệp này trong sổ.',
      todo: 'Không thể biết tệp được ký khi chứng thư còn hạn hay không. Hãy hỏi cơ quan ban hành.',
    },
    unsigned: {
      title: 'Tệp này không có chữ ký số nào.',
      todo: 'Đây có thể là bản chụp, bản in lại hoặc bản nháp. Hãy xin tệp gốc đã ký, hoặc quét mã QR trên bản giấy.',
    },
    notPdf: {
      title: 'Tệp này không phải là PDF.',
      todo: 'Hãy chọn đúng tệp kết quả, có đuôi .pdf. Ảnh chụp hay bản quét không kiểm tra được chữ ký.',
    },
    tooLarge: {
      title: 'Tệp này lớn hơn 50 MB.',
      todo: 'Kết quả của Trung tâm nhỏ hơn nhiều. Hãy xem lại có chọn đúng tệp không.',
    },
  } satisfies Record<Outcome, Said>,
  statement: {
    valid: 'Mã này là của một kết quả do Trung tâm phát hành và còn hiệu lực.',
    revoked: 'Mã này là của một kết quả đã bị thu hồi.',
    superseded: 'Mã này là của một kết quả đã được thay bằng kết quả khác.',
    unknown: 'Không có kết quả nào mang mã này. Hãy quét lại mã QR, hoặc hỏi nơi trả kết quả.',
    compare: 'Nếu quý vị có tệp PDF, hãy kiểm tra tệp ở dưới: mã QR cũng có thể bị chép sang giấy khác.',
  },
  signedBy: 'Người ký',
  /** Names in a signature that proves nothing. */
  namedAsSigner: 'Tệp ghi người ký là (không xác minh được)',
  issuer: 'Cơ quan ban hành',
  procedure: 'Thủ tục',
  number: 'Số, ký hiệu',
  issuedAt: 'Phát hành lúc',
  revokedAt: 'Hết hiệu lực từ',
  supersededBy: 'Thay bằng số',
  claimedAt: (when: string) => `tự ghi ký lúc ${when}`,
  file: 'Tệp',
  hash: 'Mã băm SHA-256',
};
export type Strings = typeof vi;
