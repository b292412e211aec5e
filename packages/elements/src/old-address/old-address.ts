/**
 * Where a place lies now whose papers carry the former name of its commune. Of a divided commune only the person can say,
 * so she is asked. Brings its own words and styles, so that an element fetches it when somebody needs it.
 */
import type { AddressSuccession, AddressUnit, Client } from '@hcc/sdk';
import { fold } from '@hcc/rules/search';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { findPlaces } from '../form-fields/places.ts';
import { loadCommunes } from '../internal/communes.ts';
import { LoadController } from '../internal/load-controller.ts';
import { wear } from '../internal/wear.ts';
import { TextController } from '../localize/text-controller.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { vi, type Strings } from './locales/vi.ts';
import { oldAddressStyles } from './old-address.styles.ts';

export interface OldAddressOptions {
  /** Asked for at each call; what it throws shows as that call's error. */
  readonly client: () => Pick<Client, 'units'>;
  /** The person wants to see what is in a commune of today, by its name. */
  readonly onShow: (name: string) => void;
}

interface Former {
  readonly commune: AddressUnit;
  readonly folded: string;
}

/** A longer list would not be read. */
const mostChoices = 8;

export class OldAddress implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: OldAddressOptions;
  readonly #text: TextController<Strings>;
  readonly #former: LoadController<readonly Former[]>;
  readonly #succession: LoadController<AddressSuccession, [former: AddressUnit]>;
  #query = '';

  constructor(host: LitElement, options: OldAddressOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#former = new LoadController(host, async (signal) =>
      (await loadCommunes(options.client(), signal)).former.map((commune) => ({
        commune,
        folded: ` ${fold(`${commune.name} ${commune.districtName ?? ''}`)}`,
      })),
    );
    this.#succession = new LoadController(host, async (signal, { code, validToOn }: AddressUnit) =>
      options.client().units.addressSuccession(code, validToOn === null ? {} : { writtenOn: validToOn }, { signal }),
    );
    host.addController(this);
    wear(host, [...inputStyles, oldAddressStyles]);
    void this.#former.run();
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  render(): TemplateResult {
    const { shared, strings } = this.#text;
    return html`<div class="old">
      ${this.#former.render({
        pending: () => html`<p role="status">${shared.loading}</p>`,
        complete: (known) => (known.length > 0 ? this.#search(known) : html`<p>${strings.noFormer}</p>`),
        error: () => this.#failed(this.#former),
      })}
      ${this.#succession.render({
        pending: () => html`<p role="status">${shared.loading}</p>`,
        complete: (succession) => this.#answer(succession),
        error: () => this.#failed(this.#succession),
      })}
    </div>`;
  }

  #search(known: readonly Former[]): TemplateResult {
    const { strings } = this.#text;
    const isAsking = this.#succession.status === 'initial' && fold(this.#query) !== '';
    const found = isAsking ? findPlaces(known, this.#query).slice(0, mostChoices) : [];
    return html`<label class="label" for="old">${strings.label}</label>
      <p class="help" id="old-help">${strings.help}</p>
      <input
        class="input"
        id="old"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="100"
        aria-describedby="old-help"
        .value=${this.#query}
        @input=${this.#onType}
      />
      ${
        found.length > 0
          ? html`<ul class="choices" lang="vi">
            ${found.map(
              ({ commune }) =>
                html`<li><button class="button" type="button" @click=${() => void this.#ask(commune)}>${nameOf(commune)}</button></li>`,
            )}
          </ul>`
          : nothing
      }
      ${isAsking && found.length === 0 ? html`<p>${strings.noHits(this.#query.trim())}</p>` : nothing}`;
  }

  readonly #onType = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#query = target.value;
    this.#succession.reset();
  };

  /** The answer gets the focus: the button that was pressed is gone. */
  async #ask(former: AddressUnit): Promise<void> {
    await this.#succession.run(former);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#old-answer')?.focus();
  }

  #answer({ unit, outcome, candidates }: AddressSuccession): TemplateResult {
    const { strings } = this.#text;
    const name = nameOf(unit);
    if (candidates.length === 0 || outcome === 'unknown')
      return html`<p id="old-answer" tabindex="-1">${strings.unknown(name)}</p>`;
    const sentence = { same: strings.same, moved: strings.moved, choose: strings.divided }[outcome](name);
    return html`<p id="old-answer" tabindex="-1">
        ${sentence} ${outcome === 'choose' ? nothing : html`<strong lang="vi">${candidates[0]?.name}</strong>`}
      </p>
      <ul class="choices">
        ${candidates.map(
          (candidate) =>
            html`<li>
              <button class="button" type="button" @click=${() => this.#options.onShow(candidate.name)}>${strings.pointsIn(candidate.name)}</button>
            </li>`,
        )}
      </ul>`;
  }

  #failed(load: { readonly error: unknown; retry(): Promise<void> }): TemplateResult {
    return html`<p role="alert">${this.#text.problem(load.error)}</p>
      <p><button class="button" type="button" @click=${() => void load.retry()}>${this.#text.shared.retry}</button></p>`;
  }
}

const nameOf = ({ name, districtName }: AddressUnit): string => (districtName ? `${name}, ${districtName}` : name);
