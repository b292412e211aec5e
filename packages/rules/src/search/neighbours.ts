import type { SearchIndex, VocabularyWord } from './build-index.ts';
import { countBits, editsForgiven, isWithinEdits, letterBits } from './edit-distance.ts';

/** A word of the catalogue that a typed one may stand for. */
export interface Candidate {
  word: VocabularyWord;
  /** 0 to 1. */
  trust: number;
}

/** A word typed in part may grow into this many others. */
const mostCompletions = 60;

/** Words that begin with what was typed. */
export function completionsOf(index: SearchIndex, plain: string): Candidate[] {
  const found: Candidate[] = [];
  for (const word of index.vocabulary.values()) {
    if (found.length === mostCompletions) break;
    if (word.plain.length > plain.length && word.plain.startsWith(plain))
      found.push({ word, trust: 0.5 + (0.4 * plain.length) / word.plain.length });
  }
  return found;
}

/** A word as slips of the finger and of the ear see it. */
export interface Spelling {
  word: VocabularyWord;
  letters: number;
  /** The same for words that sound alike. */
  sound: string;
}

/** Numbers are left out: no number is a slip of another. */
export function spellingsOf(vocabulary: ReadonlyMap<string, VocabularyWord>): Spelling[] {
  return [...vocabulary.values()]
    .filter(({ plain }) => !/\d/.test(plain))
    .map((word) => ({ word, letters: letterBits(word.plain), sound: soundOf(word.plain) }));
}

/** Words that a slip of the finger, or of the ear, makes of it; the likeliest first. */
export function neighboursOf(index: SearchIndex, plain: string, trust: number): Candidate[] {
  const limit = editsForgiven(plain);
  if (limit === 0) return [];
  const typed = { letters: letterBits(plain), sound: soundOf(plain) };
  const found: Candidate[] = [];
  for (const { word, letters, sound } of index.spellings()) {
    if (word.plain === plain) continue;
    if (sound === typed.sound) found.push({ word, trust });
    else if (countBits(letters ^ typed.letters) <= 2 * limit && isWithinEdits(plain, word.plain, limit))
      // The first letter is seldom the wrong one.
      found.push({ word, trust: word.plain[0] === plain[0] ? trust : trust * 0.7 });
  }
  return found.sort((a, b) => b.trust - a.trust);
}

/** Letters that many speakers do not tell apart, and shorthand of messages (`j` for `gi`, `f` for `ph`), as one. */
function soundOf(plain: string): string {
  return plain
    .replace(/^(?:tr|ch)/, 'c')
    .replace(/^(?:gi(?=[aeouy])|j|z|r|d)/, 'd')
    .replace(/^(?:s|x)/, 's')
    .replace(/^(?:n|l)(?=[aeiouy])/, 'l')
    .replace(/^(?:ph|f)/, 'f')
    .replace(/^(?:ngh|ng)/, 'ng')
    .replace(/^(?:k|q|c)(?=[aeiouy])/, 'k')
    .replace(/^gh/, 'g')
    .replace(/y/g, 'i');
}
