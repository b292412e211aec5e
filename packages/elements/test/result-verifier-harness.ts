/** A person in front of the verifier: only this file knows its inner tree. */
import { page, userEvent } from 'vitest/browser';
import { defineOnce } from '../src/internal/define-once.ts';
import { ResultVerifier } from '../src/result-verifier/result-verifier.element.ts';
import { clientAnsweredBy } from './client-answered-by.ts';

export class ResultVerifierHarness {
  readonly element: ResultVerifier;

  private constructor(element: ResultVerifier) {
    this.element = element;
  }

  static async show(
    fetch: (request: Request) => Promise<Response>,
    properties: Partial<Pick<ResultVerifier, 'locale' | 'token'>> = {},
  ): Promise<ResultVerifierHarness> {
    defineOnce('hcc-result-verifier', ResultVerifier);
    const element = document.createElement('hcc-result-verifier');
    Object.assign(element, { locale: 'vi', ...properties });
    element.client = clientAnsweredBy(fetch);
    document.body.append(element);
    await element.updateComplete;
    return new ResultVerifierHarness(element);
  }

  /** The field that the whole zone is the label of. */
  get field() {
    return page.getByLabelText(/Chọn tệp PDF|Kiểm tra tệp khác/);
  }

  button(name: string) {
    return page.getByRole('button', { name });
  }

  async choose(file: File): Promise<void> {
    await userEvent.upload(this.field, file);
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  /** Files held over the zone and let go. @returns whether the browser was kept from opening them. */
  drop(...files: readonly File[]): boolean {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });
    this.#zone?.dispatchEvent(event);
    return event.defaultPrevented;
  }

  /** What stands in answer to a file. */
  get outcome(): string {
    return spaced(this.element.shadowRoot?.querySelector('.outcome')?.textContent);
  }

  get text(): string {
    return spaced(this.element.shadowRoot?.querySelector('.root')?.textContent);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  get #zone(): Element | null | undefined {
    return this.element.shadowRoot?.querySelector('.zone');
  }
}

const spaced = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
