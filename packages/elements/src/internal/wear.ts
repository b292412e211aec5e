import type { CSSResult, LitElement } from 'lit';

/** Styles of what came later join those the element was made with; a sheet is never put on twice. */
export function wear({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const worn = renderRoot.adoptedStyleSheets;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  renderRoot.adoptedStyleSheets = [...worn, ...sheets.filter((sheet) => !worn.includes(sheet))];
}
