import { isHan, wordsOf, type Word } from './fold.ts';

/**
 * Words that say how somebody asks, not what for. They weigh next to nothing, but are not dropped: a query of nothing
 * else still finds names. Typed without diacritics a word counts as one of these too (`lam`), so none stands here whose
 * plain form is the whole of a subject: `thẻ` keeps out `the`, `in` (printing) keeps out `in`.
 */
const stopWords = wordsOf(
  'tôi mình em muốn được bị và của cho với ở tại thì là gì nào sao như đâu không ko k có các những để về theo trong trên tục xin làm nhờ ' +
    'hay hoặc rồi cách ta ơi à ạ vậy này khi lâu ai thế bao cần phải nên giúp hỏi mà cái ' +
    'how i need want a an for of my get apply and is where what do does can we our me it if when to',
);
const marked = new Set(stopWords.map((word) => word.marked));
const plain = new Set(stopWords.map((word) => word.plain));

/** Whether a word says how somebody asks; a Han character that stands in no saying can say nothing more. */
export function isStopWord(word: Word): boolean {
  return isHan(word.plain) || (word.marked === word.plain ? plain.has(word.plain) : marked.has(word.marked));
}

/** Ways to ask, where the phrase takes a word's meaning away: `mất bao lâu` loses nothing. */
const askingPhrases = [
  ...'mất bao lâu, mất bao nhiêu, mất bao nhiêu tiền, mất mấy ngày, hết bao nhiêu, hết bao nhiêu tiền, bao nhiêu tiền, bao nhiêu ngày, giá bao nhiêu, phí bao nhiêu, lệ phí bao nhiêu, mấy ngày, bao lâu thì xong'.split(
    ', ',
  ),
  ...'thủ tục, hồ sơ, giấy tờ gì, những giấy tờ gì, cần giấy tờ gì, cần giấy tờ, hồ sơ gì, cần gì, cần những gì, gồm những gì, gồm gì, làm gì, phải làm gì, thì làm gì, ra sao, như nào, như thế nào, thế nào, thì sao, làm sao, làm sao để, làm thế nào, ở đâu, tại đâu, chỗ nào, khi nào, lúc nào, nộp ở đâu, nộp đâu'.split(
    ', ',
  ),
  ...'được không, có được không, có phải, hay không, cho hỏi, cho tôi hỏi, cho em hỏi, cho mình hỏi, giúp tôi, giúp em, hướng dẫn, quy trình, mới nhất, trực tuyến, online, qua mạng, trên mạng, qua bưu điện, hôm nay'.split(
    ', ',
  ),
  ...'how to, how long, how much, what documents, procedure for, procedure, in vietnam, please'.split(', '),
].map((phrase) => wordsOf(phrase));
const asking = new Map(askingPhrases.map((words) => [words.map(({ plain }) => plain).join(' '), words]));
export const longestAsking = Math.max(...askingPhrases.map(({ length }) => length));

export function isAsking(words: readonly Word[]): boolean {
  const known = asking.get(words.map(({ plain }) => plain).join(' '));
  return (
    known !== undefined && words.every((word, at) => word.marked === word.plain || word.marked === known[at]?.marked)
  );
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

/** Before these words stands what is wanted, after them where it is to happen: `đổi tên trong giấy khai sinh`. */
const places = new Set(wordsOf('trong trên của').map(({ marked }) => marked));

export function opensPlace(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (places.has(word.marked) || (word.marked === word.plain && ['trong', 'tren'].includes(word.plain)))
  );
}

/** Words of a story: they tell what happened around the matter, and count for little beside it. */
const fillers = wordsOf(
  'bên rồi giờ thấy quá hết đang đã sẽ mới vừa xong lên xuống ra vào đi đến tới qua đưa đứng ngồi nhờ bảo nói sợ mấy tháng hôm nay mai sau trước ông bà cô chú bác cụ cháu ' +
    'con em anh chị mẹ bố ba má người ta chúng họ nó kia ấy đó này cả mọi mỗi từng nhau lấy thêm nữa còn chưa chẳng vẫn cứ đều cùng luôn chỉ riêng nhưng mà nếu tuy dù bởi do nên ' +
    'hoài lắm hơi rất thật đúng sai phải bằng như kiểu loại cỡ tầm khoảng gần xa quanh bỏ gửi hằng hàng ngày đòi không muốn viết lo bé lớn to nhỏ trai gái dân quê bị biết tự thôi rằng gặp chờ đợi tìm đủ sắp định sang bữa lần tiện gấp nhanh ' +
    'i you he she they his her their your from with at by as be are was has have been will would should about after before new my need want there this that not no some any',
);
const fillersMarked = new Set(fillers.map((word) => word.marked));

export function isFiller(word: Word): boolean {
  return fillersMarked.has(word.marked);
}
