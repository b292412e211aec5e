/**
 * What every rendered element of ours has: where its Center is, in which language it speaks, and that it waits for that
 * language before it first shows itself. Nothing else belongs here: a need of one element is a controller of its own.
 */
import type { Client, ClientOptions } from '@hcc/sdk';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { WordsController } from '../localize/words-controller.ts';
import { ConfigurationError } from './center-configuration.ts';
import { CenterController } from './client-context.ts';

/** @template C the part of the SDK's client that the element uses; the whole when not named. */
export abstract class CenterElement<C = Client> extends LitElement {
  /** Lit inherits these: a subclass lists only its own. */
  static override properties: PropertyDeclarations = {
    locale: {},
    center: {},
    key: { attribute: 'data-key' },
    client: { attribute: false },
  };

  /** The element's words: `protected override readonly text = new TextController(this, { vi, en: …, "zh-Hans": … })`. */
  protected abstract readonly text: WordsController<unknown>;

  /** `connection.client` and `connection.configuration`. */
  protected readonly connection: CenterController<C> = new CenterController<C>(
    this,
    () => this.text.locale,
    (options) => this.connect(options),
  );

  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  declare locale: string | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  declare center: string | undefined;
  /** Publishable key; absent, the page's. */
  declare key: string | undefined;
  /** A client to use instead of one made from `center` and `key`. In a frame the page hands it in. */
  declare client: C | undefined;

  /**
   * Makes the client where none was handed in. An element that stands on partners' pages overrides it with just the
   * resources it uses, since every byte of the SDK that this file imported would be in every bundle.
   */
  protected connect(_options: ClientOptions): C {
    throw new ConfigurationError(`<${this.localName}> needs its client property.`);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.text.load();
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // A browser's translator puts fonts where Lit's texts were; what Lit then writes hangs on a font, unseen.
    for (const font of this.renderRoot.querySelectorAll<HTMLElement & Partial<Text>>('font'))
      if (font.data !== undefined) font.replaceWith(font.data);
  }
}
