/** What each page of the benchmark offers to whoever drives it: looking at the list, and timing until it is painted. */
import type { Row } from './row.ts';

const givenUpAfterMs = 20_000;

const root = (): ShadowRoot | null | undefined => document.querySelector('#subject')?.shadowRoot;
const rows = (): readonly Element[] =>
  [...(root()?.querySelectorAll('.hit .name') ?? [])].flatMap(({ parentElement }) => parentElement ?? []);

/** Bundled templates differ in white space between their tags; letters are what counts. */
const lettersOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

/** Resolves when the next frame has been painted: its animation callbacks, style, layout and paint come before a task that they post. */
const afterPaint = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve(performance.now());
      });
      port1.start();
      port2.postMessage(undefined);
    });
  });

/** Milliseconds from `start` to the first painted frame in which `isThere`. */
async function untilPainted(start: number, isThere: () => boolean): Promise<number> {
  for (;;) {
    const elapsed = (await afterPaint()) - start;
    if (isThere()) return elapsed;
    if (elapsed > givenUpAfterMs) throw new Error(`The expected rows were not painted; there are: ${bench.letters()}`);
  }
}

let inputPainted: Promise<number> | undefined;

export const bench = {
  afterPaint,
  rowCount: (): number => rows().length,
  /** All letters of the list, to tell whether two lists say the same. */
  letters: (): string => rows().map(lettersOf).join('|'),
  /** The same for its elements. */
  shape: (): string =>
    rows()
      .map((element) => [...element.querySelectorAll('*')].map(({ localName }) => localName).join(' '))
      .join('|'),
  readRows: (): Row[] => rows().map(readRow),
  button(label: string): HTMLButtonElement {
    const found = [...(root()?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent?.trim() === label,
    );
    if (!found) throw new Error(`There is no button "${label}".`);
    return found;
  },
  /** Times the next input event, from its first listener to the frame with the rows that say `letters`. */
  expectInput(letters: string): void {
    inputPainted = undefined;
    const options = { capture: true, once: true };
    const onInput = () => void (inputPainted = untilPainted(performance.now(), () => bench.letters() === letters));
    addEventListener('input', onInput, options);
  },
  async inputPainted(): Promise<number> {
    if (!inputPainted) throw new Error('No input event came.');
    return inputPainted;
  },
  /** Milliseconds from before `act` to the frame with `count` rows. */
  timeUntilRows(count: number, act: () => void): Promise<number> {
    const start = performance.now();
    act();
    return untilPainted(start, () => rows().length >= count);
  },
  /** Whether there is a row in the middle of the window, rather than a blank that is still to be filled. */
  isFilled: (): boolean =>
    root()
      ?.elementFromPoint(innerWidth / 2, innerHeight / 2)
      ?.closest('.hit .name, .hit') != null,
};

function readRow(element: Element): Row {
  const meant = element.querySelector(':scope > .muted.small');
  return {
    name: [...(element.querySelector('.name')?.childNodes ?? [])]
      .filter((node) => node instanceof Text || node instanceof Element)
      .map((node) => ({ text: node.textContent ?? '', isMet: node instanceof Element }))
      .filter(({ text }) => text !== ''),
    meant: meant
      ? { said: ownTextOf(meant).trim(), official: meant.querySelector('span')?.textContent ?? '' }
      : undefined,
    facts: [...element.querySelectorAll('.facts > *')].map((fact) => ({
      text: (fact.textContent ?? '').trim(),
      isTag: fact.classList.contains('tag'),
    })),
  };
}

const ownTextOf = (element: Element): string =>
  [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])).join('');

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
