/** @hcc/rules/vietqr: the payload of a VietQR, built and read without a library. */
export { VietQrError } from './data-objects.ts';
export { foldPurpose, longestPurpose } from './fold-purpose.ts';
export { buildVietQr, parseVietQr, type VietQr } from './vietqr.ts';
