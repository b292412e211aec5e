/** Where it may be handed in (anywhere) and which unit decides; where the place decides, the person names it. */
import type { AddressUnit, Procedure } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Communes } from '../internal/communes.ts';
import type { LoadController } from '../internal/load-controller.ts';
import type { ProcedureView } from './procedure-view.ts';

export function where(procedure: Procedure, view: ProcedureView): TemplateResult {
  const { strings } = view.text;
  return html`<section>
    <h3>${strings.where}</h3>
    ${procedure.filingMode.mode === 'handOver' ? nothing : html`<p>${strings.anywhere}</p>`} ${whoDecides(procedure, view)}
    ${places(view)}
  </section>`;
}

/** The unit as the Center's directory knows it; until that is here, or where it failed, as the record names it. */
function whoDecides({ agencies }: Procedure, view: ProcedureView): TemplateResult | typeof nothing {
  const { strings } = view.text;
  const answer = view.competence.value;
  if (answer?.by === 'matter' && answer.unit)
    return html`<p>${strings.competent}: <strong lang="vi">${answer.unit.name}</strong></p>`;
  if (answer && answer.by !== 'matter') return byPlace(answer.by, view);
  const named = agencies.competent.length > 0 ? agencies.competent : agencies.executing;
  return named.length > 0 ? html`<p>${strings.competent}: <strong lang="vi">${named.join('; ')}</strong></p>` : nothing;
}

function byPlace(by: 'commune' | 'district', view: ProcedureView): TemplateResult {
  const { text, competence, communes } = view;
  const { strings } = text;
  const { unit, candidates } = competence.value ?? { unit: null, candidates: [] };
  const isAnswered = view.commune !== undefined && competence.status === 'complete';
  return html`<p>${strings.byPlace[by]}</p>
    ${fold(
      strings.whichCommune,
      communes,
      view,
      (known) =>
        html`${communePicker(known, view)}
        ${isAnswered && !unit && candidates.length > 0 ? candidatePicker(candidates, view) : nothing}
        <p role="status">
          ${isAnswered && unit ? html`<strong lang="vi">${unit.name}</strong> ${strings.decides}` : nothing}
          ${isAnswered && !unit && candidates.length === 0 ? strings.notClear : nothing}
        </p>
        ${competence.status === 'error' ? failed(competence, view) : nothing}`,
    )}`;
}

const communePicker = ({ current, former }: Communes, view: ProcedureView): TemplateResult => {
  const { strings } = view.text;
  return html`<select class="input" aria-label=${strings.whichCommune} @change=${asked(view)}>
    <option value="">${strings.chooseCommune}</option>
    ${groups(current, (districtName) => districtName ?? strings.today)}
    ${groups(former, (districtName) => strings.formerly(districtName ?? ''))}
  </select>`;
};

/** Nobody but the person knows in which part of a divided commune the matter lies. */
const candidatePicker = (candidates: readonly AddressUnit[], view: ProcedureView): TemplateResult =>
  html`<label class="field"
    ><span class="label">${view.text.strings.divided}</span>
    <select class="input" @change=${asked(view)}>
      <option value="">${view.text.strings.chooseCommune}</option>
      ${candidates.map(option)}
    </select></label
  >`;

const asked = (view: ProcedureView) => (event: Event) => {
  if (!(event.target instanceof HTMLSelectElement) || event.target.value === '') return;
  const [addressUnit = '', asOf] = event.target.value.split('@');
  view.askWhoDecides(asOf === undefined ? { addressUnit } : { addressUnit, asOf });
};

/** A code names a place only together with a day on which it did. */
const option = ({ code, name, validToOn }: AddressUnit): TemplateResult =>
  html`<option value=${validToOn === null ? code : `${code}@${validToOn}`}>${name}</option>`;

function groups(units: readonly AddressUnit[], label: (districtName: string | null) => string): TemplateResult[] {
  const districts = new Map<string | null, AddressUnit[]>();
  for (const unit of units) districts.set(unit.districtName, [...(districts.get(unit.districtName) ?? []), unit]);
  return [...districts].map(([name, own]) => html`<optgroup label=${label(name)}>${own.map(option)}</optgroup>`);
}

const places = (view: ProcedureView): TemplateResult =>
  fold(
    view.text.strings.showPlaces,
    view.places,
    view,
    (units) => html`<ul class="list" lang="vi">
        ${units.map(
          ({ name, address, phone }) =>
            html`<li>${name}${address ? html`<div class="muted small">${address}</div>` : nothing}${phone ? html`<div class="muted small">${phone}</div>` : nothing}</li>`,
        )}
      </ul>
      <p class="muted">${view.text.strings.placesNote}</p>`,
  );

/** Fetched when it is first unfolded. */
function fold<T>(
  title: string,
  load: LoadController<T>,
  view: ProcedureView,
  complete: (value: T) => TemplateResult,
): TemplateResult {
  return html`<details class="later"
    @toggle=${({ target }: Event) =>
      target instanceof HTMLDetailsElement && target.open && load.status === 'initial' && void load.run()}
  >
    <summary>${title}</summary>
    <div class="inside">
      ${load.render({
        pending: () => html`<p role="status">${view.text.shared.loading}</p>`,
        complete,
        error: () => failed(load, view),
      })}
    </div>
  </details>`;
}

const failed = (load: { error: unknown; retry(): Promise<void> }, { text }: ProcedureView): TemplateResult =>
  html`<p role="alert">${text.problem(load.error)}</p>
    <p><button class="button" type="button" @click=${() => void load.retry()}>${text.shared.retry}</button></p>`;
