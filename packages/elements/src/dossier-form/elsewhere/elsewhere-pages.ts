/**
 * What the form is where nothing can be filed on this screen: a packet for the national portal, a slip for the counter.
 * Fetched by those who need it. It brings its own words and styles, and keeps what is typed in memory alone.
 */
import type { FormDefinition } from '@hcc/schemas';
import type { Procedure, Unit } from '@hcc/sdk';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { FieldContext } from '../../form-fields/field-context.ts';
import { FieldEvents } from '../../form-fields/field-events.ts';
import { OpenRows } from '../../form-fields/open-rows.ts';
import { PlacePickers } from '../../form-fields/place-pickers.ts';
import { LoadController } from '../../internal/load-controller.ts';
import { wear } from '../../internal/wear.ts';
import { TextController } from '../../localize/text-controller.ts';
import { saveDocument } from '../../status-tracker/save-document.ts';
import { copyText } from '../copy-text.ts';
import type { FormClient } from '../form-client.ts';
import type { FormContext } from '../form-context.ts';
import { counterSlip } from './counter-slip.template.ts';
import type { ElsewhereContext } from './elsewhere-context.ts';
import { elsewhereStyles } from './elsewhere.styles.ts';
import { handOver } from './hand-over.template.ts';
import { vi, type ElsewhereStrings } from './locales/vi.ts';
import { Preparation } from './preparation.ts';

export interface ElsewhereOptions {
  readonly client: () => Pick<FormClient, 'procedures' | 'units'>;
  /** Something failed and the person has been told. */
  readonly failed: (error: unknown) => void;
}

export class ElsewherePages implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ElsewhereOptions;
  readonly #text: TextController<ElsewhereStrings>;
  readonly #point: LoadController<Unit, readonly [id: string]>;
  /** Of the form that is shown; another form begins anew. */
  #preparation: Preparation | undefined;
  #pickers: PlacePickers | undefined;
  #rows: OpenRows | undefined;
  #events: FieldEvents | undefined;
  #pointId: string | undefined;
  #message = '';
  #isDownloading = false;

  constructor(host: LitElement, options: ElsewhereOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#point = new LoadController(host, async (signal, id) => options.client().units.get(id, { signal }));
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, [elsewhereStyles]);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  render(form: FormContext): TemplateResult {
    const { procedure, definition } = form.form;
    if (!procedure || !definition) return html``;
    const preparation = this.#preparationOf(definition, form);
    const context = this.#contextOf(procedure, definition, preparation, form);
    const { input, change, focusout } = this.#events ?? {};
    const press = (isPressed: boolean) => (): void => this.#pickers?.press(isPressed);
    return html`<div class="elsewhere-pages" @input=${input} @change=${change} @focusout=${focusout} @pointerdown=${press(true)} @pointerup=${press(false)} @pointercancel=${press(false)}>
      ${definition.filingMode.mode === 'counterOnly' ? counterSlip(context) : handOver(context)}
    </div>`;
  }

  #preparationOf(definition: FormDefinition, { form }: FormContext): Preparation {
    if (this.#preparation?.filled.definition === definition) return this.#preparation;
    const preparation = new Preparation(definition, form.places, () => this.#taken(preparation));
    const host = (): Preparation => preparation;
    const update = (): void => this.#host.requestUpdate();
    this.#preparation = preparation;
    this.#pickers = new PlacePickers(host, update);
    this.#rows = new OpenRows(host, update);
    this.#events = new FieldEvents(host);
    this.#message = '';
    this.#pointId = undefined;
    this.#point.reset();
    for (const load of this.#placesFor(preparation))
      if (load.status === 'initial' || load.status === 'error') void load.run();
    return preparation;
  }

  /** The lists of places that the fields of this page pick from. */
  *#placesFor({ filled, pages, places }: Preparation): Generator<LoadController<unknown>> {
    if (filled.definition.filingMode.mode === 'counterOnly') yield places.servicePoint;
    const fields = pages.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
    for (const field of fields)
      if (field.type === 'servicePoint') yield places.servicePoint;
      else if (field.type === 'addressUnit') yield field.dated === true ? places.datedAddressUnit : places.addressUnit;
  }

  /** An answer was taken up; another service point is asked for. */
  #taken(preparation: Preparation): void {
    const { pointId } = preparation;
    if (pointId !== this.#pointId) {
      this.#pointId = pointId;
      this.#message = '';
      if (pointId === undefined) this.#point.reset();
      else void this.#point.run(pointId);
    }
    this.#host.requestUpdate();
  }

  #contextOf(
    procedure: Procedure,
    definition: FormDefinition,
    preparation: Preparation,
    { text, words, pickers, rows }: FormContext,
  ): ElsewhereContext {
    const fields: FieldContext = {
      form: preparation,
      text,
      words,
      pickers: this.#pickers ?? pickers,
      rows: this.#rows ?? rows,
      // Papers are not taken here.
      slot: () => html`${nothing}`,
    };
    return {
      procedure,
      definition,
      preparation,
      fields,
      text: this.#text,
      point: this.#point,
      message: this.#message,
      isDownloading: this.#isDownloading,
      chooseVariant: (id) => {
        preparation.variantId = id;
      },
      copy: (words) => void this.#copy(words),
      print: () => window.print(),
      download: () => void this.#download(procedure.code, preparation),
      update: () => this.#host.requestUpdate(),
    };
  }

  async #copy(words: string): Promise<void> {
    const { renderRoot } = this.#host;
    const { copied, copyFailed } = this.#text.strings;
    this.#tell(
      (await copyText(words, renderRoot instanceof ShadowRoot ? renderRoot : this.#host)) ? copied : copyFailed,
    );
  }

  async #download(code: string, { pointId, variantId }: Preparation): Promise<void> {
    const { slip } = this.#text.strings;
    if (pointId === undefined) return this.#tell(slip.chooseFirst);
    if (this.#isDownloading) return;
    this.#isDownloading = true;
    this.#tell('');
    try {
      const content = await this.#options.client().procedures.counterSlip(code, { unit: pointId, variant: variantId });
      saveDocument(content, slip.file(code));
    } catch (error) {
      this.#tell(slip.downloadFailed);
      this.#options.failed(error);
    }
    this.#isDownloading = false;
    this.#host.requestUpdate();
  }

  #tell(message: string): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
