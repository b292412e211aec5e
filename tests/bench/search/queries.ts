/** Queries with the codes that answer them: people's own, and names altered by rule with a fixed seed. */
import { fold } from '@hcc/rules/search';
import { seededRandom } from '../../faults/seeded-random.ts';
import type { NamedCatalogue } from './engines/engine.ts';

export interface AskedQuery {
  query: string;
  /** Any of these is a right answer. */
  codes: string[];
}

export interface QuerySet {
  name: string;
  queries: AskedQuery[];
}

const perSet = 300;
const wordsAsked = 6;

/** Six words in a row of a name: without diacritics; with one letter wrong; with a word missing or two swapped. */
export function generatedSets({ entries }: NamedCatalogue): QuerySet[] {
  const random = seededRandom(1875);
  const below = (count: number) => Math.floor(random() * count);
  const folded = entries.map(({ code, name }) => ({ code, text: ` ${fold(name)} ` }));
  const pick = (): { words: string[]; codes: string[] } => {
    const { name } = entries[below(entries.length)] ?? { name: '' };
    const words = name
      .normalize('NFC')
      .replace(/^thủ tục /i, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    if (words.length < 4) return pick();
    const from = below(Math.max(1, words.length - wordsAsked + 1));
    const asked = words.slice(from, from + wordsAsked);
    const row = ` ${fold(asked.join(' '))} `;
    return { words: asked, codes: folded.filter(({ text }) => text.includes(row)).map(({ code }) => code) };
  };
  const set = (name: string, alter: (words: string[]) => string[]): QuerySet => ({
    name,
    queries: Array.from({ length: perSet }, () => {
      const { words, codes } = pick();
      return { query: alter(words).join(' '), codes };
    }),
  });
  return [
    set('accents', (words) => words.map(fold)),
    set('typo', (words) => {
      const long = words.flatMap((word, at) => (word.length > 3 ? [at] : []));
      const at = long[below(long.length)] ?? 0;
      return words.map((word, place) => (place === at ? withSlip(word, below) : word));
    }),
    set('loose', (words) => {
      const at = below(words.length - 1);
      if (random() < 0.5) return words.filter((_, place) => place !== at);
      return words.map((word, place) => words[place === at ? at + 1 : place === at + 1 ? at : place] ?? word);
    }),
  ];
}

/** A letter missing, doubled, another or swapped with the next; never the first. */
function withSlip(word: string, below: (count: number) => number): string {
  const at = 1 + below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kinds = [
    before + after,
    before + letter + letter + after,
    `${before}${'qwrtpsdfgh'.charAt(below(10))}${after}`,
  ];
  return kinds[below(3)] ?? word;
}
