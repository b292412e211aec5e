/** A tip from the desk to the form: who leads reads what is often missing, words a tip, and everybody's form says it. */
import { createClient } from '@hcc/sdk';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankKey } from '../../packages/center/test/test-center.ts';
import { launchOptions } from '../support/browser.ts';
import { findingsOn } from './accessibility.ts';
import { DeskPage } from './desk-page.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { showingFailures } from './on-failure.ts';
import { openServedCenter, type ServedCenter } from './served-center.ts';

const birth = '1.001193';

let center: ServedCenter;
let browser: Browser;
beforeAll(async () => {
  [center, browser] = await Promise.all([openServedCenter(), chromium.launch(launchOptions())]);
}, 120_000);
afterAll(() => Promise.all([browser?.close(), center?.close()]));

it('is approved at the desk, stands in the form, and is taken out again', async () => {
  const { stores } = center.ports;
  const paper = (await stores.catalogue.find(birth))?.components.find(({ name }) => name.startsWith('Giấy chứng sinh'));
  if (!paper) throw new Error('The registration of a birth asks for no certificate of birth.');
  const startsOn = `${center.ports.clock.now().toISOString().slice(0, 4)}-01-01`;
  await stores.evaluation.insert([
    { cube: 'procedure', key: [birth], startsOn, counts: { received: 412 } },
    { cube: 'component', key: [birth, paper.id], startsOn, counts: { askedMissing: 22, askedFaulty: 9 } },
  ]);
  const noticed = async () => {
    const { pages } = await createClient({ baseUrl: center.url, key: bankKey }).procedures.form(birth);
    return pages
      .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
      .filter(({ id }) => id.startsWith('tip.'))
      .map(({ help }) => help?.vi);
  };

  const context = await browser.newContext({ locale: 'vi-VN' });
  await showingFailures('tips', [context], async () => {
    const page = await context.newPage();
    await new DeskPage(page).signIn(center.url, 'Hồng Gai', 'Lãnh đạo');
    await page.evaluate(() => (location.hash = '#/watch'));
    const tips = page.getByRole('region', { name: 'Gợi ý trong tờ khai' });
    await tips.getByText('phải bổ sung 31 lần trên 412 hồ sơ (thiếu 22, chưa đúng 9)').waitFor();
    await tips.getByText('Soạn gợi ý').click();
    const words = tips.getByRole('textbox', { name: 'Lời gợi ý' });
    expect(await words.inputValue()).toMatch(/thiếu giấy tờ này/);
    await words.fill('Chụp đủ hai mặt, thấy rõ con dấu của cơ sở y tế.');
    await tips.getByRole('button', { name: 'Duyệt và hiện trong tờ khai' }).click();
    await tips.getByText(/^Ngô Văn Minh \(mẫu\) duyệt/).waitFor();
    expect(await noticed()).toEqual(['Chụp đủ hai mặt, thấy rõ con dấu của cơ sở y tế.']);
    expect(await findingsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScrolling(page, 'the tips at the desk');
    await tips.getByRole('button', { name: 'Gỡ gợi ý' }).click();
    await tips.getByText('Soạn gợi ý').waitFor();
    expect(await noticed()).toEqual([]);
  }).finally(() => context.close());
});
