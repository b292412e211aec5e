import { html, type TemplateResult } from 'lit';

/** One line of a list of facts. */
export const row = (name: string, value: unknown): TemplateResult =>
  html`<div class="row"><dt>${name}</dt><dd>${value}</dd></div>`;
