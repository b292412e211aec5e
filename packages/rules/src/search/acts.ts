import { wordsOf, type Word } from './fold.ts';

/**
 * What a name does about its thing: `plain` gives it for the first time (issues, registers, recognises), `special` does
 * something to one that is there (issues again, extends, amends, withdraws), `other` is neither. Who names the thing
 * alone wants the plain one.
 */
export type Act = 'plain' | 'special' | 'other';

/** In words, after `thủ tục`. */
const longestAct = 4;
const special = beginnings(
  'cấp lại, cấp đổi, cấp gia hạn, cấp điều chỉnh, cấp sửa đổi, cấp bổ sung, cấp chuyển đổi, cấp bản sao, gia hạn, sửa đổi, điều chỉnh, thay đổi, bổ sung, đổi, ' +
    'đăng ký lại, đăng ký thay đổi, đăng ký sửa đổi, đăng ký bổ sung, đăng ký cập nhật, đăng ký gia hạn, đăng ký chấm dứt, chuyển đổi, chuyển nhượng, chuyển tiếp, tiếp tục, ' +
    'thu hồi, hủy, hủy bỏ, xóa, chấm dứt, giải thể, cho phép giải thể, tạm ngừng, tạm dừng, dừng, ngừng, thôi, rút, trả lại, miễn, miễn nhiệm, bổ nhiệm lại, khôi phục, phục hồi, khóa, mở khóa, ' +
    'trình báo mất, đính chính, hiệu đính, sáp nhập, hợp nhất, chia, tách, bán, công bố lại, chấp thuận lại, chấp thuận điều chỉnh, chấp thuận thay đổi, xác nhận thay đổi, truy lĩnh, ' +
    'thông báo thay đổi, thông báo tạm ngừng, đề nghị thay đổi, đề nghị dừng, đề nghị thu hồi, đề nghị chấm dứt, đề nghị giải thể, đề nghị gia hạn, đề nghị điều chỉnh, quỹ tự giải thể, hội tự giải thể',
);
const plain = beginnings(
  'cấp, đăng ký, công nhận, thành lập, cho phép, hưởng, giải quyết, khai, xác nhận, bổ nhiệm, chứng thực, thực hiện, hỗ trợ, công bố, chấp thuận, giao, tiếp nhận, thông báo, đề nghị, tuyển sinh, tổ chức, xét tặng, nhận, hoàn',
);

export function actOf(name: readonly Word[]): Act {
  const from = isCalledProcedure(name) ? 2 : 0;
  let act: Act = 'other';
  let beginning = '';
  for (const { marked } of name.slice(from, from + longestAct)) {
    beginning = beginning === '' ? marked : `${beginning} ${marked}`;
    if (special.has(beginning)) return 'special';
    if (plain.has(beginning)) act = 'plain';
  }
  return act;
}

/** Words for another act that say something else as often: `quán bán phở`, `tài sản được chia`. */
const seldomAsked = beginnings('bán, chia, thôi, miễn, rút, đổi');

/** Whether somebody asks for something to be done to what is there already: `gia hạn`, `tạm ngừng`, `khóa`. */
export function asksSpecialAct(words: readonly Word[]): boolean {
  return words.some((_, from) => {
    let row = '';
    return words.slice(from, from + 3).some(({ marked }) => {
      row = row === '' ? marked : `${row} ${marked}`;
      return special.has(row) && !seldomAsked.has(row);
    });
  });
}

/** What a plain act may begin with, before its thing. */
const leading = beginnings('đăng ký, thành lập, cho phép, cấp, cấp mới, hưởng');

/** `đăng ký thành lập hộ kinh doanh` without its act is `hộ kinh doanh`; a phrase that is all act stays as it is. */
export function withoutPlainAct<Some extends Word>(phrase: readonly Some[]): readonly Some[] {
  if (actOf(phrase) !== 'plain') return phrase;
  let from = 0;
  for (;;) {
    const [one, two] = [phrase[from]?.marked ?? '', `${phrase[from]?.marked} ${phrase[from + 1]?.marked}`];
    if (leading.has(two)) from += 2;
    else if (leading.has(one)) from += 1;
    else return from < phrase.length ? phrase.slice(from) : phrase;
  }
}

/** Whether a name begins with `thủ tục`, which says nothing. */
export function isCalledProcedure(name: readonly { plain: string }[]): boolean {
  return name[0]?.plain === 'thu' && name[1]?.plain === 'tuc';
}

function beginnings(list: string): Set<string> {
  return new Set(
    list.split(', ').map((text) =>
      wordsOf(text)
        .map(({ marked }) => marked)
        .join(' '),
    ),
  );
}

/** These begin plain and special acts alike. */
const sharedWords = new Set(wordsOf('cấp đăng ký đề nghị thông báo giấy phép').map(({ plain: word }) => word));

/** Whether one of the words met, by their places in the name, is one that makes its act a special one. */
export function isActAsked(name: readonly { plain: string }[], isMet: readonly boolean[]): boolean {
  const from = isCalledProcedure(name) ? 2 : 0;
  return name.slice(from, from + 3).some((word, turn) => isMet[from + turn] === true && !sharedWords.has(word.plain));
}

/** Words that make a name a rare case of another: again, exchanged, abroad, mobile, withdrawn, of the special grade. Unasked for, the common case is meant. */
const rareCase = new Set(
  wordsOf('lại đổi ngoài biên lưu động thu hồi xóa hủy tạm liên thông miễn chỉnh biệt').map(({ marked }) => marked),
);

export function makesRareCase(marked: string): boolean {
  return rareCase.has(marked);
}
