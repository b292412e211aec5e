/** A person in front of the card: only this file knows its inner tree. */
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import { ProcedureCard } from '../src/procedure-card/procedure-card.element.ts';
import { answerProcedure } from './procedure-answers.ts';
import { clientAnsweredBy } from './client-answered-by.ts';

export class ProcedureCardHarness {
  readonly element: ProcedureCard;

  private constructor(element: ProcedureCard) {
    this.element = element;
  }

  static async show(
    fetch = answerProcedure(),
    properties: Partial<Pick<ProcedureCard, 'locale' | 'procedure' | 'details'>> = {},
  ): Promise<ProcedureCardHarness> {
    defineOnce('hcc-procedure-card', ProcedureCard);
    const element = document.createElement('hcc-procedure-card');
    Object.assign(element, { locale: 'vi', procedure: '1.001193', ...properties });
    element.client = clientAnsweredBy(fetch);
    document.body.append(element);
    await element.updateComplete;
    return new ProcedureCardHarness(element);
  }

  button(name: string | RegExp) {
    return page.getByRole('button', { name });
  }

  get article() {
    return page.getByRole('article');
  }

  /** What a person reads, without the space between; without what is folded away. */
  get text(): string {
    const root = this.element.shadowRoot?.querySelector<HTMLElement>('.root');
    return (root?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
  }

  /** Unfolds "see everything", or another fold by its title. */
  async unfold(title = 'Xem đầy đủ thủ tục này'): Promise<void> {
    await page.getByText(title, { exact: true }).click();
  }

  async choose(label: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).selectOptions(option);
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }
}
