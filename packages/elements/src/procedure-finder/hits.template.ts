/** The list of what was found. Rows that stay as they are are not looked at again, however many there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { costBrief } from '../procedure-view/cost-text.ts';
import type { TextController } from '../localize/text-controller.ts';
import type { Found } from './catalogue-engine.ts';
import type { FinderStrings } from './locales/vi.ts';

export interface HitList {
  readonly hits: readonly Found[];
  /** Place of the one that the arrow keys have reached; -1 for none. */
  readonly active: number;
  readonly text: TextController<FinderStrings>;
  readonly onOpen: (hit: Found, at: number) => void;
}

/** So many rows are compared as one. */
const rowsTogether = 20;

export function hitList({ hits, active, text, onOpen }: HitList): TemplateResult {
  const groups: TemplateResult[] = [];
  for (let from = 0; from < hits.length; from += rowsTogether) {
    const rows = hits.slice(from, from + rowsTogether);
    const activeHere = active >= from && active < from + rowsTogether ? active : -1;
    groups.push(
      html`${guard([text.locale, activeHere, ...rows], () => rows.map((hit, at) => row(hit, from + at, active, text, onOpen, hits[from + at - 1])))}`,
    );
  }
  return html`<ul class="hits" id="hits" role="listbox" aria-label=${text.strings.resultsLabel} ?hidden=${hits.length === 0}>
    ${groups}
  </ul>`;
}

function row(
  hit: Found,
  at: number,
  active: number,
  text: TextController<FinderStrings>,
  onOpen: HitList['onOpen'],
  above: Found | undefined,
): TemplateResult {
  const { shared } = text;
  return html`<li
    class="hit"
    id="hit-${at}"
    role="option"
    aria-selected=${at === active}
    tabindex="-1"
    @click=${() => onOpen(hit, at)}
    @mousedown=${keepFocus}
  >
    <span class="name" lang="vi">${hit.name.map((piece) => (piece.isMet ? html`<mark>${piece.text}</mark>` : piece.text))}</span>
    ${why(hit, above, text.strings)}
    <span class="facts small">
      <span class="tag">${shared.level[hit.level] ?? hit.level}</span>
      ${hit.cost.state === 'notStated' ? nothing : html`<span class="tag">${costBrief(hit.cost, text)}</span>`}
      ${hit.duration.unit === 'none' ? nothing : html`<span class="tag">${text.duration(brief(hit.duration))}</span>`}
      ${hit.field === undefined ? nothing : html`<span class="muted" lang="vi">${hit.field}</span>`}
    </span>
  </li>`;
}

/** At which hour the same day ends is a matter for the procedure's own page. */
const brief = (duration: Found['duration']): Found['duration'] =>
  duration.unit === 'sameDay' ? { unit: 'sameDay' } : duration;

/** Why a name that shares no word with the query stands there; not said again of the next row. */
function why({ match }: Found, above: Found | undefined, strings: FinderStrings): TemplateResult | typeof nothing {
  if (match?.saying === undefined || match.official === undefined || match.official === above?.match?.official)
    return nothing;
  return html`<span class="muted small">${strings.meant(match.saying)} <span lang="vi">${match.official}</span></span>`;
}

/** A press on an option must not take the focus from the field, or arrow keys would stop working. */
const keepFocus = (event: Event): void => event.preventDefault();

export const skeletonHits: TemplateResult = html`<div class="hits" aria-hidden="true">
  ${[0, 1, 2].map(() => html`<div class="hit"><span class="skeleton"></span><span class="skeleton"></span></div>`)}
</div>`;
