/** What each page of the benchmark offers to whoever drives it: putting its form up, and timing until it is painted. */

/** How a contender is put on the page and taken off again. */
export interface Contender {
  /** Puts up the form that the document carries, into `place`. */
  mount(form: unknown, place: HTMLElement): void | Promise<void>;
  /** Takes away what `mount` put there; the place is emptied after it. */
  unmount?(place: HTMLElement): void;
}

const givenUpAfterMs = 60_000;
/** Of an element of ours the questions alone: what stands around them is not what is waited for. */
const controls = ':is(#place, .fields) :is(input, select, textarea, button)';

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

/** The page's place for forms, or the shadow tree of the element in it. */
function root(): ParentNode {
  const place = document.querySelector('#place');
  return place?.querySelector('bare-form, hcc-dossier-form')?.shadowRoot ?? place ?? document;
}

/** Milliseconds since `start` at which a painted frame held all of the form. */
async function untilPainted(start: number, controlCount: number): Promise<number> {
  for (;;) {
    const elapsed = (await afterPaint()) - start;
    if (bench.controlCount() >= controlCount) return elapsed;
    if (elapsed > givenUpAfterMs) throw new Error(`${bench.controlCount()} of ${controlCount} controls were painted.`);
  }
}

let contender: Contender | undefined;
let firstPaint: Promise<number> | undefined;
let inputPainted: Promise<number> | undefined;

const place = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#place');
  if (!found) throw new Error('The page has no place for a form.');
  return found;
};
const form = (): unknown => JSON.parse(document.querySelector('#form')?.textContent ?? 'null');
const query = new URLSearchParams(location.search);

/** Called once by the contender's page. With `?controls=N` the form is put up at once, and timed from the page's start. */
export function present(it: Contender): void {
  contender = it;
  const expected = query.get('controls');
  if (expected === null) return;
  firstPaint = untilPainted(0, Number(expected));
  void it.mount(form(), place());
}

export const bench = {
  afterPaint,
  isPresent: (): boolean => contender !== undefined,
  controlCount: (): number => root().querySelectorAll(controls).length,
  /** All letters of the page, without white space. */
  letters: (): string => {
    const { textContent } = root() as ParentNode & { textContent: string | null };
    return (textContent ?? '').replace(/\s+/g, '');
  },
  /** Milliseconds from the start of the page. */
  async firstPaint(): Promise<number> {
    if (!firstPaint) throw new Error('Nothing was put up.');
    return firstPaint;
  },
  async mount(): Promise<void> {
    await contender?.mount(form(), place());
  },
  /** Milliseconds from the form at hand to its last field painted. */
  async timeMount(controlCount: number): Promise<number> {
    const parsed = form();
    const start = performance.now();
    void contender?.mount(parsed, place());
    return untilPainted(start, controlCount);
  },
  async unmount(): Promise<void> {
    contender?.unmount?.(place());
    place().replaceChildren();
    await afterPaint();
    await afterPaint();
  },
  /** The first control of every form is a text. */
  firstText(): HTMLInputElement {
    const found = root().querySelector('input');
    if (!found) throw new Error('There is no field.');
    return found;
  },
  /** Times the next input event, from its first listener to the next painted frame. */
  expectInput(): void {
    inputPainted = undefined;
    const onInput = () => {
      const start = performance.now();
      inputPainted = afterPaint().then((painted) => painted - start);
    };
    addEventListener('input', onInput, { capture: true, once: true });
  },
  async inputPainted(): Promise<number> {
    if (!inputPainted) throw new Error('No input event came.');
    return inputPainted;
  },
  /** Milliseconds from a press on a button to the first painted frame in which `isThere`. */
  async timePress(selector: string, isThere: string): Promise<number> {
    const button = root().querySelector<HTMLElement>(selector);
    if (!button) throw new Error(`There is no ${selector}.`);
    const start = performance.now();
    button.click();
    for (;;) {
      const elapsed = (await afterPaint()) - start;
      if (root().querySelector(isThere)) return elapsed;
      if (elapsed > givenUpAfterMs) throw new Error(`${isThere} did not come.`);
    }
  },
};

declare global {
  interface Window {
    formBench: typeof bench;
  }
}
window.formBench = bench;
