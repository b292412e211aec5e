/** Payments that somebody has to see to: read when the unit's page is opened, and decided one at a time. */
import type { DeskPayment, NewMoneyDecision } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadController } from '../../internal/load-controller.ts';
import { IntentKey } from '../../status-tracker/intent-key.ts';
import type { DeskClient } from '../connect-desk.ts';

export type MoneyDecision = NewMoneyDecision['decision'];

export class MoneyController implements ReactiveController {
  readonly list: LoadController<readonly DeskPayment[]>;
  /** The payment whose decision is being written, and which it is to be. */
  open: { readonly id: string; readonly decision: MoneyDecision } | undefined;
  reason = '';
  /** The reason was asked for and not given. */
  isMissing = false;
  isSending = false;
  error: unknown;
  /** What was decided last. */
  done: { readonly code: string; readonly decision: MoneyDecision } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  readonly #intent = new IntentKey();

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    this.list = new LoadController(host, async (signal) => (await client().payments.needingDesk({ signal })).items);
    host.addController(this);
  }

  begin(id: string, decision: MoneyDecision): void {
    this.open = { id, decision };
    this.#clear();
    this.done = undefined;
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.open = undefined;
    this.#clear();
    this.#host.requestUpdate();
  }

  write(reason: string): void {
    this.reason = reason;
    this.isMissing = false;
    this.#host.requestUpdate();
  }

  /** @returns whether it was decided */
  async send({ id, dossierCode: code }: DeskPayment): Promise<boolean> {
    const { open } = this;
    const reason = this.reason.trim();
    if (open?.id !== id || this.isSending) return false;
    this.isMissing = reason === '';
    if (this.isMissing) {
      this.#host.requestUpdate();
      return false;
    }
    const body: NewMoneyDecision = { decision: open.decision, reason };
    this.isSending = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#client().payments.decide(id, body, { idempotencyKey: this.#intent.for({ id, ...body }) });
      this.#intent.settle();
      this.open = undefined;
      this.#clear();
      this.done = { code, decision: body.decision };
      await this.list.run();
      return true;
    } catch (error) {
      this.error = error;
      return false;
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  hostConnected(): void {}

  #clear(): void {
    this.reason = '';
    this.isMissing = false;
    this.error = undefined;
  }
}
