/**
 * The one script tag: `<script type="module" src="https://…/embed/v1/hcc.js" data-key="pk_…"></script>`.
 * Watches the page for our tags and fetches each element's file when its tag first appears. Nothing is put on `window`,
 * nothing is thrown at the page: a failed load is tried again, then reported as `hcc-error` on the elements that wait.
 * Tags inside another component's shadow root are not seen from here: `import { watch } from "…/hcc.js"; watch(root)`.
 */

/** Every element the loader may fetch, by the name of its file. Unknown `hcc-` tags are left alone. */
const known =
  /^hcc-(procedure-finder|procedure-card|unit-finder|dossier-form|status-tracker|result-verifier|scorecard)$/;

/** Waits between tries in milliseconds: four tries in about 13 s, then again when the device is back online. */
const waits = [600, 2500, 10_000];

const here = new URL(import.meta.url);
/** `/embed/v1/hcc.js` stands below the Center's base. */
const center = here.href.replace(/\/embed\/[^/]+\/[^/]*$/, '');
/** A server that renders pages may import this too: it has no document, and nothing is done there. */
const page = globalThis.document as Document | undefined;
const ownTag = [...(page?.scripts ?? [])].find(({ src }) => src === here.href);
const key = ownTag?.dataset['key'];

interface ElementModule {
  define(configuration: { center: string; key?: string }): void;
}

/** Tags being fetched or given up; a tag leaves when its element is defined or is to be tried again. */
const asked = new Set<string>();
const roots = new Set<Document | ShadowRoot>();

/** Serves the tags in this document or shadow root, those of today and those to come. */
export function watch(root: Document | ShadowRoot): void {
  if (roots.has(root)) return;
  roots.add(root);
  look(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
}

function look(within: Document | ShadowRoot | Element): void {
  if (within instanceof Element) ask(within.localName);
  for (const { localName } of within.querySelectorAll(':not(:defined)')) ask(localName);
}

function ask(tag: string): void {
  if (!known.test(tag) || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  void fetchElement(tag);
}

async function fetchElement(tag: string): Promise<void> {
  const file = new URL(`${tag.slice(4)}.js`, here);
  for (let attempt = 0; ; attempt++) {
    try {
      // A failed module stays failed under its own URL in some browsers. Under another, a page's integrity would not hold.
      if (attempt > 0 && !ownTag?.integrity) file.searchParams.set('retry', String(attempt));
      const module: ElementModule = await import(/* @vite-ignore */ file.href);
      module.define({ center, ...(key && { key }) });
      return guard();
    } catch (error) {
      const wait = waits[attempt];
      if (wait === undefined) return giveUp(tag, error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** With a test key, whoever builds the page is told of colours that cannot be read. */
function guard(): void {
  if (!key?.startsWith('pk_test_')) return;
  const { href } = new URL('test-mode.js', here);
  const module: Promise<{ guardContrast(): void }> = import(/* @vite-ignore */ href);
  module.then(({ guardContrast }) => guardContrast()).catch(() => {});
}

function giveUp(tag: string, error: unknown): void {
  console.warn(`hcc: <${tag}> could not be loaded from ${here.origin}.`, error);
  const detail = { code: 'load_failed', retryable: true };
  for (const root of roots) {
    for (const element of root.querySelectorAll(tag)) {
      element.dispatchEvent(new CustomEvent('hcc-error', { bubbles: true, composed: true, detail }));
    }
  }
  addEventListener('online', () => again(tag), { once: true });
}

function again(tag: string): void {
  asked.delete(tag);
  ask(tag);
}

try {
  if (page && !key) console.warn('hcc: the script tag carries no data-key="pk_…"; elements need one of their own.');
  if (page) watch(page);
} catch (error) {
  console.warn('hcc: the page could not be watched.', error);
}
