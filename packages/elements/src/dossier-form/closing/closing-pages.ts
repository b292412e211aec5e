/**
 * Review, receipt, and the way to another device: fetched while the questions are answered, since nobody needs them
 * before. They bring their own words and styles.
 */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { wear } from '../../internal/wear.ts';
import { TextController } from '../../localize/text-controller.ts';
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
    wear(this.#host, [closingStyles]);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  get strings(): ClosingStrings {
    return this.#text.strings;
  }

  review(context: FormContext): TemplateResult {
    return reviewTemplate(this.#with(context));
  }
  receipt(context: FormContext, actions: ReceiptActions): TemplateResult {
    return receiptTemplate(this.#with(context), actions);
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

  #with(context: FormContext): ClosingContext {
    return { ...context, closing: this.#text };
  }
}
