import { html, svg, type TemplateResult } from 'lit';

const icon = (content: TemplateResult): TemplateResult =>
  html`<svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;

/** Each due state has a shape of its own beside its colour and its words. */
export const dueIcons = {
  overdue: icon(svg`<path d="M10 2.5 18.5 17h-17ZM10 8v4m0 2.6v.1"></path>`),
  today: icon(svg`<circle cx="10" cy="10" r="7.5"></circle><path d="M10 5.5V10l3 2"></path>`),
  ahead: icon(svg`<path d="M3 5h14v12H3ZM3 9h14M7 3v4m6-4v4"></path>`),
  none: icon(svg`<path d="M5 10h10"></path>`),
} as const;

export const back: TemplateResult = icon(svg`<path d="M16 10H4m5-5-5 5 5 5"></path>`);
export const plus: TemplateResult = icon(svg`<path d="M10 4v12M4 10h12"></path>`);
