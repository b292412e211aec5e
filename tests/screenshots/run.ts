/**
 * Pictures of what a citizen sees on the example sites, at desktop and phone width: `pnpm run screenshots [DIRECTORY]`.
 * They are for looking at; nothing is compared.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import { openBrowser } from '../journeys/browser.ts';
import { startSandbox } from '../journeys/sandbox.ts';

interface View {
  readonly name: string;
  readonly path: string;
  /** Moves of a person, from the page as it opens. */
  readonly prepare: (page: Page, finder: Locator) => Promise<void>;
}

const hits = (finder: Locator) => finder.getByRole('listbox').getByRole('option');
const type = (text: string) => async (_: Page, finder: Locator) => {
  await finder.getByRole('combobox').first().fill(text);
  await finder
    .getByText(/Có \d+ thủ tục|Đang hiện|Chưa tìm thấy/)
    .first()
    .waitFor();
};

const views: readonly View[] = [
  { name: 'start', path: '/', prepare: async (_, finder) => finder.getByRole('combobox').first().waitFor() },
  { name: 'search', path: '/', prepare: type('lam so do') },
  { name: 'nothing-found', path: '/', prepare: type('zzzz qqqq') },
  {
    name: 'life-events',
    path: '/',
    async prepare(_, finder) {
      await finder.getByRole('button', { name: 'Chọn theo việc cần làm' }).click();
      await finder.getByRole('button', { name: /^Có con/ }).waitFor();
    },
  },
  {
    name: 'filters',
    path: '/',
    async prepare(_, finder) {
      await finder.getByRole('button', { name: 'Xem tất cả thủ tục' }).click();
      await finder.getByText('Lọc kết quả').click();
      await finder.getByRole('combobox', { name: 'Cấp giải quyết' }).selectOption('commune');
      await hits(finder).first().waitFor();
    },
  },
  {
    name: 'detail',
    path: '/?doc=1.001193',
    prepare: async (_, finder) => finder.getByText('Thủ tục liên quan').waitFor(),
  },
  {
    name: 'service-points',
    path: '/diem-phuc-vu',
    async prepare(page) {
      await page
        .locator('hcc-unit-finder')
        .getByText(/^Chi nhánh/)
        .first()
        .waitFor();
    },
  },
];

const directory = resolve(process.argv[2] ?? '.cache/screenshots');
await mkdir(directory, { recursive: true });
const sandbox = await startSandbox();
const { context, close } = await openBrowser({ blockThirdParty: true });
try {
  const page = await context.newPage();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { name, path, prepare } of views) {
      await page.goto(`http://localhost:${sandbox.ports.district}${path}`);
      await prepare(page, page.locator('hcc-procedure-finder'));
      await page.screenshot({ path: join(directory, `${name}-${width}.png`), fullPage: true });
    }
  }
} finally {
  await close();
  await sandbox.stop();
}
console.log(`${views.length * 2} pictures in ${directory}`);
