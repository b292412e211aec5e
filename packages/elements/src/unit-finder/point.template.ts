/** One service point: open or not and until when, where, how to ring it up. */
import type { Unit } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, weekdayName } from '../localize/dates.ts';
import type { TextController } from '../localize/text-controller.ts';
import type { Strings } from './locales/vi.ts';
import { hoursToday, standingAt, textOf, weekdayOf, type Standing } from './opening.ts';

interface PointContext {
  readonly text: TextController<Strings>;
  readonly now: Date;
  /** Metres. */
  readonly distance: number | undefined;
  /** Absent where nothing is to be chosen. */
  readonly choice: { readonly isChosen: boolean; readonly choose: () => void } | undefined;
}

export function pointItem(unit: Unit, { text, now, distance, choice }: PointContext): TemplateResult {
  const { strings } = text;
  const standing = standingAt(unit, now);
  const spans = hoursToday(unit, now);
  const kinds: Readonly<Record<string, string>> = strings.kind;
  return html`<li>
    <h2 lang="vi" id="name-${unit.id}" tabindex="-1">${unit.name}</h2>
    <p class="facts">
      ${standing ? html`<span class="standing ${standing.isOpen ? 'open' : 'closed'}">${standingText(standing, text, now)}</span>` : nothing}
      ${unit.openingHours.length > 0 ? html`<span>${spans.length > 0 ? strings.today(textOf(spans)) : strings.closedToday}</span>` : nothing}
    </p>
    ${unit.address ? html`<p lang="vi">${unit.address}</p>` : nothing}
    ${unit.phone ? html`<p><a class="link" href="tel:${unit.phone.replace(/[^\d+]/g, '')}">${strings.phone(unit.phone)}</a></p>` : nothing}
    <p class="facts small">
      ${kinds[unit.kind] ? html`<span class="tag">${kinds[unit.kind]}</span>` : nothing}
      ${distance === undefined ? nothing : html`<span>${distanceText(distance, text)}</span>`}
    </p>
    ${
      choice
        ? html`<p>
          <button
            class="button"
            type="button"
            id="choose-${unit.id}"
            aria-labelledby="choose-${unit.id} name-${unit.id}"
            aria-pressed=${choice.isChosen}
            @click=${choice.choose}
          >
            ${choice.isChosen ? strings.selected : strings.select}
          </button>
        </p>`
        : nothing
    }
  </li>`;
}

function standingText({ isOpen, until }: Standing, text: TextController<Strings>, now: Date): string {
  const { strings } = text;
  if (until === null) return isOpen ? strings.open : strings.closed;
  const when = momentText(until, text, now);
  return isOpen ? strings.openUntil(when) : strings.closedUntil(when);
}

/** The time alone today, with the weekday's name within the coming week, else with the date. */
function momentText(at: string, text: TextController<Strings>, now: Date): string {
  const day = dayOf(at);
  if (day === dayOf(now.toISOString())) return text.time(at);
  const isNear = new Date(at).getTime() - now.getTime() < 6 * 86_400_000;
  return text.strings.timeOn(text.time(at), isNear ? weekdayName(weekdayOf(day), text.locale) : text.day(day));
}

/** As coarse as the position was. */
function distanceText(metres: number, { strings, locale }: TextController<Strings>): string {
  const number = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 1 });
  return metres < 950
    ? strings.metres(number(Math.max(100, Math.round(metres / 100) * 100)))
    : strings.kilometres(number(metres / 1000));
}
