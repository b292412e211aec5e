/**
 * A commune or a service point, found by typing: the editable combobox of the ARIA practices. The list stands in the
 * flow, since the frame is only as tall as its content and would cut a popup off.
 */
import type { Field } from '@hcc/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { controlId, type FormContext } from './form-context.ts';
import { kindOf } from './place-pickers.ts';
import type { Place } from './places.ts';

export function placeField(field: Field, context: FormContext, describedBy: string | undefined): TemplateResult {
  const { form, text, pickers } = context;
  const places = form.places[kindOf(field)];
  if (places.status === 'error') {
    return html`<div class="alert error" role="alert">
      <p>${text.problem(places.error)}</p>
      <p><button class="button" type="button" id=${controlId(field.id)} @click=${() => void places.retry()}>${text.shared.retry}</button></p>
    </div>`;
  }
  const id = controlId(field.id);
  const { isOpen, active } = pickers.stateOf(field);
  const options = isOpen ? pickers.options(field) : [];
  const count = isOpen ? pickers.found(field).length : 0;
  return html`<div class="picker">
    <p class="help" id="${id}-how">${text.strings.placeHelp}</p>
    <div class="box">
      <input
        class="input"
        id=${id}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        lang="vi"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="${id}-list"
        aria-activedescendant=${ifDefined(options[active] ? `${id}-option-${active}` : undefined)}
        aria-required=${form.state.get(field.id)?.required === true}
        aria-invalid=${form.faults.has(field.id)}
        aria-describedby="${describedBy ?? ''} ${id}-how"
        .value=${live(pickers.textOf(field))}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && pickers.type(field, target.value)}
        @click=${() => pickers.open(field)}
        @keydown=${(event: KeyboardEvent) => onKey(event, field, context)}
        @blur=${() => pickers.leave(field)}
      />
      ${chevron}
    </div>
    <ul class="options" id="${id}-list" role="listbox" aria-label=${text.localized(field.label)} lang="vi" ?hidden=${options.length === 0}>
      ${options.map((place, at) => option(place, at, field, context))}
    </ul>
    ${isOpen && places.status === 'pending' ? html`<p class="help">${text.shared.loading}</p>` : nothing}
    ${isOpen && count > options.length ? html`<p class="help">${text.strings.morePlaces(count - options.length)}</p>` : nothing}
    ${isOpen && count === 0 && places.status === 'complete' ? html`<p class="help">${text.strings.places(0)}</p>` : nothing}
    <p class="visually-hidden" role="status">${isOpen && places.status === 'complete' ? text.strings.places(count) : ''}</p>
  </div>`;
}

function option(
  { name, detail, id: placeId }: Place,
  at: number,
  field: Field,
  { pickers }: FormContext,
): TemplateResult {
  const isActive = pickers.stateOf(field).active === at;
  return html`<li
    role="option"
    id="${controlId(field.id)}-option-${at}"
    class=${isActive ? 'active' : ''}
    aria-selected=${pickers.chosen(field)?.id === placeId}
    @mousedown=${keepFocus}
    @click=${() => pickOption(placeId, field, pickers)}
  >
    <span>${name}</span>${detail ? html` <span class="muted small">${detail}</span>` : nothing}
  </li>`;
}

function pickOption(placeId: string, field: Field, pickers: FormContext['pickers']): void {
  const place = pickers.options(field).find(({ id }) => id === placeId);
  if (place) pickers.choose(field, place);
}

function onKey(event: KeyboardEvent, field: Field, { pickers }: FormContext): void {
  // While an input method composes a syllable, its keys are not ours.
  if (event.isComposing || event.keyCode === 229) return;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      pickers.move(field, event.key === 'ArrowDown' ? 1 : -1);
      void showActive(event.currentTarget);
      return;
    case 'Enter':
      // An open list takes the key; only on a closed one it goes on to the next page.
      if (pickers.stateOf(field).isOpen) {
        event.preventDefault();
        if (!pickers.chooseActive(field)) pickers.leave(field);
      }
      return;
    case 'Escape':
      if (pickers.close(field)) event.preventDefault();
      return;
    case 'Tab':
      pickers.chooseActive(field);
  }
}

/** Brings the reached option into the list's view once it is rendered. */
async function showActive(input: EventTarget | null): Promise<void> {
  if (!(input instanceof HTMLElement)) return;
  await new Promise(requestAnimationFrame);
  const root = input.getRootNode();
  const active =
    root instanceof ShadowRoot ? root.getElementById(input.getAttribute('aria-activedescendant') ?? '') : null;
  active?.scrollIntoView({ block: 'nearest' });
}

/** A press on an option must not take the focus from the field, which would close the list before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

const chevron = html`<svg class="chevron" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">${svg`<path d="m5 8 5 5 5-5"></path>`}</svg>`;
