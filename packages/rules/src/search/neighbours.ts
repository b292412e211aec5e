import { countBits, editsForgiven, isWithinEdits, letterBits } from './edit-distance.ts';
import type { Lexicon } from './lexicon.ts';
import { once, recently } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the catalogue, by its id, that a typed one may stand for. */
export interface Candidate {
  id: number;
  /** 0 to 1. */
  trust: number;
}

export interface Neighbours {
  /** Words that begin with what was typed. */
  completionsOf: (plain: string) => Candidate[];
  /** Words that a slip of the finger, or of the ear, makes of it; the likeliest first. */
  slipsOf: (plain: string) => readonly Candidate[];
}

/** A word typed in part may grow into this many others. */
const mostCompletions = 60;
/** A slip leads to the right word less surely than the word itself. */
const slipTrust = 0.75;

export function createNeighbours({ ids }: Vocabulary, { plains }: Lexicon): Neighbours {
  const byLetter = once(() => byFirstLetter(ids, plains));
  const spellings = once(() => spellingsOf(ids, plains));
  return {
    completionsOf(plain) {
      const found: Candidate[] = [];
      for (const id of byLetter().get(plain.charCodeAt(0)) ?? []) {
        if (found.length === mostCompletions) break;
        const word = plains[id] ?? '';
        if (word.length > plain.length && word.startsWith(plain))
          found.push({ id, trust: 0.5 + (0.4 * plain.length) / word.length });
      }
      return found;
    },
    slipsOf: recently((plain) => slipsOf(spellings(), plain)),
  };
}

function byFirstLetter(ids: readonly number[], plains: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const id of ids) {
    const letter = plains[id]?.charCodeAt(0) ?? 0;
    const known = found.get(letter);
    if (known === undefined) found.set(letter, [id]);
    else known.push(id);
  }
  return found;
}

/** A word as slips of the finger and of the ear see it. */
interface Spelling {
  id: number;
  plain: string;
  letters: number;
  /** The same for words that sound alike. */
  sound: string;
}

/** Numbers are left out: no number is a slip of another. */
function spellingsOf(ids: readonly number[], plains: readonly string[]): Spelling[] {
  return ids
    .map((id) => ({ id, plain: plains[id] ?? '' }))
    .filter(({ plain }) => !/\d/.test(plain))
    .map(({ id, plain }) => ({ id, plain, letters: letterBits(plain), sound: soundOf(plain) }));
}

function slipsOf(spellings: readonly Spelling[], plain: string): Candidate[] {
  const limit = editsForgiven(plain);
  if (limit === 0) return [];
  const typed = { letters: letterBits(plain), sound: soundOf(plain) };
  const found: Candidate[] = [];
  for (const { id, plain: word, letters, sound } of spellings) {
    if (word === plain) continue;
    if (sound === typed.sound) found.push({ id, trust: slipTrust });
    else if (countBits(letters ^ typed.letters) <= 2 * limit && isWithinEdits(plain, word, limit))
      // The first letter is seldom the wrong one.
      found.push({ id, trust: word[0] === plain[0] ? slipTrust : slipTrust * 0.7 });
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
