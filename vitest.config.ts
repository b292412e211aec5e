import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fakeCenter } from './packages/elements/test/fake-center.plugin.ts';
import { launchOptions } from './tests/support/browser.ts';
import { forceColours } from './tests/support/force-colours.ts';

/** What is waited for may take its time: no test judges how fast a machine is. */
const patience = { poll: { timeout: 10_000 } };

/** Tests run on the sources of every package, not on what was built. */
const source = {
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
};
const nodeSource = {
  resolve: { conditions: ['source', 'node', 'module', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'node', 'module', 'development|production'] } },
};

/** A function: an object that two projects share is changed by the first. */
const browser = (contextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions(), contextOptions }),
  instances: [{ browser: 'chromium' as const }],
});

/** The real processes together: killed, refused, and used from a page to the result. */
const wholeSystem = [
  'tests/{accessibility,faults,gallery,journeys,process}/**/*.test.ts',
  'examples/partner-test/**/*.test.ts',
];

// Only a run with browser tests looks for a browser.
const chosen = process.argv.flatMap((arg, at) =>
  arg === '--project' ? [process.argv[at + 1]] : arg.startsWith('--project=') ? [arg.slice(10)] : [],
);
const hasBrowser = chosen.length === 0 || chosen.some((name) => name !== 'node' && name !== 'system');
const hasStories = chosen.length === 0 || chosen.includes('stories');

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        ...nodeSource,
        test: {
          name: 'node',
          // A database's first start takes seconds on a busy machine; no test judges time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One PostgreSQL server a run, beside the embedded database.
          globalSetup: ['./tests/support/postgres-server.ts'],
          include: [
            'schemas/**/*.test.ts',
            'packages/*/{src,test}/**/*.test.ts',
            'examples/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**', ...wholeSystem],
          // By itself it would leave one core idle: half of what CI has.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...nodeSource,
        test: {
          name: 'system',
          expect: patience,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ['./tests/support/postgres-server.ts', './tests/support/answer-log.ts'],
          include: wholeSystem,
          // Each starts processes and a browser of its own: one file at a time, beside no other group, so that none waits for a core.
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      ...(hasBrowser
        ? [
            {
              ...source,
              root: 'packages/elements',
              plugins: [fakeCenter()],
              // Without `noDiscovery` the first run after a new import reloads the page under the tests and fails; lit must
              // not be named, or two copies load.
              optimizeDeps: { noDiscovery: true, include: ['vitest > expect-type'] },
              test: {
                name: 'browser',
                expect: patience,
                include: ['src/**/*.browser.test.ts'],
                // By number: the tests then reach the same server as `localhost`, which is another origin.
                api: { host: '127.0.0.1' },
                browser: browser(),
                sequence: { groupOrder: 1 },
              },
            },
          ]
        : []),
      ...(hasStories
        ? [
            {
              ...source,
              ...(await (await import('./packages/elements/.storybook/stories.project.ts')).storiesProject()),
              test: {
                name: 'stories',
                api: { host: '127.0.0.1' },
                setupFiles: [`${import.meta.dirname}/packages/elements/.storybook/stories.setup.ts`],
                // axe would measure the contrast of a colour on its way to another.
                browser: { ...browser({ reducedMotion: 'reduce' }), commands: { forceColours } },
                sequence: { groupOrder: 2 },
              },
            },
          ]
        : []),
    ],
  },
});
