/** A person in front of the unit finder: only this file knows its inner tree. */
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import { UnitFinder } from '../src/unit-finder/unit-finder.element.ts';
import { answerUnits } from './unit-answers.ts';
import { clientAnsweredBy } from './client-answered-by.ts';

export class UnitFinderHarness {
  readonly element: UnitFinder;

  private constructor(element: UnitFinder) {
    this.element = element;
  }

  static async show(
    fetch = answerUnits(),
    properties: Partial<Pick<UnitFinder, 'locale' | 'query' | 'position' | 'selectable'>> = {},
  ): Promise<UnitFinderHarness> {
    defineOnce('hcc-unit-finder', UnitFinder);
    const element = document.createElement('hcc-unit-finder');
    Object.assign(element, { locale: 'vi', ...properties });
    element.client = clientAnsweredBy(fetch);
    document.body.append(element);
    await element.updateComplete;
    return new UnitFinderHarness(element);
  }

  get field() {
    return page.getByRole('textbox', { name: 'Tìm nơi nộp hồ sơ và nhận kết quả' });
  }

  get oldField() {
    return page.getByRole('textbox', { name: 'Tên xã, phường cũ' });
  }

  get openOnly() {
    return page.getByRole('checkbox', { name: 'Chỉ hiện nơi đang mở cửa' });
  }

  button(name: string | RegExp) {
    return page.getByRole('button', { name });
  }

  /** Names of the service points, as they stand. */
  get names(): string[] {
    return this.#all('.points h2').map(({ textContent }) => textContent.trim());
  }

  /** All that is said of the first service point. */
  get first(): string {
    return spaced(this.#all('.points > li')[0]?.textContent);
  }

  get text(): string {
    return spaced(this.element.shadowRoot?.querySelector('.root')?.textContent);
  }

  /** What a screen reader is told of itself. */
  get announced(): string[] {
    return this.#all('[role=status]')
      .map(({ textContent }) => spaced(textContent))
      .filter((said) => said !== '');
  }

  async unfoldOldAddress(): Promise<void> {
    await page.getByText('Địa chỉ ghi tên xã, phường cũ').first().click();
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  #all(selector: string): Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}

const spaced = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
