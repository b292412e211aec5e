/** What was reported and proposed to the officer's unit: the open ones, the one that is read, and its answer. */
import type { DeskFeedback, DeskFeedbackSummary } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import type { DeskClient } from '../connect-desk.ts';
import { IntentKeys } from '../intent-keys.ts';

/** As many as one call brings: the most urgent stand first, and each that is answered makes room. */
const most = 100;

export class FeedbackController implements ReactiveController {
  readonly list: LoadController<readonly DeskFeedbackSummary[]>;
  readonly opened: LoadController<DeskFeedback, [string]>;
  /** Of the last acknowledgement or answer. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  readonly #keys = new IntentKeys();

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    this.list = new LoadController(host, (signal) => client().feedback.list({ limit: most }, { signal }).atMost(most));
    this.opened = new LoadController(host, (signal, id) => client().feedback.get(id, { signal }));
    host.addController(this);
  }

  async open(): Promise<void> {
    this.opened.reset();
    this.error = undefined;
    await this.list.run();
  }

  forget(): void {
    this.opened.reset();
    this.list.reset();
    this.error = undefined;
    this.#keys.clear();
  }

  /** @returns whether it was recorded; what went wrong stands in `error`. */
  acknowledge(id: string): Promise<boolean> {
    return this.#change(async () => {
      await this.#client().feedback.acknowledge(id);
      await Promise.all([this.list.run(), this.opened.run(id)]);
    });
  }

  /** @returns whether it was sent on, and is gone from the list; what went wrong stands in `error`. */
  forward(id: string, unit: string): Promise<boolean> {
    return this.#change(async () => {
      await this.#client().feedback.forward(id, { unit }, { idempotencyKey: this.#keys.of(`${id} to ${unit}`) });
      await this.open();
    });
  }

  /** @returns whether it was sent; what went wrong stands in `error`. */
  answer(id: string, answer: string): Promise<boolean> {
    return this.#change(async () => {
      await this.#client().feedback.answer(id, { answer }, { idempotencyKey: this.#keys.of(`${id} ${answer}`) });
      await this.open();
    });
  }

  async #change(work: () => Promise<void>): Promise<boolean> {
    this.error = undefined;
    try {
      await work();
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
    return this.error === undefined;
  }

  hostConnected(): void {}
}
