import { escapeHtml } from '../pages/html.ts';

/** Finished markup; every text that goes into it is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type Insert = Markup | string | number | null | readonly Insert[];

export const markup = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup =>
  new Markup(parts.reduce((text, part, place) => `${text}${textOf(inserts[place - 1] ?? null)}${part}`));

function textOf(insert: Insert): string {
  if (insert === null) return '';
  if (insert instanceof Markup) return insert.text;
  return typeof insert === 'object' ? insert.map(textOf).join('') : escapeHtml(String(insert));
}
