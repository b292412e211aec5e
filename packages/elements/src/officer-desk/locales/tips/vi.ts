/** Tips beside the papers of a form. */
export const vi = {
  title: 'Gợi ý trong tờ khai',
  lead: 'Giấy tờ hay phải bổ sung trong năm nay. Gợi ý được duyệt sẽ hiện cạnh ô nộp giấy tờ đó cho mọi người nộp hồ sơ.',
  none: 'Chưa có giấy tờ nào hay phải bổ sung, và chưa có gợi ý nào.',
  askedFor: (times: number, of: number, missing: number, faulty: number) =>
    `phải bổ sung ${times} lần trên ${of} hồ sơ (thiếu ${missing}, chưa đúng ${faulty})`,
  notOften: 'năm nay ít phải bổ sung',
  standing: (name: string, instant: string) => `${name} duyệt ${instant}.`,
  retire: 'Gỡ gợi ý',
  retired: 'Đã gỡ gợi ý khỏi tờ khai.',
  write: 'Soạn gợi ý',
  change: 'Sửa lời gợi ý',
  words: 'Lời gợi ý',
  wordsHelp: 'Một hai câu tiếng Việt dễ hiểu, 10 đến 300 ký tự. Không nêu tên ai.',
  approve: 'Duyệt và hiện trong tờ khai',
  approved: 'Gợi ý đã hiện trong tờ khai.',
};
