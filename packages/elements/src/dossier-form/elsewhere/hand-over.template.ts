/** Filed on the national portal: what to do there, what to have at hand, and answers to copy. Nothing is filed here, and it says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { answerSheet } from './answer-sheet.template.ts';
import { costAndTime } from './cost-and-time.template.ts';
import type { ElsewhereContext } from './elsewhere-context.ts';
import { papersPart } from './papers.template.ts';

export function handOver(context: ElsewhereContext): TemplateResult {
  const { procedure, preparation, text, copy, print, message } = context;
  const { strings } = text;
  const words = strings.handOver;
  const hasSheet = preparation.pages.length > 0;
  const { url } = procedure.filingMode;
  return html`<h2 id="heading" tabindex="-1">${words.title}</h2>
    <p class="alert info">${words.nothingFiled}</p>
    <section class="part">
      <h3>${words.steps}</h3>
      <ol class="steps">
        <li>${url === undefined ? words.openUnknown : words.open(new URL(url).host)}</li>
        <li>
          ${words.search} <strong class="code">${procedure.code}</strong>
          <button class="button no-print" type="button" aria-label=${strings.copyCode} @click=${() => copy(procedure.code)}>${strings.copy}</button>
        </li>
        <li>${hasSheet ? words.fillFromSheet : words.fill}</li>
        <li>${words.attach}</li>
        <li>${words.keep}</li>
      </ol>
    </section>
    ${papersPart('online', context)} ${costAndTime('online', context)} ${hasSheet ? answerSheet(context) : nothing}
    <p class="actions no-print"><button class="button" type="button" @click=${print}>${strings.print}</button></p>
    <p class="message-line" role="status">${message}</p>`;
}
