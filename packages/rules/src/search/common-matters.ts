import { isCalledProcedure } from './acts.ts';
import { wordsOf, type Word } from './fold.ts';

/**
 * The matters that most people come for, as the names of their procedures begin. Used to break ties only.
 * Ground: the essential public services of Decision 06/QĐ-TTg of 6 January 2022 (annex) and Decision 422/QĐ-TTg of
 * 4 April 2022, as far as they are procedures of a province or a commune; and the civil-status, authentication and
 * household-business procedures that every commune desk receives daily.
 */
const beginnings = [
  'đăng ký khai sinh',
  'đăng ký khai tử',
  'đăng ký kết hôn',
  'đăng ký thường trú',
  'đăng ký tạm trú',
  'khai báo tạm vắng',
  'thông báo lưu trú',
  'tách hộ',
  'xóa đăng ký thường trú',
  'xác nhận thông tin về cư trú',
  'cấp giấy xác nhận tình trạng hôn nhân',
  'cấp bản sao trích lục hộ tịch',
  'thay đổi, cải chính, bổ sung thông tin hộ tịch',
  'đăng ký lại khai sinh',
  'đăng ký nhận cha, mẹ, con',
  'đăng ký giám hộ',
  'đăng ký việc nuôi con nuôi',
  'cấp thẻ căn cước cho người từ đủ 14 tuổi',
  'cấp lại thẻ căn cước',
  'cấp đổi thẻ căn cước',
  'cấp tài khoản định danh điện tử mức độ 02',
  'cấp hộ chiếu phổ thông',
  'cấp phiếu lý lịch tư pháp cho công dân',
  'cấp lại giấy phép lái xe',
  'đổi giấy phép lái xe',
  'đăng ký, cấp biển số xe lần đầu',
  'đăng ký xe lần đầu',
  'cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe',
  'chứng thực bản sao từ bản chính',
  'chứng thực chữ ký trong',
  'chứng thực giao dịch',
  'chứng thực di chúc',
  'đăng ký biến động quyền sử dụng đất',
  'đăng ký đất đai, tài sản gắn liền với đất, cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình',
  'cấp đổi giấy chứng nhận quyền sử dụng đất',
  'tách thửa hoặc hợp thửa đất',
  'cấp lại giấy chứng nhận do bị mất',
  'cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV',
  'cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  'đăng ký thành lập hộ kinh doanh',
  'đăng ký thành lập công ty',
  'đăng ký thành lập doanh nghiệp tư nhân',
  'cấp thẻ bảo hiểm y tế',
  'hưởng bảo hiểm xã hội một lần',
  'hưởng chế độ thai sản',
  'hưởng trợ cấp thất nghiệp',
  'hưởng lương hưu đối với người tham gia bảo hiểm xã hội bắt buộc',
  'thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
  'xác định, xác định lại mức độ khuyết tật',
  'công nhận hộ nghèo',
  'đăng ký dự thi tốt nghiệp trung học phổ thông',
  'cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
  'đăng ký nghĩa vụ quân sự lần đầu',
].map((beginning) => `${keyOf(wordsOf(beginning))} `);
/** A name is compared with those alone that begin with its first word. */
const byFirstWord = new Map<string, string[]>();
for (const beginning of beginnings) {
  const first = beginning.slice(0, beginning.indexOf(' '));
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), beginning]);
}

/** 0 to 1: 1 where the name is a common matter and nothing else, less for each word that makes it a special case, 0 for others. */
export function commonness(name: readonly Word[]): number {
  const words = isCalledProcedure(name) ? name.slice(2) : name;
  const alike = byFirstWord.get(words[0]?.plain ?? '');
  if (alike === undefined) return 0;
  const spoken = `${keyOf(words)} `;
  return Math.max(
    0,
    ...alike.map((beginning) => (spoken.startsWith(beginning) ? 0.5 + (0.5 * beginning.length) / spoken.length : 0)),
  );
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join(' ');
}
