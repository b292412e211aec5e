/**
 * What holds of every story, in the state that its `play` ends in, beside axe: nothing is announced twice, nothing moves for
 * somebody who wants it still, and nothing is lost where the colours are the reader's own.
 *
 * Of the main ones, roles and names are kept: `vitest run --project stories -u` takes what is new.
 */
import { afterEach, expect } from 'vitest';
import { commands } from 'vitest/browser';
import { heardTwice } from './heard-twice.ts';
import { keptNames } from './kept-names.ts';
import { lostInForcedColours } from './lost-in-forced-colours.ts';
import { elementsIn, nameOf } from './whole-tree.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColours: (isForced: boolean) => Promise<void>;
  }
}

afterEach(async ({ task }) => {
  const canvas = document.body;
  const { storyId = '' } = task.meta as { storyId?: string };
  expect(heardTwice(canvas), 'announced, and focused').toEqual([]);
  expect(moving(canvas), 'moving').toEqual([]);
  await commands.forceColours(true);
  const lost = lostInForcedColours(canvas);
  await commands.forceColours(false);
  expect(lost, 'not told apart in forced colours').toEqual([]);
  if (keptNames.includes(storyId)) await expect.element(canvas).toMatchAriaSnapshot();
});

const moving = (canvas: HTMLElement): string[] =>
  elementsIn(canvas)
    .filter((element) => element.getAnimations().some(({ playState }) => playState === 'running'))
    .map(nameOf);
