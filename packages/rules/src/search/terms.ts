import { withoutPlainAct } from './acts.ts';
import { fitsOfTerm, fitsOfTerms, type Fits, type Searched } from './fits.ts';
import type { Word } from './fold.ts';
import type { Form, Lexicon } from './lexicon.ts';
import type { Candidate, Neighbours } from './neighbours.ts';
import { once, recently, remembered } from './once.ts';
import type { SaidWord } from './said-words.ts';
import type { OfficialWords } from './sayings.ts';
import { isFiller, isStopWord } from './stop-words.ts';

/** One word looked for, with the words of the catalogue that may stand for it. */
export interface Term {
  weight: number;
  /** Says how somebody asks, not what for. */
  isStop: boolean;
  /** As it is written, by `Form.at`; -1 for a way to write it that the catalogue does not have. */
  form: number;
  /** Whether the diacritics were given on purpose; then other ones count for less. */
  isMarked: boolean;
  candidates: readonly Candidate[];
  /** The same by id. */
  trusts: ReadonlyMap<number, number>;
  /** Entries that people say this word about. */
  said: readonly number[];
  fits: () => Fits;
}

/** Words that mean something together. */
export interface Terms {
  terms: readonly Term[];
  fits: () => Fits;
}

/** How a word was typed, or is meant. */
export interface AboutWord {
  isMarked: boolean;
  /** Not typed to its end. */
  isBegun: boolean;
  isStop: boolean;
  /** Stands for itself, in no saying. */
  isWord: boolean;
}

/**
 * Makes terms of words and keeps them for the next key, which asks for nearly the same: of official words all, since there
 * are no more than the vocabulary has, of typed ones those asked for lately.
 */
export interface TermMaker {
  typed: (word: Word, about: AboutWord) => Term;
  together: (terms: readonly Term[]) => Terms;
  official: (words: OfficialWords) => Terms;
  /** The same without the act that a name may begin with: `đăng ký thành lập hộ kinh doanh` is `hộ kinh doanh`. */
  officialSubject: (words: OfficialWords) => Terms;
}

const stopWeight = 0.02;
/** A word that nobody knows counts like a fairly common one, so that it cannot be ignored. */
const unknownWeight = 0.5;
/** A word of the story around the matter. */
const fillerShare = 0.35;

export function createTermMaker(
  searched: Searched & { lexicon: Lexicon; neighbours: Neighbours; said: (id: number) => SaidWord | undefined },
): TermMaker {
  const { lexicon, vocabulary, neighbours, said: saidAbout } = searched;
  const { weights } = vocabulary;
  const termOf = (parts: Omit<Term, 'trusts' | 'fits'>): Term => ({
    ...parts,
    trusts: trustsOf(parts.candidates),
    fits: once(() => fitsOfTerm(searched, parts)),
  });
  const together = (terms: readonly Term[]): Terms => ({ terms, fits: once(() => fitsOfTerms(searched, terms)) });

  const typed = (word: Word, about: AboutWord): Term => {
    const id = lexicon.idOf(word.plain);
    const known = vocabulary.has(id) ? id : undefined;
    const candidates: Candidate[] = known === undefined ? [] : [{ id: known, trust: 1 }];
    if (about.isBegun) candidates.push(...neighbours.completionsOf(word.plain));
    if (known === undefined) candidates.push(...neighbours.slipsOf(word.plain));
    const said = about.isStop ? undefined : saidAbout(id);
    const likeliest = known ?? candidates[0]?.id;
    const own = known === undefined ? undefined : weights[known];
    const weight = own ?? said?.weight ?? (likeliest === undefined ? undefined : weights[likeliest]) ?? unknownWeight;
    const isAside = about.isWord ? isFiller(word) : isStopWord(word);
    return termOf({
      weight: about.isStop ? stopWeight : isAside ? weight * fillerShare : weight,
      isStop: about.isStop,
      form: lexicon.formOf(word),
      isMarked: about.isMarked,
      candidates,
      said: said?.entries ?? [],
    });
  };
  /** Official words are written without slips, and are looked for in names alone. */
  const official = remembered(({ id, at }: Form): Term =>
    termOf({
      weight: vocabulary.has(id) ? (weights[id] ?? unknownWeight) : unknownWeight,
      isStop: false,
      form: at,
      isMarked: true,
      candidates: vocabulary.has(id) ? [{ id, trust: 1 }] : [],
      said: [],
    }),
  );
  const typedLately = recently((key: string) => {
    const [plain = '', marked = '', flags = ''] = key.split(' ');
    const [isMarked, isBegun, isStop, isWord] = flags.split('').map((flag) => flag === '1');
    return typed(
      { plain, marked },
      { isMarked: isMarked === true, isBegun: isBegun === true, isStop: isStop === true, isWord: isWord === true },
    );
  });
  return {
    typed: ({ plain, marked }, { isMarked, isBegun, isStop, isWord }) =>
      typedLately(`${plain} ${marked} ${+isMarked}${+isBegun}${+isStop}${+isWord}`),
    together,
    official: remembered(({ words }) => together(words.map(official))),
    officialSubject: remembered(({ words }) => together(withoutPlainAct(words).map(official))),
  };
}

function trustsOf(candidates: readonly Candidate[]): Map<number, number> {
  const trusts = new Map<number, number>();
  for (const { id, trust } of candidates) if (trust > (trusts.get(id) ?? 0)) trusts.set(id, trust);
  return trusts;
}
