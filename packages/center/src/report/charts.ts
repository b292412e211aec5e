/** Charts as drawings that need nothing else: for the eye, since a table with every value stands behind each. */
import { type Markup, markup } from './markup.ts';

export interface Column {
  label: string;
  /** Null where there is nothing to tell: a gap, never a nought. */
  value: number | null;
  /** As it is written above the column. */
  text: string;
}

const width = 720;
const height = 220;
const [top, bottom] = [24, 28];

/** @param most the value of the whole height. */
export function columnChart(columns: readonly Column[], { title, most }: { title: string; most: number }): Markup {
  const step = width / Math.max(1, columns.length);
  const room = height - top - bottom;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<line class="axis" x1="0" x2="${width}" y1="${height - bottom}" y2="${height - bottom}"/>
${columns.map(({ label, value, text }, place) => {
  const tall = value === null || most === 0 ? 0 : (value / most) * room;
  const middle = place * step + step / 2;
  return markup`${
    value === null
      ? null
      : markup`<rect class="bar" x="${round(middle - step * 0.32)}" y="${round(height - bottom - tall)}" width="${round(step * 0.64)}" height="${round(tall)}"/>`
  }<text x="${round(middle)}" y="${round(height - bottom - tall - 6)}">${text}</text><text class="label" x="${round(middle)}" y="${height - 8}">${label}</text>
`;
})}</svg>`;
}

/** A share as a line of a table: as long as it is large. */
export const shareBar = (part: number): Markup =>
  markup`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" width="100" height="10"/><rect class="bar" width="${round(Math.min(1, part) * 100)}" height="10"/></svg>`;

const round = (value: number): number => Math.round(value * 10) / 10;
