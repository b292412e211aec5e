/**
 * Draws an element where there is no browser, as HTML with a declarative shadow root: the same class, the same templates,
 * the same words, with what it would have loaded already in it. In a browser the element takes the drawing over
 * (`internal/server-drawn.ts`); without JavaScript it stays, with a link to go on by.
 */
import { createClient } from '@hcc/sdk';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, PropertyDeclarations, PropertyValues, ReactiveController, TemplateResult } from 'lit';
import type { CenterElement } from '../internal/center-element.ts';
import { LoadController } from '../internal/load-controller.ts';
import type { Locale } from '../localize/locale.ts';
import { WordsController } from '../localize/words-controller.ts';
import { ProcedureCard } from '../procedure-card/procedure-card.element.ts';
import { ProcedureFinder } from '../procedure-finder/procedure-finder.element.ts';
import { procedureViewStyles } from '../procedure-view/procedure-view.styles.ts';
import { Scorecard } from '../scorecard/scorecard.element.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { escapeHtml } from './escape-html.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';

export interface ElementToDraw {
  /** Its tag without `hcc-`: `procedure-card`. */
  readonly name: string;
  /** The element's own, by the names of its attributes; others are passed over. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly locale: Locale;
  /** Where a person without JavaScript goes on: an address, or a path of the page's own site. */
  readonly link: string;
  /** Address of the element's style sheet, for pages whose policy allows no inline style; absent, the styles stand in the drawing. */
  readonly styleSheet?: string;
  /** Publishable key; absent, the Center decides what it answers to nobody. */
  readonly key?: string;
  /** Base URL of the Center, which `fetch` answers. */
  readonly center: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

type ElementClass = (new () => CenterElement<never>) & {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclarations[string]>;
  readonly elementStyles: readonly CSSResult[];
  readonly observedAttributes: readonly string[];
};

/** Those that show public data alone; what shows personal data lives in a frame, and no server of ours draws it. */
const drawn: Readonly<Record<string, unknown>> = {
  'procedure-card': ProcedureCard,
  'procedure-finder': ProcedureFinder,
  scorecard: Scorecard,
};

/** What a part brings that the element fetches when it is unfolded; in a browser the element wears it then. */
const partStyles: Readonly<Record<string, readonly CSSResult[]>> = {
  'procedure-card': [inputStyles, procedureViewStyles].flat(),
};

/** What the link of an element promises; of others, the Center. */
const promises: Readonly<Record<string, keyof typeof vi.goOn>> = {
  'procedure-card': 'procedure',
  scorecard: 'figures',
};

const words = { vi, en, 'zh-Hans': zhHans };

/**
 * @returns the tag with everything in it; null where no element of that name can be drawn.
 * @throws what the element could not load with, an error of @hcc/sdk as a rule.
 */
export async function drawElement({
  name,
  attributes,
  locale,
  link,
  styleSheet,
  key,
  center,
  fetch,
}: ElementToDraw): Promise<string | null> {
  const Class = classOf(name);
  if (!Class) return null;
  const element = new (waiting(Class))();
  const written = Object.entries(attributes).filter(([attribute]) =>
    setAttribute(element, Class, attribute, attributes[attribute] ?? ''),
  );
  element.locale = locale;
  element.client = createClient({ baseUrl: center, locale, ...(key !== undefined && { key }), fetch: asFetch(fetch) });
  await element.settle();

  const tag = `hcc-${name}`;
  const own = [...written, ['lang', locale] as const]
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`)
    .join('');
  const look =
    styleSheet === undefined
      ? `<style>${stylesOf(Class, attributes['details'] === undefined ? [] : partStyles[name])}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(styleSheet)}">`;
  const content = withoutMarkers(await collectResult(render(element.draw())));
  const wayOn = `<noscript><div class="root" lang="${locale}"><p><a href="${escapeHtml(link)}">${escapeHtml(words[locale].goOn[promises[name] ?? 'any'])}</a></p></div></noscript>`;
  return `<${tag}${own}><template shadowrootmode="open">${look}${content}${wayOn}</template></${tag}>\n`;
}

