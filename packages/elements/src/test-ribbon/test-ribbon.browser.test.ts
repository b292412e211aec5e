import { afterEach, beforeEach, expect, it } from 'vitest';
import { defineOnce } from '../internal/define-once.ts';
import { ProcedureCard } from '../procedure-card/procedure-card.element.ts';
import { ProcedureFinder } from '../procedure-finder/procedure-finder.element.ts';
import { UnitFinder } from '../unit-finder/unit-finder.element.ts';

defineOnce('hcc-procedure-card', ProcedureCard);
defineOnce('hcc-procedure-finder', ProcedureFinder);
defineOnce('hcc-unit-finder', UnitFinder);

const realFetch = globalThis.fetch;
beforeEach(() => void (document.documentElement.lang = 'vi'));
afterEach(() => {
  globalThis.fetch = realFetch;
  document.body.replaceChildren();
});

/** A Center that answers for its clock alone. */
function centerWith(clock: { now: string; isMoved: boolean }): { asked: string[] } {
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).hostname !== 'center.test') return realFetch(input, init);
    asked.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get('authorization') ?? ''}`);
    return request.url.endsWith('/sandbox/clock')
      ? Response.json(clock)
      : Response.json({ code: 'not_found', status: 404 }, { status: 404 });
  };
  return { asked };
}

function show(tag: string, key: string): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element, { center: 'https://center.test', key });
  document.body.append(element);
  return element;
}

const ribbonOf = (element: HTMLElement): string | undefined =>
  element.shadowRoot?.querySelector('.test-ribbon')?.textContent ?? undefined;

it.each(['hcc-procedure-card', 'hcc-procedure-finder', 'hcc-unit-finder'])(
  '%s says that its key is one of test mode, below everything else, which it does not move, and in the language of the page',
  async (tag) => {
    centerWith({ now: '2026-11-27T08:00:00+07:00', isMoved: false });
    const element = show(tag, 'pk_test_0123456789abcdef');
    await expect.poll(() => ribbonOf(element)).toMatch(/^Chế độ thử: .*giá trị\.$/);
    expect(element.shadowRoot?.lastElementChild?.className).toContain('test-ribbon');
    document.documentElement.lang = 'zh-Hans';
    await expect.poll(() => ribbonOf(element)).toMatch(/^测试模式/);
    expect(element.shadowRoot?.querySelectorAll('.test-ribbon')).toHaveLength(1);
  },
);

it('shows the date once the clock was moved, asked for with the page’s own key', async () => {
  const { asked } = centerWith({ now: '2027-03-01T08:00:00+07:00', isMoved: true });
  const element = show('hcc-procedure-card', 'pk_test_0123456789abcdef');
  await expect.poll(() => ribbonOf(element)).toMatch(/1 tháng 3(,| năm) 2027/);
  expect(asked).toContain('GET /v1/sandbox/clock Bearer pk_test_0123456789abcdef');
});

it('with a live key nothing of it is asked for or shown', async () => {
  const { asked } = centerWith({ now: '2026-11-27T08:00:00+07:00', isMoved: false });
  const element = show('hcc-procedure-finder', 'pk_live_0123456789abcdef');
  await new Promise((resolve) => element.addEventListener('hcc-ready', resolve, { once: true }));
  await (element as ProcedureFinder).updateComplete;
  expect(ribbonOf(element)).toBeUndefined();
  expect(asked.some((one) => one.includes('/sandbox/'))).toBe(false);
});
