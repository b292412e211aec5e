import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ReadyEvent } from '../internal/widget-events.ts';
import { lowContrasts } from './low-contrast.ts';
import { densities, presets } from './presets.ts';
import { guardContrast } from './test-mode.ts';

const tag = `hcc-probe-${crypto.randomUUID()}`;

class Probe extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
}

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

beforeAll(() => {
  customElements.define(tag, Probe);
  guardContrast();
});
beforeEach(() => (document.documentElement.lang = 'vi'));
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.adoptedStyleSheets = [];
});

function show(place: HTMLElement = document.body): HTMLElement {
  const element = document.createElement(tag);
  place.append(element);
  element.dispatchEvent(new ReadyEvent());
  return element;
}
const ribbonOf = ({ shadowRoot }: HTMLElement): string => shadowRoot?.querySelector('.contrast')?.textContent ?? '';

it.each(Object.entries(presets))('the preset %s can be read', (_name, { tokens, scheme }) => {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  for (const [name, value] of Object.entries({ ...tokens, ...densities.compact })) style.setProperty(name, value);
  const probe = document.createElement('span');
  document.body.append(probe);
  expect(lowContrasts(probe)).toEqual([]);
});

it('says which colours cannot be told apart, on a ribbon and once in the console, and takes it back when they can', async () => {
  document.documentElement.style.setProperty('--hcc-color-brand', 'gold');
  document.documentElement.style.setProperty('--hcc-color-on-brand', 'oklch(1 0 0)');
  const one = show();
  const other = show();
  expect(ribbonOf(one)).toContain('--hcc-color-on-brand');
  expect(ribbonOf(one)).toContain('1,4:1');
  expect(ribbonOf(other)).toBe(ribbonOf(one));
  const told = warn.mock.calls.filter(([line]) => String(line).includes('--hcc-color-on-brand'));
  expect(told).toHaveLength(1);

  document.documentElement.style.setProperty('--hcc-color-brand', 'rgb(0 80 40)');
  await expect.poll(() => ribbonOf(one)).toBe('');
});

it('sees a sheet that is added later, and a class of any ancestor', async () => {
  const section = document.createElement('section');
  document.body.append(section);
  const element = show(section);
  expect(ribbonOf(element)).toBe('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('section.pale { --hcc-color-text: #bbb }');
  document.adoptedStyleSheets = [sheet];
  section.className = 'pale';
  await expect.poll(() => ribbonOf(element)).toContain('--hcc-color-text');
  section.className = '';
  await expect.poll(() => ribbonOf(element)).toBe('');
});

it('speaks the language of the page', () => {
  document.documentElement.lang = 'en';
  document.documentElement.style.setProperty('--hcc-color-muted', '#ccc');
  expect(ribbonOf(show())).toMatch(/^Test mode/);
});
