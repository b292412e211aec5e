import { expect, it } from 'vitest';
import { toAsciiJson } from './ascii-json.ts';

it.each([['Thủ tục đăng ký'], [{ 'sổ đỏ': ['出生证', '🙂', 'a"\\b\n'] }], ['\u007f\u2028'], [null]])(
  'says %j in ASCII',
  (value) => {
    expect(toAsciiJson(value)).toMatch(/^[ -~]*$/);
    expect(JSON.parse(toAsciiJson(value))).toEqual(value);
  },
);
