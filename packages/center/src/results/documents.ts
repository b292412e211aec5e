import { renderCounterSlip } from '../pdf/counter-slip-document.ts';
import type { PdfFonts } from '../pdf/pdf-fonts.ts';
import { renderPaymentReceipt } from '../pdf/payment-receipt-document.ts';
import { renderReceipt } from '../pdf/receipt-document.ts';
import { renderSignedResult } from '../pdf/signed-result.ts';
import type { ResultData } from '../pdf/result-document.ts';
import { renderResult } from '../pdf/result-document.ts';
import type { Documents } from '../ports.ts';
import type { Signer } from '../signing/signer.ts';

/** A person's or an organisation's key by its id; undefined where there is none. A file in the sandbox, a token in production. */
export type FindSigner = (id: string) => Promise<Signer | undefined>;

export const createDocuments = ({ fonts, findSigner }: { fonts: PdfFonts; findSigner: FindSigner }): Documents => ({
  receipt: (data) => renderReceipt(data, fonts),
  paymentReceipt: (data) => renderPaymentReceipt(data, fonts),
  counterSlip: (data) => renderCounterSlip(data, fonts),
  sheet: (data) => renderResult(data, fonts),
  async signed(data: ResultData, { personId, organisationId }) {
    const [person, organisation] = await Promise.all([findSigner(personId), findSigner(organisationId)]);
    if (!person) return { missing: personId };
    if (!organisation) return { missing: organisationId };
    return { pdf: await renderSignedResult(data, fonts, { person, organisation }) };
  },
});
