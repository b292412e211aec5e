/** `@hcc/center/signing`: PAdES signatures made and verified with WebCrypto. Keys on disk: `@hcc/center/signing/node`. */
export type { Signer } from './signer.ts';
export { signPdf } from './sign-pdf.ts';
export type { SignPdfRequest } from './sign-pdf.ts';
export { verifyPdf } from './verify-pdf.ts';
export type { PdfVerification, SignatureReport, SignatureVerdict, VerifyPdfOptions } from './verify-pdf.ts';
export { createDemoAuthority, createKeySigner } from './demo-authority.ts';
export type {
  CertificateSubject,
  DemoAuthority,
  DemoAuthorityOptions,
  KeyAlgorithm,
  SigningKey,
} from './demo-authority.ts';
export { formatPem, parsePem } from './pem.ts';
