/** What one way of filing costs and how long it takes. */
import type { Channel } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { costParts } from '../../procedure-view/cost-text.ts';
import type { ElsewhereContext } from './elsewhere-context.ts';
import { row } from './row.template.ts';

export function costAndTime(channel: Channel, { procedure, text }: ElsewhereContext): TemplateResult {
  const { strings } = text;
  const { methods, agencies, committed } = procedure;
  const method = methods.find((each) => each.channel === channel) ?? methods[0];
  const cost = method?.cost ?? { state: 'notStated' };
  const deciding = agencies.competent.length > 0 ? agencies.competent : agencies.executing;
  return html`<section class="part">
    <h3>${strings.costAndTime}</h3>
    <dl>
      ${row(
        strings.costs,
        costParts(cost, text).map((line, at) => {
          const note = cost.state === 'stated' ? cost.items[at]?.text : undefined;
          return html`<div>${line}${note ? html` <span class="muted small" lang="vi">${note}</span>` : nothing}</div>`;
        }),
      )}
      ${row(
        strings.time,
        html`${text.duration(method?.duration ?? { unit: 'none' })}${channel === 'online' ? html`<div class="muted small">${strings.timeElsewhere}</div>` : nothing}`,
      )}
      ${channel === 'counter' && committed && committed.unit !== 'none' ? row(strings.committed, text.duration(committed)) : nothing}
      ${deciding.length > 0 ? row(strings.competent, html`<span lang="vi">${deciding.join('; ')}</span>`) : nothing}
    </dl>
  </section>`;
}
