/** Reliability S14 and S28: whatever a file is called, and whatever stands in the metadata, nothing but a name comes of it. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../http/problem.ts';
import { documentResponse } from '../http/document-response.ts';
import { cleanFileName } from './file-name.ts';
import { readUploadMetadata } from './uploads/upload-metadata.ts';

const runs = { numRuns: 500 };

/** Every kind of Unicode, and the pieces that have broken others. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '../',
        '..\\',
        '/',
        '\0',
        '\r\n',
        '"',
        "'",
        '%',
        '\u202e',
        '\u00ad',
        '\u200b',
        '\ud800',
        '__proto__',
      ),
      fc.constantFrom('Giấy khai sinh'.normalize('NFD'), 'constructor', 'prototype', 'x'.repeat(300), '.pdf', ';', '='),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const untouched = (): void => expect(({} as Record<string, unknown>)['x']).toBeUndefined();

it('a name is one line without a path, and is itself when cleaned again', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const clean = cleanFileName(name);
      expect(clean).not.toMatch(/[\p{C}\p{Zl}\p{Zp}"<>|:*?/\\]/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(Array.from(clean).length).toBeLessThanOrEqual(120);
      expect(clean).not.toBe('');
      expect(cleanFileName(clean)).toBe(clean);
    }),
    runs,
  );
});

it('a name in a header is one header, and comes out of it again', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const clean = cleanFileName(name);
      const { headers } = documentResponse({ bytes: new Uint8Array(), mediaType: 'application/pdf', fileName: clean });
      const value = headers.get('content-disposition') ?? '';
      expect(value).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+\-.^_`|~%]*$/);
      expect(decodeURIComponent(value.slice(value.indexOf("''") + 2))).toBe(clean);
    }),
    runs,
  );
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Metadata, or the problem that points into it; nothing else is ever thrown. */
function read(header: string): ReturnType<typeof readUploadMetadata> | Problem {
  try {
    return readUploadMetadata(header, 'en');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

it('metadata is what it says or a refusal that points at it, and reaches no prototype', () => {
  const name = fc.oneof(
    fc.constantFrom('fieldId', 'filename', 'filetype', 'sha256', 'replaces', '__proto__', 'constructor', 'prototype'),
    fc.string({ maxLength: 12 }),
  );
  const value = fc.oneof(hostileText.map(base64), fc.string({ maxLength: 30 }), fc.constant(base64('{"x":1}')));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
      const told = read(pairs.map(([key, text]) => `${key} ${text}`).join(','));
      if (told instanceof Problem) {
        expect(told.code).toBe('invalid_parameter');
        expect(told.faults.length).toBeGreaterThan(0);
        for (const { pointer } of told.faults) expect(pointer).toMatch(/^\/header\/upload-metadata/);
      } else {
        expect(
          Object.keys(told).every((key) => ['fieldId', 'filename', 'filetype', 'sha256', 'replaces'].includes(key)),
        ).toBe(true);
        expect(JSON.stringify(told)).not.toMatch(/\\u0000|\\r|\\n/);
      }
      untouched();
    }),
    runs,
  );
});

it('metadata that is right comes out as it went in', () => {
  const plain = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(plain, plain, (fieldId, filename) => {
      expect(read(`fieldId ${base64(fieldId)},filename ${base64(filename)}`)).toEqual({ fieldId, filename });
    }),
    runs,
  );
});
