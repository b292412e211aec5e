/**
 * The bank's page has been taken over by a script. It keeps every string it can get while somebody files and follows a
 * dossier, then uses each as whatever credential it could be: from the page itself, and from outside.
 */
import { createClient } from '@hcc/sdk';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { birth } from './citizen.ts';
import { fillIn, formIn, readReceipt, submitButton, trackerIn, writePaper } from './form-page.ts';
import { driveFrame, installHostileScript } from './hostile-host.ts';
import { act } from './officer.ts';
import { showingFailures } from './on-failure.ts';
import { attemptsWith, openings, type Outcome, replayFromOutside, replayFromPage, type Target } from './replay.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

/** Strings that are nowhere else: each shows by itself where it went. */
const canary = {
  fullName: 'Vàng Anh Kx7Qz',
  personalId: '022190777017',
  phone: '0912777017',
  email: 'vang.anh.kx7qz@example.vn',
};
const fileName = 'giay-kx7qz.pdf';
const canaries = [...Object.values(canary), 'Kx7Qz', 'kx7qz', encodeURIComponent(canary.fullName)];
const canariesIn = (text: string): string[] => canaries.filter((word) => text.includes(word));

let sandbox: Sandbox;
let center: string;
let paper: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  paper = await writePaper(fileName);
}, 120_000);
afterAll(() => sandbox?.stop());

describe.each([
  { host: 'localhost', blockThirdParty: false },
  { host: '127.0.0.1', blockThirdParty: true },
])('a hostile script on the bank at $host', ({ host, blockThirdParty }) => {
  it('sees no personal value, and nothing it sees opens one', { timeout: 240_000 }, async () => {
    const { context, close } = await openBrowser({ blockThirdParty });
    await showingFailures(`hostile-${host}`, [context], async () => {
      const page = await context.newPage();
      const sessions = sessionsOf(page);
      const loot = await installHostileScript(page);
      const origin = `http://${host}:${sandbox.ports.bank}`;
      await page.goto(origin);
      const { code, secret } = await fileAsCanary(page);
      const target: Target = { center, origin, code, ...(await settle(code)) };
      await trackerIn(page)
        .getByRole('button', { name: /Tải kết quả/ })
        .waitFor({ timeout: 15_000 });

      const seen = await loot();
      // It was there for what is typed inline, for what crosses the port, and in closed shadow roots.
      expect(seen).toMatch(/^keydown k\b/m);
      expect(seen).toContain('port received {"type":"submitted"');
      expect(seen).toContain('<iframe');
      expect(canariesIn(seen)).toEqual([]);
      for (const hidden of [secret, fileName, target.dossierId, target.attachmentId])
        expect(seen).not.toContain(hidden);
      expect(seen).not.toMatch(/\b(?:fs|fc|lt|st|sk)_[\w-]{10}/);

      const tokens = [...new Set([...tokensIn(seen), code])];
      // The key, and one used bootstrap each of form and tracker.
      expect(tokens.filter((token) => token.startsWith('pk_test_'))).toHaveLength(1);
      expect(tokens.filter((token) => token.startsWith('bs_')).length).toBeGreaterThanOrEqual(2);

      const before = await asOfficerReads(target.dossierId);
      const answered = personalAnswersTo(page);
      const fromPage = await replayFromPage(
        page,
        center,
        tokens.flatMap((token) => [...attemptsWith(token, target), ...openings(token, target)]),
      );
      expectNothingPersonal(fromPage);
      // Not only kept from the script by the browser: refused by the Center.
      expect(answered).toEqual([]);
      for (const token of tokens) {
        expectNothingPersonal(await replayFromOutside(token, target, attemptsWith(token, target)));
        await expectNoSessionOfTheFiling(
          await replayFromOutside(token, target, openings(token, target)),
          token,
          target,
        );
      }
      expect(await asOfficerReads(target.dossierId)).toEqual(before);
      expect(canariesIn(await loot())).toEqual([]);

      await tryFreshBootstraps(page, target);
      expect(answered).toEqual([]);
      // The control: what the script never saw would have opened everything.
      const own = sessions.find((token) => !seen.includes(token)) ?? '';
      const reading = attemptsWith(own, target).filter(({ operation }) => operation === 'getDossier');
      const [read] = await replayFromOutside(own, target, reading);
      expect(read?.status).toBe(200);
      expect(canariesIn(read?.text ?? '')).toEqual(expect.arrayContaining(Object.values(canary)));
    }).finally(close);
  });
});

async function fileAsCanary(page: Page): Promise<{ code: string; secret: string }> {
  const finder = page.locator('hcc-procedure-finder');
  await finder.getByRole('combobox').pressSequentially('khai sinh');
  await finder.getByRole('option').first().click();
  await finder.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const form = formIn(page);
  const phone = form.getByLabel(/Số điện thoại/);
  await expect.poll(() => phone.inputValue(), { timeout: 15_000 }).not.toBe('');
  // By real keys, for whoever listens to them.
  await phone.clear();
  await phone.pressSequentially(canary.phone);
  await fillIn(form, canary, paper);
  await submitButton(form).click();
  const receipt = await readReceipt(form);
  await trackerIn(page).getByText(receipt.code).first().waitFor();
  return receipt;
}

