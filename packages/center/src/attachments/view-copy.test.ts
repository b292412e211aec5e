/** Reliability U08: what an officer sees holds no place, no device and no comment, and stands upright. */
import { expect, it } from 'vitest';
import {
  bytesOf,
  concat,
  exifSegment,
  jpegSegment,
  makeJpeg,
  makePdf,
  makePng,
  pngChunk,
} from '../../test/sample-files.ts';
import { asText } from './content/active-text.ts';
import { readJpeg } from './content/jpeg.ts';
import { readPng } from './content/png.ts';
import { toViewCopy } from './view-copy.ts';

const phonePhoto = (orientation: number) =>
  makeJpeg({
    extra: [
      exifSegment(orientation),
      jpegSegment(0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Hạ Long</x:xmpmeta>')),
      jpegSegment(0xed, bytesOf('Photoshop 3.0\x008BIM city')),
      jpegSegment(0xfe, bytesOf('taken by SM-G998B')),
      jpegSegment(0xe2, bytesOf('MPF\0preview')),
      jpegSegment(0xe2, bytesOf('ICC_PROFILE\0\x01\x01profile')),
      jpegSegment(0xee, bytesOf('Adobe\0\x64\0\0\0\0\x01')),
    ],
    after: bytesOf('a film of the street'),
  });

it.each([1, 6, 8])('a photograph held as %i loses all but its colours and how it was held', (orientation) => {
  const copy = toViewCopy(phonePhoto(orientation), 'image/jpeg');
  const text = asText(copy);
  for (const trace of ['20.9717', 'xmpmeta', 'Photoshop', 'SM-G998B', 'MPF', 'film', 'N\0\0\0'])
    expect(text, trace).not.toContain(trace);
  for (const colour of ['JFIF', 'ICC_PROFILE', 'Adobe']) expect(text, colour).toContain(colour);
  const exif = readJpeg(copy)?.segments.filter(({ marker }) => marker === 0xe1) ?? [];
  expect(exif).toHaveLength(orientation === 1 ? 0 : 1);
  for (const { start, end } of exif) {
    const block = copy.subarray(start, end);
    expect(block.byteLength).toBe(36);
    // The value of its one tag.
    expect(block[29]).toBe(orientation);
  }
});

it('its pixels are the very bytes of the original', () => {
  const scanOf = (bytes: Uint8Array<ArrayBuffer>) => {
    const scan = readJpeg(bytes)?.segments.find(({ marker }) => marker === 0xda);
    return scan && asText(bytes.subarray(scan.start, scan.end));
  };
  const photo = phonePhoto(6);
  expect(scanOf(toViewCopy(photo, 'image/jpeg'))).toBe(scanOf(photo));
});

it('a PNG loses its texts and times', () => {
  const png = makePng({
    extra: [
      pngChunk('tEXt', bytesOf('Author\0somebody')),
      pngChunk('eXIf', bytesOf('MM\0*')),
      pngChunk('tIME', new Uint8Array(7)),
      pngChunk('pHYs', new Uint8Array(9)),
    ],
  });
  const copy = toViewCopy(concat(png, bytesOf('behind')), 'image/png');
  expect(readPng(copy)?.chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
  expect(asText(copy)).not.toMatch(/somebody|behind/);
});

it('anything else stays as it is', () => {
  const pdf = makePdf();
  expect(toViewCopy(pdf, 'application/pdf')).toBe(pdf);
});
