/**
 * When a paper is needed, read from its own name: "(nếu có)", "trong trường hợp …", "đối với người chưa …", "trừ …".
 * All words are the record's own; nothing is inferred beyond them.
 */
import type { Channel } from '@hcc/schemas';
import { withoutNumber } from './class-groups.ts';
import { foldVietnamese } from './fold-vietnamese.ts';

/** When a paper is needed, and how it must then be filed for it to be needed. */
export interface Need {
  /** In the record's words; absent when the paper is always needed or the channel says it all. */
  readonly condition?: string;
  readonly channel?: Channel;
}

/** A condition longer than this is no condition but a paragraph of law; the paper's name holds it anyway. */
const maxConditionLength = 400;

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
  const found =
    leadingCase(withoutNumber(name)) ??
    sayingMore(bracketedCase(name), trailingCase(name)) ??
    caseOfPerson(name) ??
    representative(name);
  const clause = found && tidyClause(found);
  return clause === undefined || isNoCase(clause) ? undefined : clause;
}

/** "… đối với trường hợp có đo lại (nếu có)": the case, rather than that there may be none. */
const sayingMore = (bracketed: string | undefined, trailing: string | undefined): string | undefined =>
  bracketed === undefined || (trailing !== undefined && /\(nếu có\)[\s.;,]*$/iu.test(trailing)) ? trailing : bracketed;

/** Without what a cut left over: half a bracket and closing stops. */
function tidyClause(clause: string): string {
  const opened = clause.lastIndexOf('(');
  const closed = clause.indexOf(')');
  const end =
    opened > clause.lastIndexOf(')')
      ? opened
      : closed >= 0 && !clause.slice(0, closed).includes('(')
        ? closed
        : undefined;
  return clause
    .slice(0, end)
    .trim()
    .replace(/[\s,.;:]+$/u, '');
}

/**
 * "trong các trường hợp sau": the cases stand elsewhere, so the words alone tell nobody anything. "nếu được cấp chưa quá 6
 * tháng", "trừ trường hợp được miễn hợp pháp hóa": how the paper must be, not when it is needed.
 */
const isNoCase = (clause: string): boolean =>
  /\b(truong hop|giay to|tai lieu|doi tuong|nguoi) sau( day)?$|^neu duoc (cap|thanh lap)\b|\bmien (tru )?hop phap hoa\b/u.test(
    foldVietnamese(clause),
  );

/** "Trường hợp trẻ em bị bỏ rơi thì phải có …", "Đối với tổ chức: …", "Công trình thuộc dự án …, phải bổ sung …" */
function leadingCase(name: string): string | undefined {
  const [sentence = ''] = name.split(/\.\s|\.$|\n/u);
  const addition = subjectWithAddition.exec(sentence)?.[1];
  if (addition !== undefined) return addition;
  if (!/^(?:(?:Trong |Đối với |Riêng )?(?:các )?trường hợp|Đối với|Nếu)\s/iu.test(name)) return undefined;
  // The paper comes after "thì", "phải có" or a colon; failing these, after a comma. Before it stands the case.
  const end = endOfCase.exec(sentence) ?? /,/u.exec(sentence);
  return (end ? sentence.slice(0, end.index) : sentence).trim();
}

const endOfCase =
  /\s+thì\s|\s*:|\s(?<!không )(?:phải|cần) (?:có|nộp|gửi|kèm|bổ sung|cung cấp|xuất trình|thêm)\s|,?\s(?:hồ sơ|thành phần hồ sơ) (?:gồm|bao gồm|còn)|,\s*(?:nộp|gửi|bổ sung|xuất trình|kèm)\s|,\s*(?:giấy tờ|tài liệu) chứng minh\s/iu;
const subjectWithAddition =
  /^((?:Công trình|Dự án|Cơ sở|Doanh nghiệp|Tổ chức|Cá nhân|Hộ)\s[^;:]{5,300}?),? phải (?:bổ sung|có thêm|nộp thêm)\s/u;

const bracket = /\(([^()]{4,400})\)/gu;
const bracketedCaseWords =
  /^(neu|doi voi|trong truong hop|truong hop|chi ap dung|chi doi voi|chi nop|ap dung|khong ap dung|tru (truong hop|nguoi|nhung)|danh cho)\b/u;

/** "(nếu có)", "(đối với trường hợp …)": only when the whole row has one, so that it speaks of the whole row. */
function bracketedCase(name: string): string | undefined {
  const cases = Array.from(name.matchAll(bracket), ([, inner = '']) => inner.trim()).filter((inner) =>
    bracketedCaseWords.test(foldVietnamese(inner)),
  );
  const [only, other] = cases;
  // "… (nếu có) (không áp dụng …)": whoever has none needs none, whatever else is said.
  if (other !== undefined && /\(nếu có\)\s*\([^()]*\)[\s.;,]*$/iu.test(name)) return only;
  if (only === undefined || other !== undefined) return undefined;
  const at = name.indexOf(only);
  if (isOfOnePart(only, name.slice(0, at), name.slice(at + only.length + 1))) return undefined;
  return only;
}

