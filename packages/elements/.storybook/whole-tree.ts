/** Elements as they are nested for a reader: through open shadow roots. */
export const elementsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

/** For messages: `button.primary "Nộp hồ sơ"`. */
export const nameOf = (element: Element): string =>
  `${[element.localName, ...element.classList].join('.')} "${element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}"`;
