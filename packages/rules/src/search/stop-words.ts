import { wordsOf, type Word } from './fold.ts';

/**
 * Words that say how somebody asks, not what for. They weigh next to nothing, but are not dropped: a query of nothing
 * else still finds names. Typed without diacritics a word counts as one of these too (`lam`), so none stands here whose
 * plain form is the whole of a subject: `thẻ` keeps out `the`, `in` (printing) keeps out `in`.
 */
const stopWords = wordsOf(
  'tôi mình em muốn được bị và của cho với ở tại thì là gì nào sao như đâu không ko k có các những để về theo trong tục xin làm nhờ ' +
    'hay hoặc rồi cách ta ơi à ạ vậy này khi lâu ai thế bao how i need want a for of my get apply and is where what',
);
const marked = new Set(stopWords.map((word) => word.marked));
const plain = new Set(stopWords.map((word) => word.plain));

export function isStopWord(word: Word): boolean {
  return word.marked === word.plain ? plain.has(word.plain) : marked.has(word.marked);
}

/** After `cho` these say whom it is for, seldom what it is: `khai sinh cho con` is no matter of recognising a child. */
const relations = wordsOf('con cháu bé bố mẹ ba má vợ chồng ông bà em anh chị nhà');

export function isForWhom(before: Word | undefined, word: Word): boolean {
  return (
    before?.plain === 'cho' &&
    relations.some(
      ({ plain, marked }) => word.marked === marked || (word.marked === word.plain && word.plain === plain),
    )
  );
}
