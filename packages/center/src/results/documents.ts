import { renderCounterSlip } from '../pdf/counter-slip-document.ts';
import type { PdfFonts } from '../pdf/pdf-fonts.ts';
import { renderPaymentReceipt } from '../pdf/payment-receipt-document.ts';
import { renderReceipt } from '../pdf/receipt-document.ts';
import { renderSignedResult } from '../pdf/signed-result.ts';
import type { ResultData } from '../pdf/result-document.ts';
import { renderResult } from '../pdf/result-document.ts';
import type { SignatureMark } from '../pdf/signature-mark.ts';
import { renderSlip } from '../pdf/slips/render-slip.ts';
import { renderSignedSlip } from '../pdf/slips/signed-slip.ts';
import type { Documents } from '../ports.ts';
import type { Signer, Signers } from '../signing/signer.ts';

export const createDocuments = ({ fonts, signers }: { fonts: PdfFonts; signers: Signers }): Documents => ({
  receipt: (data) => renderReceipt(data, fonts),
  paymentReceipt: (data) => renderPaymentReceipt(data, fonts),
  slip: (data) => renderSlip(data, fonts),
  async signedSlip(data, marks, { personId, organisationId }) {
    const ids = { person: personId, organisation: organisationId };
    const found: Partial<Record<SignatureMark['signedBy'], Signer>> = {};
    for (const { signedBy } of marks) {
      const signer = await signers.find(ids[signedBy]);
      if (!signer) return { missing: ids[signedBy] };
      found[signedBy] = signer;
    }
    return { pdf: await renderSignedSlip(data, fonts, marks, found) };
  },
  counterSlip: (data) => renderCounterSlip(data, fonts),
  sheet: (data, enclosed) => renderResult(data, fonts, enclosed),
  async signed(data: ResultData, { personId, organisationId }, enclosed) {
    const [person, organisation] = await Promise.all([signers.find(personId), signers.find(organisationId)]);
    if (!person) return { missing: personId };
    if (!organisation) return { missing: organisationId };
    return { pdf: await renderSignedResult(data, fonts, { person, organisation }, enclosed) };
  },
  trustAnchors: () => signers.trustAnchors(),
});
