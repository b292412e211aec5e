/** Contrast of colours after WCAG 2.2, 1.4.3 and 1.4.11. Channels are 0 to 255 of sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** From 1 (none) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour nearest to `color`, on its way to black or to white, that reaches `least` on `ground`; in hex. */
export function nearestReadable(color: Rgb, ground: Rgb, least: number): string {
  for (let percent = 1; percent < 100; percent++) {
    for (const end of [0, 255]) {
      const mixed = color.map((channel) => Math.round(channel + ((end - channel) * percent) / 100)) as [
        number,
        number,
        number,
      ];
      if (contrast(mixed, ground) >= least) return toHex(mixed);
    }
  }
  return contrast([0, 0, 0], ground) >= contrast([255, 255, 255], ground) ? '#000000' : '#ffffff';
}

export const toHex = (color: Rgb): string =>
  `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
