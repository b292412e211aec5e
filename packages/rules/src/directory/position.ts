import type { Position } from '@hcc/schemas';

/** Mean radius of the Earth (IUGG), in metres. */
const EARTH_RADIUS_METRES = 6_371_008.8;

/** As the crow flies, along the great circle, in whole metres. */
export function distanceMetres(a: Position, b: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const latitudes = radians(b.latitude - a.latitude);
  const longitudes = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitudes / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/**
 * `latitude,longitude` in degrees, as `20.95,107.08`; `null` for what is no such pair. Where the two stand the other way
 * round, Viet Nam's longitudes are no latitudes, so the mistake is seen.
 */
export function parsePosition(text: string): Position | null {
  const [, latitude, longitude] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 ? null : { latitude, longitude };
}

/**
 * Around the mainland, its islands and shelf, Hoàng Sa and Trường Sa, with room to spare: it tells a mistyped or foreign
 * position, never which side of a border somebody stands on. `[latitude, longitude]`, clockwise from the north-west.
 */
const outline: readonly (readonly [number, number])[] = [
  [22.9, 101.9],
  [23.6, 104.8],
  [23.2, 106.9],
  [22.0, 107.9],
  [21.6, 108.4],
  [19.8, 108.4],
  [17.8, 108.9],
  [17.8, 113.4],
  [12.6, 116.5],
  [11.5, 118.0],
  [6.2, 113.8],
  [6.2, 108.0],
  [7.6, 102.9],
  [10.2, 103.3],
  [10.7, 104.4],
  [11.3, 105.6],
  [12.2, 106.1],
  [14.6, 107.0],
  [16.0, 106.4],
  [18.3, 104.7],
  [19.6, 103.6],
  [20.8, 102.7],
  [22.2, 101.9],
];

/** Whether a position lies in Viet Nam or near enough to be meant so. */
export function isInVietNam({ latitude, longitude }: Position): boolean {
  let isInside = false;
  for (const [i, [toLatitude, toLongitude]] of outline.entries()) {
    const [fromLatitude, fromLongitude] = outline.at(i - 1) ?? [0, 0];
    const crosses = toLatitude > latitude !== fromLatitude > latitude;
    const at =
      fromLongitude + ((latitude - fromLatitude) / (toLatitude - fromLatitude)) * (toLongitude - fromLongitude);
    if (crosses && longitude < at) isInside = !isInside;
  }
  return isInside;
}
