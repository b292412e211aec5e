/** Longer ones are cut off by banks; the reference stands first, so that it is what stays. */
export const longestPurpose = 25;

/** A purpose as every bank passes it on: ASCII letters, digits and single spaces, 25 characters at most. */
export const foldPurpose = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .slice(0, longestPurpose)
    .trimEnd();
