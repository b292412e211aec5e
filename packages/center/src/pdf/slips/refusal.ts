import type { PdfFonts } from '../pdf-fonts.ts';
import { signatoryHeadings } from '../signatory.ts';
import type { Signatory } from '../signatory.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { formatInstantInWords } from '../vietnamese-dates.ts';
import { drawDossierFacts } from './dossier-facts.ts';
import type { SlipContact, SlipDossier, SlipIssue } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';
import type { SignatureBlock } from './slip-sheet.ts';

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
export interface RefusalData extends SlipIssue, SlipDossier {
  readonly kind: 'refusal';
  /** Thời gian nộp hồ sơ: instant (RFC 3339). */
  readonly filedAt: string;
  /** Lý do từ chối; line breaks part its paragraphs. */
  readonly reason: string;
  /** Căn cứ pháp lý: article and instrument. */
  readonly legalBasis?: string;
  /** Where the procedure is explained. */
  readonly website?: string;
  readonly contact?: SlipContact;
  /**
   * `intake`: not accepted, signed by the receiving officer. `processing`: refused later by whoever may decide, inside the
   * time limit; that counts as a result (Decree 61/2018, Article 19(8)).
   */
  readonly stage:
    | { readonly at: 'intake'; readonly receiver: string }
    | { readonly at: 'processing'; readonly signatory: Signatory };
  /** The digital signatures in place of one by hand, in the order they are made. */
  readonly marks?: readonly SignatureMark[];
}

export async function renderRefusal(data: RefusalData, faces: PdfFonts): Promise<Uint8Array> {
  const sheet = await openSlip(
    data,
    { title: 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', reference: data.dossierCode },
    faces,
  );
  drawDossierFacts(sheet, data);
  sheet.fact('Thời gian nộp hồ sơ', formatInstantInWords(data.filedAt));

  const decision = data.stage.at === 'intake' ? 'không tiếp nhận, giải quyết' : 'từ chối giải quyết';
  sheet.gap();
  sheet.prose(`Qua xem xét, ${data.unit} thông báo ${decision} hồ sơ này với lý do cụ thể như sau:`);
  sheet.section('Lý do', data.reason);
  sheet.section('Căn cứ', data.legalBasis);
  sheet.section('Liên hệ', [data.contact?.name, data.contact?.phone, data.website].filter(Boolean).join(', '));

  sheet.sign(
    'Xin thông báo để Ông/Bà/tổ chức được biết./.',
    { ...signer(data.stage), marks: data.marks ?? [] },
    // A person who is not there cannot sign; on the electronic track nobody does by hand.
    data.marks
      ? { recipients: [] }
      : { headings: ['NGƯỜI NỘP HỒ SƠ'], hint: byHand, name: (data.submitter ?? data.applicant).name },
  );
  return sheet.finish(data);
}

const byHand = '(Ký và ghi rõ họ tên)';

const signer = (stage: RefusalData['stage']): SignatureBlock =>
  stage.at === 'intake'
    ? { headings: ['NGƯỜI TIẾP NHẬN HỒ SƠ'], hint: byHand, name: stage.receiver }
    : {
        headings: signatoryHeadings(stage.signatory),
        hint: '(Ký, ghi rõ họ tên và đóng dấu)',
        name: stage.signatory.name,
      };