/** Brings it to a signed result, so that there is one to steal. */
async function settle(code: string): Promise<Pick<Target, 'dossierId' | 'attachmentId'>> {
  await act(center, code, 'receive', 'Uông Bí', { type: 'accept' });
  await act(center, code, 'appraise', 'Hồng Gai', { type: 'appraise' });
  await act(center, code, 'approve', 'Hồng Gai', { type: 'approve' });
  await act(center, code, 'finalise', 'Hồng Gai', { type: 'sign', resultNumber: '12/GKS' });
  const { desk } = await officer();
  const { items } = await desk.dossiers({ mine: 'false', q: code });
  const dossierId = items[0]?.id ?? '';
  const { attachments } = await desk.dossier(dossierId);
  return { dossierId, attachmentId: attachments[0]?.id ?? '' };
}

async function officer() {
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId: 'officer-uong-bi-receiver' });
  return createClient({ baseUrl: center, session: token });
}

/** The whole of the dossier, its version, and how many dossiers there are. */
async function asOfficerReads(dossierId: string) {
  const { desk } = await officer();
  const { data, etag } = await desk.dossier(dossierId).withResponse();
  return { data, etag, count: (await desk.dossiers({ mine: 'false' }).atMost(1000)).length };
}

/** The tokens of the frames' sessions, from the network's side, where no script of the page is. */
function sessionsOf(page: Page): readonly string[] {
  const tokens: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/v1/frame-sessions') || response.status() !== 201) return;
    // A page that closes takes its last answers with it.
    response.json().then(
      ({ token }: { token: string }) => tokens.push(token),
      () => undefined,
    );
  });
  return tokens;
}

/** Calls of the host page itself that the Center carried out, from now on; public data apart. */
function personalAnswersTo(page: Page): readonly string[] {
  const answered: string[] = [];
  page.on('response', (response) => {
    const { pathname, origin } = new URL(response.url());
    const isPersonal =
      origin === center &&
      /^\/v1\/(?!procedures|catalogue|facets|units|address-units|evaluation\/scorecard|results\/trust-anchors|sandbox\/clock)/.test(
        pathname,
      );
    if (
      isPersonal &&
      response.ok() &&
      response.frame() === page.mainFrame() &&
      response.request().method() !== 'OPTIONS'
    )
      answered.push(`${response.request().method()} ${pathname} ${response.status()}`);
  });
  return answered;
}

/** What could be a credential: our own prefixes, and any other run of letters and digits that is no word. */
function tokensIn(loot: string): string[] {
  const words = new Set(loot.match(/[\w.~+/-]{8,300}=*/g));
  const isRandom = (word: string): boolean =>
    /^[a-z]{2,4}_/.test(word) || /^[0-9a-f-]{16,}$/.test(word) || /^(?=.*\d)(?=.*[a-z])[\w~+-]{16,}=*$/i.test(word);
  return [...words].filter(isRandom);
}

function expectNothingPersonal(outcomes: readonly Outcome[]): void {
  expect(outcomes.filter(({ isPublic, status }) => !isPublic && status >= 200 && status < 300)).toEqual([]);
  expect(outcomes.filter(({ text }) => canariesIn(text).length > 0)).toEqual([]);
}

/** A program may begin a filing of its own by the publishable key; the one that was watched stays out of its reach. */
async function expectNoSessionOfTheFiling(outcomes: readonly Outcome[], token: string, target: Target): Promise<void> {
  expect(outcomes.filter(({ text }) => canariesIn(text).length > 0)).toEqual([]);
  const opened = outcomes.filter(({ status }) => status === 201);
  if (!token.startsWith('pk_') && !token.startsWith('bs_')) expect(opened).toEqual([]);
  for (const { text } of opened) {
    const session = JSON.parse(text) as { token: string; dossiers: unknown[] };
    expect(session.dossiers).toEqual([]);
    const own = attemptsWith(session.token, target).filter(({ path }) => path.includes(target.dossierId));
    expectNothingPersonal(await replayFromOutside(session.token, target, own));
  }
}

/** The script asks the bank's back end for bootstraps of its own, as it could at any time. */
async function tryFreshBootstraps(page: Page, target: Target): Promise<void> {
  const fresh = (): Promise<string> =>
    page.evaluate(async () => {
      const response = await fetch('/hcc/bootstrap', { method: 'POST' });
      return ((await response.json()) as { bootstrap: string }).bootstrap;
    });

  const used = await fresh();
  expectNothingPersonal(await replayFromPage(page, center, openings(used, target)));

  // Redeemed by a program that says it is our frame: a draft of its own, with what the bank itself had said.
  const outcomes = await replayFromOutside(used, target, openings(used, target));
  await expectNoSessionOfTheFiling(outcomes, used, target);
  const stolen = outcomes.find(({ status }) => status === 201);
  const { token } = JSON.parse(stolen?.text ?? '{}') as { token: string };
  const draft = await createClient({ baseUrl: center, session: token }).dossiers.create({ procedureCode: birth });
  expect(Object.keys(draft.answers).toSorted()).toEqual(['submitter.fullName', 'submitter.phone']);
  expect(canariesIn(JSON.stringify(draft))).toEqual([]);

  // A frame that the script opens itself, in the browser that holds the filing's cookie: code and status, no more.
  for (const widget of ['dossier-form', 'status-tracker'] as const) {
    const told = await driveFrame(page, { center, widget, procedure: birth, code: target.code });
    expect(told).toContain('"ready"');
    expect(canariesIn(told)).toEqual([]);
    expect(told).not.toContain(target.dossierId);
  }
}
