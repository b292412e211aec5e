/**
 * Texts of the national portal reach us as HTML, as pasted office text, or plain. Only plain text goes further.
 *
 * One pass from left to right with `indexOf`, no backtracking: a hostile text of megabytes costs what its length costs.
 */

/** Elements whose content is no text for a reader; it goes with the tag. */
const silentElements = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'head']);
/** Elements that end a line. */
const blockElements = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(' '),
);
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

/** Invisible characters: controls, zero-width, and bidirectional marks that could make a text read otherwise than it is. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu; // eslint-disable-line no-control-regex -- these are what is taken out

/** `text` without markup, invisible characters and needless space, in NFC. Lines stay lines. */
export function plainText(text: string): string {
  let plain = text;
  // Twice, because markup that was escaped once too often shows itself only after the first reading.
  for (let reading = 0; reading < 2 && /[<&]/u.test(plain); reading += 1) plain = decodeEntities(withoutTags(plain));
  if (plain.includes('<')) plain = withoutTags(plain);
  return plain
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** `text` on one line: names, titles, numbers. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s+/gu, ' ');
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const lower = asciiLower(text);
  const kept: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    kept.push(text.slice(at, open));
    if (text.startsWith('<!--', open)) {
      at = after(text, '-->', open + 4);
      continue;
    }
    const name = tagNameAt(lower, open);
    if (name === undefined) {
      kept.push('<'); // "a < b" is text
      at = open + 1;
      continue;
    }
    const isClosing = text[open + 1] === '/';
    at = after(text, '>', open + 1);
    if (!isClosing && silentElements.has(name)) at = afterClosingTag(lower, name, at);
    kept.push(blockElements.has(name) ? '\n' : '');
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** Lower case of A–Z alone, so that every position stays where it was. */
function asciiLower(text: string): string {
  return text.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

const tagName = /\/?([a-z][a-z0-9:-]{0,30})(?=[\s/>]|$)/uy;
const declaration = /[!?]/uy;

function tagNameAt(lower: string, open: number): string | undefined {
  tagName.lastIndex = open + 1;
  const found = tagName.exec(lower);
  if (found) return found[1];
  declaration.lastIndex = open + 1;
  return declaration.test(lower) ? '!' : undefined;
}

/** Past the next `mark`, or the end when it never comes: what was left open swallows the rest. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

function afterClosingTag(lower: string, name: string, from: number): number {
  const closing = lower.indexOf(`</${name}`, from);
  return closing === -1 ? lower.length : after(lower, '>', closing);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : '';
  });
}
