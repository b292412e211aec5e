/** Longer than any host takes to follow; short enough that nobody has scrolled away from the field by themselves. Milliseconds. */
const lateGrowthMs = 500;

/**
 * The host makes the frame taller a moment after its content has grown. What took the focus in that moment (the first field
 * of a new row) was scrolled to in the lower frame, and would be left below the window.
 */
export function keepFocusInWindow(element: HTMLElement): void {
  let focusedAt = -Infinity;
  element.addEventListener('focusin', ({ timeStamp }) => (focusedAt = timeStamp));
  addEventListener('resize', ({ timeStamp }) => {
    if (timeStamp - focusedAt < lateGrowthMs) element.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
  });
}
