/** A citizen's moves in the frames of the form and the tracker, by what is read in them. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright';
import { pdfFile } from '../conformance/files.ts';

export const formIn = (page: Page): FrameLocator => page.frameLocator('hcc-dossier-form iframe');
export const trackerIn = (page: Page): FrameLocator => page.frameLocator('hcc-status-tracker iframe');

/** A paper on the visitor's disk. */
export async function writePaper(name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'hcc-paper-')), name);
  await writeFile(path, new Uint8Array(await pdfFile().arrayBuffer()));
  return path;
}

export async function pickPlace(form: FrameLocator, label: RegExp, typed: string, name: RegExp): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(typed);
  await form.getByRole('option', { name }).first().click();
}

export const goOn = (form: FrameLocator): Promise<void> => form.getByRole('button', { name: 'Tiếp tục' }).click();

export interface Citizen {
  fullName: string;
  personalId: string;
  phone: string;
  email?: string;
}

/** From the form's first page to its review: the registration of a birth, settled by Hồng Gai, collected at Uông Bí. */
export async function fillIn(
  form: FrameLocator,
  { fullName, personalId, phone, email }: Citizen,
  paper: string,
): Promise<void> {
  await form.getByLabel(/Họ và tên người nộp/).fill(fullName);
  await form.getByLabel(/Số định danh cá nhân của người nộp/).fill(personalId);
  await form.getByLabel(/Số điện thoại/).fill(phone);
  if (email !== undefined) await form.getByLabel(/Thư điện tử/).fill(email);
  await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
  await goOn(form);
  await pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/);
  await goOn(form);
  await form.locator('input[type=file]').first().setInputFiles(paper);
  await form.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
  await goOn(form);
  await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
  await form.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
  await pickPlace(form, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
  await goOn(form);
  await form.getByText(personalId).waitFor();
  await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
}

export const submitButton = (form: FrameLocator) => form.getByRole('button', { name: 'Nộp hồ sơ', exact: true });

/** What the receipt shows. */
export async function readReceipt(form: FrameLocator): Promise<{ code: string; secret: string }> {
  await form.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
  return {
    code: await form.locator('dd.code').first().innerText(),
    secret: await form.locator('dd.secret').innerText(),
  };
}
