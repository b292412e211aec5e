/**
 * The choices that make a list shorter: filters with what each would leave, what is chosen now, and the tree of life
 * events. Brings its own words; the finder fetches it together with the catalogue.
 */
import { formatNumber } from '../localize/numbers.ts';
import type { FacetName, Facets, FacetValue, LifeEvent, ProcedureFilter } from '@hcc/schemas';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { TextController } from '../localize/text-controller.ts';
import type { CatalogueEngine, Wanted } from './catalogue-engine.ts';
import { vi, type NarrowingStrings } from './locales/narrowing/vi.ts';

export type ChangeFilter = (filter: ProcedureFilter) => void;

/** Life events have their own place; these are lists to choose from. */
const inLists = ['level', 'audience', 'field', 'channel', 'mode', 'unit'] as const satisfies readonly FacetName[];

export class Narrowing implements ReactiveController {
  readonly #host: LitElement;
  readonly #engine: CatalogueEngine;
  readonly #change: ChangeFilter;
  readonly #text: TextController<NarrowingStrings>;
  /** The lists are unfolded. Counting what each choice would leave is work that a folded list does not need. */
  #isOpen = false;
  #counted: { readonly for: string; readonly facets: Facets['facets'] } | undefined;

  constructor(host: LitElement, engine: CatalogueEngine, change: ChangeFilter) {
    this.#host = host;
    this.#engine = engine;
    this.#change = change;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/narrowing/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/narrowing/zh-hans.ts').then((module) => module.zhHans),
    });
    host.addController(this);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  /** What is chosen, and the lists to choose from. */
  filters(wanted: Wanted): TemplateResult {
    const isNarrowed = Object.values(wanted.filter).some((value) => value !== undefined);
    const facets = this.#isOpen || isNarrowed ? this.#facets(wanted) : [];
    return html`${this.#chosen(wanted, facets)} ${this.#closer(wanted, facets)}
      <details class="filters" @toggle=${this.#onToggle}>
        <summary>${this.#text.strings.filters}</summary>
        <div class="lists">
          ${this.#isOpen ? inLists.map((name) => this.#list(name, wanted.filter, facets)) : nothing}
        </div>
      </details>`;
  }

  readonly #onToggle = ({ target }: Event): void => {
    this.#isOpen = target instanceof HTMLDetailsElement && target.open;
    this.#host.requestUpdate();
  };

  /** The topmost life events, people's and businesses'. */
  events(wanted: Wanted): TemplateResult {
    const values = valuesOf(this.#facets(wanted), 'lifeEvent').filter(({ parent }) => parent === undefined);
    return html`${(['citizen', 'business'] as const).map((tree) => {
      const own = values.filter(({ value }) => this.#engine.treeOf(value) === tree);
      return own.length === 0 ? nothing : this.#tree(tree, own, wanted.filter);
    })}`;
  }

  #tree(tree: LifeEvent['audience'], values: readonly FacetValue[], filter: ProcedureFilter): TemplateResult {
    return html`<details class="events" ?open=${tree === 'citizen'}>
      <summary>${this.#text.strings.events[tree]}</summary>
      <div class="tiles">${values.map((value) => this.#event(value, filter, 'tile'))}</div>
    </details>`;
  }

  #event(value: FacetValue, filter: ProcedureFilter, kind: string): TemplateResult {
    return html`<button
      class="button ${kind}"
      type="button"
      @click=${() => this.#change({ ...filter, lifeEvent: value.value })}
    >
      <span>${this.#nameOf('lifeEvent', value)}</span><span class="muted small">${formatNumber(value.count, this.#text.locale)}</span>
    </button>`;
  }

  #chosen({ filter }: Wanted, facets: Facets['facets']): TemplateResult | typeof nothing {
    const { strings } = this.#text;
    const chosen = facets.flatMap(({ name, values }) =>
      values.filter(({ value }) => filter[name] === value).map((value) => ({ name, value })),
    );
    if (chosen.length === 0) return nothing;
    return html`<div class="chosen" role="group" aria-label=${strings.chosen}>
      ${repeat(
        chosen,
        ({ name }) => name,
        ({ name, value }) => {
          const label = this.#nameOf(name, value);
          return html`<button
          class="button chip"
          type="button"
          aria-label=${strings.remove(label)}
          @click=${() => this.#change(without(filter, name))}
        >
          ${label}<span aria-hidden="true">×</span>
        </button>`;
        },
      )}
      ${chosen.length > 1 ? html`<button class="button plain" type="button" @click=${() => this.#change({})}>${strings.removeAll}</button>` : nothing}
    </div>`;
  }

  /** The branches below the chosen life event. */
  #closer({ filter }: Wanted, facets: Facets['facets']): TemplateResult | typeof nothing {
    const values = valuesOf(facets, 'lifeEvent');
    const chosen = values.find(({ value }) => value === filter.lifeEvent);
    const below = values.filter(({ parent }) => parent !== undefined && parent === filter.lifeEvent);
    if (!chosen || below.length === 0) return nothing;
    return html`<div class="chosen" role="group" aria-label=${this.#text.strings.closer(this.#nameOf('lifeEvent', chosen))}>
      ${below.map((value) => this.#event(value, filter, 'closer'))}
    </div>`;
  }

  #list(
    name: (typeof inLists)[number],
    filter: ProcedureFilter,
    facets: Facets['facets'],
  ): TemplateResult | typeof nothing {
    const { strings } = this.#text;
    const values = valuesOf(facets, name);
    const chosen = filter[name] ?? '';
    if (values.length < 2 && chosen === '') return nothing;
    return html`<label class="field">
      <span class="label">${strings.facets[name]}</span>
      <select class="input" name=${name} .value=${live(chosen)} @change=${(event: Event) => this.#choose(name, filter, event)}>
        <option value="">${strings.all}</option>
        ${values.map(
          (value) =>
            html`<option value=${value.value} ?selected=${value.value === chosen} lang=${value.name ? this.#text.langOf(value.name) : nothing}>
              ${strings.withCount(this.#nameOf(name, value), value.count)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #choose(name: FacetName, filter: ProcedureFilter, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#change(target.value === '' ? without(filter, name) : { ...filter, [name]: target.value });
  }

  #nameOf(name: FacetName, { value, name: given }: FacetValue): string {
    if (given) return this.#text.localized(given);
    const { strings, shared } = this.#text;
    const words: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
      level: shared.level,
      channel: shared.channel,
      audience: strings.audience,
      mode: strings.mode,
    };
    return words[name]?.[value] ?? value;
  }

  /** Counted once for what is asked, however often it is rendered. */
  #facets(wanted: Wanted): Facets['facets'] {
    const asked = JSON.stringify(wanted);
    if (this.#counted?.for !== asked) this.#counted = { for: asked, facets: this.#engine.facets(wanted).facets };
    return this.#counted.facets;
  }
}

const valuesOf = (facets: Facets['facets'], name: FacetName): readonly FacetValue[] =>
  facets.find((facet) => facet.name === name)?.values ?? [];

function without(filter: ProcedureFilter, name: FacetName): ProcedureFilter {
  const { [name]: _, ...rest } = filter;
  return rest;
}
