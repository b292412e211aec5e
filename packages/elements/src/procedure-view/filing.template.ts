/** Whether it can be filed here, why, and the way there: said before anything else. */
import type { Procedure } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../localize/dates.ts';
import type { TextController } from '../localize/text-controller.ts';
import type { FilingWords } from './locales/filing-words.ts';

export interface FilingContext {
  readonly text: Pick<TextController<{ readonly filing: FilingWords }>, 'strings' | 'day' | 'localized' | 'langOf'>;
  /** The person wants to file it. */
  readonly onApply: (code: string) => void;
}

const tones = { here: 'success', handOver: 'info', counterOnly: 'warning' } as const;

export function filing(procedure: Procedure, { text, onApply }: FilingContext): TemplateResult {
  const words = text.strings.filing;
  const { code, validToOn, filingMode } = procedure;
  const { mode, reason, url } = filingMode;
  if (hasEnded(procedure))
    return html`<div class="alert warning"><p>${words.ended(text.day(validToOn ?? ''))}</p></div>`;
  const title = words.mode[mode] ?? '';
  const why = text.localized(reason);
  return html`<div class="apply">
    <div class="alert ${tones[mode] ?? 'info'}">
      ${
        // Some reasons begin with the mode itself; nobody needs to read it twice.
        why.startsWith(title) ? nothing : html`<strong>${title}</strong>`
      }
      <p lang=${text.langOf(reason)}>${why}</p>
      ${validToOn ? html`<p>${words.holdsUntil(text.day(validToOn))}</p>` : nothing}
    </div>
    ${
      mode === 'here'
        ? html`<p class="actions"><button class="button primary" type="button" @click=${() => onApply(code)}>${words.apply}</button></p>`
        : mode === 'handOver' && url?.startsWith('https:')
          ? html`<p class="actions">
            <a class="button primary" href=${url} target="_blank" rel="noopener noreferrer">${words.applyElsewhere}</a>
          </p>`
          : nothing
    }
  </div>`;
}

/** It was in force, and is no longer. */
export const hasEnded = ({ validToOn }: Pick<Procedure, 'validToOn'>): boolean =>
  validToOn !== null && validToOn < dayOf(new Date().toISOString());

/** The Center promises a date for what it takes in; what is filed elsewhere is promised there. */
export const isPromised = ({ filingMode }: Pick<Procedure, 'filingMode'>): boolean => filingMode.mode !== 'handOver';
