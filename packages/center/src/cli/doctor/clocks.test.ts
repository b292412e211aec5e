/** Clocks that are off, by what the headers of the Center and of the page's server say to this machine. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from './findings.ts';
import type { Observations } from './observations.ts';
import { aheadOf } from './visit-page.ts';

const visit: Observations = {
  url: 'https://bank.example/thu-tuc',
  status: 200,
  policies: [],
  loaders: [{ src: 'https://hcc.example/embed/v1/hcc.js', key: 'pk_live_bank', isModule: true, integrity: undefined }],
  widgets: [
    {
      tag: 'hcc-procedure-card',
      isDefined: true,
      isReady: true,
      error: undefined,
      width: 600,
      height: 400,
      opacity: 1,
      zoom: 1,
      isDisplayed: true,
      coveredBy: undefined,
    },
  ],
  violations: [],
  warnings: [],
  refusals: [],
  failures: [],
  frames: [],
  ahead: { center: 0, page: 0 },
};
const told = (ahead: Observations['ahead']): string[] =>
  findingsOf({ ...visit, ahead }, 'https://hcc.example').map(({ id, what }) => `${id}: ${what}`);

describe('a clock that is off', () => {
  it('is told by more than a minute, of whoever it is, with the way it is off', () => {
    expect(told({ center: 90_000, page: 90_000 })).toEqual([
      "clock: The clock of this machine is 90 s behind the Center's.",
    ]);
    expect(told({ center: -300_000, page: -300_000 })).toEqual([
      "clock: The clock of this machine is 300 s ahead of the Center's.",
    ]);
    expect(told({ center: 0, page: -180_000 })).toEqual([
      "clock: The clock of the page's server is 180 s behind the Center's.",
    ]);
    expect(told({ center: 120_000, page: 0 })).toEqual([
      "clock: The clock of this machine is 120 s behind the Center's.",
      "clock: The clock of the page's server is 120 s behind the Center's.",
    ]);
  });

  it.each([
    { center: 60_000, page: 0 },
    { center: -59_000, page: 1000 },
    { center: 0, page: undefined },
    { center: undefined, page: 86_400_000 },
  ])('is no matter within a minute, or where nobody told: %j', (ahead) => {
    expect(told(ahead)).toEqual([]);
  });
});

describe('how far a server is ahead', () => {
  afterEach(() => vi.useRealTimers());

  it('stands in the Date of its answer; without one it is not known', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-27T02:00:00Z') });
    const answering = (date?: string) => ({
      headers: () => (date === undefined ? {} : { date }) as Record<string, string>,
    });
    expect(aheadOf(answering('Fri, 27 Nov 2026 02:03:00 GMT'))).toBe(180_000);
    expect(aheadOf(answering('Fri, 27 Nov 2026 01:59:30 GMT'))).toBe(-30_000);
    expect(aheadOf(answering())).toBeUndefined();
    expect(aheadOf(answering('yesterday'))).toBeUndefined();
    expect(aheadOf(null)).toBeUndefined();
  });
});
