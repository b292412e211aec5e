/** A table as a person reads it, whatever it is written as: text, a workbook, a page. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Absent is an empty cell: a figure that is nought is `0`, and one that is not there never is. */
export type Cell = string | number | Share | null;

/** Part of a whole, 0 to 1. */
export interface Share {
  share: number;
}

/**
 * A spreadsheet takes a text that begins so for a formula, and runs it (OWASP, "CSV Injection"). An apostrophe ahead of
 * it makes it text, for those programs and for whoever saves one kind of file as another.
 */
export const plainText = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);
