/** A stretch of text in one face; `Face` is whatever the caller measures and draws with. */
export interface Run<Face> {
  readonly text: string;
  readonly face: Face;
}

/** A word in its place on a line; `x` in points from the line's start. */
export interface PlacedWord<Face> extends Run<Face> {
  readonly x: number;
  readonly width: number;
}

export interface Line<Face> {
  readonly words: readonly PlacedWord<Face>[];
  /** From the line's start to the end of its last word. */
  readonly width: number;
}

/**
 * Text as it may be drawn: composed (NFC), since a face has one glyph for `ế` and none for a letter with two loose marks;
 * white space folded; control, soft-hyphen and direction-changing characters gone, which could hide or reorder what is read.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trim();
}

/**
 * Breaks runs into lines of at most `width` points. Words wider than a line, such as links and codes, are broken.
 *
 * @param measure width in points of a text in a face.
 * @param firstIndent points by which the first line starts further right.
 */
export function breakLines<Face>(
  runs: readonly Run<Face>[],
  width: number,
  measure: (text: string, face: Face) => number,
  firstIndent = 0,
): Line<Face>[] {
  const lines: Line<Face>[] = [];
  let words: PlacedWord<Face>[] = [];
  let x = firstIndent;
  const endLine = () => {
    if (words.length > 0) lines.push({ words, width: x });
    words = [];
    x = 0;
  };

  for (const run of runs) {
    const space = measure(' ', run.face);
    for (const word of printable(run.text).split(' ').filter(Boolean)) {
      for (const piece of fittingPieces(word, width, (text) => measure(text, run.face))) {
        const pieceWidth = measure(piece, run.face);
        const gap = words.length > 0 ? space : 0;
        if (x + gap + pieceWidth > width && words.length > 0) endLine();
        const at = words.length > 0 ? x + space : x;
        words.push({ text: piece, face: run.face, x: at, width: pieceWidth });
        x = at + pieceWidth;
      }
    }
  }
  endLine();
  return lines;
}

/** The word itself when it fits on a line, else parts that do: after a hyphen where it has one, else wherever they must. */
function fittingPieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      const whole = piece.slice(0, piece.lastIndexOf('-') + 1) || piece;
      pieces.push(whole);
      piece = piece.slice(whole.length);
    }
    piece += character;
  }
  return piece ? [...pieces, piece] : pieces;
}
