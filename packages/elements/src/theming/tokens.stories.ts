/** Every custom property a page may set, in its tier: what it is for, its standard, and how that looks in light and in dark. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { type PublicToken, publicTokens, tiers, type TokenName, usedValue } from './public-tokens.ts';

const swatch = (value: string, scheme: 'light' | 'dark'): TemplateResult =>
  html`<span
    style="inline-size: 4rem; block-size: 2rem; border: 1px solid; color-scheme: ${scheme}; background: ${value}"
  ></span>`;

const samples: Readonly<Record<PublicToken['kind'], (value: string) => TemplateResult>> = {
  color: (value) => html`${swatch(value, 'light')}${swatch(value, 'dark')}`,
  length: (value) => html`<span style="inline-size: ${value}; block-size: ${value}; background: currentColor"></span>`,
  number: (value) => html`<span style="inline-size: 8rem; line-height: ${value}">Hai dòng chữ để so sánh</span>`,
  font: (value) => html`<span style="font-family: ${value}">Đăng ký khai sinh</span>`,
};

const row = (name: TokenName): TemplateResult => {
  const { kind, meaning, standard } = publicTokens[name];
  const values = typeof standard === 'string' ? [standard] : standard;
  return html`<div
    style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0.5rem 1.5rem; align-items: center; padding-block: 0.75rem; border-block-start: 1px solid"
  >
    <code class="name" style="font: 600 0.9375rem ui-monospace, monospace">${name}</code>
    <div style="display: flex">${samples[kind](usedValue(name))}</div>
    <div>${meaning}<br /><code style="font: 0.875rem ui-monospace, monospace; overflow-wrap: anywhere">${values.join(' / ')}</code></div>
  </div>`;
};

const headings: Readonly<Record<keyof typeof tiers, string>> = {
  brand: 'Five make a brand',
  colors: 'Where five do not do',
  type: 'Letters',
  shape: 'Shape and room',
};

const meta: Meta = {
  title: 'Theming/Tokens',
  render: () =>
    html`<main
      lang="en"
      style="color: var(--hcc-color-text, light-dark(#1b2430, #e8edf2)); font: 1rem/1.5 system-ui, sans-serif"
    >
      <p>Set them anywhere above an element. Beside each: its standard in light and in dark.</p>
      ${Object.entries(headings).map(
        ([tier, heading]) => html`<h2>${heading}</h2>
          ${Object.keys(tiers[tier as keyof typeof tiers]).map((name) => row(name as TokenName))}`,
      )}
    </main>`,
};
export default meta;

export const All: StoryObj = {
  play: async ({ canvasElement }) => {
    const named = [...canvasElement.querySelectorAll('.name')].map(({ textContent }) => textContent);
    await expect(named).toEqual(Object.keys(publicTokens));
  },
};
