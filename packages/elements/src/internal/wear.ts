import type { CSSResult, LitElement } from 'lit';

/** Styles of what came later join those the element was made with; a sheet is never put on twice. A server's drawing wears nothing. */
export function wear({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot | undefined;
  const worn = root?.adoptedStyleSheets;
  if (!worn) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...worn, ...sheets.filter((sheet) => !worn.includes(sheet))];
}
