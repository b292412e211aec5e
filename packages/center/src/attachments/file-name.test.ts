import { expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

it.each([
  ['../../etc/passwd', 'passwd'],
  [String.raw`C:\scan\giấy khai sinh.pdf`, 'giấy khai sinh.pdf'],
  ['a"b\r\nSet-Cookie: x.pdf', 'abSet-Cookie x.pdf'],
  ['\u202efdp.exe', 'fdp.exe'],
  ['', 'file'],
  ['...', '...'],
])('%j becomes %j', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

it('a long name keeps its extension and no half of a character', () => {
  for (let letters = 110; letters < 125; letters++) {
    const clean = cleanFileName(`${'a'.repeat(letters)}😀😀😀.pdf`);
    expect(clean.isWellFormed()).toBe(true);
    expect(Array.from(clean).length).toBeLessThanOrEqual(120);
    expect(clean).toMatch(/\.pdf$/);
  }
});
