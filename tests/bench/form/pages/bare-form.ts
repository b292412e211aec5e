/** The control: one Lit element with a label and a native control a field, in our styles; no rule, no check, no draft. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fieldStyles } from '../../../../packages/elements/src/form-fields/fields.styles.ts';
import { buttonStyles } from '../../../../packages/elements/src/styles/button.styles.ts';
import { hostStyles } from '../../../../packages/elements/src/styles/host.styles.ts';
import { inputStyles } from '../../../../packages/elements/src/styles/input.styles.ts';
import { heirParts, personalIdHelp, provinces, purposes, type BenchField } from '../fields.ts';
import { present } from './bench.ts';

class BareForm extends LitElement {
  static override styles = [hostStyles, buttonStyles, inputStyles, fieldStyles];
  static override properties: PropertyDeclarations = { fields: {}, answers: {} };
  declare fields: readonly BenchField[];
  declare answers: Readonly<Record<string, string>>;
  /** How many rows each repeating group has. */
  readonly #rows = new Map<string, number>();

  constructor() {
    super();
    this.fields = [];
    this.answers = {};
  }

  override render(): TemplateResult {
    return html`<div class="root" lang="vi">
      <form @input=${this.#onInput}><div class="fields">${this.fields.map((field) => this.#field(field))}</div></form>
    </div>`;
  }

  #field({ kind, block, label, required }: BenchField): TemplateResult | typeof nothing {
    const id = `${kind}${block}`;
    const words = html`<span>${label}</span> <span class="needed">(${required ? 'bắt buộc' : 'không bắt buộc'})</span>`;
    const value = this.answers[id] ?? '';
    switch (kind) {
      case 'personalId':
        return html`<div class="field">
          <label class="label" for=${id}>${words}</label>
          <p class="help" id="${id}-help">${personalIdHelp}</p>
          <input class="input" id=${id} name=${id} inputmode="numeric" maxlength="250" autocomplete="off" aria-required=${required} aria-describedby="${id}-help" .value=${value} />
        </div>`;
      case 'born':
        return html`<fieldset class="field">
          <legend class="label">${words}</legend>
          <div class="date-boxes">
            ${dateParts.map(([part, text]) => html`<label class="date-box ${part}"><span class="small">${text}</span><input class="input" name="${id}-${part}" inputmode="numeric" maxlength="10" autocomplete="off" aria-required=${required} .value=${this.answers[`${id}-${part}`] ?? ''} /></label>`)}
          </div>
        </fieldset>`;
      case 'province':
        return html`<div class="field">
          <label class="label" for=${id}>${words}</label>
          <select class="input" id=${id} name=${id} aria-required=${required}>
            <option value="">Chọn…</option>
            ${provinces.map(([option, text]) => html`<option value=${option} ?selected=${value === option}>${text}</option>`)}
          </select>
        </div>`;
      case 'purpose':
        return html`<fieldset class="field" role="radiogroup">
          <legend class="label">${words}</legend>
          <div class="choices">
            ${purposes.map(([option, text]) => html`<label class="choice boxed"><input type="radio" name=${id} value=${option} .checked=${value === option} /><span>${text}</span></label>`)}
          </div>
        </fieldset>`;
      case 'heirs':
        return html`<section class="group titled">
          <h3 class="group-title">${label}</h3>
          <ol class="row-list">${Array.from({ length: this.#rows.get(id) ?? 0 }, row)}</ol>
          <div class="actions"><button class="button" type="button" @click=${() => this.#addRow(id)}>Thêm người</button></div>
        </section>`;
      default:
        if (kind === 'other' && this.answers[`purpose${block}`] !== 'other') return nothing;
        return html`<div class="field">
          <label class="label" for=${id}>${words}</label>
          <input class="input" id=${id} name=${id} inputmode=${kind === 'area' ? 'decimal' : nothing} maxlength="100" autocomplete="off" aria-required=${required} .value=${value} />
        </div>`;
    }
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      this.answers = { ...this.answers, [target.name]: target.value };
  };

  #addRow(id: string): void {
    this.#rows.set(id, (this.#rows.get(id) ?? 0) + 1);
    this.requestUpdate();
  }
}

const dateParts = [
  ['day', 'Ngày'],
  ['month', 'Tháng'],
  ['year', 'Năm'],
] as const;
const row = (): TemplateResult =>
  html`<li>${Object.values(heirParts).map((label) => html`<label>${label} <input class="input" /></label>`)}</li>`;

customElements.define('bare-form', BareForm);

present({
  mount(fields, place) {
    const element = new BareForm();
    element.fields = fields as BenchField[];
    place.append(element);
  },
});
