/**
 * What the words of one row of a dossier group say: is it a paper at all, when is it needed, for which way of filing,
 * and does it belong to somebody who files for another. All words are the record's own; nothing is inferred beyond them.
 */
import type { Channel } from '@hcc/schemas';
import { withoutNumber } from './class-groups.ts';
import { foldVietnamese } from './fold-vietnamese.ts';

/** A condition longer than this is no condition but a paragraph of law; the paper's name holds it anyway. */
const maxConditionLength = 400;

/** Rows that the source counts as papers and that are none. */
const noteRows: readonly RegExp[] = [
  /^(luu y|ghi chu|chu y|vi du)\b/u,
  /^nguoi uy quyen va nguoi duoc uy quyen/u,
  /^so luong( bo)? ho so\b/u,
  /^cac thong tin ke khai duoc doi chieu\b/u,
  /^tru truong hop quy dinh\b/u,
  /^nguoi duoc uy quyen\b.*\bduoc ghi trong\b/u,
  /\bviec uy quyen thuc hien theo quy dinh tai\b/u,
  // "1. Hồ sơ đăng ký thương nhân gồm": a heading; its papers are rows of their own.
  /^(thanh phan )?ho so\b.*\b(gom|bao gom|sau|sau day)$/u,
  /^(thanh phan )?ho so\b.{0,160}\bbao gom cac giay to theo quy dinh\b/u,
];
const headingWithoutCount = /\b(gom|bao gom|sau|sau day|nhu sau)$/u;

/** True for a row that explains and is never a slot. */
export function isNoteRow(row: {
  name: string;
  original: number;
  copy: number;
  guidance?: boolean | undefined;
}): boolean {
  if (row.guidance) return true;
  const words = foldVietnamese(withoutNumber(row.name)).replace(/[\s:;,.]+$/u, '');
  if (noteRows.some((pattern) => pattern.test(words))) return true;
  return row.original === 0 && row.copy === 0 && headingWithoutCount.test(words);
}

/** "Mẫu … điện tử tương tác …", "tờ khai điện tử": filled in on screen in place of a paper. */
export function isElectronicForm(name: string): boolean {
  const words = foldVietnamese(withoutNumber(name));
  return (
    /\bdien tu tuong tac\b/u.test(words) || /^((mau )?(to khai|don|phieu|bieu mau|mau don) dien tu)\b/u.test(words)
  );
}

/** "Xuất trình …" or "… (xuất trình)": shown at the counter, not handed in. */
export function isPresentedRow(name: string): boolean {
  const words = foldVietnamese(withoutNumber(name));
  if (/\bnop\b/u.test(words)) return false;
  return /^(phai )?xuat trinh\b/u.test(words) || /\((de )?xuat trinh\)/u.test(words);
}

const authorisationPaper =
  /\b(van ban|giay|hop dong|bien ban|don|to khai|quyet dinh) (ve viec )?uy quyen\b|\bvan ban ve viec dai dien\b|^truong hop (co )?uy quyen\b/u;
const filingForAnother =
  /\b(thuc hien (thu tuc|viec)|nop ho so|lam thu tuc|nop thay|khai thay|khai thue thay|nhan ket qua|nguoi dai dien|truong hop (duoc |co )?uy quyen|neu (co )?uy quyen|neu co|uy quyen cho nguoi khac|dai dien hop phap)\b/u;
/** A maker authorises a distributor: nothing about who files. */
const aboutGoods = /\b(luu hanh|phan phoi|san pham|nha san xuat|hang hoa)\b/u;

/** A paper by which one person files for another; not, say, a maker's authorisation of a distributor. */
export function isAuthorisationPaper(name: string): boolean {
  const words = foldVietnamese(withoutNumber(name));
  const found = authorisationPaper.exec(words);
  if (!found || found.index > 60 || aboutGoods.test(words)) return false;
  return words.length <= 60 || filingForAnother.test(words);
}

/** When a paper is needed, and how it must then be filed for it to be needed. */
export interface Need {
  /** In the record's words; absent when the paper is always needed or the channel says it all. */
  readonly condition?: string;
  readonly channel?: Channel;
}

/** Reads the case in which a paper is needed from its own name. */
export function needOf(name: string): Need {
  const clause = caseClause(name);
  if (clause === undefined) return {};
  const asCondition = clause.length <= maxConditionLength ? { condition: clause } : {};
  const words = foldVietnamese(clause);
  // "Not when filed online" is no way of filing; its words stay.
  if (/^(khong ap dung|tru)\b/u.test(words) || !speaksOfFiling(words)) return asCondition;
  const channel = channelOf(words, foldVietnamese(name.replace(clause, ' ')));
  return channel ? { channel } : {};
}

