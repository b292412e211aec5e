/** Longer than any host takes to follow; short enough that nobody has scrolled away from the field by themselves. Milliseconds. */
const lateMs = 1000;

/**
 * The host makes the frame taller, or lower, a moment after its content has changed. What has the focus by then was scrolled
 * to in the frame as it was, and would be left outside of the window: the first field of a new row, the choice that made the
 * page longer. A frame sees how much of itself is in the window by an intersection with the page's own window alone.
 */
export function keepFocusInWindow(element: HTMLElement): void {
  let actedAt = -Infinity;
  const watch = new IntersectionObserver(
    (seen) => {
      const last = seen.at(-1);
      if (last && last.intersectionRatio < 1 && performance.now() - actedAt < lateMs)
        last.target.scrollIntoView({ block: 'nearest' });
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  const act = ({ timeStamp }: Event): void => {
    actedAt = timeStamp;
    const focused = element.shadowRoot?.activeElement;
    watch.disconnect();
    if (focused) watch.observe(focused);
  };
  element.addEventListener('focusin', act);
  element.addEventListener('keyup', act);
  // What stays below the window when the host follows meets no threshold: as little of it is seen as before.
  addEventListener('resize', () => {
    if (performance.now() - actedAt < lateMs) element.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
  });
  // Whoever scrolls by themselves wants to be elsewhere.
  for (const type of ['wheel', 'touchmove'])
    element.addEventListener(type, () => (actedAt = -Infinity), { passive: true });
}
