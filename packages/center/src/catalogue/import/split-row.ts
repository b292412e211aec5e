/** A few records keep the whole dossier in one row: "A. Thành phần hồ sơ: a) …; b) …", "1. … 2. … 3. …". */

const heading = /^(?:[A-Z]{1,2}\.\s*)?Thành phần hồ sơ[^:]{0,60}:\s*(?=(?:1\.|a\)|-)\s)/iu;
/** "B. Số lượng hồ sơ: 01 bộ" */
const closing = /\s[A-Z]{1,3}\.\s*Số lượng\b.*$/su;
const marks = {
  number: /(?:^|\s)(?=\d{1,2}\.\s+\p{Lu})/u,
  letter: /(?:^|\s)(?=[a-zđ]\)\s+\p{L})/u,
  dash: /(?:^|\s)(?=-\s+\p{Lu})/u,
};

/** The papers of a row, one text each with its mark; most rows are one paper. */
export function splitRow(name: string): string[] {
  const isHeaded = heading.test(name);
  const text = name
    .replace(heading, '')
    .replace(closing, '')
    .trim()
    .replace(/^V(?=1\.)/u, '');
  const mark = text.startsWith('1.')
    ? marks.number
    : text.startsWith('a)')
      ? marks.letter
      : isHeaded
        ? marks.dash
        : undefined;
  if (mark === undefined) return [name];
  const parts = text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length >= (isHeaded ? 2 : 3) && (isHeaded || isCounted(parts)) ? parts : [name];
}

/** Marked 1, 2, 3 … or a, b, c …: a list, and no text that happens to hold such a mark. */
const isCounted = (parts: readonly string[]): boolean =>
  parts.every((part, at) => part.startsWith(`${at + 1}.`) || part.startsWith(`${'abcdđeghiklmn'[at]})`));