function caseClause(name: string): string | undefined {
  return leadingCase(withoutNumber(name)) ?? bracketedCase(name) ?? trailingCase(name);
}

/** "Trường hợp trẻ em bị bỏ rơi thì phải có …", "Đối với tổ chức: …" */
function leadingCase(name: string): string | undefined {
  if (!/^(?:(?:Trong |Đối với |Riêng )?(?:các )?trường hợp|Đối với|Nếu)\s/iu.test(name)) return undefined;
  const [sentence = ''] = name.split(/\.\s|\.$|\n/u);
  // The paper comes after "thì", "phải có" or a colon; failing these, after a comma. Before it stands the case.
  const end = endOfCase.exec(sentence) ?? /,/u.exec(sentence);
  return (end ? sentence.slice(0, end.index) : sentence).trim();
}

const endOfCase =
  /\s+thì\s|\s*:|\s(?<!không )(?:phải|cần) (?:có|nộp|gửi|kèm|bổ sung|cung cấp|xuất trình|thêm)\s|,?\s(?:hồ sơ|thành phần hồ sơ) (?:gồm|bao gồm|còn)|,\s*(?:nộp|gửi|bổ sung|xuất trình|kèm)\s/iu;

const bracket = /\(([^()]{4,400})\)/gu;
const bracketedCaseWords =
  /^(neu|doi voi|trong truong hop|truong hop|chi ap dung|chi doi voi|chi nop|ap dung|khong ap dung|tru truong hop|danh cho)\b/u;

/** "(nếu có)", "(đối với trường hợp …)": only when the whole row has one, so that it speaks of the whole row. */
function bracketedCase(name: string): string | undefined {
  const cases = Array.from(name.matchAll(bracket), ([, inner = '']) => inner.trim()).filter((inner) =>
    bracketedCaseWords.test(foldVietnamese(inner)),
  );
  const [only] = cases;
  if (only === undefined || cases.length > 1) return undefined;
  const at = name.indexOf(only);
  if (isOfOnePart(only, name.slice(0, at), name.slice(at + only.length + 1))) return undefined;
  return only;
}

/** "… trong trường hợp …", "… nếu có": in the first sentence, once, and not in one part of a list. */
function trailingCase(name: string): string | undefined {
  const [sentence = ''] = name.split(/\.\s|\.$|\n/u);
  if (sentence.includes(';') || /gồm|:/u.test(sentence)) return undefined;
  const clauses = Array.from(
    sentence.matchAll(
      /(?<=\s)(?:trong các trường hợp|trong trường hợp|đối với (?:các )?trường hợp|trừ trường hợp|nếu|khi có yêu cầu)(?=\s)/giu,
    ),
  );
  const [only] = clauses;
  if (only === undefined || clauses.length > 1) return undefined;
  const clause = sentence.slice(only.index).replace(/[\s,.)]+$/u, '');
  return isOfOnePart(clause, sentence.slice(0, only.index), '') ? undefined : clause;
}

/** "…; chứng từ (nếu có)", "ảnh, số xuất xưởng (nếu có) của tàu": speaks of one part of a list, not of the whole paper. */
function isOfOnePart(clause: string, before: string, following: string): boolean {
  if (before.includes(';')) return true;
  if (!/^nếu có$/iu.test(clause)) return false;
  return before.replaceAll(bracket, '').includes(',') || /^\s*[\p{L}\d]/u.test(following);
}

const filing = /\b(nop|gui|ke khai|lua chon|dang ky (tren|truc))\b/u;
const online = /\b(truc tuyen|moi truong dien tu|cong dich vu cong|moi truong mang|phuong thuc dien tu)\b/u;
const atCounter = /\b(truc tiep|ban giay)\b/u;
const byPost = /\bbuu (chinh|dien)\b/u;
const anyChannel = new RegExp(`${online.source}|${atCounter.source}|${byPost.source}`, 'u');

function speaksOfFiling(words: string): boolean {
  return filing.test(words) && anyChannel.test(words);
}

/** The one way of filing that a case speaks of, as long as the rest of the row speaks of no other. */
function channelOf(clause: string, rest: string): Channel | undefined {
  if (anyChannel.test(rest) || /\bban dien tu\b|\bhoac (file|tep|ban)\b/u.test(rest)) return undefined;
  const isOnline = online.test(clause);
  const isOnPaper = atCounter.test(clause) || byPost.test(clause);
  if (isOnline === isOnPaper) return undefined;
  if (isOnline) return 'online';
  return atCounter.test(clause) ? 'counter' : 'post';
}
