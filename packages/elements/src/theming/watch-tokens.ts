/**
 * Tells when a page's theme has changed, wherever it was changed: a class on any ancestor, a sheet that was added, another
 * colour scheme. A custom property that changes begins a transition on the probe, which the browser tells.
 */

/**
 * @param probe an element inside the widget's shadow root; its `transition` and background are set.
 * @param tokens the custom properties to watch.
 */
export function watchTokens(probe: HTMLElement, tokens: readonly string[], changed: () => void): void {
  const { style } = probe;
  style.background = 'light-dark(#000,#fff)';
  // Begins with its end: what is read meanwhile is the new value.
  style.transition = '1ms step-start';
  style.transitionProperty = `background,${tokens.join()}`;
  // By itself: a browser that does not know it still tells of the scheme.
  style.transitionBehavior = 'allow-discrete';
  // As a property: watched again, it tells the newest alone.
  probe.ontransitionend = changed;
}

/** The scheme in use where a watching probe stands, by the colour that differs. */
export const isDark = (probe: HTMLElement): boolean => getComputedStyle(probe).backgroundColor === 'rgb(255, 255, 255)';
