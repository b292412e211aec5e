/** A person in front of the finder: only this file knows its inner tree. */
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import { ProcedureFinder } from '../src/procedure-finder/procedure-finder.element.ts';
import { answer } from './finder-answers.ts';
import { clientAnsweredBy } from './client-answered-by.ts';

export class FinderHarness {
  readonly element: ProcedureFinder;

  private constructor(element: ProcedureFinder) {
    this.element = element;
  }

  static async show(fetch = answer(), locale = 'vi'): Promise<FinderHarness> {
    defineOnce('hcc-procedure-finder', ProcedureFinder);
    const element = document.createElement('hcc-procedure-finder');
    element.locale = locale;
    element.client = clientAnsweredBy(fetch);
    document.body.append(element);
    await element.updateComplete;
    return new FinderHarness(element);
  }

  get field() {
    return page.getByRole('combobox').first();
  }

  options() {
    return page.getByRole('listbox').getByRole('option');
  }

  optionText(at: number): string {
    return (this.options().elements()[at]?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  button(name: string | RegExp) {
    return page.getByRole('button', { name });
  }

  /** Unfolds what stands under this heading. */
  async unfold(summary: string): Promise<void> {
    await page.getByText(summary, { exact: true }).click();
  }

  /** The options of the list with this label. */
  choices(label: string): string[] {
    const [select] = page.getByRole('combobox', { name: label }).elements();
    return select instanceof HTMLSelectElement
      ? Array.from(select.options, ({ text }) => text.replaceAll(/\s+/g, ' ').trim())
      : [];
  }

  async choose(label: string, option: string): Promise<void> {
    await userEvent.selectOptions(page.getByRole('combobox', { name: label }), option);
  }

  async type(text: string): Promise<void> {
    await this.field.fill(text);
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  /** What a person reads, without the space between. */
  get text(): string {
    return (this.element.shadowRoot?.querySelector('.root')?.textContent ?? '').replaceAll(/\s+/g, ' ');
  }

  /** What a screen reader was told last. */
  get announced(): string {
    return this.element.shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '';
  }

  /** Presses a button of this finder, where another stands beside it. */
  pressButton(name: string): void {
    const buttons = this.element.shadowRoot?.querySelectorAll('button') ?? [];
    [...buttons].find(({ textContent }) => textContent.includes(name))?.click();
  }

  /** Types into this finder, where another stands beside it, and opens the first hit. */
  async openFirst(text: string): Promise<void> {
    const root = this.element.shadowRoot;
    const input = root?.querySelector('input');
    if (!input) throw new Error('There is no field.');
    input.focus();
    await userEvent.keyboard(text);
    await expect.poll(() => root?.querySelector('li.hit')).toBeTruthy();
    root?.querySelector<HTMLElement>('li.hit')?.click();
  }

  /** The id of the option that the field points at. */
  get activeOption(): Element | null {
    const id = this.element.shadowRoot?.querySelector('input')?.getAttribute('aria-activedescendant');
    return id ? (this.element.shadowRoot?.getElementById(id) ?? null) : null;
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }
}
