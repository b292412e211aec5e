// oxlint-disable-next-line typescript/triple-slash-reference -- an untyped file of a typed package; tests compile this without the folder
/// <reference path="./recheck.d.ts" />
/**
 * Whether a pattern of a form may be run on what people type (reliability S13): one that could run away is refused when
 * the form is written, so that the engine's own matcher is safe in the browser and at the Center. For the command and
 * tests alone: recheck weighs 6 MB and takes a third of a second to load, so nothing that serves people imports it.
 */
import type { Diagnostics } from 'recheck';

/** What the contract allows, said here in words. */
const mostCharacters = 256;
/** Of judging, milliseconds: whoever needs longer is no pattern for a form. Two judgements stay under half a second. */
const timeLimitMs = { first: 350, second: 120 };
/** Squares of a text field's 250 characters are nothing; cubes are seconds. */
const highestDegree = 2;

/**
 * Why a pattern is refused and how to mend it; undefined for one that is safe.
 *
 * It is judged with its counts unbounded: every way to walk `(a?){30}` is one to walk `(a*)*` too. Counts do not make a
 * pattern safe in practice, although no text is too long for it: `a?` sixty times and then `a` sixty times never ends.
 * And it is judged before a character that nobody types, so that no part that takes everything hides the ways of others.
 * @throws Error when recheck is not installed.
 */
export async function checkPattern(source: string): Promise<string | undefined> {
  if (source.length > mostCharacters)
    return `has ${source.length} characters, more than ${mostCharacters}: say less, or leave it to the officer.`;
  if (!isPattern(source))
    return 'is no regular expression (flag v): check its brackets, and write a literal - ( ) [ ] { } / | inside a class with a backslash.';
  const judge = await (loaded ??= loadJudge());
  const unbounded = judge(withoutCounts(source), timeLimitMs.first);
  if (unbounded.status === 'safe') return undefined;
  if (unbounded.status === 'unknown') return unjudged;
  const { complexity, hotspot } = unbounded;
  if (complexity.type === 'polynomial' && complexity.degree <= highestDegree) {
    const bounded = judge(source, timeLimitMs.second);
    if (bounded.status === 'safe') return undefined;
  }
  const part = partOf(withoutCounts(source), hotspot);
  return (
    `could run for ${complexity.type === 'exponential' ? 'ever' : 'very long'} on a text made to hurt` +
    `${part === undefined ? '' : `, at “${part}”`}: let no two repeated parts beside or inside each other take the same characters.`
  );
}

const unjudged =
  'cannot be judged in a third of a second: leave out look-ahead, look-behind, back references and set operations, and say it more simply.';

function isPattern(source: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, 'v').source !== '';
  } catch {
    return false;
  }
}

type Judge = (source: string, timeoutMs: number | null) => Diagnostics;

let loaded: Promise<Judge> | undefined;

async function loadJudge(): Promise<Judge> {
  const { default: recheck } = await import('recheck/lib/browser.js').catch((cause: unknown) => {
    throw new Error('Patterns are judged by recheck, which is not installed: npm install recheck, then try again.', {
      cause,
    });
  });
  // It knows no flag `v`: what is only valid there is not judged, and so refused.
  const judge: Judge = (source, timeout) =>
    recheck.checkSync(`^(?:${source})\u{E000}$`, 'u', { timeout, checker: 'automaton' });
  // Its tables of letters are made when first used, which is nobody's pattern's fault.
  judge('\\p{L}+', null);
  return judge;
}

/** A token of a pattern: an escape, a class, the head of a group, a quantifier, or one character. */
const token = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|<[^>]*>|:)?|\{\d+(?:,\d*)?\}|./gsu;

/** The pattern with each count and each `?` made unbounded: it walks all the ways of the pattern, and more. */
function withoutCounts(source: string): string {
  let followsAtom = false;
  return source.replaceAll(token, (part) => {
    const isQuantifier = followsAtom && /^(?:[?*+]|\{\d)/.test(part);
    // A `?` after a quantifier makes it lazy, which changes the order of the ways and not their number.
    if (part === '?' && !followsAtom) return part;
    followsAtom = !isQuantifier && !/^(?:\(|\||\^)/.test(part);
    if (!isQuantifier || part === '*' || part === '+') return part;
    return part === '?' || /^\{0\D/.test(part) ? '*' : '+';
  });
}

function partOf(
  source: string,
  hotspot: Extract<Diagnostics, { status: 'vulnerable' }>['hotspot'],
): string | undefined {
  const hottest = hotspot.find(({ temperature }) => temperature === 'heat') ?? hotspot[0];
  // Counted from the head that the whole is wrapped in.
  const part = hottest && source.slice(hottest.start - '^(?:'.length, hottest.end - '^(?:'.length);
  return part === '' ? undefined : part;
}
