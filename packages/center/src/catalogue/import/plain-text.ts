/**
 * Texts of the national portal reach us as HTML, as pasted office text, or plain. Only plain text goes further.
 *
 * Each reading is one pass from left to right, without backtracking: a hostile text of megabytes costs what its length costs.
 */

/** Elements whose content is no text for a reader; it goes with the tag. */
const silentElements = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'head']);
/** Elements that end a line. */
const blockElements = new Set(
  'address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(' '),
);
/** What begins markup; any other word behind a `<` is text ("nồng độ <pH 7"), and so is what nobody has made an element. */
const elements = new Set([
  ...silentElements,
  ...blockElements,
  ...(
    'a abbr acronym area aside audio b base basefont bdi bdo big body button canvas caption center cite code col colgroup data datalist del details dfn ' +
    'dialog dir em embed fieldset figcaption figure font footer form frame frameset header hgroup html i image img input ins kbd label legend link main map ' +
    'mark marquee menu meta meter nav nobr noembed noframes optgroup option output param picture plaintext portal progress q rp rt ruby s samp search select ' +
    'slot small source span strike strong sub summary sup tbody textarea tfoot thead time title track tt u var video wbr xml xmp'
  ).split(' '),
]);
/** Elements of the office programs that texts are pasted from: `<o:p>`, `<st1:place>`. */
const officeElement = /^(?:[movwx]|st\d):[a-z]/;

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

/** Markup that was escaped once too often, or that taking out other markup makes, shows itself only at the next reading. */
const mostReadings = 5;

/** `text` without markup, invisible characters and needless space, in NFC. Lines stay lines. No `<` begins a tag in it. */
export function plainText(text: string): string {
  let plain = visible(text);
  for (let reading = 0; reading < mostReadings && /[<&]/u.test(plain); reading += 1) {
    const read = visible(decodeEntities(withoutTags(plain)));
    if (read === plain) break;
    plain = read;
  }
  return withoutTags(plain)
    .replaceAll(/<(?=[a-z/!?])/gi, '< ')
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** First of all: what nobody sees must not hide a tag from us. */
/** Half a surrogate pair is no character, and no database keeps it. */
const visible = (text: string): string => text.toWellFormed().replaceAll(invisible, '');

/** `text` on one line: names, titles, numbers. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s+/gu, ' ');
}

/** As browsers read it: a letter, then anything up to a space, a slash or the end of the tag. All else is text ("a < 5"). */
const tagStart = /<(?:!--|[!?]|(\/?)([a-z][^\s/<>]*))/gi;

function withoutTags(text: string): string {
  const kept: string[] = [];
  let at = 0;
  tagStart.lastIndex = 0;
  for (let found = tagStart.exec(text); found; found = tagStart.exec(text)) {
    const [mark, slash, tagName = ''] = found;
    const name = tagName.toLowerCase();
    if (name !== '' && !elements.has(name) && !officeElement.test(name)) continue;
    kept.push(text.slice(at, found.index));
    at = mark === '<!--' ? after(text, '-->', tagStart.lastIndex) : tagEnd(text, tagStart.lastIndex);
    if (slash === '' && silentElements.has(name)) at = afterClosingTag(text, name, at);
    if (blockElements.has(name)) kept.push('\n');
    tagStart.lastIndex = at;
  }
  kept.push(text.slice(at));
  return kept.join('');
}

/** Past the next `mark`, or the end when it never comes: what was left open swallows the rest. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** A value in quotes, in which a `>` ends nothing; one with a `<` was never closed, and the text behind it is dear. */
const quotedValue = /=\s*(?:"[^"<]*"|'[^'<]*')|>/g;

function tagEnd(text: string, from: number): number {
  quotedValue.lastIndex = from;
  for (let found = quotedValue.exec(text); found; found = quotedValue.exec(text))
    if (found[0] === '>') return quotedValue.lastIndex;
  return text.length;
}

/** Each silent element's own search, so that its content is passed over whatever it holds. */
const closingTags = new Map(
  [...silentElements].map((name) => [name, new RegExp(`</${name}(?![^\\s/>])[^>]*>?`, 'gi')]),
);

function afterClosingTag(text: string, name: string, from: number): number {
  const closing = closingTags.get(name);
  if (!closing) return from;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : text.length;
}

/** With its semicolon, or without where browsers too read it so. */
const entity = /&(?:#(\d{1,12});?|#x([\da-f]{1,12});?|([a-z]{2,8});|(lt|gt|amp|quot)(?![\da-z=]))/giu;

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(entity, (whole, decimal?: string, hex?: string, name?: string, bare?: string) => {
    const word = name ?? bare;
    if (word !== undefined) return namedEntities[word.toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? String.fromCodePoint(point) : '';
  });
}
