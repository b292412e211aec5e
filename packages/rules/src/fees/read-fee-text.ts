/**
 * What the words beside an amount do to it. The national record keeps a number and a free text, and the text has the last
 * word: it names the unit ("8.000 đồng/tờ"), another amount, a period, or who decides. Nothing is taken out of a text
 * but the unit and the least of several amounts; where it says more, the amount is no longer told.
 */

export interface FeeText {
  /** What is counted, such as `trang`; null where it is once for the dossier, or the text names none. */
  unit: string | null;
  /** Other amounts that the text names, in đồng. */
  others: readonly number[];
  /** The text begins with the word that nothing is taken, of anybody. */
  isFree: boolean;
  /** The text speaks of those who are exempt. */
  isExemption: boolean;
  /** A council or committee decides. */
  isSetLocally: boolean;
  /** A case, a rate, a period or a limit decides. */
  depends: boolean;
}

export function readFeeText(text: string, amount: number): FeeText {
  const words = text.normalize('NFC').toLowerCase();
  return {
    unit: unitIn(words),
    others: amountsIn(words).filter((other) => other !== amount),
    isFree:
      /^[\s\-+(.]*(miễn (lệ )?phí|không thu( lệ)?( phí)?|không|không có|không mất phí)\s*(đồng)?\s*([.;,(]|$)/u.test(
        words,
      ),
    isExemption: /miễn/u.test(words),
    isSetLocally: /(hội đồng nhân dân|hđnd|(uỷ|ủy) ban nhân dân|ubnd)/u.test(words),
    depends: /trường hợp|đối với|giảm|\d\s*%|kể từ|đến hết|đến ngày|tối đa|tối thiểu|không quá|tùy|tuỳ|theo loại/u.test(
      words,
    ),
  };
}

/** Numbers with dots between thousands; years and numbers of documents have none. */
const amountsIn = (words: string): number[] =>
  [...words.matchAll(/(?<![\d.,/])\d{1,3}(?:[.,]\d{3})+(?!\d|[.,]\d)/gu)].map(([number]) =>
    Number(number.replaceAll(/[.,]/g, '')),
  );

/** After an amount ("…000 đồng/tờ", "/trang") or after "mỗi"; the first that is counted decides ("đồng/người/lần"). */
function unitIn(words: string): string | null {
  const after = [
    ...words.matchAll(
      /(?:^(?:0?1\s+[\p{L}\s]+)?|đồng|\bđ|vnđ|vnd|[.,]000|[.,]\d{3})((?:\s*\/\s*(?:0?1\s+)?[\p{L}][\p{L}\s]*)+)/gu,
    ),
  ].flatMap(([, units = '']) => units.split('/'));
  const first = /^0?1\s+[\p{L}\s]+/u.exec(words)?.[0] ?? '';
  const each = [...words.matchAll(/mỗi\s+([\p{L}\s]+)/gu)].map(([, unit = '']) => unit);
  const units = [first, ...after, ...each].map((unit) => unit.replace(/^\s*0?1\s+/, '').trim()).filter(Boolean);
  return units.find((unit) => !isOncePerDossier(unit)) ?? null;
}

/** Units of which a dossier has one: what is applied for, or the act of applying. Any other is counted. */
const isOncePerDossier = (unit: string): boolean =>
  /^(hồ sơ|bộ hồ sơ|lần|lượt|giấy|tờ khai|thẻ|chứng chỉ|chứng nhận|cchn|gcn|giấp phép|đơn|thủ tục|cơ sở|đơn vị|doanh nghiệp|hộ chiếu|quyết định)/u.test(
    unit,
  );
