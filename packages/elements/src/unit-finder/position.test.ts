import { expect, it } from 'vitest';
import { locate, parsePosition } from './position.ts';

it('keeps a position to about a hundred metres', () => {
  expect(parsePosition('20.951234,107.0829')).toBe('20.951,107.083');
  expect(parsePosition(' 20.95 , 107.08 ')).toBe('20.95,107.08');
});

it.each(['', 'Hạ Long', '20.95', '20.95,', '91,107', '20.95,181', '20.95,107.08,3', 'NaN,NaN'])(
  'refuses %j',
  (text) => {
    expect(parsePosition(text)).toBeUndefined();
  },
);

const failing = (code: number): Geolocation => ({
  getCurrentPosition: (_, onError) =>
    onError?.({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }),
  watchPosition: () => 0,
  clearWatch: () => {},
});

it.each([
  [1, 'position_denied'],
  [2, 'position_unavailable'],
  [3, 'position_unavailable'],
])('tells failure %i as %s', async (code, expected) => {
  await expect(locate(failing(code))).rejects.toMatchObject({ code: expected });
});
