import { html, type TemplateResult } from 'lit';
import type { QrCode } from '../../internal/qr-code.ts';

/** @param label what it opens, for who does not see it. */
export const qrPicture = ({ side, path }: QrCode, label: string): TemplateResult =>
  html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#000" d=${path}></path></svg>`;
