import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPattern } from './check-pattern.ts';

/** From published lists of patterns that run away, from forms of the field, and the shapes they share. */
const evil = [
  String.raw`(\d+)*`,
  String.raw`(a+)+`,
  String.raw`(a*)*`,
  String.raw`(a|a)*`,
  String.raw`(a|aa)+`,
  String.raw`(?:a|a|b)*c`,
  String.raw`(a|a?)+`,
  String.raw`([a-zA-Z]+)*`,
  String.raw`(.*a){20}`,
  String.raw`(.+)+\.vn`,
  String.raw`(x+x+)+y`,
  String.raw`([01]+)*2`,
  String.raw`(\w+\s?)*`,
  String.raw`(\w*)*@(\w*)*`,
  String.raw`(\p{L}+ ?)+`,
  String.raw`([^"]|"")*"?"?x*(a*)*`,
  String.raw`(([a-z])+.)+[A-Z]([a-z])+`,
  String.raw`(a?){30}a{30}`,
  'a?'.repeat(60) + 'a'.repeat(60),
  String.raw`(a{0,20}){0,20}`,
  String.raw`((a{0,9}){0,9}){0,9}`,
  String.raw`(?:a{1,9}){1,9}b`,
  String.raw`\d+\d+\d+x`,
  String.raw`\s*\S+\s*\s*\s*`,
  String.raw`.*.*.*=.*`,
  String.raw`[\w.]+[\w.]+[\w.]+@`,
  String.raw`(?:[a-z0-9]+-?)+`,
  String.raw`(?:\d{1,3}[.,]?)+`,
  String.raw`(?:(?:\w+ ?)+,? ?)+`,
  String.raw`(?:Hà|Hà Nội|Nội| )+`,
  String.raw`([\p{L}\p{M}]+\s?)+`,
  String.raw`(?:\d+/?)+\d`,
  String.raw`(?:a.?)+b`,
  String.raw`(?:.a?)*b`,
  String.raw`(?:[A-Z]?[a-z]*)*`,
  String.raw`(?:\(?\d+\)?)+`,
  String.raw`(?=(a+)+b).*`,
  String.raw`(a+)+\1`,
  String.raw`(?<!(a+)+)b`,
  String.raw`(?:a|b|ab)*c`,
  String.raw`(?:ab?b?)*c`,
];

const safe = [
  String.raw`\d{4,5}`,
  String.raw`\d{12}`,
  String.raw`[A-Z]{1,2} ?\d{6,8}`,
  String.raw`\d{4}-?\d{6}`,
  String.raw`\d{10}(?:-\d{3})?`,
  String.raw`\d{1,5}/\d{4}`,
  String.raw`(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}`,
  String.raw`\p{Lu}[\p{L} ]*`,
  String.raw`[\p{L} ]{1,60}`,
  String.raw`.{1,250}`,
  String.raw`[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*`,
  String.raw`H\d{2}(?:\.\d{2,3})*`,
];

describe('a pattern', () => {
  // recheck itself is loaded once; what is judged is each pattern.
  beforeAll(() => checkPattern('a'), 120_000);

  it('there are forty of that could run away', () => expect(new Set(evil).size).toBeGreaterThanOrEqual(40));
  it.each(evil)('that could run away is refused, with a reason: %s', async (pattern) => {
    const before = performance.now();
    expect(await checkPattern(pattern)).toMatch(/^(?:could run|cannot be judged|is no regular expression).+: .+/);
    // Half a second on a quiet machine; a busy one is given three times that.
    expect(performance.now() - before).toBeLessThan(1500);
  });
  it.each(safe)('that is safe passes: %s', async (pattern) => expect(await checkPattern(pattern)).toBeUndefined());

  it('longer than the contract takes is refused unread', async () => {
    expect(await checkPattern('a'.repeat(257))).toMatch(/^has 257 characters, more than 256/);
    expect(await checkPattern('a'.repeat(256))).toBeUndefined();
  });
  it('that is none is told apart from one that runs away', async () => {
    for (const broken of ['(', '[a', 'a{2,1}', '*', String.raw`\p{Nothing}`])
      expect(await checkPattern(broken)).toMatch(/^is no regular expression/);
  });
  it('is named by the part that runs away', async () => {
    expect(await checkPattern(String.raw`Số (\d+)*`)).toContain('“\\d”');
  });
});

/** Any pattern of a small alphabet, in which parts that take the same characters come to stand side by side. */
const { pattern: anyPattern } = fc.letrec<{ pattern: string; sequence: string; part: string; atom: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('|')),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')),
  part: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,3}', '{1,20}', '*?'))
    .map(([atom, count]) => atom + count),
  atom: fc.oneof(
    { maxDepth: 1, withCrossShrink: true },
    fc.constantFrom('a', 'b', '.', String.raw`\d`, '[ab]', '[^b]', String.raw`\w`),
    tie('pattern').map((inner) => `(?:${inner})`),
  ),
}));

it('that passes matches in a time that does not run away, whatever is typed', { timeout: 600_000 }, async () => {
  // What fails at the very end makes a matcher try every way.
  const hurts = (length: number) => ['a', 'b', '1', 'ab'].map((unit) => `${unit.repeat(length).slice(0, length)}!`);
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(anyPattern, async (source) => {
      if ((await checkPattern(source)) !== undefined) return;
      passed++;
      const pattern = new RegExp(`^(?:${source})$`, 'v');
      // It grows slowly, so that a pattern that got through is caught before the machine hangs.
      for (const length of [12, 16, 20, 24, 28, 32, 64, 250]) {
        for (const text of hurts(length)) {
          const before = performance.now();
          pattern.test(text);
          expect(performance.now() - before, `${source} on ${length} characters`).toBeLessThan(1000);
        }
      }
    }),
    { numRuns: 1000, seed: 13 },
  );
  // Neither all nor none: the verdicts were worth something.
  expect(passed).toBeGreaterThan(100);
});
