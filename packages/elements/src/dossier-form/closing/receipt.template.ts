/** After submitting: the code, the secret, the three units, what happens next; and the way out on a shared computer. */
import type { Receipt, UnitReference } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { QrCode } from '../../internal/qr-code.ts';
import { sizeText } from '../form-context.ts';
import type { ClosingContext } from './closing-context.ts';
import { qrPicture } from './qr-picture.template.ts';
import { check } from '../page.template.ts';

export interface ReceiptActions {
  /** What was copied or downloaded, or failed to be; told beside the buttons. */
  readonly message: string;
  readonly copy: (text: string) => void;
  readonly download: (dossierId: string, code: string) => void;
  readonly print: () => void;
  readonly leave: () => void;
}

/** The five steps of an electronic dossier, in order. */
const steps = ['receive', 'appraise', 'approve', 'sign', 'return'] as const;

/** @param qr of the link that follows the dossier. */
export function receiptTemplate(
  context: ClosingContext,
  actions: ReceiptActions,
  qr: QrCode | undefined,
): TemplateResult {
  const { form, text, closing } = context;
  const { receipt } = form;
  if (!receipt) return html``;
  const { strings } = closing;
  const { shared } = text;
  const { code, lookupSecret, trackingUrl, dossierId } = receipt;
  return html`<div class="receipt">
    <div class="alert success received">
      <h2 id="heading" tabindex="-1">${check}${strings.received}</h2>
      <p>${strings.receivedHelp} ${strings.submittedAt(text.instant(receipt.submittedAt))}.</p>
    </div>
    <dl class="codes">
      <div>
        <dt>${strings.dossierCode}</dt>
        <dd class="code">${code}</dd>
        <dd class="no-print"><button class="button" type="button" aria-label=${strings.copyCode} @click=${() => actions.copy(code)}>${strings.copy}</button></dd>
      </div>
      <div>
        <dt>${strings.secret}</dt>
        <dd class="code secret">${lookupSecret}</dd>
        <dd class="no-print"><button class="button" type="button" aria-label=${strings.copySecret} @click=${() => actions.copy(lookupSecret)}>${strings.copy}</button></dd>
      </div>
      ${
        qr
          ? html`<div>
            <dt>${strings.scan}</dt>
            <dd>${qrPicture(qr, strings.scanLabel)}</dd>
          </div>`
          : nothing
      }
    </dl>
    <p class="alert warning">${strings.secretWarning}</p>
    <div class="actions no-print">
      <button class="button primary" type="button" @click=${() => actions.download(dossierId, code)}>${strings.downloadReceipt}</button>
      <button class="button" type="button" @click=${actions.print}>${strings.print}</button>
      <a class="button" href=${trackingUrl} target="_blank" rel="noopener noreferrer">${strings.track}</a>
    </div>
    <p class="message-line" role="status">${actions.message}</p>
    <section class="part">
      <h3 lang="vi">${receipt.procedureName}</h3>
      ${unitRows(receipt, context)}
    </section>
    ${filesPart(receipt, context)}
    <div class="part">${context.money}</div>
    <section class="part">
      <h3>${strings.whatNext}</h3>
      <ol class="next">
        ${steps.map((step, at) => html`<li><strong>${shared.step[step]}</strong><span>${strings.nextSteps[at]}</span></li>`)}
      </ol>
    </section>
    ${leaving(context, actions)}
  </div>`;
}

/** Each file with its checksum: whoever keeps a copy can show that it is what was handed in. */
function filesPart({ attachments }: Receipt, { closing }: ClosingContext): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing;
  const { strings } = closing;
  return html`<section class="part">
    <h3>${strings.files}</h3>
    <ul class="sums">
      ${attachments.map(
        ({ name, bytes, sha256 }) =>
          html`<li><span class="attached">${name}</span> <span class="muted small">${sizeText(bytes)}</span><code class="sum">${sha256}</code></li>`,
      )}
    </ul>
    <p class="muted small">${strings.filesHelp}</p>
  </section>`;
}

/** A dossier of this session that was submitted in an earlier load and has moved on since. */
export function filedTemplate(context: ClosingContext, actions: ReceiptActions): TemplateResult {
  const { form, text, closing } = context;
  const { progress } = form;
  if (!progress) return html``;
  const { strings } = closing;
  const { shared } = text;
  return html`<div class="receipt">
    <h2 id="heading" tabindex="-1">${strings.filed}</h2>
    <dl class="codes">
      <div>
        <dt>${strings.dossierCode}</dt>
        <dd class="code">${progress.code}</dd>
        <dd class="no-print"><button class="button" type="button" aria-label=${strings.copyCode} @click=${() => actions.copy(progress.code)}>${strings.copy}</button></dd>
      </div>
      <div>
        <dt>${strings.filedStatus}</dt>
        <dd class="status"><strong>${shared.status[progress.status] ?? progress.status}</strong></dd>
        <dd class="muted">${strings.submittedAt(text.instant(progress.submittedAt))}</dd>
      </div>
    </dl>
    <p class="message-line" role="status">${actions.message}</p>
    <section class="part">
      <h3 lang="vi">${progress.procedureName}</h3>
      ${unitRows(progress, context)}
    </section>
    <div class="part">${context.money}</div>
    ${leaving(context, actions)}
  </div>`;
}

export function leftTemplate({ closing }: ClosingContext): TemplateResult {
  const { strings } = closing;
  return html`<div class="alert success">
    <h2 id="heading" tabindex="-1">${strings.left}</h2>
    <p>${strings.leftHelp}</p>
  </div>`;
}

function leaving({ form, closing }: ClosingContext, { leave }: ReceiptActions): TemplateResult {
  const { strings } = closing;
  return html`<div class="leave no-print">
    <p class="muted">${strings.leaveHelp}</p>
    <div class="actions">
      <button class="button" type="button" @click=${leave}>${strings.leave}</button>
      <button class="button plain" type="button" @click=${() => void form.startAnother()}>${strings.startAnother}</button>
    </div>
  </div>`;
}

interface ThreeUnits {
  readonly receivingUnit: UnitReference;
  readonly competentUnit: UnitReference;
  readonly returningUnit: UnitReference;
}

function unitRows(
  { receivingUnit, competentUnit, returningUnit }: ThreeUnits,
  { closing }: ClosingContext,
): TemplateResult {
  const { strings } = closing;
  const row = (label: string, unit: UnitReference | undefined): TemplateResult | typeof nothing =>
    unit ? html`<div class="row"><dt>${label}</dt><dd lang="vi">${unit.name}</dd></div>` : nothing;
  return html`<dl>
    ${row(strings.receivingUnit, receivingUnit)} ${row(strings.competentUnit, competentUnit)} ${row(strings.returningUnit, returningUnit)}
  </dl>`;
}
