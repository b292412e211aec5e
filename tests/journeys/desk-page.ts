/** An officer's moves on the desk page, by what is read on it. */
import type { Locator, Page } from 'playwright';

export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What the officer may do with the dossier that is open. */
  get toDo(): Locator {
    return this.page.getByRole('region', { name: 'Việc cần làm' });
  }

  /** @param unit as the list groups officers, or a part of it. */
  async signIn(center: string, unit: string, role: string): Promise<void> {
    await this.page.goto(`${center}/desk`);
    await this.page.getByRole('searchbox', { name: /Tìm theo tên, đơn vị/ }).fill(`${unit} ${role}`);
    await this.page.getByRole('main').getByRole('button').first().click();
    await this.page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Đăng xuất' }).click();
    await this.page.getByRole('heading', { name: /Đăng nhập/ }).waitFor();
  }

  /** Opens a dossier from the officer's own queue, or from all. */
  async open(code: string, which: 'Việc của tôi' | 'Tất cả' = 'Việc của tôi'): Promise<void> {
    const queue = this.page.getByRole('navigation', { name: 'Hồ sơ' });
    await queue.getByRole('button', { name: which, exact: true }).click();
    await queue.getByRole('link', { name: code }).click();
    await this.page.getByRole('main').getByText(code).waitFor();
    await this.toDo.waitFor();
  }

  /** Straight to one dossier, as from a link that was kept. */
  async visit(id: string, code: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), `#/dossier/${id}`);
    await this.page.getByRole('main').getByText(code).first().waitFor();
    await this.toDo.waitFor();
  }

  /** Begins the step, says what it asks for, and confirms what was told to follow. */
  async take(step: string, fields: StepFields = {}): Promise<void> {
    await this.begin(step, fields);
    await this.toDo.getByRole('button', { name: `Xác nhận: ${step}` }).click();
    await this.toDo.getByText(`Đã ghi nhận: ${step}`).waitFor();
  }

  async begin(step: string, fields: StepFields = {}): Promise<void> {
    const button = this.toDo.getByRole('button', { name: step, exact: true });
    const others = this.toDo.getByText('Cách khác: không tiếp nhận, dừng, thu hồi…');
    await button.or(others).first().waitFor();
    if (!(await button.isVisible())) await others.click();
    await button.click();
    for (const [label, value] of Object.entries(fields)) await this.fill(label, value);
  }

  private async fill(label: string, value: string | true): Promise<void> {
    const field = this.toDo.getByLabel(label).last();
    if (value === true) return field.check();
    const kind = await field.evaluate((element) => element.localName);
    if (kind === 'select') {
      const option = field.locator('option', { hasText: value }).first();
      await field.selectOption((await option.getAttribute('value')) ?? '');
    } else await field.fill(value);
  }

  /** The same wordless step with all of these. */
  async takeMany(step: string, codes: readonly string[]): Promise<void> {
    const queue = this.page.getByRole('navigation', { name: 'Hồ sơ' });
    for (const code of codes) await queue.getByRole('checkbox', { name: `Chọn hồ sơ ${code}` }).check();
    const bar = queue.getByRole('group', { name: 'Làm nhiều hồ sơ cùng lúc' });
    await bar.getByRole('button', { name: step, exact: true }).click();
    await bar.getByRole('button', { name: `${step} ${codes.length} hồ sơ` }).click();
    await bar.getByText(`${step}: đã ghi nhận ${codes.length} hồ sơ.`).waitFor();
  }
}

/** By label: what is typed or chosen; `true` ticks a box or a radio button. */
export type StepFields = Readonly<Record<string, string | true>>;
