/** The part of the vitest project `stories` that Storybook brings: each story is a test of its rendering, its `play` and axe. */
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';

export const storiesProject = async () => ({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: await storybookTest({ configDir: fileURLToPath(new URL('.', import.meta.url)) }),
  // Without `noDiscovery` the first run after a new import reloads the page under the tests and fails; lit must not be
  // named, or two copies load. What is CommonJS inside, or many files, is named.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'axe-core',
      'msw',
      'msw/browser',
      'msw-storybook-addon/csf3',
      'storybook/test',
      'tus-js-client',
      '@hcc/mocks > @cantoo/pdf-lib',
      '@hcc/schemas > zod',
    ],
  },
});
