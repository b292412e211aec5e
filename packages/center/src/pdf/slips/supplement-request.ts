import type { PdfFonts } from '../pdf-fonts.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { formatDayInWords, formatInstantInWords } from '../vietnamese-dates.ts';
import { drawDossierFacts } from './dossier-facts.ts';
import type { SlipContact, SlipDossier, SlipIssue } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';

/** Something to bring, mend or explain. */
export interface SupplementItem {
  /** Tên giấy tờ, nội dung: the published component, or what else is asked for. */
  readonly subject: string;
  /** `missing`: còn thiếu; `faulty`: chưa đúng, chưa hợp lệ. */
  readonly fault: 'missing' | 'faulty';
  /** Nội dung cần bổ sung, hoàn thiện: what to do. */
  readonly toDo: string;
  /** Căn cứ; needed where the subject is no published component (Decree 63/2010). */
  readonly legalBasis?: string;
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: everything that is asked for, in one notice (Decree 309/2026, Article 17(2)(a)). */
export interface SupplementRequestData extends SlipIssue, SlipDossier {
  readonly kind: 'supplementRequest';
  /** Thời gian nộp hồ sơ: instant (RFC 3339). */
  readonly filedAt: string;
  /** Nội dung yêu cầu hoàn thiện, in the order of the checklist. */
  readonly items: readonly SupplementItem[];
  /** Lý do; line breaks part its paragraphs. */
  readonly reason: string;
  /** A further request after an earlier one: which it is, from 2 on, and why not everything was asked for at once. */
  readonly repeat?: { readonly round: number; readonly reason: string };
  /** Thời hạn bổ sung: last calendar day, `YYYY-MM-DD`; left out where none is set. */
  readonly answerBy?: string;
  /** What the request does to the time limit, by the rule version the dossier was received under. */
  readonly clock: 'notStarted' | 'restarts' | 'resumes';
  /** Where the procedure and its papers are explained. */
  readonly website?: string;
  /** Người hướng dẫn; signs. */
  readonly guide: SlipContact;
  /** The digital signature in place of one by hand. */
  readonly marks?: readonly SignatureMark[];
}

const faults = { missing: 'còn thiếu', faulty: 'chưa đúng' } as const;
const clocks = {
  notStarted: 'tính từ khi nhận đủ hồ sơ hợp lệ.',
  restarts: 'tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung.',
  resumes: 'tạm dừng và tính tiếp sau khi nhận đủ hồ sơ bổ sung.',
} as const;

export async function renderSupplementRequest(data: SupplementRequestData, faces: PdfFonts): Promise<Uint8Array> {
  const { repeat, guide } = data;
  const sheet = await openSlip(
    data,
    {
      title: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
      ...(repeat ? { subtitle: `(Lần ${repeat.round})` } : {}),
      reference: data.dossierCode,
    },
    faces,
  );
  drawDossierFacts(sheet, data);
  sheet.fact('Thời gian nộp hồ sơ', formatInstantInWords(data.filedAt));

  sheet.label('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau');
  data.items.forEach(({ subject, fault, toDo, legalBasis }, index) => {
    sheet.point(index + 1, subject, `(${faults[fault]}): ${toDo}${legalBasis ? ` Căn cứ: ${legalBasis}` : ''}`);
  });
  sheet.section('Lý do', data.reason);
  if (repeat) sheet.section(`Lý do yêu cầu bổ sung lần ${repeat.round}`, repeat.reason);
  if (data.answerBy) sheet.section('Thời hạn bổ sung', `đến hết ${formatDayInWords(data.answerBy)}.`);
  sheet.section('Thời hạn giải quyết', clocks[data.clock]);

  const phone = guide.phone ? `, số điện thoại ${guide.phone},` : '';
  const website = data.website ? `xem hướng dẫn tại ${data.website} hoặc ` : '';
  sheet.sign(
    `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà/tổ chức ${website}liên hệ ${data.unit}, gặp ${guide.name}${phone} để được hướng dẫn./.`,
    {
      headings: ['NGƯỜI HƯỚNG DẪN'],
      hint: '(Ký và ghi rõ họ tên)',
      marks: data.marks ?? [],
      name: guide.name,
    },
  );
  return sheet.finish(data);
}
