/** @hcc/rules/signed-pdf: who signed a PDF, and whether it is what they signed. WebCrypto alone; no library, no network. */
export { formatHolder, readCertificate } from './certificate.ts';
export type { Certificate, Holder } from './certificate.ts';
export type { Trust } from './certificate-path.ts';
export { parsePem } from './pem.ts';
export { largestPdf, verifyPdf } from './verify-pdf.ts';
export type { PdfVerification, SignatureReport, SignatureVerdict, VerifyPdfOptions } from './verify-pdf.ts';
