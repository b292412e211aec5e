import type { PdfFonts } from '../pdf/pdf-fonts.ts';
import { renderReceipt } from '../pdf/receipt-document.ts';
import { renderResult } from '../pdf/result-document.ts';
import type { Documents } from '../ports.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import type { Signer } from '../signing/signer.ts';

/** Documents as files: laid out, and where they carry marks, signed by the person first and the organisation last. */
export const createDocuments = ({ fonts, signers }: { fonts: PdfFonts; signers: { person: Signer; organisation: Signer } }): Documents => ({
  receipt: (data) => renderReceipt(data, fonts),
  async result(data) {
    let pdf = await renderResult(data, fonts);
    for (const mark of data.track.kind === 'onSite' ? [] : data.track.marks)
      pdf = await signPdf({
        pdf,
        signer: signers[mark.signedBy],
        fieldName: mark.fieldName,
        reason: mark.signedBy === 'person' ? 'Phê duyệt kết quả' : 'Phát hành kết quả',
        location: data.place,
        signedAt: new Date(mark.signedAt),
      });
    return pdf;
  },
});
