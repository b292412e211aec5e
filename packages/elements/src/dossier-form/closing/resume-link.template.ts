/** Going on on another device: a QR code and a link, used once. */
import { html, type TemplateResult } from 'lit';
import type { ClosingContext } from './closing-context.ts';
import { qrPicture } from './qr-picture.template.ts';

export function resumeLink(context: ClosingContext, copy: (text: string) => void): TemplateResult {
  const { form, text, closing } = context;
  const { link } = form;
  const words = closing.strings.elsewhere;
  if (link === undefined || link === 'asking')
    return html`<p class="no-print">
      <button class="button plain" type="button" ?disabled=${link === 'asking'} @click=${() => void form.askForLink()}>${words.ask}</button>
    </p>`;
  if ('error' in link)
    return html`<div class="alert error" role="alert">
      <p>${text.problem(link.error)}</p>
      <p class="actions"><button class="button" type="button" @click=${() => void form.askForLink()}>${text.shared.retry}</button></p>
    </div>`;
  const { url, expiresAt, qr } = link;
  return html`<section class="elsewhere no-print" aria-labelledby="elsewhere-title">
    <h3 id="elsewhere-title" tabindex="-1">${words.title}</h3>
    <p>${words.help}</p>
    ${qrPicture(qr, words.qr)}
    <p class="alert warning">${words.secret(text.instant(expiresAt))}</p>
    <div class="actions">
      <button class="button" type="button" @click=${() => copy(url)}>${words.copy}</button>
      <button class="button plain" type="button" @click=${() => form.putLinkAway()}>${words.close}</button>
    </div>
  </section>`;
}
