/**
 * In Firefox on the bank's page: found, filed up to the receipt, and followed. On the Center's site, from another origin: what
 * WebDriver presses on a page does not reach a frame of another site there.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { pdfFile } from '../conformance/files.ts';
import { openFirefox } from '../gallery/firefox/open-firefox.ts';
import { watchFaults } from '../gallery/visit.ts';
import { fillIn, formIn, readReceipt, submitButton, trackerIn } from '../journeys/form-page.ts';
import { startSandbox } from '../journeys/sandbox.ts';

const citizen = { fullName: 'Nguyễn Thị Mẫu', personalId: '022190000017', phone: '0912000017' };

const { context, close } = await openFirefox();
const sandbox = await startSandbox();
const page = await context.newPage();
const faults = watchFaults(page);
try {
  await page.goto(`http://localhost:${sandbox.ports.bank}/`);
  const finder = page.locator('hcc-procedure-finder');
  await finder.getByRole('combobox').fill('giay khai sinh');
  await finder.getByRole('option').first().click();
  await finder.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  const form = formIn(page);
  await fillIn(form, citizen, givePaper);
  await submitButton(form).click();
  const { code } = await readReceipt(form);
  const tracker = trackerIn(page);
  await tracker.getByText(code).first().waitFor();
  await tracker.locator('.dossier .steps').waitFor();
  // Before any picture: for that Playwright writes a style into each document, which a policy refuses in Firefox.
  if (faults.length > 0) throw new Error(faults.join('\n'));
} catch (error) {
  const picture = join(tmpdir(), 'hcc-bank-in-firefox.png');
  await page.screenshot({ path: picture, fullPage: true });
  console.error(`${String(error)}\nAs it looked: ${picture}`);
  process.exitCode = 1;
} finally {
  await close();
  await sandbox.stop();
}

/** WebDriver gives files to the fields of a page alone, not to those in its frames. */
async function givePaper(field: Locator): Promise<void> {
  const bytes = [...new Uint8Array(await pdfFile('giay-chung-sinh.pdf').arrayBuffer())];
  await field.evaluate((input: HTMLInputElement, given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], 'giay-chung-sinh.pdf', { type: 'application/pdf' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}
