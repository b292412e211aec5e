import { expect, it } from 'vitest';
import { dressesOf, locales, themes, widths } from '../.storybook/dresses.ts';
import { keptNames } from '../.storybook/kept-names.ts';
import { storyIds } from './story-ids.ts';

const pairsOf = (...values: readonly (string | number)[]): string[] =>
  values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} with ${other}`));

it('over all stories, each language, theme and width has been together with each', () => {
  const worn = storyIds().flatMap((id) =>
    dressesOf(id).flatMap(({ locale, theme, width }) => pairsOf(locale, theme, width)),
  );
  const all = locales.flatMap((locale) =>
    themes.flatMap((theme) => widths.flatMap((width) => pairsOf(locale, theme, width))),
  );
  expect([...new Set(worn)].sort()).toEqual([...new Set(all)].sort());
});

it('the names that are kept are those of stories', () => {
  expect(keptNames.filter((id) => !storyIds().includes(id))).toEqual([]);
});
