/** `hcc doctor` on pages with one thing wrong each, and on the gallery's strictest, which is well. */
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { diagnose, doctor } from '../../packages/center/src/cli/doctor/doctor.ts';
import { launchOptions } from '../support/browser.ts';
import { type Gallery, openGallery } from './open-gallery.ts';
import { pages } from './pages.ts';
import { sickPages } from './sick-pages.ts';

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await openGallery([...sickPages, ...pages]);
  const options = launchOptions();
  browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--host-resolver-rules=MAP partner.test 127.0.0.1'],
  });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

it.each(sickPages)('$name: $what', async ({ name, finds, mend = /./ }) => {
  const { findings } = await diagnose(browser, gallery.addressOf(name), gallery.center);
  expect(findings.map(({ id }) => id)).toEqual(finds);
  if (finds.length > 0) expect(findings.map(({ what, fix }) => `${what} ${fix}`).join('\n')).toMatch(mend);
});

it('finds nothing on the strictest page of the gallery, whose policy is the one it prints', async () => {
  const { findings, policy, center } = await diagnose(browser, gallery.addressOf('strict-policy'));
  expect(findings).toEqual([]);
  expect(center).toBe(gallery.center);
  expect(policy).toBe(
    `script-src ${center}; connect-src ${center}; frame-src ${center}; require-trusted-types-for 'script'; trusted-types lit-html`,
  );
});

it('names the origin that is not registered', async () => {
  const address = gallery.addressOf('healthy').replace('127.0.0.1', 'partner.test');
  const { findings } = await diagnose(browser, address);
  const { origin } = new URL(address);
  expect(findings.find(({ id }) => id === 'origin-not-registered')?.what).toContain(origin);
});

it('as a command it says it in words or in JSON, and ends with 1 when there is something to mend', async () => {
  let said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  const launch = () => chromium.launch(launchOptions());
  const page = gallery.addressOf('no-script');
  try {
    expect(await doctor([page, '--center', gallery.center], launch)).toBe(1);
    expect(said).toContain(`${page}: one thing to mend\n1. The page has no script tag of ours. [no-script]\n`);
    expect(said).toContain(`frame-src ${gallery.center};`);
    said = '';
    expect(await doctor([gallery.addressOf('strict-policy'), '--json'], launch)).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ center: gallery.center, findings: [] });
  } finally {
    write.mockRestore();
  }
});

it.each<[string[], RegExp]>([
  [[], /Name one page/],
  [['bank.example'], /no address/],
  [['http://127.0.0.1:9/', '--fix'], /--fix/],
])('%j is not asked properly', async (args, message) => {
  await expect(doctor(args)).rejects.toThrow(message);
});
