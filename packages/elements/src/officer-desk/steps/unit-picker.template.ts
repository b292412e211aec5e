/** A unit out of some two hundred: a few letters narrow the list, which stays a native one. */
import { fold } from '@hcc/rules/search';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import type { DirectoryController } from '../directory.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { StepParts } from './step.template.ts';

export interface UnitPicker {
  readonly id: string;
  readonly described: string;
  readonly isWrong: boolean;
  /** Id of the unit that is chosen. */
  readonly value: string;
  readonly choose: (unitId: string) => void;
}

export function unitPicker(
  { id, described, isWrong, value, choose }: UnitPicker,
  { directory, control }: StepParts,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { commands } = text.strings;
  const own = control.dossier?.progress.competentUnit.id;
  const wanted = fold(directory.unitQuery).split(/\s+/);
  const units = directory.units.filter(
    (unit) => unit.id !== own && (unit.id === value || wanted.every((word) => fold(unit.name).includes(word))),
  );
  return html`<input
      class="input"
      id="${id}-query"
      type="search"
      autocomplete="off"
      placeholder=${commands.narrow}
      aria-label=${commands.narrow}
      .value=${live(directory.unitQuery)}
      @input=${(event: Event) => narrow(event, directory, choose)}
    />
    <select
      class="input"
      id=${id}
      lang="vi"
      aria-describedby=${described || nothing}
      aria-invalid=${isWrong}
      .value=${live(value)}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ''}>${commands.choose(units.length)}</option>
      ${units.map((unit) => html`<option value=${unit.id} ?selected=${unit.id === value}>${unit.name}</option>`)}
    </select>`;
}

/** Another search begins another choice: what is chosen is never something that the list no longer meets. */
function narrow(event: Event, directory: DirectoryController, choose: (unitId: string) => void): void {
  directory.narrowUnits((event.target as HTMLInputElement).value);
  choose('');
}
