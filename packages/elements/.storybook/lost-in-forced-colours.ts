/**
 * With forced colours every background is the same and shadows are gone: what was told by them alone is lost. Asked while they
 * are forced.
 */
import { elementsIn, nameOf } from './whole-tree.ts';

const marked = '[aria-selected="true"], [aria-pressed="true"], [aria-current]:not([aria-current="false"])';
const boxes = 'select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"])';
/** What is left to tell one from another. */
const told = ['border', 'outline', 'font-weight', 'text-decoration-line', 'background-color', 'color'];

export function lostInForcedColours(canvas: HTMLElement): string[] {
  const shown = elementsIn(canvas).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return [
    ...shown.filter(
      (element) => element.matches(marked) && fellowsOf(element).some((fellow) => looksLike(element, fellow)),
    ),
    ...shown.filter((element) => element.matches(boxes) && !hasEdge(element)),
  ].map(nameOf);
}

/** Of the same kind in the same element, and not marked. */
const fellowsOf = (element: Element): Element[] =>
  [...(element.getRootNode() as Document | ShadowRoot).querySelectorAll(element.localName)].filter(
    (other) =>
      other.classList[0] === element.classList[0] &&
      other.role === element.role &&
      other.getAttribute('aria-pressed') === (element.ariaPressed && 'false') &&
      !other.matches(marked),
  );

const looksLike = (one: Element, other: Element): boolean => lookOf(one) === lookOf(other);

/** Of it and all in it: styles and signs, words left out. */
const lookOf = (element: Element): string =>
  [element, ...element.querySelectorAll('*')]
    .map((part) => {
      if (part instanceof SVGElement) return part.outerHTML;
      const style = getComputedStyle(part);
      return told.map((name) => style.getPropertyValue(name)).join('; ');
    })
    .join('\n');

const hasEdge = (element: Element): boolean => {
  const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
  return borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
};