/** "… trong trường hợp …", "… nếu có": in the first sentence, once, and not in one part of a list. */
function trailingCase(name: string): string | undefined {
  const sentence = firstStatement(name);
  if (/gồm|:/u.test(sentence)) return undefined;
  const [only, exception, ...others] = Array.from(
    sentence.matchAll(
      /(?<=\s)(?:trong các trường hợp|trong trường hợp|đối với (?:các |những )?trường hợp|trừ trường hợp|trừ (?:những )?người|nếu|khi có yêu cầu)(?=\s)/giu,
    ),
  );
  // "… trong trường hợp A, trừ trường hợp B" is one case.
  if (only === undefined || others.length > 0) return undefined;
  if (exception && (/^nếu/iu.test(only[0]) || !/^trừ/iu.test(exception[0]))) return undefined;
  const before = sentence.slice(0, only.index);
  const clause = sentence.slice(only.index).replace(/\s+thì\s.*$/iu, '');
  if (clause.includes(';') || (before.includes(';') && !isOneThing(before))) return undefined;
  return isOfOnePart(clause, before.replaceAll(';', ' '), '') ? undefined : clause;
}

/** "nghị quyết của A; của B; của C": one paper, whoever made it. */
const isOneThing = (before: string): boolean =>
  before
    .split(/;\s*/u)
    .slice(1)
    .every((part) => /^của\s/u.test(part));

/** "… đối với người chưa đủ 14 tuổi", "… đối với tàu cá có chiều dài …": who or what it is about, in which state. */
function caseOfPerson(name: string): string | undefined {
  if (/\.\s+\p{Lu}/u.test(name.replaceAll(bracket, ''))) return undefined;
  const statement = firstStatement(name);
  if (/gồm|:|;/u.test(statement)) return undefined;
  const [only, ...others] = Array.from(statement.matchAll(/(?<=\s)đối với(?=\s)/giu));
  if (only === undefined || others.length > 0) return undefined;
  const clause = statement.slice(only.index);
  const isState =
    /^đối với (?:các |những )?(?:người|tàu|phương tiện|công trình|cơ sở|tổ chức|doanh nghiệp|cá nhân|học sinh|trẻ em)(?: \p{L}+){0,5}? (?:đã|chưa|không|mất|dưới|từ|thuộc|có (?:chiều|công suất|quy mô)|được|là)\s/iu;
  return isState.test(clause) ? clause.replace(/\s+theo (?:Mẫu|mẫu) .*$/u, '') : undefined;
}

/** "… chứng minh là người đại diện hợp pháp của người dưới 14 tuổi": needed of such a person alone. */
const representative = (name: string): string | undefined =>
  /chứng minh (?:là )?(người đại diện (?:hợp pháp|theo pháp luật) (?:của|cho) người .{4,200})$/iu.exec(
    firstStatement(name),
  )?.[1];

/**
 * The first sentence without what stands in brackets at its end, and without the remark behind it: "…; trường hợp không có
 * bản sao thì nộp bản chụp" says how, not when.
 */
function firstStatement(name: string): string {
  const shorter = withoutNumber(name).replace(/(?:\s*\([^()]*\))+(?=[\s.;,]*$)/u, (brackets) =>
    brackets.replaceAll(bracket, (whole, inner: string) => (isCase(inner) ? whole : '')),
  );
  const [sentence = ''] = shorter.split(/\.\s|\.$|\n/u);
  return sentence.split(/;\s+(?=(?:trường hợp|nếu|việc nộp)\s)/iu)[0] ?? '';
}

/** "(bản sao kèm bản dịch đối với trường hợp …)" says how the paper must be. */
const isCase = (inner: string): boolean =>
  /\b(truong hop|neu|tru|ap dung|doi voi)\b/u.test(foldVietnamese(inner)) &&
  !/^(la )?ban (sao|goc|chinh|tieng)\b/u.test(foldVietnamese(inner));

/** "…; chứng từ (nếu có)", "ảnh, số xuất xưởng (nếu có) của tàu": speaks of one part of a list, not of the whole paper. */
function isOfOnePart(clause: string, before: string, following: string): boolean {
  if (/:\s*[-+•]\s/u.test(before)) return true;
  // "A; hoặc B (đối với …)": either of them, in that case.
  if (before.replaceAll(/;\s*hoặc\s/giu, ' ').includes(';')) return true;
  if (!/^nếu có$/iu.test(clause.trim())) return false;
  if (/^\s*(?!như[\s:])[\p{L}\d]/u.test(following)) return true;
  // "Các giấy tờ về miễn, giảm (nếu có)": a kind of paper, however many words tell which.
  return before.replaceAll(bracket, '').includes(',') && !kindOfPaper.test(foldVietnamese(withoutNumber(before)));
}

const kindOfPaper = /^(cac|nhung|mot trong (cac|nhung)|giay to|tai lieu|chung tu|ban sao cac)\b/u;

const filing = /\b(nop|gui|ke khai|lua chon|dang ky (tren|truc))\b/u;
const online = /\b(truc tuyen|moi truong dien tu|cong dich vu cong|moi truong mang|phuong thuc dien tu)\b/u;
const atCounter = /(?<!khong )\b(truc tiep|ban giay)\b/u;
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
