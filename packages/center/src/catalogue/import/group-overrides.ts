/**
 * Groups that no rule on words gets right, by code and title. Each was read by a person; the reason stands beside it.
 * An override beats every rule.
 */
import type { GroupClass } from './group-rules.ts';

export interface GroupOverride {
  readonly code: string;
  /** The group's title as in the record; absent for the group without one. */
  readonly title?: string;
  readonly class: GroupClass;
  /** The title says when the group's papers are needed; they carry it as their condition. */
  readonly titleIsCondition?: boolean;
  readonly reason: string;
}

export const groupOverrides: readonly GroupOverride[] = [
  {
    code: '1.001193',
    title: 'Giấy tờ phải nộp',
    class: 'submit',
    reason: 'Registration of a birth has one list; its headings say only what is handed in and what is shown.',
  },
  { code: '1.001193', title: 'Giấy tờ phải xuất trình', class: 'present', reason: 'The same.' },
  { code: '1.001193', title: 'Lưu ý', class: 'note', reason: 'The same.' },
  { code: '1.001193', class: 'submit', reason: 'The declaration, on paper or on screen, is handed in.' },
  {
    code: '1.000414',
    title: 'c.1.2) Hồ sơ rút tiền ký quỹ gửi ngân hàng nhận ký quỹ',
    class: 'note',
    reason: 'Goes to the bank after the result; the Center receives none of it.',
  },
  {
    code: '1.014104',
    title:
      '3. Điều chỉnh Giấy chứng nhận đủ điều kiện kinh doanh dược trong trường hợp cơ sở đã được cấp Giấy chứng nhận đủ điều kiện kinh doanh dược thuộc các trường hợp trên có đề nghị cho phép kinh doanh thuốc phải kiểm soát đặc biệt',
    class: 'submit',
    titleIsCondition: true,
    reason: 'One more paper for an adjustment that the second heading covers; no dossier of its own.',
  },
  {
    code: '1.013812',
    title: 'Đối với Sở Tư pháp nơi đã đăng ký tập sự',
    class: 'submit',
    reason: 'Both offices take part in one move; the two headings are no alternatives.',
  },
  { code: '1.013812', title: 'Đối với Sở Tư pháp nơi chuyển đến', class: 'submit', reason: 'The same.' },
];