/** The styles of an element as a file of their own; null where no element of that name can be drawn. */
export function drawStyles(name: string): string | null {
  const Class = classOf(name);
  return Class && stylesOf(Class, partStyles[name]);
}

function classOf(name: string): ElementClass | null {
  if (!Object.hasOwn(drawn, name)) return null;
  const Class = drawn[name] as ElementClass;
  // Lit gathers properties and styles when a browser first asks for these.
  void Class.observedAttributes;
  return Class;
}

/** What does nothing without a script is not offered. What is drawn unfolded folds by itself, and so does most that is in it. */
const deadWithoutScript =
  '@media (scripting: none) { button, input, label, select, .later, details:not([open], [open] *) { display: none !important; } }';

const stylesOf = ({ elementStyles }: ElementClass, more: readonly CSSResult[] = []): string =>
  [
    ...[...elementStyles, ...more].map(({ cssText }) => cssText.replaceAll(/\s*\n\s*/g, ' ').trim()),
    deadWithoutScript,
  ].join('');

/** The class with an end to wait for: nothing of it is being loaded any more. Nothing here ever reaches a browser. */
function waiting(Class: ElementClass) {
  const loads = new WeakMap<object, LoadController<unknown, never>[]>();
  const words = new WeakMap<object, WordsController<unknown>[]>();
  let wake = (): void => {};
  return class extends (Class as unknown as new () => CenterElement<unknown>) {
    declare protected readonly text: WordsController<unknown>;

    override addController(controller: ReactiveController): void {
      super.addController(controller);
      if (controller instanceof LoadController) loads.set(this, [...(loads.get(this) ?? []), controller]);
      if (controller instanceof WordsController) words.set(this, [...(words.get(this) ?? []), controller]);
    }

    override requestUpdate(...of: Parameters<CenterElement['requestUpdate']>): void {
      super.requestUpdate(...of);
      wake();
    }

    /** @throws what the element itself could not load; a part that it unfolds says by itself what is missing of it. */
    async settle(): Promise<void> {
      const own = loads.get(this) ?? [];
      let changed: PropertyValues = new Map(
        [...(this.constructor as unknown as ElementClass).elementProperties.keys()].map((name) => [name, undefined]),
      );
      for (let wasAtRest = false; ;) {
        await Promise.all((words.get(this) ?? []).map(async (controller) => controller.load()));
        this.willUpdate(changed);
        changed = new Map();
        const failed = own.find(({ status }) => status === 'error');
        if (failed) throw failed.error;
        const isAtRest = (loads.get(this) ?? []).every(({ status }) => status !== 'pending');
        if (isAtRest && wasAtRest) return;
        wasAtRest = isAtRest;
        if (!isAtRest) await new Promise<void>((resolve) => (wake = resolve));
        // What follows a load, or the words of a part, begins right after it has told its element.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }

    draw(): TemplateResult {
      return this.render() as TemplateResult;
    }
  };
}

function setAttribute(element: CenterElement<unknown>, Class: ElementClass, attribute: string, value: string): boolean {
  for (const [property, { attribute: name, state, type } = {}] of Class.elementProperties) {
    if (state || name === false || typeof property !== 'string') continue;
    if ((name ?? property.toLowerCase()) !== attribute || notFromOutside.includes(property)) continue;
    if (!onlyInBrowsers.includes(property)) Reflect.set(element, property, type === Boolean ? true : value);
    return true;
  }
  return false;
}

/** Said apart from the attributes, or nobody's to say. */
const notFromOutside = ['locale', 'center', 'key', 'client'];

/**
 * Written, but not drawn. A search is the visitor's own: her browser has the index, and a drawing that serves everybody has
 * no answers in it.
 */
const onlyInBrowsers = ['query', 'lifeEvent'];

/** The SDK calls it with an address or a request. */
const asFetch =
  (answer: (request: Request) => Promise<Response>): typeof globalThis.fetch =>
  (input, init) =>
    answer(new Request(input, init));

/** Lit's marks for taking a drawing over part by part, which our elements do not: they draw anew. */
const withoutMarkers = (markup: string): string => markup.replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '');
