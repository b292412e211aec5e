/**
 * The time in which a story plays: it begins on a fixed Monday morning, runs on, and jumps when the mock Center's clock
 * is moved. Elements read the same time, so that "two days left" and every screenshot say the same each day.
 */
import type { MovableClock } from '@hcc/mocks';

const start = '2026-11-23T08:30:00+07:00';

const RealDate = Date;
const realRandomValues = crypto.getRandomValues;
let offsetMs = 0;

class StoryDate extends RealDate {
  constructor(...given: ConstructorParameters<typeof RealDate> | []) {
    super(...((given.length === 0 ? [StoryDate.now()] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + offsetMs;
  }
}

export const storyClock: MovableClock = {
  now: () => new Date(),
  advance: ({ days = 0, hours = 0, minutes = 0 }) => void (offsetMs += ((days * 24 + hours) * 60 + minutes) * 60_000),
  set: (instant) => void (offsetMs = new RealDate(instant).getTime() - RealDate.now()),
};

/** @param seed the same one gives the same codes and secrets. */
export function enterStoryTime(seed: string): void {
  storyClock.set(start);
  globalThis.Date = StoryDate as DateConstructor;
  const next = randomBytes(seed);
  crypto.getRandomValues = (array) => {
    if (array)
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, bytes) => (bytes[at] = next()));
    return array;
  };
}

export function leaveStoryTime(): void {
  globalThis.Date = RealDate;
  crypto.getRandomValues = realRandomValues;
}

/** Mulberry32. Good enough for ids that nobody has to guess. */
function randomBytes(seed: string): () => number {
  let state = 0;
  for (const letter of seed) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 255;
  };
}
