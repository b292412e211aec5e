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

  /** Steps that promise nothing are taken by one press; others open fields first. */
  async take(step: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.begin(step, fields);
    const confirm = this.toDo.getByRole('button', { name: `Xác nhận: ${step}` });
    if (!isDirect(step)) await confirm.click();
    await this.toDo.getByText(`Đã ghi nhận: ${step}`).waitFor();
  }

  async begin(step: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.toDo.getByRole('button', { name: step, exact: true }).click();
    for (const [label, text] of Object.entries(fields)) await this.toDo.getByLabel(label).fill(text);
  }
}

const isDirect = (step: string): boolean => step === 'Tiếp nhận' || step === 'Nhận bàn giao';
