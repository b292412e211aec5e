const combiningMarks = /\p{M}+/gu;
const spaces = /\s+/gu;

/**
 * A text as the rule tables compare it: without diacritics (`đ` too), in lower case, single spaces.
 * `Ủy quyền`, `Uỷ quyền` and their decomposed forms become the same `uy quyen`.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(combiningMarks, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replaceAll(spaces, ' ')
    .trim();
}
