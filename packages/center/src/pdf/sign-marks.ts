import { Certificate } from 'pkijs';
import { ownBuffer } from '@hcc/rules/bytes';
import { commonNameOf } from '../signing/certificate.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import type { Signer } from '../signing/signer.ts';
import type { SignatureMark } from './signature-mark.ts';

/** What is written into the signatures. */
export interface SigningWords {
  readonly reasons: Readonly<Record<SignatureMark['signedBy'], string>>;
  readonly location: string;
}

/**
 * Signs for the marks of a document, in their order: the person first, then the organisation (Decree 30/2020, Article 32).
 *
 * @throws Error when nobody signs for a mark, or it names somebody else than the certificate that does.
 */
export async function signMarks(
  document: Uint8Array,
  marks: readonly SignatureMark[],
  signers: Readonly<Partial<Record<SignatureMark['signedBy'], Signer>>>,
  { reasons, location }: SigningWords,
): Promise<Uint8Array> {
  const signed = marks.map((mark) => ({ mark, signer: signerFor(mark, signers[mark.signedBy]) }));
  let pdf = document;
  for (const { mark, signer } of signed) {
    const { fieldName, signedBy, signedAt } = mark;
    const reason = reasons[signedBy];
    pdf = await signPdf({ pdf, signer, fieldName, reason, location, signedAt: new Date(signedAt) });
  }
  return pdf;
}

function signerFor(mark: SignatureMark, signer: Signer | undefined): Signer {
  if (!signer)
    throw new Error(`Nobody signs for the mark "${mark.fieldName}": give the signer of its ${mark.signedBy}.`);
  const [der = new Uint8Array()] = signer.certificateChain;
  const name = commonNameOf(Certificate.fromBER(ownBuffer(der)));
  if (name === mark.name.normalize('NFC')) return signer;
  throw new Error(
    `The mark "${mark.fieldName}" names "${mark.name}", its certificate "${name}": give the certificate's name.`,
  );
}
