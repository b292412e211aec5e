/** `@hcc/center/signing`: makes PAdES signatures; `@hcc/rules/signed-pdf` verifies them. Keys on disk: `@hcc/center/signing/node`. */
export type { Signer, Signers } from './signer.ts';
export { signPdf } from './sign-pdf.ts';
export type { SignPdfRequest } from './sign-pdf.ts';
export { createDemoAuthority, createKeySigner } from './demo-authority.ts';
export type {
  CertificateSubject,
  DemoAuthority,
  DemoAuthorityOptions,
  KeyAlgorithm,
  SigningKey,
} from './demo-authority.ts';
export { formatPem } from './pem.ts';
