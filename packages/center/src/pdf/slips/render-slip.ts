import type { PdfFonts } from '../pdf-fonts.ts';
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

/** What a slip says, by name: a form's number means different papers before and after September 2025. */
export type SlipData =
  | SupplementRequestData
  | RefusalData
  | ApologyData
  | StopNoticeData
  | RoutingSlipData
  | RegisterData;

/**
 * A slip as a PDF: A5, the register A4 landscape. The same data give the same bytes. With marks it holds a waiting
 * signature field for each: fill them with `signPdf` in the order of the marks before anybody sees the file.
 */
export function renderSlip(data: SlipData, faces: PdfFonts): Promise<Uint8Array> {
  switch (data.kind) {
    case 'supplementRequest':
      return renderSupplementRequest(data, faces);
    case 'refusal':
      return renderRefusal(data, faces);
    case 'apology':
      return renderApology(data, faces);
    case 'stopNotice':
      return renderStopNotice(data, faces);
    case 'routingSlip':
      return renderRoutingSlip(data, faces);
    case 'register':
      return renderRegister(data, faces);
  }
}
