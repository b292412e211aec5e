/** A label stays on two lines; the full legal name goes into the help. */
const longestLabel = 140;

/** A legal name without its list mark and closing stops; of a long one the first clause, or as many words as a label holds. */
export function shorten(name: string): string {
  const text = tidy(name);
  if (text.length <= longestLabel) return text;
  const paper = withoutKindsOfCopy(text);
  if (paper.length <= longestLabel) return `… ${paper}`;
  const clause = /^(.{8,140}?)(?:;|\.\s|\s\()/.exec(paper)?.[1];
  const shorter = `${tidy(clause ?? paper.slice(0, longestLabel).replace(/\s+\S*$/, ''))} …`;
  return paper === text ? shorter : `… ${shorter}`;
}

/** "Bản sao hoặc bản sao có chứng thực hoặc bản sao điện tử … Quyết định": which paper it is stands behind. */
const withoutKindsOfCopy = (text: string): string => text.replace(kindsOfCopy, '');
const copy = '(?:bản (?:sao|chính|gốc|chụp)(?: điện tử)?|bản điện tử)';
const kindOfCopy = `${copy}(?: (?:hợp lệ|có chứng thực|được chứng thực từ bản chính|(?:được cấp )?từ sổ gốc|kèm (?:theo )?bản (?:chính|sao) để đối chiếu))*`;
const kindsOfCopy = new RegExp(`^${kindOfCopy}(?:,? hoặc ${kindOfCopy})+\\s+(?:của\\s+)?(?=\\p{L}{2})`, 'iu');

export function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^\s?(?:(?:[a-zđ]|\(?[ivx]{1,4}|\(?\d{1,2})\)|\d{1,2}\.|[-+•*])\s+/i, '')
    .replace(/[\s.;:,]+$/, '');
}
