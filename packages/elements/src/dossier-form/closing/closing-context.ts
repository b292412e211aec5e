import type { TextController } from '../../localize/text-controller.ts';
import type { FormContext } from '../form-context.ts';
import type { ClosingStrings } from './locales/vi.ts';

/** What the pages after the last question are handed beside what every page is: words of their own. */
export interface ClosingContext extends FormContext {
  readonly closing: TextController<ClosingStrings>;
}
