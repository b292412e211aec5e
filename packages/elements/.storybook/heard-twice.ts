import { elementsIn, nameOf } from './whole-tree.ts';

/** What takes the focus is read out for that; were it a live region as well, it would be read out again. */
export const heardTwice = (canvas: HTMLElement): string[] =>
  elementsIn(canvas)
    .filter((element) => element.matches('[tabindex]:is([role="alert"], [role="status"])') || isLive(element))
    .map(nameOf);

const isLive = (element: HTMLElement): boolean =>
  element.matches('[aria-live]:not([aria-live="off"])') &&
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;
