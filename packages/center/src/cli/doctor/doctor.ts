/** `hcc doctor URL`: visits a partner's page and says what keeps our elements from working there, each with its mend. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { UsageError } from '../usage-error.ts';
import { findingsOf, type Finding } from './findings.ts';
import { exactPolicy } from './policy.ts';
import { visitPage } from './visit-page.ts';

const usage = 'hcc doctor URL [--center URL] [--json]';
const sandboxCenter = 'http://localhost:4000';

export interface Diagnosis {
  readonly url: string;
  /** The one its script comes from, or that was named. */
  readonly center: string;
  readonly findings: readonly Finding[];
  /** The policy the page needs, whole. */
  readonly policy: string;
}

/**
 * @param launch starts the browser. @default a Chromium of CHROMIUM_PATH, of Playwright or of the system
 * @returns the exit code: 1 when something is to be mended.
 */
export async function doctor(args: string[], launch: () => Promise<Browser> = launchChromium): Promise<number> {
  const { url, center, isJson } = readArguments(args);
  const browser = await launch();
  try {
    const diagnosis = await diagnose(browser, url, center);
    process.stdout.write(isJson ? `${JSON.stringify(diagnosis)}\n` : inWords(diagnosis));
    return diagnosis.findings.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

export async function diagnose(browser: Browser, url: string, named?: string): Promise<Diagnosis> {
  const seen = await visitPage(browser, url, named).catch((error: unknown) => {
    throw new Error(
      `${url} could not be opened. ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`,
    );
  });
  const center = seen.center ?? sandboxCenter;
  const policy = exactPolicy(new URL(center).origin);
  return { url: seen.url, center, findings: findingsOf(seen, center), policy };
}

function readArguments(args: string[]): { url: string; center: string | undefined; isJson: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { center: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) throw new UsageError(`Name one page: ${usage}`);
  for (const address of [url, values.center])
    if (address !== undefined && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
      throw new UsageError(`"${address}" is no address of a page; write one such as https://bank.example/thu-tuc.`);
  return { url, center: values.center?.replace(/\/+$/, ''), isJson: values.json };
}

function inWords({ url, center, findings, policy }: Diagnosis): string {
  const found = findings.map(({ id, what, fix }, at) => `${at + 1}. ${what} [${id}]\n   ${fix}\n`);
  const verdict =
    findings.length === 0
      ? 'nothing to mend'
      : findings.length === 1
        ? 'one thing to mend'
        : `${findings.length} things to mend`;
  return [
    `${url}: ${verdict}\n`,
    ...found,
    '\nA Content-Security-Policy that allows our elements and nothing else (your own sources come beside these):\n',
    `  ${policy}\n`,
    `\nThe Center is ${center}. Its hashes for the integrity attribute: ${center}/embed/vMAJOR.MINOR.PATCH/integrity.json\n`,
  ].join('');
}

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch((cause: unknown) => {
    throw new Error('hcc doctor drives a browser: npm install playwright-core, beside @hcc/center.', { cause });
  });
  const executablePath = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemBrowsers].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (executablePath === undefined)
    throw new Error(
      'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its file.',
    );
  // A browser refuses its sandbox to root.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
