import { decodeQR } from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrCodeOf } from './qr-code.ts';

it('says what it was given, read back from its path', () => {
  const text = '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F';
  const { side, path } = qrCodeOf(text);
  const scale = 4;
  const size = side * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++)
        data.fill(0, (row * size + at) * 4, (row * size + at) * 4 + 3);
  expect(decodeQR({ width: size, height: size, data })).toBe(text);
});
