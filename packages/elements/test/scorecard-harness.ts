/** A person in front of the scorecard: only this file knows its inner tree. */
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import type { ScopeDetail } from '../src/internal/widget-events.ts';
import { Scorecard } from '../src/scorecard/scorecard.element.ts';
import { clientAnsweredBy } from './client-answered-by.ts';
import { answerScorecard } from './scorecard-answers.ts';

export class ScorecardHarness {
  readonly element: Scorecard;
  /** What the person chose, as the page heard of it. */
  readonly chosen: ScopeDetail[] = [];
  readonly failures: unknown[] = [];

  private constructor(element: Scorecard) {
    this.element = element;
    element.addEventListener('hcc-scope-changed', ({ detail }) => this.chosen.push(detail));
    element.addEventListener('hcc-error', ({ detail }) => this.failures.push(detail));
  }

  static async show(
    fetch = answerScorecard(),
    properties: Partial<Pick<Scorecard, 'locale' | 'unit' | 'unitRole' | 'procedure' | 'period' | 'noUnitChoice'>> = {},
  ): Promise<ScorecardHarness> {
    defineOnce('hcc-scorecard', Scorecard);
    const element = document.createElement('hcc-scorecard');
    Object.assign(element, { locale: 'vi', ...properties });
    element.client = clientAnsweredBy(fetch);
    const harness = new ScorecardHarness(element);
    document.body.append(element);
    await element.updateComplete;
    return harness;
  }

  get text(): string {
    return spaced(this.element.shadowRoot?.querySelector('.root')?.textContent);
  }

  get heading(): string {
    return spaced(this.#one('h2')?.textContent);
  }

  /** All that stands under a heading. */
  section(name: string): string {
    const section = this.#all('section').find((one) => spaced(one.querySelector('h3')?.textContent) === name);
    return spaced(section?.textContent);
  }

  /** What is said in place of each drawing. */
  get drawings(): string[] {
    return this.#all('svg[role=img]').map((drawing) => drawing.getAttribute('aria-label') ?? '');
  }

  /** Names of the units that are compared, as they stand. */
  get units(): string[] {
    return this.#all('.units tbody th').map(({ textContent }) => spaced(textContent));
  }

  choice(name: string) {
    return page.getByRole('combobox', { name });
  }

  button(name: string | RegExp) {
    return page.getByRole('button', { name });
  }

  /** Opens the fold that tells how the first figure was reckoned, and waits for what it tells. */
  async explainFirst(): Promise<string> {
    const fold = this.#one<HTMLDetailsElement>('details.explain');
    fold?.querySelector('summary')?.click();
    for (;;) {
      const why = fold?.querySelector('.why');
      if (why) return spaced(why.textContent);
      await new Promise(requestAnimationFrame);
    }
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  get announced(): string {
    return spaced(this.#all('[role=status]').at(-1)?.textContent);
  }

  #one<E extends Element>(selector: string): E | undefined {
    return this.element.shadowRoot?.querySelector<E>(selector) ?? undefined;
  }

  #all(selector: string): Element[] {
    return [...(this.element.shadowRoot?.querySelectorAll(selector) ?? [])];
  }
}

const spaced = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
