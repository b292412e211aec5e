/**
 * Papers, review, receipt, and the way to another device: fetched while the first questions are answered, since nobody needs
 * them before. They bring their own words and styles.
 */
import type { AskedField } from '@hcc/rules/form';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { QrCode } from '../../internal/qr-code.ts';
import { wear } from '../../internal/wear.ts';
import { TextController } from '../../localize/text-controller.ts';
import { saveDocument } from '../../status-tracker/save-document.ts';
import { attachmentField } from '../attachment-field.template.ts';
import { copyText } from '../copy-text.ts';
import { fileStyles } from '../files.styles.ts';
import type { FormContext } from '../form-context.ts';
import { closingStyles } from './closing.styles.ts';
import type { ClosingContext } from './closing-context.ts';
import { vi, type ClosingStrings } from './locales/vi.ts';
import { filedTemplate, leftTemplate, receiptTemplate, type ReceiptActions } from './receipt.template.ts';
import { resumeLink } from './resume-link.template.ts';
import { reviewTemplate } from './review.template.ts';

export class ClosingPages implements ReactiveController {
  readonly #host: LitElement;
  readonly #text: TextController<ClosingStrings>;
  /** What the receipt's link looks like, once it is drawn. */
  #drawn: { readonly url: string; readonly qr: QrCode | undefined } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, [fileStyles, closingStyles]);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  get strings(): ClosingStrings {
    return this.#text.strings;
  }

  /** Copies a text. @returns what to say of it. */
  async copy(text: string): Promise<string> {
    const { renderRoot } = this.#host;
    const { copied, copyFailed } = this.strings;
    return (await copyText(text, renderRoot instanceof ShadowRoot ? renderRoot : this.#host)) ? copied : copyFailed;
  }

  /** Hands the receipt to the browser's downloads. */
  save(receipt: Blob, code: string): void {
    saveDocument(receipt, this.strings.receiptFile(code));
  }

  slot(asked: AskedField, context: FormContext): TemplateResult {
    return attachmentField(asked, context);
  }
  review(context: FormContext): TemplateResult {
    return reviewTemplate(this.#with(context));
  }
  receipt(context: FormContext, actions: ReceiptActions): TemplateResult {
    const { receipt } = context.form;
    if (receipt) void this.#draw(receipt.trackingUrl);
    return receiptTemplate(this.#with(context), actions, this.#drawn?.qr);
  }
  filed(context: FormContext, actions: ReceiptActions): TemplateResult {
    return filedTemplate(this.#with(context), actions);
  }
  left(context: FormContext): TemplateResult {
    return leftTemplate(this.#with(context));
  }
  elsewhere(context: FormContext, copy: (text: string) => void): TemplateResult {
    return resumeLink(this.#with(context), copy);
  }

  /** Without its picture the receipt still has the link as a link. */
  async #draw(url: string): Promise<void> {
    if (this.#drawn?.url === url) return;
    this.#drawn = { url, qr: undefined };
    const { qrCodeOf } = await import('../../internal/qr-code.ts').catch(() => ({ qrCodeOf: undefined }));
    if (this.#drawn.url !== url || !qrCodeOf) return;
    this.#drawn = { url, qr: qrCodeOf(url) };
    this.#host.requestUpdate();
  }

  #with(context: FormContext): ClosingContext {
    return { ...context, closing: this.#text };
  }
}
