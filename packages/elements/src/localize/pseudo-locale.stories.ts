import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sandboxKeys } from '@hcc/mocks';
import { expect } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { overflowing, speakPseudo } from '../../.storybook/pseudo-words.ts';
import { baseUrl } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ProcedureCard } from '../procedure-card/procedure-card.element.ts';
import { ProcedureFinder } from '../procedure-finder/procedure-finder.element.ts';
import { ResultVerifier } from '../result-verifier/result-verifier.element.ts';
import { UnitFinder } from '../unit-finder/unit-finder.element.ts';

defineOnce('hcc-procedure-card', ProcedureCard);
defineOnce('hcc-procedure-finder', ProcedureFinder);
defineOnce('hcc-result-verifier', ResultVerifier);
defineOnce('hcc-unit-finder', UnitFinder);

/** Every element in a language whose words are half as long again, on the narrowest screen: nothing may stick out. */
const meta: Meta = { title: 'Languages/Pseudo-locale' };
export default meta;

const story = (
  tag: 'hcc-procedure-card' | 'hcc-procedure-finder' | 'hcc-result-verifier' | 'hcc-unit-finder',
  properties: object,
  shown: string,
): StoryObj => ({
  render: () =>
    Object.assign(speakPseudo(document.createElement(tag)), {
      locale: 'vi',
      center: baseUrl,
      key: sandboxKeys.bank.publishable,
      ...properties,
    }),
  play: async ({ canvasElement }) => {
    canvasElement.style.inlineSize = '320px';
    const { textContent } = await personAt(canvasElement).see(`.root:has(${shown})`);
    await expect(textContent).toContain('⟦');
    await expect(overflowing(canvasElement)).toEqual([]);
    canvasElement.style.inlineSize = '';
  },
});

export const Card: StoryObj = story('hcc-procedure-card', { procedure: '1.001193' }, '.summary');
export const Finder: StoryObj = story('hcc-procedure-finder', {}, '.ways');
export const FinderSearching: StoryObj = story('hcc-procedure-finder', { query: 'khai sinh' }, '#hit-0');
export const Units: StoryObj = story('hcc-unit-finder', {}, '.points h2');
export const Verifier: StoryObj = story('hcc-result-verifier', {}, '.zone');
