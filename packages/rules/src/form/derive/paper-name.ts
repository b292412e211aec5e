/** A label stays on two lines; the full legal name goes into the help. */
const longestLabel = 140;

/** A legal name without its list mark and closing stops; of a long one the first clause, or as many words as a label holds. */
export function shorten(name: string): string {
  const text = tidy(name);
  if (text.length <= longestLabel) return text;
  const clause = /^(.{8,140}?)(?:;|\.\s|\s\()/.exec(text)?.[1];
  return `${tidy(clause ?? text.slice(0, longestLabel).replace(/\s+\S*$/, ''))} …`;
}

export function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^\s?(?:(?:[a-zđ]|\(?[ivx]{1,4}|\(?\d{1,2})\)|\d{1,2}\.|[-+•*])\s+/i, '')
    .replace(/[\s.;:,]+$/, '');
}
