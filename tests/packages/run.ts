/**
 * `pnpm run test:packages`: every published package works from its tarball, in an empty folder outside the workspace.
 * Takes third-party packages from the npm registry, so it is no part of `pnpm test`. The last line counts.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPackage } from './inspect-package.ts';
import { installConsumer, installTools } from './install-folders.ts';
import { packPackages } from './pack-packages.ts';
import { endCommands, runCommand } from './run-command.ts';
import { type NpxCenter, startWithNpx } from './start-with-npx.ts';
import { writeReadmeSamples } from './write-readme-samples.ts';

let passed = 0;
let failed = 0;
let center: NpxCenter | undefined;
const folder = await realpath(await mkdtemp(join(tmpdir(), 'hcc-packages-')));

const cleanUp = async (): Promise<void> => {
  endCommands();
  await center?.stop();
  center = undefined;
  await rm(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));

/** @returns what `work` gave, or undefined when it failed. */
async function check<T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    console.log(`ok     ${name}`);
    passed++;
    return result;
  } catch (error) {
    console.log(`not ok ${name}`);
    console.log(`       ${(error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n       ')}`);
    failed++;
    return undefined;
  }
}

try {
  await checkAll();
} finally {
  await cleanUp();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkAll(): Promise<void> {
  console.log('Builds, packs and installs; third-party packages come from the npm registry.');
  const packed = await check('every package is built and packed', () => packPackages(folder));
  if (!packed) return;
  const consumer = await check('npm installs all tarballs into an empty folder', () => installConsumer(folder, packed));
  const tools = await check('npm installs the tools that check them', () => installTools(folder));
  if (!consumer || !tools) return;
  const node = (file: string, ...args: string[]) => runCommand(process.execPath, [file, ...args], { cwd: consumer });
  const tool = (file: string, ...args: string[]) => node(join(tools, 'node_modules', file), ...args);

  for (const { name, tarball } of packed) {
    await check(`${name} carries what it needs and no more`, () =>
      inspectPackage(name, join(consumer, 'node_modules', name)),
    );
    await check(`${name} satisfies publint`, () => tool('publint/src/cli.js', tarball, '--strict'));
    await check(`${name} satisfies arethetypeswrong`, () =>
      tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'),
    );
  }

  const names = packed.map(({ name }) => name);
  await check('each README has a sample', () => writeReadmeSamples(consumer, names));
  for (const version of ['5', '6'])
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const)
      await check(`a consumer and the README samples compile with TypeScript ${version}, ${resolution}`, () =>
        tool(`typescript-${version}/bin/tsc`, '--module', module, '--moduleResolution', resolution),
      );

  await check('a webhook is verified', () => node('verify-webhook.mjs'));
  await check('a dossier is filed on the mocks, with no Center', () => node('file-on-mocks.mjs'));
  await check('importing the elements in Node throws nothing', () => node('import-elements.mjs'));
  await check('vite bundles a page with the elements, and they are in it', () => bundlePage(consumer, tool));
  await checkCenter(consumer, node);
}

/** The tag's name stands in the bundle only when importing `@hcc/elements/define` is known to do something. */
async function bundlePage(consumer: string, tool: (file: string, ...args: string[]) => Promise<string>): Promise<void> {
  await tool('vite/bin/vite.js', 'build', '--outDir', 'page');
  const assets = join(consumer, 'page', 'assets');
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const code = (await Promise.all(scripts.map((file) => readFile(join(assets, file), 'utf8')))).join('\n');
  for (const tag of [
    'hcc-procedure-finder',
    'hcc-procedure-card',
    'hcc-unit-finder',
    'hcc-scorecard',
    'hcc-dossier-form',
    'hcc-status-tracker',
  ])
    assert.ok(code.includes(tag), `${tag} is not in the bundle`);
}

async function checkCenter(
  consumer: string,
  node: (file: string, ...args: string[]) => Promise<string>,
): Promise<void> {
  const data = join(folder, 'data');
  const importStarter = () =>
    runCommand(
      'npx',
      ['--no', 'hcc', 'catalogue', 'import', 'node_modules/@hcc/center/catalogue/starter.json', '--strict'],
      { cwd: consumer, env: { HCC_DATA: data } },
    );
  await check('npx hcc catalogue import reads records, and the same ones again change nothing', async () => {
    assert.match(await importStarter(), /The catalogue of \d{4}-\d\d-\d\d is in force\./);
    assert.match(await importStarter(), /Nothing changed: this catalogue was imported before\./);
  });

  const started = startWithNpx(consumer, data);
  center = started;
  const url = await check('npx hcc start runs the Center', () => started.url);
  if (url === undefined) return;
  await check('the SDK finds a procedure and lists the units', () => node('use-sdk.mjs', url));
  for (const path of [
    '/embed/v1/hcc.js',
    '/embed/v1/procedure-finder.js',
    '/embed/frame/dossier-form.js',
    '/openapi.json',
  ])
    await check(`the Center serves ${path}`, async () => {
      const response = await fetch(url + path);
      assert.equal(response.status, 200);
      assert.notEqual(await response.text(), '', 'nothing is in it');
    });
  await check('the Center stops when it is told to', async () => {
    await started.stop();
    center = undefined;
    await assert.rejects(fetch(url), 'something still answers');
  });
}
