/**
 * A language that nobody speaks: every word of an element, half as long again and between brackets. What does not grow with
 * its words sticks out or is cut off, and a sentence without brackets was never in a locale.
 */
import type { LitElement } from 'lit';

/** "Nộp hồ sơ" becomes "⟦Nộộp hồồ sơơ ~~~⟧". */
export const pseudoText = (text: string): string =>
  text.trim() === ''
    ? text
    : `⟦${text.replaceAll(/([aeiouyăâêôơư])/giu, '$1$1')} ${'~'.repeat(Math.ceil(text.length / 4))}⟧`;

/** Words as locale files hold them: texts, functions that give one, and lists or groups of such. */
export function pseudoWords<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (typeof words === 'function')
    return ((...args: unknown[]) => pseudoWords((words as unknown as (...args: unknown[]) => unknown)(...args))) as T;
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word)) as T;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, pseudoWords(word)])) as T;
}

/** Before the element is first shown: its own words and those that all share. */
export function speakPseudo<E extends LitElement>(element: E): E {
  const { text } = element as unknown as { text: { strings: unknown; shared: unknown } };
  text.strings = pseudoWords(text.strings);
  text.shared = pseudoWords(text.shared);
  return element;
}

/** What is wider than the place it has, each with its words. */
export function overflowing(canvas: HTMLElement): string[] {
  const roots = [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.root, .root *')])
    .filter((part) => part instanceof HTMLElement && !part.closest('.visually-hidden, svg'))
    .filter((part) => getComputedStyle(part).display !== 'inline' && part.scrollWidth > part.clientWidth + 1)
    .map(
      (part) => `${part.localName}.${part.className}: ${part.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}`,
    );
}
