/**
 * Each story has a Center of its own, in memory behind MSW, and gets its state by real calls to it:
 *
 *     loaders: [scene((center) => playTo(center, 'accepted'))],
 *     render: (_, { loaded }) => … loaded.scene …
 *
 * Another language or theme shows the same Center on; a remount begins anew.
 */
import { createMockCenter, handlers, type MockCenter } from '@hcc/mocks';
import type { LoaderFunction, Renderer } from 'storybook/internal/types';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { enterStoryTime, leaveStoryTime, storyClock } from './story-time.ts';

type Loader = LoaderFunction<Renderer>;

/** Where the Center of every story answers; a story that wants it to fail adds handlers for this address. */
export const baseUrl = 'https://center.hcc.test';

const loadMsw = mswLoader(async () => {
  const worker = setupWorker();
  // Beside `iframe.html` wherever Storybook is served from; at the root under vitest.
  const here = location.pathname.endsWith('/iframe.html') ? location.href : location.origin;
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', here).pathname },
  });
  return worker;
});

let playing: { readonly storyId: string; readonly center: MockCenter } | undefined;
const scenes = new WeakMap<MockCenter, Promise<unknown>>();

export const loadStoryCenter: Loader = async (context) => {
  if (playing?.storyId !== context.id) {
    await loadMsw(context);
    enterStoryTime(context.id);
    const center = await createMockCenter({ baseUrl, clock: storyClock });
    // The story's own handlers come first.
    const own: unknown = context.parameters['msw'];
    context.msw?.use(...(Array.isArray(own) ? own : []), ...handlers(center));
    playing = { storyId: context.id, center };
  }
  return { center: playing.center };
};

export function leaveStory(): void {
  playing = undefined;
  leaveStoryTime();
}

/** What has happened before the story begins; it happens once, however often the story is rendered. */
export const scene =
  <T>(prepare: (center: MockCenter) => Promise<T>): Loader =>
  async ({ loaded }) => {
    const center = loaded['center'] as MockCenter;
    const prepared = scenes.get(center) ?? prepare(center);
    scenes.set(center, prepared);
    return { scene: await prepared };
  };
