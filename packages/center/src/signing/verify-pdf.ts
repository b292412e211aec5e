import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { readSignedBytes } from './byte-range.ts';
import type { SignedBytes } from './byte-range.ts';
import { toLatin1 } from './bytes.ts';
import { leadsToTrustAnchor } from './certificate-path.ts';
import { formatName } from './certificate.ts';
import { isSigningUpdate } from './permitted-update.ts';
import { signatureFields, textOf } from './signature-field.ts';
import type { SignatureField } from './signature-field.ts';
import { verifyCms } from './verify-cms.ts';

/**
 * - `valid`: every signature is good, every signer trusted, and nothing but signing happened since the first.
 * - `changedAfterSigning`: good signatures, but something else was appended after one of them.
 * - `untrusted`: good signatures, but a signer's certificate is expired or leads to no trust anchor.
 * - `invalid`: a signature is broken, or the file is.
 * - `unsigned`: no signature at all.
 */
export type SignatureVerdict = 'valid' | 'changedAfterSigning' | 'invalid' | 'untrusted' | 'unsigned';

/** What was found about one signature. */
export interface SignatureReport {
  readonly fieldName: string;
  /** Subject of the signer's certificate in one line; empty when the CMS carries none. */
  readonly subject: string;
  /** `/M` as it stands, such as `D:20261122091500+07'00'`: claimed by the signer, proved by nobody. */
  readonly claimedTime: string;
  /** The byte range is one whole revision of the file but for this signature's own `/Contents`. */
  readonly byteRangeOk: boolean;
  readonly digestOk: boolean;
  readonly cmsOk: boolean;
  /** signing-certificate-v2 names the certificate that signed. */
  readonly signingCertificateOk: boolean;
  /** ETSI.CAdES.detached with a claimed time in `/M` and no signing-time attribute. */
  readonly profileOk: boolean;
  readonly chainOk: boolean;
  /** The signed bytes reach to the end of the file: true of the last signature alone. */
  readonly coversWholeFile: boolean;
  /** Up to the next signature, or the end of the file, nothing was done but signing. */
  readonly followedBySigningOnly: boolean;
}

export interface PdfVerification {
  readonly verdict: SignatureVerdict;
  /** In the order of signing. */
  readonly signatures: readonly SignatureReport[];
}

export interface VerifyPdfOptions {
  /** Root certificates in DER. */
  readonly trustAnchors: readonly Uint8Array[];
  /** The instant at which certificates must be valid; without a time-stamp that can only be the present. */
  readonly at: Date;
}

/**
 * Verifies every signature of a PDF, offline. It never throws on what the file holds: a file that cannot be read is
 * `invalid`. It parses hostile input, so a service runs it where memory and time are limited.
 */
export async function verifyPdf(pdf: Uint8Array, options: VerifyPdfOptions): Promise<PdfVerification> {
  const fields = await signedFields(pdf);
  if (!fields) return { verdict: 'invalid', signatures: [] };
  const reports = await Promise.all(
    fields.map(async (field) => ({ field, bytes: field.value && readSignedBytes(pdf, field.value) })),
  );
  reports.sort((left, right) => (left.bytes?.end ?? Infinity) - (right.bytes?.end ?? Infinity));
  const signatures: SignatureReport[] = [];
  for (const [index, { field, bytes }] of reports.entries()) {
    signatures.push(await reportOn(pdf, field, bytes, reports[index + 1]?.bytes?.end, options));
  }
  return { verdict: verdictOn(pdf, signatures), signatures };
}

async function signedFields(pdf: Uint8Array): Promise<SignatureField[] | undefined> {
  try {
    const document = await PDFDocument.load(new Uint8Array(pdf), { updateMetadata: false, throwOnInvalidObject: true });
    return signatureFields(document).filter(({ dictionary }) => dictionary.has(PDFName.of('V')));
  } catch {
    return undefined;
  }
}

async function reportOn(
  pdf: Uint8Array,
  { name, value }: SignatureField,
  bytes: SignedBytes | undefined,
  nextEnd: number | undefined,
  { trustAnchors, at }: VerifyPdfOptions,
): Promise<SignatureReport> {
  const cms = await verifyCms(bytes?.cms ?? new Uint8Array(), bytes?.covered ?? new Uint8Array());
  const claimedTime = textOf(value?.lookup(PDFName.of('M')));
  const end = bytes?.end ?? 0;
  const coversWholeFile = end === pdf.length;
  return {
    fieldName: name,
    subject: cms.certificate ? formatName(cms.certificate.subject) : '',
    claimedTime,
    byteRangeOk: bytes !== undefined,
    digestOk: cms.digestOk,
    cmsOk: cms.signatureOk,
    signingCertificateOk: cms.signingCertificateOk,
    profileOk:
      value?.lookup(PDFName.of('SubFilter')) === PDFName.of('ETSI.CAdES.detached') &&
      claimedTime !== '' &&
      !cms.hasSigningTime,
    chainOk:
      cms.certificate !== undefined && (await leadsToTrustAnchor(cms.certificate, cms.certificates, trustAnchors, at)),
    coversWholeFile,
    followedBySigningOnly:
      coversWholeFile ||
      (bytes !== undefined &&
        nextEnd !== undefined &&
        (await isPermitted(pdf.subarray(0, end), pdf.subarray(0, nextEnd)))),
  };
}

async function isPermitted(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  try {
    return await isSigningUpdate(before, after);
  } catch {
    return false;
  }
}

function verdictOn(pdf: Uint8Array, signatures: readonly SignatureReport[]): SignatureVerdict {
  // A byte range that no field of the form leads to: the form was replaced, or hides a signature.
  const ranges = toLatin1(pdf).match(/\/ByteRange\b/g)?.length ?? 0;
  if (ranges !== signatures.length) return 'invalid';
  if (signatures.length === 0) return 'unsigned';
  const isGood = signatures.every(
    (report) =>
      report.byteRangeOk && report.digestOk && report.cmsOk && report.signingCertificateOk && report.profileOk,
  );
  if (!isGood) return 'invalid';
  if (!signatures.every(({ followedBySigningOnly }) => followedBySigningOnly)) return 'changedAfterSigning';
  return signatures.every(({ chainOk }) => chainOk) ? 'valid' : 'untrusted';
}
