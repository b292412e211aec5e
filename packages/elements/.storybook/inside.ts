/** A person in front of an element, for `play`: finds what the selector names in its shadow root, once it is there. */
import { userEvent, waitFor } from 'storybook/test';

export interface Person {
  /** Waits until it is there. @throws Error naming the selector, and what the element shows instead. */
  see<E extends HTMLElement = HTMLElement>(selector: string): Promise<E>;
  press(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Picks an option of a list by its value. */
  choose(selector: string, value: string): Promise<void>;
}

export function personAt(canvas: HTMLElement): Person {
  const see = <E extends HTMLElement>(selector: string): Promise<E> =>
    waitFor(
      () => {
        const root = [...canvas.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
        const found = root?.querySelector<E>(selector);
        if (found) return found;
        throw new Error(
          `no ${selector} in: ${root?.querySelector('.root')?.textContent.replaceAll(/\s+/g, ' ').trim()}`,
        );
      },
      { timeout: 8000 },
    );
  return {
    see,
    press: async (selector) => userEvent.click(await see(selector)),
    type: async (selector, text) => {
      const field = await see<HTMLInputElement>(selector);
      // `userEvent.clear` does not find the focus inside a shadow root.
      field.value = '';
      await userEvent.type(field, text);
    },
    choose: async (selector, value) => {
      await see(`${selector} option[value="${value}"]`);
      await userEvent.selectOptions(await see(selector), value);
    },
  };
}
