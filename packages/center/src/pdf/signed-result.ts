import { Certificate } from 'pkijs';
import { ownBuffer } from '@hcc/rules/bytes';
import { commonNameOf } from '../signing/certificate.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import type { Signer } from '../signing/signer.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { renderResult } from './result-document.ts';
import type { ResultData } from './result-document.ts';
import type { SignatureMark } from './signature-mark.ts';

/** Who signs for the marks of a result. */
export type ResultSigners = Readonly<Record<SignatureMark['signedBy'], Signer>>;

/** Written into the signatures as their reason. */
const reasons: Readonly<Record<SignatureMark['signedBy'], string>> = {
  person: 'Phê duyệt kết quả giải quyết thủ tục hành chính',
  organisation: 'Phát hành kết quả giải quyết thủ tục hành chính',
};

/**
 * A result, laid out and signed in one step, so that no file with marks exists unsigned. Marks are signed in their order:
 * the person first, then the organisation (Decree 30/2020, Article 32). A result of the on-site track comes out unsigned.
 *
 * @throws Error when a mark names somebody else than the certificate that signs for it.
 */
export async function renderSignedResult(
  data: ResultData,
  faces: PdfFonts,
  signers: ResultSigners,
  enclosed?: Uint8Array,
): Promise<Uint8Array> {
  const marks = data.track.kind === 'onSite' ? [] : data.track.marks;
  for (const mark of marks) assertSameName(mark, signers[mark.signedBy]);
  let pdf = await renderResult(data, faces, enclosed);
  for (const { fieldName, signedBy, signedAt } of marks) {
    pdf = await signPdf({
      pdf,
      signer: signers[signedBy],
      fieldName,
      reason: reasons[signedBy],
      location: data.place,
      signedAt: new Date(signedAt),
    });
  }
  return pdf;
}

function assertSameName(mark: SignatureMark, signer: Signer): void {
  const [der = new Uint8Array()] = signer.certificateChain;
  const name = commonNameOf(Certificate.fromBER(ownBuffer(der)));
  if (name === mark.name.normalize('NFC')) return;
  throw new Error(
    `The mark "${mark.fieldName}" names "${mark.name}", its certificate "${name}": give the certificate's name.`,
  );
}
