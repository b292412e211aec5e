import type { PdfFonts } from '../pdf-fonts.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { renderApology } from './apology.ts';
import type { ApologyData } from './apology.ts';
import { renderRefusal } from './refusal.ts';
import type { RefusalData } from './refusal.ts';
import { renderRegister } from './register.ts';
import type { RegisterData } from './register.ts';
import { renderRoutingSlip } from './routing-slip.ts';
import type { RoutingSlipData } from './routing-slip.ts';
import { renderStopNotice } from './stop-notice.ts';
import type { StopNoticeData } from './stop-notice.ts';
import { renderSupplementRequest } from './supplement-request.ts';
import type { SupplementRequestData } from './supplement-request.ts';

/** Slips somebody answers for: signed by hand, or digitally with marks. */
export type SignableSlipData = SupplementRequestData | RefusalData | ApologyData | StopNoticeData;

/** What a slip says, by name: a form's number means different papers before and after September 2025. */
export type SlipData = SignableSlipData | RoutingSlipData | RegisterData;

/** A slip as a PDF to be signed by hand: A5, the register A4 landscape. The same data give the same bytes. */
export function renderSlip(data: SlipData, faces: PdfFonts): Promise<Uint8Array> {
  switch (data.kind) {
    case 'routingSlip':
      return renderRoutingSlip(data, faces);
    case 'register':
      return renderRegister(data, faces);
    default:
      return renderSignableSlip(data, faces, []);
  }
}

/** The same with marks in place of a signature by hand; each holds a waiting field, so `renderSignedSlip` is what hands it out. */
export function renderSignableSlip(
  data: SignableSlipData,
  faces: PdfFonts,
  marks: readonly SignatureMark[],
): Promise<Uint8Array> {
  switch (data.kind) {
    case 'supplementRequest':
      return renderSupplementRequest(data, faces, marks);
    case 'refusal':
      return renderRefusal(data, faces, marks);
    case 'apology':
      return renderApology(data, faces, marks);
    case 'stopNotice':
      return renderStopNotice(data, faces, marks);
  }
}
