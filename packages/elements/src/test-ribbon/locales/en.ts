import type { RibbonStrings } from './vi.ts';

export const en: RibbonStrings = {
  mode: 'Test mode: this is for trying things out, and nothing filed here counts.',
  clock: (shown) => `The test clock shows ${shown}.`,
};
