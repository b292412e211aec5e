/** The papers to have at hand, each with a box to tick: how many, who must give it, what a database may hold already. */
import { papersToBring, type PaperToBring } from '@hcc/rules/form';
import type { Channel } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ElsewhereContext } from './elsewhere-context.ts';

export function papersPart(channel: Channel, context: ElsewhereContext): TemplateResult {
  const { procedure, definition, preparation, text } = context;
  const { papers } = text.strings;
  const { submit, present } = papersToBring(procedure, definition, { channel, variantId: preparation.variantId });
  return html`<section class="part">
    ${variantPicker(context)}
    ${list(papers.submit, submit, channel, context)}
    ${submit.length === 0 ? html`<p>${papers.none}</p>` : nothing} ${list(papers.present, present, channel, context)}
    ${submit.length + present.length > 0 ? html`<p class="muted small no-print">${papers.tick}</p>` : nothing}
  </section>`;
}

function variantPicker({
  procedure,
  preparation,
  text,
  chooseVariant,
}: ElsewhereContext): TemplateResult | typeof nothing {
  const { variants } = procedure;
  if (variants.length === 0) return nothing;
  const { strings } = text;
  const { variantId } = preparation;
  return html`<p class="field">
    <label class="label" for="variant">${strings.variant}</label>
    <select
      class="input"
      id="variant"
      @change=${({ target }: Event) => target instanceof HTMLSelectElement && chooseVariant(target.value || undefined)}
    >
      <option value="" ?selected=${variantId === undefined}>${strings.anyVariant}</option>
      ${variants.map(({ id, name }) => html`<option value=${id} lang="vi" ?selected=${id === variantId}>${name}</option>`)}
    </select>
  </p>`;
}

function list(
  title: string,
  papers: readonly PaperToBring[],
  channel: Channel,
  context: ElsewhereContext,
): TemplateResult | typeof nothing {
  if (papers.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="checklist">
      ${repeat(
        papers,
        ({ component }) => component.id,
        (paper) => html`<li>
          <label class="choice"><input type="checkbox" /><span class="paper">${paperWords(paper, channel, context)}</span></label>
        </li>`,
      )}
    </ul>`;
}

function paperWords(
  { component, heldBy, variant }: PaperToBring,
  channel: Channel,
  { text }: ElsewhereContext,
): TemplateResult {
  const { papers } = text.strings;
  const { name, originals, copies, condition, forms, electronicForm, authorisation } = component;
  const tags = [
    originals > 0 ? papers.originals(originals) : undefined,
    copies > 0 ? papers.copies(copies) : undefined,
    electronicForm === true && channel === 'online' ? papers.onScreen : undefined,
    authorisation === true ? papers.ifAuthorised : undefined,
  ].filter((tag) => tag !== undefined);
  return html`<span lang="vi">${name}</span>
    ${condition !== undefined && !name.includes(condition) ? html`<span class="muted small" lang="vi">${condition}</span>` : nothing}
    ${variant === undefined ? nothing : html`<span class="muted small">${papers.onlyInCase(variant)}</span>`}
    ${tags.length > 0 ? html`<span class="facts">${tags.map((tag) => html`<span class="tag">${tag}</span>`)}</span>` : nothing}
    ${heldBy ? html`<span class="muted small">${papers.held(text.localized(heldBy))}</span>` : nothing}
    ${forms.length > 0 ? html`<span class="muted small">${papers.forms(forms.join(', '))}</span>` : nothing}`;
}
