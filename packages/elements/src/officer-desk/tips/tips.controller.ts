/** What the form says of papers that are often asked for: the list, and an officer's approvals and retirements. */
import type { TipList, TippedPaper } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import type { DeskClient } from '../connect-desk.ts';
import { IntentKeys } from '../intent-keys.ts';

export class TipsController implements ReactiveController {
  readonly list: LoadController<TipList>;
  /** Of the last approval or retirement, and beside which paper it belongs. */
  failed: { readonly key: string; readonly error: unknown } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  readonly #keys = new IntentKeys();

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    this.list = new LoadController(host, (signal) => client().tips.list({}, { signal }));
    host.addController(this);
  }

  async open(): Promise<void> {
    this.failed = undefined;
    await this.list.run();
  }

  forget(): void {
    this.list.reset();
    this.failed = undefined;
    this.#keys.clear();
  }

  /**
   * @param vi what is to stand there. A draft that is approved as it is brings its other languages with it.
   * @returns whether it stands in the form; what went wrong is in `failed`.
   */
  approve(paper: TippedPaper, vi: string): Promise<boolean> {
    const key = paperKey(paper);
    const idempotencyKey = this.#keys.of(`${key} ${paper.tips.length} ${vi}`);
    const words = paper.draft?.vi === vi ? paper.draft : { vi };
    const tip = { procedure: paper.procedure.code, component: paper.component.id, words };
    return this.#change(key, () => this.#client().tips.approve(tip, { idempotencyKey }));
  }

  /** @returns whether it is out of the form; what went wrong is in `failed`. */
  retire(paper: TippedPaper, id: string): Promise<boolean> {
    return this.#change(paperKey(paper), () => this.#client().tips.retire(id));
  }

  async #change(key: string, work: () => Promise<unknown>): Promise<boolean> {
    this.failed = undefined;
    try {
      await work();
      await this.list.run();
    } catch (error) {
      this.failed = { key, error };
    }
    this.#host.requestUpdate();
    return this.failed === undefined;
  }

  hostConnected(): void {}
}

/** One paper of one procedure; fit for an id in the page. */
export const paperKey = ({ procedure, component }: TippedPaper): string =>
  `${procedure.code}-${component.id}`.replaceAll(/[^\w-]/g, '-');
