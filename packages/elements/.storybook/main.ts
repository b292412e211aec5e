import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** What the pages load beside the stories: MSW's worker, as the installed version brings it, so that the two always match. */
const assets = fileURLToPath(new URL('../.cache/storybook', import.meta.url));
cpSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), `${assets}/mockServiceWorker.js`);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [assets],
  // Nothing leaves this machine: no telemetry, no news, no check for a newer version.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // From any folder of any server, and from source: nothing is built before.
    base: './',
    resolve: { ...vite.resolve, conditions: ['source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
