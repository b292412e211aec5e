/** `@hcc/center/pdf`: the Center's documents as PDF. Web-standard code; the faces are handed in (`@hcc/center/pdf/node` reads them). */
export type { PdfFonts } from './pdf-fonts.ts';
export { renderReceipt } from './receipt-document.ts';
export type { ReceiptComponent, ReceiptData, ReceiptFile } from './receipt-document.ts';
export { renderResult } from './result-document.ts';
export type { ResultData, ResultTrack, Signatory } from './result-document.ts';
export type { SignatureMark } from './signature-mark.ts';
export { renderSignedResult } from './signed-result.ts';
export type { ResultSigners } from './signed-result.ts';
export { testMark } from './test-mark.ts';
export { marksExample, receiptExample, resultExample } from './documents.examples.ts';
