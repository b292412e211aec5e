/** A person in front of the finder: only this file knows its inner tree. */
import { createClient } from '@hcc/sdk';
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import { ProcedureFinder } from '../src/procedure-finder/procedure-finder.element.ts';
import { answer } from './finder-answers.ts';

export class FinderHarness {
  readonly element: ProcedureFinder;

  private constructor(element: ProcedureFinder) {
    this.element = element;
  }

  static async show(fetch = answer(), locale = 'vi'): Promise<FinderHarness> {
    defineOnce('hcc-procedure-finder', ProcedureFinder);
    const element = document.createElement('hcc-procedure-finder');
    element.locale = locale;
    element.client = createClient({
      key: 'pk_test_0123456789abcdef',
      baseUrl: 'http://center.test',
      fetch,
      retry: { limit: 0 },
    });
    document.body.append(element);
    await element.updateComplete;
    return new FinderHarness(element);
  }

  get field() {
    return page.getByRole('combobox');
  }

  options() {
    return page.getByRole('option');
  }

  optionText(at: number): string {
    return (this.options().elements()[at]?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  button(name: string | RegExp) {
    return page.getByRole('button', { name });
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

  /** The id of the option that the field points at. */
  get activeOption(): Element | null {
    const id = this.element.shadowRoot?.querySelector('input')?.getAttribute('aria-activedescendant');
    return id ? (this.element.shadowRoot?.getElementById(id) ?? null) : null;
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }
}
