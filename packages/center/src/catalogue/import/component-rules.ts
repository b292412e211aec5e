/**
 * What the words of one row of a dossier group say: is it a paper at all, is it handed in or only shown, and does it
 * belong to somebody who files for another. When it is needed stands in `need-of.ts`.
 */
import { withoutNumber } from './class-groups.ts';
import { foldVietnamese } from './fold-vietnamese.ts';

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
  // What the office makes itself, what the applicant is to do, and what becomes of a paper that a database holds.
  /^phieu \S+ duoc (tao lap|in|trich xuat)\b/u,
  /^cong dan (chuan bi|den|thuc hien)\b/u,
  /^truong hop .*\bco trong co so du lieu\b.* thi cac thong tin nay duoc thay the\b/u,
  // A sentence about the row above it.
  /^trong do (cung cap|ghi|neu|phai)\b/u,
  /^(duoc|phai duoc) (hop phap hoa lanh su|cong chung|chung thuc|dich)\b/u,
  /^co ban dich (ra )?tieng viet\b/u,
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
