import type { Scratch } from './scratch.ts';
import type { Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where words are looked for. */
export interface Searched {
  vocabulary: Vocabulary;
  scratch: Scratch;
}

/** How well entries (by their places) have a word or the words of a reading: 0 to 1, those left out not at all. */
export interface Fits {
  entries: readonly number[];
  shares: readonly number[];
}

/** A word that stands beside a name, in the entry's other words. */
const besideWorth = 0.85;
/** A word that people say about an entry, against one that stands in its name. */
const saidWorth = 0.75;
/** A word typed with diacritics, against one with others. */
const otherMarksWorth = 0.5;

/** Of one word: by whichever of its candidates the entry has. */
export function fitsOfTerm(
  { scratch: { fit }, vocabulary }: Searched,
  { candidates, said, form, isMarked }: Pick<Term, 'candidates' | 'said' | 'form' | 'isMarked'>,
): Fits {
  const touched: number[] = [];
  const take = (at: number, value: number) => {
    const so = fit[at] ?? 0;
    if (value <= so) return;
    if (so === 0) touched.push(at);
    fit[at] = value;
  };
  for (const { id, trust } of candidates) {
    const isPicky = isMarked && trust === 1;
    const { inNames, forms, inWords } = vocabulary.standing(id);
    for (let turn = 0; turn < inNames.length; turn++)
      take(inNames[turn] ?? 0, isPicky && forms[turn] !== form ? trust * otherMarksWorth : trust);
    for (const at of inWords) take(at, trust * besideWorth);
  }
  for (const at of said) take(at, saidWorth);
  return taken(fit, touched);
}

/** Of words that mean something together; half of a phrase is less than half of its meaning. */
export function fitsOfTerms({ scratch: { shares } }: Searched, terms: readonly Term[]): Fits {
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const touched: number[] = [];
  for (const term of terms) {
    const { entries, shares: own } = term.fits();
    const part = term.weight / weight;
    for (let place = 0; place < entries.length; place++) {
      const at = entries[place] ?? 0;
      const so = shares[at] ?? 0;
      if (so === 0) touched.push(at);
      shares[at] = so + part * (own[place] ?? 0);
    }
  }
  const fits = taken(shares, touched);
  return terms.length > 1 ? { entries: fits.entries, shares: fits.shares.map((share) => share ** 1.6) } : fits;
}

/** Leaves the room that was used as it was. */
function taken(room: Float64Array, entries: readonly number[]): Fits {
  const shares = entries.map((at) => room[at] ?? 0);
  for (const at of entries) room[at] = 0;
  return { entries, shares };
}
