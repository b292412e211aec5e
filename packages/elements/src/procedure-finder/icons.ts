import { html, svg, type TemplateResult } from 'lit';

const icon = (path: TemplateResult, className = ''): TemplateResult =>
  html`<svg class=${className} width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">${path}</svg>`;

export const lens: TemplateResult = icon(
  svg`<circle cx="8.5" cy="8.5" r="5.5"></circle><path d="m13 13 4.5 4.5"></path>`,
  'lens',
);
export const cross: TemplateResult = icon(svg`<path d="m5 5 10 10M15 5 5 15"></path>`);
export const arrow: TemplateResult = icon(svg`<path d="M16 10H4m5-5-5 5 5 5"></path>`);
