import { afterEach, expect, it, vi } from 'vitest';
import { ReadyEvent } from '../internal/widget-events.ts';
import { guardInTestMode } from './guard-in-test-mode.ts';

const tag = `hcc-probe-${crypto.randomUUID()}`;

class Probe extends HTMLElement {
  readonly center = 'https://center.hcc.test';
  key: string | undefined;
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
}
customElements.define(tag, Probe);

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

/** Whether its root was looked into. */
const isGuarded = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector('.contrast') !== null;

it('looks at colours once an element with a test key is ready, and at the others then too', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.documentElement.style.setProperty('--hcc-color-text', '#bbb');
  guardInTestMode();
  const [live, test] = ['pk_live_bank', 'pk_test_bank'].map((key) => {
    const probe = Object.assign(document.createElement(tag), { key });
    document.body.append(probe);
    return probe;
  });
  live?.dispatchEvent(new ReadyEvent());
  expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('theming/test-mode'))).toBe(false);
  test?.dispatchEvent(new ReadyEvent());
  await expect.poll(() => [live, test].map((probe) => probe && isGuarded(probe))).toEqual([true, true]);
});
