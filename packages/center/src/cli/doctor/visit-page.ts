/** Visits a partner's page in a browser and writes down what it sees. Changes nothing on it but its scroll position. */
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { originAllowed } from '../../partners/origins.ts';
import { isSettled, listen, loadersOf, noted, widgetsOf } from './in-page.ts';
import { knownTags, type Observations } from './observations.ts';
import { lacksOf } from './policy.ts';

/** Longest wait for the elements to come alive, in milliseconds: a frame gives up after 20 s, a loader after 13. */
const patienceMs = 15_000;
/** Long enough for what fails to have failed, where it is known already that something stands in the way. */
const shortMs = 1000;
const pauseMs = 250;

/** @param named the Center that was named, which a page without our script does not tell. */
export async function visitPage(
  browser: Browser,
  url: string,
  named: string | undefined,
): Promise<Observations & { readonly center: string | undefined }> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(listen);
    const heard = hear(page);
    const answer = await page.goto(url, { waitUntil: 'load' });
    const loaders = await page.evaluate(loadersOf);
    const center = named ?? centerOf(loaders[0]?.src);
    const header = answer?.headers()['content-security-policy'];
    const before = await page.evaluate(noted);
    const policies = [...(header === undefined ? [] : splitPolicies(header)), ...before.meta];
    const isStuck = (): boolean =>
      loaders.length === 0 ||
      (center !== undefined && lacksOf(policies, new URL(center).origin).length > 0) ||
      heard.answers.some(({ status, ancestors }) => status >= 400 || isStranger(page.url(), ancestors));
    let untilMs = patienceMs;
    for (let waitedMs = 0; waitedMs < untilMs; waitedMs += pauseMs) {
      if (await page.evaluate(isSettled, knownTags)) break;
      if (untilMs === patienceMs && isStuck()) untilMs = waitedMs + shortMs;
      await page.waitForTimeout(pauseMs);
    }
    const key = loaders.find(({ key }) => key?.startsWith('pk_'))?.key;
    if (center !== undefined && key !== undefined)
      heard.answers.push(...(await askAsPage(context, center, key, new URL(page.url()).origin)));
    const widgets = await page.evaluate(widgetsOf, knownTags);
    const { violations } = await page.evaluate(noted);
    const isOfCenter = ({ url }: { readonly url: string }): boolean =>
      center !== undefined && url.startsWith(`${center}/`);
    const origin = center === undefined ? undefined : new URL(center).origin;
    const answers = heard.answers.filter(isOfCenter);
    return {
      center,
      url: page.url(),
      status: answer?.status() ?? 0,
      policies,
      loaders,
      widgets,
      violations: violations.filter(
        ({ blocked, sample }) =>
          blocked === origin || blocked.startsWith(`${origin}/`) || sample.startsWith('lit-html'),
      ),
      warnings: heard.lines.filter((line) => line.startsWith('hcc: ')),
      refusals: answers.filter(({ status }) => status >= 400).map(({ url, status, code }) => ({ url, status, code })),
      failures: heard.failures.filter(isOfCenter),
      frames: answers.flatMap(({ url, ancestors }) => (ancestors ? [{ url, ancestors }] : [])),
      ahead: { center: answers.find(({ ahead }) => ahead !== undefined)?.ahead, page: aheadOf(answer) },
    };
  } finally {
    await context.close();
  }
}

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly code: string | undefined;
  readonly ancestors: readonly string[] | undefined;
  readonly ahead: number | undefined;
}

function hear(page: Page): { answers: Answer[]; failures: { url: string; error: string }[]; lines: string[] } {
  const heard: ReturnType<typeof hear> = { answers: [], failures: [], lines: [] };
  page.on('console', (line) => heard.lines.push(line.text()));
  page.on('requestfailed', (request) =>
    heard.failures.push({ url: request.url(), error: request.failure()?.errorText ?? 'failed' }),
  );
  page.on('response', (response) => {
    const { 'content-type': type = '', 'content-security-policy': policy = '' } = response.headers();
    const answer = {
      url: response.url(),
      status: response.status(),
      ancestors: /\/frame\/[\w-]+\?/.test(response.url()) && response.ok() ? ancestorsOf(policy) : undefined,
      ahead: aheadOf(response),
    };
    if (!type.includes('problem+json')) heard.answers.push({ ...answer, code: undefined });
    else
      void response.json().then(
        (problem: { code?: unknown }) =>
          heard.answers.push({ ...answer, code: typeof problem.code === 'string' ? problem.code : undefined }),
        () => heard.answers.push({ ...answer, code: undefined }),
      );
  });
  return heard;
}

/** What the Center says to the page's key: a browser keeps the answer to itself when the page may not read it. */
async function askAsPage(context: BrowserContext, center: string, key: string, origin: string): Promise<Answer[]> {
  const url = `${center}/v1/units?limit=1`;
  const headers = { authorization: `Bearer ${key}`, origin };
  const response = await context.request.get(url, { headers, timeout: 5000 }).catch(() => undefined);
  if (!response || response.ok()) return [];
  const problem = (await response.json().catch(() => ({}))) as { code?: unknown };
  const code = typeof problem.code === 'string' ? problem.code : undefined;
  return [{ url, status: response.status(), code, ancestors: undefined, ahead: undefined }];
}

const isStranger = (url: string, ancestors: readonly string[] | undefined): boolean =>
  ancestors !== undefined && !originAllowed(new URL(url).origin, ancestors);

const ancestorsOf = (policy: string): readonly string[] =>
  /(?:^|;)\s*frame-ancestors ([^;]*)/.exec(policy)?.[1]?.trim().split(/\s+/) ?? [];

/** `Date` is whole seconds, and the answer has been on its way: good to a second or two. */
export function aheadOf(response: Pick<Response, 'headers'> | null): number | undefined {
  const at = Date.parse(response?.headers()['date'] ?? '');
  return Number.isNaN(at) ? undefined : at - Date.now();
}

/** Several headers of one name come as one, with commas between; no directive of ours contains one. */
const splitPolicies = (header: string): string[] => header.split(/,|\n/).filter((policy) => policy.trim() !== '');

const centerOf = (loader: string | undefined): string | undefined =>
  /^(.*)\/embed\/[^/]+\/[^/]*$/.exec(loader ?? '')?.[1];
