/** Try a brand on: pick a preset, a density and colours, look at the elements, copy the CSS. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sandboxKeys } from '@hcc/mocks';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl } from '../../.storybook/story-center.ts';
import { dress } from '../../.storybook/themes.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ProcedureCard } from '../procedure-card/procedure-card.element.ts';
import { ProcedureFinder } from '../procedure-finder/procedure-finder.element.ts';
import { lowContrasts } from './low-contrast.ts';
import { densities, type DensityName, type Preset, type PresetName, presets, toCss } from './presets.ts';
import { publicTokens, type TokenName, tiers } from './public-tokens.ts';

defineOnce('hcc-procedure-finder', ProcedureFinder);
defineOnce('hcc-procedure-card', ProcedureCard);

type Args = { preset: PresetName; density: DensityName } & Partial<Record<TokenName, string>>;

const isToken = (name: string): name is TokenName => Object.hasOwn(publicTokens, name);

/** The preset, with what the controls say on top. */
function tokensOf({ preset, density, ...own }: Args): Preset['tokens'] {
  const set = Object.entries(own).filter(([name, value]) => isToken(name) && value);
  return { ...presets[preset].tokens, ...densities[density], ...Object.fromEntries(set) };
}

const tierOf = (name: string): string =>
  Object.entries(tiers).find(([, tokens]) => Object.hasOwn(tokens, name))?.[0] ?? '';

const meta: Meta<Args> = {
  title: 'Theming',
  args: { preset: 'center', density: 'comfortable' },
  argTypes: {
    preset: { control: 'select', options: Object.keys(presets), description: 'A look to begin with.' },
    density: { control: 'inline-radio', options: Object.keys(densities), description: 'How much stands on a screen.' },
    ...Object.fromEntries(
      Object.entries(publicTokens).map(([name, { kind, meaning }]) => [
        name,
        { control: kind === 'color' ? 'color' : 'text', description: meaning, table: { category: tierOf(name) } },
      ]),
    ),
  },
  render: (args) => {
    const tokens = tokensOf(args);
    const { scheme } = presets[args.preset];
    dress(document.documentElement, tokens, scheme);
    return html`<pre style="white-space: pre-wrap; overflow-wrap: anywhere"><code>${toCss(tokens, scheme)}</code></pre>
      <hcc-procedure-card
        center=${baseUrl}
        data-key=${sandboxKeys.bank.publishable}
        procedure="1.001193"
      ></hcc-procedure-card>
      <hcc-procedure-finder center=${baseUrl} data-key=${sandboxKeys.bank.publishable}></hcc-procedure-finder>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const cssIn = (canvas: HTMLElement): string => canvas.querySelector('pre')?.textContent ?? '';

/** Change a control: the elements follow without being made anew, and the CSS to paste stands above them. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await personAt(canvasElement).see('.button.primary');
    await expect(cssIn(canvasElement)).toBe(toCss({}, 'light'));
  },
};

export const BankCompact: Story = {
  args: { preset: 'bank', density: 'compact', '--hcc-radius': '0px' },
  play: async ({ canvasElement }) => {
    await personAt(canvasElement).see('.button.primary');
    await expect(cssIn(canvasElement)).toContain('--hcc-color-brand: #0b5d4b;');
    await expect(cssIn(canvasElement)).toContain('--hcc-radius: 0px;');
    await expect(lowContrasts(canvasElement.appendChild(document.createElement('span')))).toEqual([]);
  },
};
