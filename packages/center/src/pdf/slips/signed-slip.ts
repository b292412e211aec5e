import type { Signer } from '../../signing/signer.ts';
import type { PdfFonts } from '../pdf-fonts.ts';
import { signMarks } from '../sign-marks.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { renderSignableSlip } from './render-slip.ts';
import type { SignableSlipData } from './render-slip.ts';

/** Who signs for the marks of a slip; an officer's slip may bear one of the two. */
export type SlipSigners = Readonly<Partial<Record<SignatureMark['signedBy'], Signer>>>;

/** Written into the signatures as their reason. */
const reasons: Readonly<Record<SignableSlipData['kind'], string>> = {
  supplementRequest: 'Yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'Từ chối giải quyết hồ sơ',
  apology: 'Xin lỗi và hẹn lại thời gian trả kết quả',
  stopNotice: 'Dừng giải quyết hồ sơ',
};

/**
 * A slip, laid out and signed in one step, so that no file with marks exists unsigned.
 *
 * @param marks the person's first, then the organisation's.
 * @throws Error when nobody signs for a mark, or it names somebody else than the certificate that does.
 */
export async function renderSignedSlip(
  data: SignableSlipData,
  faces: PdfFonts,
  marks: readonly SignatureMark[],
  signers: SlipSigners,
): Promise<Uint8Array> {
  const reason = reasons[data.kind];
  return signMarks(await renderSignableSlip(data, faces, marks), marks, signers, {
    reasons: { person: reason, organisation: reason },
    location: data.place,
  });
}
