/**
 * Where the tests' Chromium is. First hit wins: CHROMIUM_PATH, Playwright's own, the system's, the unpacked npm package.
 * Imported by vitest.config.ts, by the journeys and by ensure-browser.ts, so that all use the same one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright';

/** Kept out of git; only what `unpackChromium` wrote stands here. */
export const cache: string = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const unpacked = path.join(cache, 'chromium');

/** The unpacked browser brings the libraries and fonts that a bare machine lacks. */
const environmentOf = (file: string): Record<string, string> =>
  file === unpacked
    ? { LD_LIBRARY_PATH: path.join(cache, 'al2023/lib'), FONTCONFIG_PATH: path.join(cache, 'fonts') }
    : {};

const runs = (file: string): boolean =>
  existsSync(file) &&
  spawnSync(file, ['--version'], { env: { ...process.env, ...environmentOf(file) }, timeout: 20_000 }).status === 0;

let found: string | undefined;

/** A Chromium that runs; undefined where there is none yet. */
export function findChromium(): string | undefined {
  found ??= [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...system, unpacked].find(
    (file) => file !== undefined && file !== '' && runs(file),
  );
  return found;
}

/** Unpacks the browser of the optional npm package @sparticuz/chromium (linux x64). Takes some 4 seconds, once. */
export async function unpackChromium(): Promise<string> {
  // The package unpacks into the temporary directory, which it reads when it is imported.
  process.env['TMPDIR'] = cache;
  // What a killed run left behind would be taken for whole.
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const file = await packed.executablePath(bin);
  await inflate(path.join(bin, 'al2023.tar.br'));
  writeFileSync(path.join(cache, 'fonts/fonts.conf'), fontConfiguration);
  return file;
}

/** The package's own list names folders of another machine; with no font at all Chromium ends at the first text. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(cache, 'fonts')}</dir>
  <cachedir>${path.join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** @throws Error that says how to get a browser, since browser tests are never skipped in silence. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found. Run `node tests/support/ensure-browser.ts`, install one, or set CHROMIUM_PATH.',
    );
  }
  return {
    executablePath,
    env: { ...definedOnly(process.env), ...environmentOf(executablePath) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
