/** One field of a step, by its kind. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { todayAtTheCenter } from '../../form-fields/today.ts';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { StepParts } from './step.template.ts';
import { readMoney } from './step-draft.ts';
import type { StepFault } from './step-faults.ts';
import type { CommandType, StepField } from './step-fields.ts';
import { unitPicker } from './unit-picker.template.ts';

type Text = TextController<DeskStrings>;

export interface FieldWords {
  readonly label: string;
  readonly help: string | undefined;
}

/** Words of this step's field; where it has none of its own, those that all steps share. */
export function fieldWords(type: CommandType, { name }: StepField, { strings }: Text): FieldWords {
  const of = (words: Readonly<Record<string, string>>): string | undefined => words[`${type}.${name}`] ?? words[name];
  return { label: of(strings.commands.field) ?? name, help: of(strings.commands.help) };
}

export const faultWords = (fault: StepFault, { strings }: Text): string =>
  fault.kind === 'missing' ? strings.commands.missing : fault.words;

export function stepField(type: CommandType, field: StepField, parts: StepParts, text: Text): TemplateResult {
  const { control } = parts;
  const { name, kind, isRequired } = field;
  const { commands } = text.strings;
  const { label, help } = fieldWords(type, field, text);
  const fault = control.faults.get(name);
  const value = control.draft.values[name] ?? '';
  const described = [...(help === undefined ? [] : [`${name}-help`]), ...(fault ? [`${name}-message`] : [])].join(' ');
  const typed = (event: Event): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      control.type(name, event.target.value);
  };

  if (kind === 'flag')
    return html`<label class="choice"
      ><input
        type="checkbox"
        id=${name}
        .checked=${live(value === 'yes')}
        @change=${(event: Event) => control.type(name, (event.target as HTMLInputElement).checked ? 'yes' : '')}
      /><span>${label}</span></label
    >`;
  if (kind === 'choice')
    return html`<fieldset class="field" aria-describedby=${described || nothing}>
      <legend class="label">${label}</legend>
      ${about()}
      <div class="choices">
        ${field.options?.map(
          (option, at) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${name}
                id=${at === 0 ? name : `${name}-${option}`}
                value=${option}
                aria-invalid=${fault !== undefined}
                .checked=${live(value === option)}
                @change=${() => control.type(name, option)}
              /><span>${commands.option[option as keyof typeof commands.option] ?? option}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  return html`<div class="field">
    <label class="label" for=${name}>${label}${isRequired ? nothing : html` <span class="muted">(${commands.optional})</span>`}</label>
    ${about()} ${entry()}
  </div>`;

  function about(): TemplateResult {
    return html`${help === undefined ? nothing : html`<p class="help" id="${name}-help">${help}</p>`}
    ${fault ? html`<p class="message" id="${name}-message">${faultWords(fault, text)}</p>` : nothing}`;
  }

  function entry(): TemplateResult {
    const isWrong = fault !== undefined;
    switch (kind) {
      case 'words':
        return html`<textarea class="input" id=${name} lang="vi" rows="3" maxlength=${field.most ?? nothing} aria-describedby=${described || nothing} aria-required=${isRequired} aria-invalid=${isWrong} .value=${live(value)} @input=${typed}></textarea>`;
      case 'day':
        // The browser writes days in its own order: said again as the desk says them, with the day of the week.
        return html`<input class="input day" id=${name} type="date" min=${dayAfter(todayAtTheCenter())} aria-describedby=${described || nothing} aria-required=${isRequired} aria-invalid=${isWrong} .value=${live(value)} @change=${typed} />
          <p class="small" role="status">${value === '' ? nothing : `${weekday(value, text.locale)}, ${text.day(value)}`}</p>`;
      case 'moment':
        return html`<input class="input day" id=${name} type="datetime-local" min="${todayAtTheCenter()}T00:00" aria-describedby=${described || nothing} aria-required=${isRequired} aria-invalid=${isWrong} .value=${live(value)} @change=${typed} />
          <p class="small" role="status">${value === '' ? nothing : `${value.slice(11)}, ${weekday(value.slice(0, 10), text.locale)}, ${text.day(value.slice(0, 10))}`}</p>`;
      case 'money':
        return html`<input class="input day" id=${name} inputmode="numeric" autocomplete="off" maxlength="20" aria-describedby="${described} ${name}-read" aria-required=${isRequired} aria-invalid=${isWrong} .value=${live(value)} @input=${typed} />
          <p class="small" id="${name}-read" role="status">${readMoney(value) > 0 ? text.money(readMoney(value)) : nothing}</p>`;
      case 'unit':
        return unitPicker({ id: name, described, isWrong, value, choose: (id) => control.type(name, id) }, parts, text);
      default:
        return html`<input class="input" id=${name} lang="vi" autocomplete="off" maxlength=${field.most ?? nothing} list=${name === 'place' ? 'known-places' : nothing} aria-describedby=${described || nothing} aria-required=${isRequired} aria-invalid=${isWrong} .value=${live(value)} @input=${typed} />
          ${name === 'place' ? knownPlaces(parts) : nothing}`;
    }
  }
}

const knownPlaces = ({ directory }: StepParts): TemplateResult =>
  html`<datalist id="known-places">
    ${directory.addressUnits.map(({ name, districtName }) => html`<option value=${districtName === null ? name : `${name}, ${districtName}`}></option>`)}
  </datalist>`;

const weekday = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
