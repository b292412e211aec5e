/**
 * What is drawn, as SVG in percent of its box: it takes any width, and words stand beside it as HTML, where they keep
 * their size, can be selected and are read. Colours come from classes: a page's theme and forced colours reach them.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';

export interface Part {
  /** Names its colour. */
  readonly tone: 'good' | 'fair' | 'poor';
  readonly count: number;
}

/** Parts of a whole side by side. @param said what the drawing shows, in words. */
export function partsBar(parts: readonly Part[], said: string): TemplateResult {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return html`<svg class="parts" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label=${said}>
    ${parts.map(({ tone, count }) => {
      const width = all === 0 ? 0 : (count / all) * 100;
      const rect = svg`<rect class=${tone} x=${x} y="0" width=${width} height="1"></rect>`;
      x += width;
      return count > 0 ? rect : nothing;
    })}
  </svg>`;
}

/** One length among others of its kind; its number stands beside it, so it says nothing to a reader. @param share 0 to 1. */
export const lengthBar = (share: number, tone: string): TemplateResult =>
  html`<svg class="length" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="1"></rect>
    <rect class=${tone} x="0" y="0" width=${Math.min(1, Math.max(0, share)) * 100} height="1"></rect>
  </svg>`;

/** Columns in pairs, one pair a period; `null` leaves its place empty. Heights are shares of the highest. */
export function columns(pairs: readonly (readonly [number, number] | null)[], said: string): TemplateResult {
  const highest = Math.max(1, ...pairs.flatMap((pair) => pair ?? []));
  return html`<svg class="chart" viewBox="0 0 ${pairs.length * 10} 100" preserveAspectRatio="none" role="img" aria-label=${said}>
    ${pairs.map((pair, at) =>
      (pair ?? []).map((value, of) => {
        const height = (value / highest) * 100;
        return svg`<rect class=${of === 0 ? 'first' : 'second'} x=${at * 10 + 1.5 + of * 3.6} y=${100 - height} width="3.4" height=${height}></rect>`;
      }),
    )}
  </svg>`;
}

/** A line through what there is, broken where there is nothing. Values between `floor` and 1. */
export function line(values: readonly (number | null)[], floor: number, said: string): TemplateResult {
  const points = values.map((value, at) =>
    value === null ? null : { x: at * 10 + 5, y: 4 + ((1 - value) / (1 - floor)) * 92 },
  );
  const path = points
    .map((point, at) => (point ? `${points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
    .filter(Boolean)
    .join(' ');
  return html`<svg class="chart" viewBox="0 0 ${values.length * 10} 100" preserveAspectRatio="none" role="img" aria-label=${said}>
    ${[4, 50, 96].map((y) => svg`<path class="grid" d="M0 ${y}H${values.length * 10}"></path>`)}
    <path class="line" d=${path}></path>
    ${/* A line of no length with round ends is a dot that the stretched box does not flatten. */ points.map((point) => (point ? svg`<path class="dot" d="M${point.x} ${point.y}h0"></path>` : nothing))}
  </svg>`;
}

/** Where the axis of shares begins: what is near the whole would be a flat line on an axis from nought. */
export const floorOf = (values: readonly (number | null)[]): number => {
  const lowest = Math.min(1, ...values.filter((value) => value !== null));
  return lowest >= 0.8 ? 0.8 : lowest >= 0.5 ? 0.5 : 0;
};
