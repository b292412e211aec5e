/** Marks text that is HTML already. Only for what this site wrote itself. */
export class SafeHtml {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}
export const safeHtml = (html: string): SafeHtml => new SafeHtml(html);

/**
 * Puts values in place of `{{name}}`, escaped for text and for quoted attributes.
 * @throws Error for a name that has no value, so that a missing word is met before a visitor meets it.
 */
export const fillPlaceholders = (template: string, values: Readonly<Record<string, string | SafeHtml>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The page uses {{${name}}}, which has no value.`);
    return value instanceof SafeHtml
      ? value.html
      : value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  });
