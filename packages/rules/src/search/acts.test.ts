import { describe, expect, it } from 'vitest';
import { actOf, asksSpecialAct, withoutPlainAct } from './acts.ts';
import { wordsOf } from './fold.ts';

const subjectOf = (phrase: string) =>
  withoutPlainAct(wordsOf(phrase))
    .map(({ marked }) => marked)
    .join(' ');
const official = (phrase: string) =>
  wordsOf(phrase)
    .map(({ marked }) => marked)
    .join(' ');

describe('actOf', () => {
  it.each([
    ['Thủ tục đăng ký khai sinh', 'plain'],
    ['Cấp, cấp lại Giấy phép khai thác thủy sản', 'plain'],
    ['Cấp giấy phép bưu chính', 'plain'],
    ['CẤP LẠI GIẤY PHÉP LÁI XE', 'special'],
    ['Đăng ký lại khai tử', 'special'],
    ['Trình báo mất hộ chiếu phổ thông', 'special'],
    ['Mở khóa căn cước điện tử', 'special'],
    ['Tách thửa hoặc hợp thửa đất', 'special'],
    ['Lựa chọn tổ chức, cá nhân', 'other'],
    ['', 'other'],
  ])('reads %j as %s', (name, act) => expect(actOf(wordsOf(name))).toBe(act));
});

describe('the acts of procedures', () => {
  it.each([
    ['đăng ký thành lập hộ kinh doanh', 'hộ kinh doanh'],
    ['cấp giấy phép xây dựng mới', 'giấy phép xây dựng mới'],
    ['đăng ký kết hôn', 'kết hôn'],
    ['gia hạn tạm trú', 'gia hạn tạm trú'],
    ['đăng ký thành lập', 'đăng ký thành lập'],
    ['văn bằng, chứng chỉ', 'văn bằng, chứng chỉ'],
  ])('are left out of %j as %j', (phrase, subject) => {
    expect(subjectOf(phrase)).toBe(official(subject));
  });

  it.each([
    ['giấy phép xây dựng gia hạn', true],
    ['tạm ngừng kinh doanh', true],
    ['mở quán bán phở', false],
    ['giay phep xay dung', false],
  ])('are asked for in %j: %j', (query, isAsked) => {
    expect(asksSpecialAct(wordsOf(query))).toBe(isAsked);
  });
});
