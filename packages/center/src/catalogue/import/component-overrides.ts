/**
 * Papers that no rule on words gets right, by code and the beginning of their name. Each was read by a person; the reason
 * stands beside it. An override beats every rule.
 */
export interface ComponentOverride {
  readonly codes: readonly string[];
  readonly startsWith: string;
  /** When the paper is needed, in the words of the record. */
  readonly condition: string;
  readonly reason: string;
}

export const componentOverrides: readonly ComponentOverride[] = [
  {
    codes: ['1.014061', '1.014065'],
    startsWith: 'Phiếu thu thập thông tin dân cư',
    condition: 'Trường hợp công dân chưa có thông tin trong cơ sở dữ liệu quốc gia về dân cư',
    reason: 'The row about what the office prints says that it is added in this case alone.',
  },
  {
    codes: ['1.004222'],
    startsWith: 'Giấy chứng nhận đăng ký phương tiện và giấy chứng nhận an toàn kỹ thuật',
    condition: 'sử dụng phương tiện vào mục đích để ở',
    reason: 'Only of those who live on a boat or vehicle; the record repeats the heading for them.',
  },
  {
    codes: ['2.001199', '2.001583', '2.002042', '2.002043'],
    startsWith: 'Bản sao văn bản của Cơ quan đăng ký đầu tư chấp thuận về việc góp vốn',
    condition:
      'thuộc trường hợp phải thực hiện thủ tục đăng ký góp vốn, mua cổ phần, mua phần vốn góp theo quy định của Luật Đầu tư',
    reason: 'The case stands in the middle of a bracket about foreign investors; nobody else has this paper.',
  },
  {
    codes: ['1.014166'],
    startsWith: 'Bản chính hoặc bản sao văn bản xác nhận của cơ sở khám bệnh, chữa bệnh về tình trạng người mẹ',
    condition: 'người mẹ sau khi sinh con mà không còn đủ sức khỏe để chăm sóc con',
    reason: 'One of the cases that the row of the birth certificate announces; the row names it without a word for it.',
  },
  {
    codes: ['1.013978'],
    startsWith: 'Quyết định xử phạt vi phạm hành chính trong lĩnh vực đất đai; chứng từ nộp phạt',
    condition: 'đối với trường hợp quy định tại điểm a khoản 6 Điều 25 Nghị định số 101/2024/NĐ-CP',
    reason: 'The decision and the proof of payment are both of that one case.',
  },
];

export const conditionFor = (code: string, name: string): string | undefined =>
  componentOverrides.find((one) => one.codes.includes(code) && name.startsWith(one.startsWith))?.condition;
