/**
 * Each story has a Center of its own, in memory behind MSW, and gets its state by real calls to it:
 *
 *     parameters: scene((center) => playTo(center, 'accepted')),
 *     render: (_, { loaded }) => … loaded.scene …
 *
 * `parameters: { profile: profiles.binhduong }` makes it another locality's. Another language or theme shows the same Center on; a remount begins anew.
 */
import { createMockCenter, handlers, type MockCenter, starterRecords } from '@hcc/mocks';
import type { LoaderFunction } from 'storybook/internal/types';
import type { RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { enterStoryTime, leaveStoryTime, storyClock } from './story-time.ts';

type Loader = LoaderFunction;
type StoryContext = Parameters<Loader>[0];

/** Where the Center of every story answers; a story that wants it to fail adds handlers for this address. */
export const baseUrl = 'https://center.hcc.test';

const loadMsw = mswLoader(async () => {
  const worker = setupWorker();
  // MSW's worker unregisters itself when a page says that it closes, and the page that follows would stand without one.
  window.addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true });
  // Beside `iframe.html` wherever Storybook is served from; at the root under vitest.
  const here = location.pathname.endsWith('/iframe.html') ? location.href : location.origin;
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', here).pathname },
  });
  return worker;
});

/** What has happened before a story begins; what it returns is `loaded.scene`. */
export type Scene<T = unknown> = (center: MockCenter) => Promise<T>;

/** The parameter `scene`, typed. */
export const scene = <T>(prepare: Scene<T>): { scene: Scene<T> } => ({ scene: prepare });

let playing: { readonly storyId: string; readonly loaded: Promise<{ center: MockCenter; scene: unknown }> } | undefined;

export const loadScene: Loader = async (context) => {
  if (playing?.storyId !== context.id) {
    const loaded = begin(context).catch((error: unknown) => {
      leaveScene();
      throw error;
    });
    playing = { storyId: context.id, loaded };
  }
  return playing.loaded;
};

export function leaveScene(): void {
  playing = undefined;
  leaveStoryTime();
}

interface StoryParameters {
  readonly msw?: RequestHandler[];
  readonly scene?: Scene;
  readonly profile?: unknown;
  /** Records beside those of the starter catalogue. */
  readonly records?: readonly unknown[];
}

async function begin(context: StoryContext): Promise<{ center: MockCenter; scene: unknown }> {
  await loadMsw(context);
  enterStoryTime(context.id);
  const { msw: own, scene: prepare, profile, records = [] } = context.parameters as StoryParameters;
  const center = await createMockCenter({
    baseUrl,
    clock: storyClock,
    profile,
    ...(records.length > 0 && { catalogue: [...starterRecords, ...records] }),
  });
  // The story's own handlers come first.
  context.msw?.use(...(own ?? []), ...handlers(center));
  return { center, scene: await prepare?.(center) };
}
