/** Where somebody is, as far as the Center needs to know it: to about a hundred metres. */

/** `code` is one of the finder's words for why there is no position. */
export class PositionError extends Error {
  override readonly name = 'PositionError';
  readonly code: 'position_denied' | 'position_unavailable';

  constructor(code: PositionError['code']) {
    super(code);
    this.code = code;
  }
}

/** Three decimals of a degree are 111 m from north to south. */
const decimals = 3;

/** `20.9512,107.0823` → `20.951,107.082`; `undefined` where it is no latitude and longitude in degrees. */
export function parsePosition(text: string): string | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = text
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  return more.length === 0 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? rounded(latitude, longitude)
    : undefined;
}

/** Asks the browser, which asks the person. @throws PositionError when either says no, or nobody knows. */
export function locate(geolocation: Geolocation | undefined = navigator.geolocation): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!geolocation) return reject(new PositionError('position_unavailable'));
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(rounded(coords.latitude, coords.longitude)),
      ({ code, PERMISSION_DENIED }) =>
        reject(new PositionError(code === PERMISSION_DENIED ? 'position_denied' : 'position_unavailable')),
      // A person waits ten seconds for this and no longer; where she was five minutes ago will do.
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 300_000 },
    );
  });
}

const rounded = (latitude: number, longitude: number): string =>
  [latitude, longitude].map((degrees) => Number(degrees.toFixed(decimals))).join(',');
