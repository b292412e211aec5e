/** A citizen's moves in the frames of the form and the tracker, by what is read in them. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { Frame, FrameLocator, Locator, Page } from 'playwright';
import { pdfFile } from '../conformance/files.ts';

export const formIn = (page: Page): FrameLocator => page.frameLocator('hcc-dossier-form iframe');
export const trackerIn = (page: Page): FrameLocator => page.frameLocator('hcc-status-tracker iframe');

/** The form's frame, once there is a form in it. */
export async function formFrameOf(page: Page): Promise<Frame> {
  await formIn(page).locator('#heading').waitFor();
  const handle = await page.locator('hcc-dossier-form iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The form has no frame.');
  return frame;
}

/** A paper on the visitor's disk; under another name it has other bytes. */
export async function writePaper(name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'hcc-paper-')), name);
  await writeFile(path, new Uint8Array(await pdfFile(name).arrayBuffer()));
  return path;
}

/** Where a form's fields stand: in the citizen's frame, or on the officers' page. */
export type FormScope = FrameLocator | Locator;

export async function pickPlace(form: FormScope, label: RegExp, typed: string, name: RegExp): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(typed);
  await form.getByRole('option', { name }).first().click();
}

export const goOn = (form: FormScope): Promise<void> => form.getByRole('button', { name: 'Tiếp tục' }).click();

export interface Citizen {
  fullName: string;
  personalId: string;
  phone: string;
  email?: string;
}

/** The child of a mother who hands in and names no father. */
export async function fillInChild(form: FormScope): Promise<void> {
  await form.getByLabel(/Bạn là gì của trẻ/).selectOption({ label: 'Mẹ' });
  await form.getByRole('radio', { name: 'Chỉ mẹ' }).check();
  await form.getByLabel(/Họ, chữ đệm, tên của trẻ/).fill('Nguyễn Mẫu An');
  await fillInDay(form, /Ngày sinh của trẻ/, '5', '9', '2026');
  await form.getByRole('radio', { name: 'Nữ' }).check();
  await form.getByLabel(/Dân tộc của trẻ/).fill('Kinh');
  await form.getByLabel(/Quốc tịch của trẻ/).fill('Việt Nam');
  await form.getByLabel(/Nơi sinh/).fill('Bệnh viện Sản Nhi Quảng Ninh');
  await form.getByRole('radio', { name: 'Trong tỉnh này' }).check();
  await pickPlace(form, /Quê quán của trẻ/, 'hong gai', /Hồng Gai/);
}

/** Her name and number are those of the person who hands in. */
export async function fillInMother(form: FormScope): Promise<void> {
  await fillInDay(form, /Ngày sinh của mẹ/, '', '', '1990');
  await form.getByLabel(/Dân tộc – Mẹ/).fill('Kinh');
  await form.getByLabel(/Quốc tịch – Mẹ/).fill('Việt Nam');
  await form.getByLabel(/Nơi cư trú – Mẹ/).fill('Phường Hồng Gai, tỉnh Quảng Ninh');
}

async function fillInDay(form: FormScope, label: RegExp, day: string, month: string, year: string): Promise<void> {
  const boxes = form.getByRole('group', { name: label });
  await boxes.getByLabel('Ngày', { exact: true }).fill(day);
  await boxes.getByLabel('Tháng', { exact: true }).fill(month);
  await boxes.getByLabel('Năm', { exact: true }).fill(year);
}

/**
 * From the form's first page to its review: the registration of a birth, settled by Hồng Gai, collected at Uông Bí.
 * @param paper a file on the visitor's disk, or what puts one into the field.
 */
export async function fillIn(
  form: FrameLocator,
  { fullName, personalId, phone, email }: Citizen,
  paper: string | ((field: Locator) => Promise<void>),
): Promise<void> {
  await form.getByLabel(/Họ và tên người nộp/).fill(fullName);
  await form.getByLabel(/Số định danh cá nhân của người nộp/).fill(personalId);
  await form.getByLabel(/Số điện thoại/).fill(phone);
  if (email !== undefined) await form.getByLabel(/Thư điện tử/).fill(email);
  await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
  await goOn(form);
  await pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/);
  await goOn(form);
  await fillInChild(form);
  await goOn(form);
  await fillInMother(form);
  await goOn(form);
  const field = form.locator('input[type=file]').first();
  await (typeof paper === 'string' ? field.setInputFiles(paper) : paper(field));
  await form.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
  await goOn(form);
  await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
  await form.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
  await pickPlace(form, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
  await goOn(form);
  await form.getByText(personalId).first().waitFor();
  await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
}

export const submitButton = (form: FormScope) => form.getByRole('button', { name: 'Nộp hồ sơ', exact: true });

/** What the receipt shows. */
export async function readReceipt(form: FormScope): Promise<{ code: string; secret: string }> {
  await form.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
  return {
    code: await form.locator('dd.code').first().innerText(),
    secret: await form.locator('dd.secret').innerText(),
  };
}
