/**
 * How a dossier group's title tells what the group is. The source calls every heading a "case" (trường hợp), and most
 * are none: "papers to submit", "papers to present", notes, what to add when somebody files for another.
 *
 * The first rule that fits decides. Titles are compared folded (no diacritics, lower case) and without their number.
 */
import type { Channel } from '@hcc/schemas';

export const groupClasses = ['variant', 'submit', 'present', 'note', 'authorisation'] as const;
export type GroupClass = (typeof groupClasses)[number];

export interface GroupRule {
  readonly id: string;
  readonly class: GroupClass;
  /** Tested against the folded title without its number. */
  readonly pattern: RegExp;
  /** Why the words mean this class. */
  readonly ground: string;
  /** The title says when the group's papers are needed; they carry it as their condition. */
  readonly titleIsCondition?: boolean;
  /** The title says something a person should read; it is kept as a note. */
  readonly titleIsNote?: boolean;
  /** The same paper may stand in several groups; its name then says whose it is. */
  readonly isTitleInNames?: boolean;
  /** The papers are needed only when filed this way. */
  readonly channel?: Channel;
}

export const groupRules: readonly GroupRule[] = [
  {
    id: 'note',
    class: 'note',
    pattern: /^(luu y|ghi chu|chu y|chu thich|ngoai le)\b/u,
    ground: 'The heading announces remarks.',
  },
  {
    id: 'foreign-papers',
    class: 'note',
    pattern: /^truong hop .{0,20}giay to .{0,120}nuoc ngoai cap\b.{0,40}\bthi( phai)?$/u,
    ground: 'What is to be done with papers from abroad; none is named.',
    titleIsNote: true,
  },
  {
    id: 'numbered-case',
    class: 'variant',
    pattern: /^(ho so )?(doi voi )?(cac )?truong hop ?\d+\b/u,
    ground: 'The record numbers its cases.',
  },
  {
    id: 'authorisation-liability',
    class: 'authorisation',
    pattern: /^nguoi uy quyen va nguoi duoc uy quyen/u,
    ground: 'Speaks to the two sides of an authorisation.',
  },
  {
    id: 'authorisation',
    class: 'authorisation',
    pattern: /^(doi voi )?(truong hop )?((co )?uy quyen|(thuc hien )?thong qua nguoi dai dien|nop ho so thong qua)\b/u,
    ground: 'What is added when somebody is authorised to file.',
  },
  {
    id: 'authorisation-allowed',
    class: 'authorisation',
    pattern:
      /^(nguoi co tham quyen|truong hop nguoi (duoc )?uy quyen|truong hop da co so dinh danh ca nhan, nguoi duoc uy quyen|truong hop nop ho so .{0,120}nguoi duoc uy quyen).*/u,
    ground: 'Says who may authorise whom to file, and with which papers.',
  },
  {
    id: 'between-authorities',
    class: 'note',
    pattern:
      /^(thanh phan )?ho so trinh\b|^(thanh phan )?ho so (cua )?(so|uy ban nhan dan|chu tich uy ban nhan dan|co quan (quan ly|chuyen mon|ky ket|co tham quyen)|phong|bo) .*\b(trinh|gui|lay y kien|xin y kien)\b/u,
    ground: 'What one authority sends to another; the applicant hands in none of it.',
    titleIsNote: true,
  },
  {
    id: 'copy-with-original-to-compare',
    class: 'submit',
    pattern: /^(?=.*\bban sao\b)(?=.*(xuat trinh|kem) ban chinh)/u,
    ground: 'A copy is handed in; the original is shown only for comparison.',
    titleIsNote: true,
  },
  {
    id: 'present',
    class: 'present',
    pattern:
      /^(((cac )?(giay to|ho so|tai lieu)|to chuc, ca nhan|nguoi .{1,40}|khi nop ho so truc tiep) )?((can|phai) )?xuat trinh\b/u,
    ground: 'The papers are shown, not handed in.',
  },
  {
    id: 'submit',
    class: 'submit',
    pattern: /^(cac )?(giay to|tai lieu|ho so|thanh phan ho so) ?(can |phai )nop\b/u,
    ground: 'The heading says that the papers are handed in.',
  },
  {
    id: 'online-filing',
    class: 'submit',
    pattern:
      /^(cong dan ke khai )?(doi voi )?(truong hop )(nop ho so |nop |dang ky (\S+ ){0,8}?|ke khai )?(thong qua hinh thuc |theo hinh thuc |bang hinh thuc )?(tren moi truong dien tu|truc tuyen)\b(?!.*\bban (chinh|sao)\b)/u,
    ground: 'Papers of online filing.',
    channel: 'online',
  },
  {
    id: 'known-by-database',
    class: 'submit',
    pattern:
      /^(truong hop khai thac, su dung duoc thong tin|truong hop khong quy dinh la ban chinh|truong hop phap luat|truong hop (cac )?giay to (neu|quy dinh)|truong hop ho so bang tieng|truong hop .{0,160}ke khai so dinh danh|trong phieu( de nghi)? neu ro|phieu duoc tao lap|khi cac co quan)/u,
    ground: 'A remark on the papers below it, set as a heading.',
    titleIsNote: true,
  },
  {
    id: 'addition',
    class: 'submit',
    pattern:
      /(\bho so (con |phai )?(co|kem theo|nop) them\b|\bthi (ho so )?(con|phai) (co|nop|kem)|\bcon phai (co|nop)\b|\bho so con co\b|\bbo sung thanh phan ho so|\bphai co them\b|kem theo ho so|ho so .{0,80}phai kem theo|\bthi nop them\b|^doi voi du an .{0,60}, de xuat du an dau tu gom\b|^ngoai (cac |nhung )?(tai lieu|giay to|ho so|thanh phan))/u,
    ground: 'Papers added to the dossier in the case that the heading names.',
    titleIsCondition: true,
  },
  {
    id: 'identity-not-in-database',
    class: 'submit',
    pattern:
      /^truong hop (chua co tai khoan dinh danh|chua thuc hien viec ket noi|viec ket noi|cong dan chua co thong tin)/u,
    ground: 'Papers that replace what a database could not give.',
    titleIsCondition: true,
  },
  {
    id: 'one-of',
    class: 'submit',
    pattern: /\bmot trong (cac|nhung|so)( loai)? (giay to|tai lieu|van ban|ho so)/u,
    ground: 'A list of which one paper is enough; none of them is needed for certain.',
    titleIsCondition: true,
  },
  {
    id: 'proof-list',
    class: 'submit',
    pattern:
      /^(giay to|tai lieu|minh chung|giay to, tai lieu|tai lieu, giay to|van ban, tai lieu)( \S+){0,6} (chung minh|giai trinh|dap ung|lien quan)/u,
    ground: 'A list of proofs of one fact.',
    titleIsNote: true,
  },
  {
    id: 'content-list',
    class: 'submit',
    pattern: /\b(gom|bao gom|co|ve) cac (noi dung|thong tin)\b|\bcung cap cac thong tin\b/u,
    ground: 'Tells what a paper must contain.',
    titleIsNote: true,
  },
  {
    id: 'paper-for-whom',
    class: 'submit',
    pattern: /^ban (sao|chinh|chup) .*\b(doi voi|truong hop)\b/u,
    ground: 'The heading is a paper and says for whom it is needed.',
    titleIsCondition: true,
  },
  {
    id: 'paper-as-title',
    class: 'submit',
    pattern:
      /^(\d+ ban (chinh|sao|goc) )?(giay de nghi|to trinh|van ban|don |phieu|ban khai|ban cam ket|ban ke|bao cao|de an|to khai|mau don|quyet dinh|cong van|chung tu|cac loai giay to|giay to|tai lieu)(?!.*\b(truong hop|doi voi)\b)/u,
    ground: 'The heading is itself the name of a paper or a kind of paper, and none of the rows is bound to a case.',
    titleIsNote: true,
  },
  {
    id: 'screen-form-as-title',
    class: 'submit',
    pattern: /^phieu .*\bphieu nay la bieu mau dien tu\b/u,
    ground: 'The heading is the name of a form that is filled in on screen.',
    titleIsNote: true,
  },
  {
    id: 'case',
    class: 'variant',
    pattern: /^(doi voi |cac |khi |neu )?t?ruong hop\b/u,
    ground: 'The heading names a case.',
  },
  {
    id: 'per-person',
    class: 'submit',
    pattern: /^ho so cua (nguoi|cha|me|ben|cac ben|vo|chong)\b/u,
    ground: 'One dossier about several persons: the papers of each are handed in.',
    isTitleInNames: true,
  },
  {
    id: 'for-whom',
    class: 'variant',
    pattern: /^(thanh phan )?(ho so )?(cap |cua |doi voi |danh cho |ap dung doi voi |cho )/u,
    ground: 'The heading names whom or what the group is for.',
  },
  {
    id: 'person-kind',
    class: 'variant',
    pattern:
      /^(nguoi (duoc|tham gia|dang)|cong dan|nld|dai ly|ca nhan|to chuc|doanh nghiep|ho gia dinh|ho kinh doanh|hop tac xa|nguoi nuoc ngoai|nguoi lao dong|nha dau tu|chu dau tu|co so)\b(?!.*\b(phai nop|co the|chi nop)\b)/u,
    ground: 'The heading names a kind of applicant.',
  },
  {
    id: 'set-count',
    class: 'submit',
    pattern: /^(\(?so luong( bo)?( ho so)?|\d+ ?(\([^)]*\) )?bo\b|(thanh phan|so luong).{0,20}so luong)/u,
    ground: 'Says how many sets are handed in.',
  },
  {
    id: 'plain-list',
    class: 'submit',
    pattern:
      /^((thanh phan )?ho so|thanh phan|bao gom|gom|tai lieu|(cac )?giay to|mau don, to khai|don, to khai|ho so nang luc|nguoi yeu cau chung thuc nop.*)( (bao )?gom)?( (cac )?(giay to|tai lieu))?( sau( day)?)?$|^(thanh phan )?ho so (theo|bao gom|gom)\b/u,
    ground: 'A heading for the whole list.',
  },
  {
    id: 'dossier-of-an-act',
    class: 'variant',
    pattern: /^(thanh phan )?ho so \S+ /u,
    ground: 'The heading names one of the acts that the procedure covers, with a dossier of its own.',
  },
  {
    id: 'act',
    class: 'variant',
    pattern:
      /^(thu tuc |ve |viec )?(cap|cap moi|cap lai|cap doi|gia han|dieu chinh|sua doi|bo sung|thay doi|thu hoi|cham dut|tam ngung|tam dung|dang ky|thong bao|cong nhan|thanh lap|giai the|sap nhap|chia|tach|hop nhat|chuyen|xoa|nhan|xac nhan|phe duyet|tham dinh|chap thuan|cong bo|cho phep|khai|hoan|mien|giam|nop|xet|tuyen sinh|chung chi|giay phep|giay chung nhan|hoan thien|huy|tra lai|ho tro|tro cap|mua|thue|tiep nhan|kiem tra|nghiem thu|danh gia|phuc hoi|chu dong|dung thuc hien|hieu dinh|tiep tuc|huong|giao|tam ung|thanh toan|viec)\b/u,
    ground: 'The heading names one of the acts that the procedure covers.',
  },
];

/** Grounds of what no single title can tell: they weigh the groups of one record against each other. */
export const structuralGrounds = {
  unnamed: 'A group without a title is the list of papers.',
  noPaper: 'Nothing but explanations stands in it.',
  onlyCase: 'A single case and nothing beside it: there is nothing to choose.',
  caseBesideCommonList: 'A single case beside a common list: its papers are added when it applies.',
  additionsToCommonList: 'The common list already holds the application: the cases add papers, and none may apply.',
  default: 'No rule fits; the papers are asked for as a plain list.',
} as const;
export type StructuralGround = keyof typeof structuralGrounds;
