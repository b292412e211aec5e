/**
 * What every element of ours has: where its Center is, in which language it speaks, and that it waits for that language
 * before it first shows itself. Nothing else belongs here: a need of one element is a controller of its own.
 */
import { LitElement, type PropertyDeclarations } from "lit";
import type { Client } from "@hcc/sdk";
import type { TextController } from "../localize/text-controller.ts";
import { CenterController } from "./client-context.ts";

export abstract class CenterElement extends LitElement {
  /** Spread into the subclass's own: `static override properties = { ...CenterElement.properties, … }` is not needed, Lit inherits. */
  static override properties: PropertyDeclarations = {
    locale: { reflect: true },
    center: {},
    key: { attribute: "data-key" },
    client: { attribute: false },
  };

  /** The element's words: `protected override readonly text = new TextController(this, { vi, en: …, "zh-Hans": … })`. */
  protected abstract readonly text: TextController<unknown>;

  /** Client, base URL and key. */
  protected readonly connection: CenterController = new CenterController(this, () => this.text.locale);

  /** `vi`, `en` or `zh-Hans`; absent, the nearest `lang` of the page decides, and Vietnamese where that is another. */
  declare locale: string | undefined;
  /** Base URL of the Center; absent, the one the page was configured with. */
  declare center: string | undefined;
  /** Publishable key; absent, the page's. */
  declare key: string | undefined;
  /** A client to use instead of one made from `center` and `key`. */
  declare client: Client | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.text.load();
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }
}
