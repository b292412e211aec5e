import type { Signer } from '../signing/signer.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { renderResult } from './result-document.ts';
import type { ResultData } from './result-document.ts';
import { signMarks } from './sign-marks.ts';
import type { SignatureMark } from './signature-mark.ts';

/** Who signs for the marks of a result. */
export type ResultSigners = Readonly<Record<SignatureMark['signedBy'], Signer>>;

/** Written into the signatures as their reason. */
const reasons: Readonly<Record<SignatureMark['signedBy'], string>> = {
  person: 'Phê duyệt kết quả giải quyết thủ tục hành chính',
  organisation: 'Phát hành kết quả giải quyết thủ tục hành chính',
};

/**
 * A result, laid out and signed in one step, so that no file with marks exists unsigned. A result of the on-site track
 * comes out unsigned.
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
  return signMarks(await renderResult(data, faces, enclosed), marks, signers, { reasons, location: data.place });
}
