/**
 * A commune or a service point, found by typing: the editable combobox of the ARIA practices. The list stands in the
 * flow, since the frame is only as tall as its content and would cut a popup off.
 */
import type { AskedField } from '@hcc/rules/form';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { controlId, type FieldContext } from './field-context.ts';
import { about, describedBy, isInvalid, isRequired, langOf, needed } from './field-words.template.ts';
import { kindOf } from './place-pickers.ts';
import type { Place } from './places.ts';

export function placeField(asked: AskedField, context: FieldContext): TemplateResult {
  const { form, text } = context;
  const isLocked = form.isLocked(asked.id);
  return html`<div class="field">
    <label class="label" for=${controlId(asked.id)}><span lang=${langOf(asked.field.label, context)}>${text.localized(asked.field.label)}</span> <span class="needed">${needed(asked, context)}</span></label>
    ${about(asked, context)} ${isLocked ? given(asked, context) : picker(asked, context)}
  </div>`;
}

/** A place that the partner gave and the person may not change. */
function given(asked: AskedField, context: FieldContext): TemplateResult {
  const value = context.pickers.textOf(asked) || String(context.form.filled.evaluation.answerTo(asked.id) ?? '');
  return html`<input class="input" id=${controlId(asked.id)} readonly aria-describedby=${describedBy(asked, context)} .value=${live(value)} />`;
}

function picker(asked: AskedField, context: FieldContext): TemplateResult {
  const { form, text, words, pickers } = context;
  const places = form.places[kindOf(asked)];
  if (places.status === 'error') {
    return html`<div class="alert error" role="alert">
      <p>${text.problem(places.error)}</p>
      <p><button class="button" type="button" id=${controlId(asked.id)} @click=${() => void places.retry()}>${text.shared.retry}</button></p>
    </div>`;
  }
  const described = describedBy(asked, context);
  const id = controlId(asked.id);
  const { isOpen, active } = pickers.stateOf(asked);
  const options = isOpen ? pickers.options(asked) : [];
  const count = isOpen ? pickers.found(asked).length : 0;
  return html`<div class="picker">
    <p class="help" id="${id}-how">${words.placeHelp}</p>
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
        aria-required=${isRequired(asked, context)}
        aria-invalid=${isInvalid(asked.id, context)}
        aria-describedby="${described === nothing ? '' : described} ${id}-how"
        .value=${live(pickers.textOf(asked))}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && pickers.type(asked, target.value)}
        @click=${() => pickers.open(asked)}
        @keydown=${(event: KeyboardEvent) => onKey(event, asked, context)}
        @blur=${() => pickers.leave(asked)}
      />
      ${chevron}
    </div>
    <ul class="options" id="${id}-list" role="listbox" aria-label=${text.localized(asked.field.label)} lang="vi" ?hidden=${options.length === 0}>
      ${options.map((place, at) => option(place, at, asked, context))}
    </ul>
    ${isOpen && places.status === 'pending' ? html`<p class="help">${text.shared.loading}</p>` : nothing}
    ${isOpen && count > options.length ? html`<p class="help">${words.morePlaces(count - options.length)}</p>` : nothing}
    ${isOpen && count === 0 && places.status === 'complete' ? html`<p class="help">${words.places(0)}</p>` : nothing}
    <p class="visually-hidden" role="status">${isOpen && places.status === 'complete' ? words.places(count) : ''}</p>
  </div>`;
}

function option(
  { name, detail, id: placeId }: Place,
  at: number,
  asked: AskedField,
  { pickers }: FieldContext,
): TemplateResult {
  const isActive = pickers.stateOf(asked).active === at;
  return html`<li
    role="option"
    id="${controlId(asked.id)}-option-${at}"
    class=${isActive ? 'active' : ''}
    aria-selected=${pickers.chosen(asked)?.id === placeId}
    @mousedown=${keepFocus}
    @click=${() => pickOption(placeId, asked, pickers)}
  >
    <span>${name}</span>${detail ? html` <span class="muted small">${detail}</span>` : nothing}
  </li>`;
}

function pickOption(placeId: string, asked: AskedField, pickers: FieldContext['pickers']): void {
  const place = pickers.options(asked).find(({ id }) => id === placeId);
  if (place) pickers.choose(asked, place);
}

function onKey(event: KeyboardEvent, asked: AskedField, { pickers }: FieldContext): void {
  // While an input method composes a syllable, its keys are not ours.
  if (event.isComposing || event.keyCode === 229) return;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      pickers.move(asked, event.key === 'ArrowDown' ? 1 : -1);
      void showActive(event.currentTarget);
      return;
    case 'Enter':
      // An open list takes the key; only on a closed one it goes on to the next page.
      if (pickers.stateOf(asked).isOpen) {
        event.preventDefault();
        if (!pickers.chooseActive(asked)) pickers.leave(asked);
      }
      return;
    case 'Escape':
      if (pickers.close(asked)) event.preventDefault();
      return;
    case 'Tab':
      pickers.chooseActive(asked);
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
