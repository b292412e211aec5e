/** Which of the colours that stand upon each other cannot be told apart well enough, as a widget shows them where it stands. */
import { contrast, nearestReadable, type Rgb } from './contrast.ts';
import { type TokenName, usedValue } from './public-tokens.ts';

/** 4.5 for letters (WCAG 2.2, 1.4.3), 3 for what shows where a field or the focus is (1.4.11). */
const pairs: readonly (readonly [color: TokenName, ground: TokenName, least: number])[] = [
  ['--hcc-color-text', '--hcc-color-surface', 4.5],
  ['--hcc-color-text', '--hcc-color-subtle', 4.5],
  ['--hcc-color-on-brand', '--hcc-color-brand', 4.5],
  ['--hcc-color-link', '--hcc-color-surface', 4.5],
  ['--hcc-color-muted', '--hcc-color-surface', 4.5],
  ['--hcc-color-error', '--hcc-color-surface', 4.5],
  ['--hcc-color-success', '--hcc-color-surface', 4.5],
  ['--hcc-color-warning', '--hcc-color-surface', 4.5],
  ['--hcc-color-info', '--hcc-color-surface', 4.5],
  ['--hcc-color-field', '--hcc-color-surface', 3],
  ['--hcc-color-focus', '--hcc-color-surface', 3],
];

export interface LowContrast {
  readonly color: TokenName;
  readonly ground: TokenName;
  /** Cut to one digit: 4.46 is not 4.5. */
  readonly ratio: number;
  readonly least: number;
  /** In hex; nearest to the colour, and readable. */
  readonly better: string;
}

/** @param probe an element inside the widget's shadow root, not rendered as anything; its colour is written and cleared. */
export function lowContrasts(probe: HTMLElement): LowContrast[] {
  const found: LowContrast[] = [];
  for (const [color, ground, least] of pairs) {
    const behind = shownAs(probe, ground, [255, 255, 255]);
    const letters = shownAs(probe, color, behind);
    const ratio = contrast(letters, behind);
    if (ratio < least)
      found.push({
        color,
        ground,
        ratio: Math.floor(ratio * 10) / 10,
        least,
        better: nearestReadable(letters, behind, least),
      });
  }
  return found;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** Painted, so that every notation a browser knows, and what shows through, comes out as it is seen. */
function shownAs(probe: HTMLElement, token: TokenName, behind: Rgb): Rgb {
  probe.style.setProperty('color', usedValue(token));
  const { color } = getComputedStyle(probe);
  probe.style.removeProperty('color');
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!canvas) return behind;
  for (const paint of [`rgb(${behind.join(' ')})`, color]) {
    canvas.fillStyle = paint;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
