import { toLatin1 } from '../bytes/index.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { trustIn } from './certificate-path.ts';
import type { Trust } from './certificate-path.ts';
import type { Holder } from './certificate.ts';
import { verifyCms } from './cms.ts';
import type { PdfValue } from './pdf-value.ts';
import { textOfString } from './pdf-value.ts';
import { findSignatures } from './signed-bytes.ts';
import type { FoundSignature } from './signed-bytes.ts';
import { isSigningUpdate } from './signing-update.ts';

/**
 * - `valid`: every signature is good, every signer trusted, and nothing but signing happened since the first.
 * - `expired`: the same, but at that instant a certificate was not yet or no longer valid.
 * - `untrusted`: good signatures, but a signer's certificate leads to no trust anchor.
 * - `changedAfterSigning`: good signatures, but something else was appended after one of them.
 * - `invalid`: a signature does not fit what it signs: the file was changed, or cut.
 * - `unsigned`: a PDF without any signature.
 * - `notPdf`: no PDF at all.
 */
export type SignatureVerdict =
  | 'valid'
  | 'expired'
  | 'untrusted'
  | 'changedAfterSigning'
  | 'invalid'
  | 'unsigned'
  | 'notPdf';

/** What was found about one signature. */
export interface SignatureReport {
  /** Whom the signer's certificate was issued to; its name is empty when the CMS carries no certificate. */
  readonly signer: Holder;
  /** `/M` as it stands, such as `D:20261122091500+07'00'`: claimed by the signer, proved by nobody. */
  readonly claimedTime: string;
  readonly digestOk: boolean;
  readonly cmsOk: boolean;
  /** signing-certificate-v2 names the certificate that signed. */
  readonly signingCertificateOk: boolean;
  /** ETSI.CAdES.detached with a claimed time in `/M` and no signing-time attribute. */
  readonly profileOk: boolean;
  readonly trust: Trust;
  /** The signed bytes reach to the end of the file: true of the last signature alone. */
  readonly coversWholeFile: boolean;
  /** Up to the next signature, or the end of the file, nothing was done but signing. */
  readonly followedBySigningOnly: boolean;
}

export interface PdfVerification {
  readonly verdict: SignatureVerdict;
  /** In the order of signing. Empty also when a byte range is not sane, which makes the file `invalid`. */
  readonly signatures: readonly SignatureReport[];
}

export interface VerifyPdfOptions {
  /** Root certificates in DER. */
  readonly trustAnchors: readonly Uint8Array[];
  /** The instant at which certificates must be valid: the present, or a time of signing that somebody trusted has recorded. */
  readonly at: Date;
}

/** Larger files are refused before they are read: a result takes some hundred kB. */
export const largestPdf = 50_000_000;

/**
 * Verifies every signature of a PDF with WebCrypto alone, offline. It never throws on what the file holds. Once the last
 * signature is good and covers the whole file, every byte is what that signer signed, whatever a viewer makes of them.
 *
 * It reads what the Center writes: cross-reference tables, CMS in DER with one signer, RSA (PKCS #1 v1.5) and ECDSA over
 * SHA-2. Of other software's files it may call a good one `invalid` or changed, never a changed one good.
 * @throws Error where WebCrypto is missing.
 */
export async function verifyPdf(pdf: Uint8Array, options: VerifyPdfOptions): Promise<PdfVerification> {
  webCrypto();
  const text = toLatin1(pdf);
  if (!text.slice(0, 1024).includes('%PDF-')) return { verdict: 'notPdf', signatures: [] };
  const found = findSignatures(pdf, text);
  if (!found) return { verdict: 'invalid', signatures: [] };
  const signatures: SignatureReport[] = [];
  for (const [index, signature] of found.entries()) {
    signatures.push(await reportOn(text, signature, found[index + 1], options));
  }
  return { verdict: verdictOn(signatures), signatures };
}

async function reportOn(
  text: string,
  { end, covered, cms, dictionary }: FoundSignature,
  next: FoundSignature | undefined,
  { trustAnchors, at }: VerifyPdfOptions,
): Promise<SignatureReport> {
  const report = await verifyCms(cms, covered);
  const { certificate, certificates } = report;
  const claimedTime = textOfString(dictionary.get('M'));
  const coversWholeFile = end === text.length;
  return {
    signer: certificate?.holder ?? { name: '' },
    claimedTime,
    digestOk: report.digestOk,
    cmsOk: report.signatureOk,
    signingCertificateOk: report.signingCertificateOk,
    profileOk: hasProfile(dictionary.get('SubFilter')) && claimedTime !== '' && !report.hasSigningTime,
    // A certificate that WebCrypto cannot use leads nowhere.
    trust: certificate ? await trustIn(certificate, certificates, trustAnchors, at).catch(() => 'unknown') : 'unknown',
    coversWholeFile,
    followedBySigningOnly: coversWholeFile || (next !== undefined && isPermitted(text, end, next.end)),
  };
}

const hasProfile = (subFilter: PdfValue | undefined): boolean => subFilter === '/ETSI.CAdES.detached';

function isPermitted(text: string, end: number, nextEnd: number): boolean {
  try {
    return isSigningUpdate(text.slice(0, end), text.slice(0, nextEnd));
  } catch {
    return false;
  }
}

function verdictOn(signatures: readonly SignatureReport[]): SignatureVerdict {
  if (signatures.length === 0) return 'unsigned';
  const isGood = signatures.every(
    ({ digestOk, cmsOk, signingCertificateOk, profileOk }) => digestOk && cmsOk && signingCertificateOk && profileOk,
  );
  if (!isGood) return 'invalid';
  if (!signatures.every(({ followedBySigningOnly }) => followedBySigningOnly)) return 'changedAfterSigning';
  if (signatures.some(({ trust }) => trust === 'unknown')) return 'untrusted';
  return signatures.every(({ trust }) => trust === 'trusted') ? 'valid' : 'expired';
}
