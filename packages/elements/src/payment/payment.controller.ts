/**
 * What a dossier owes and the payment that is under way: asks the Center, looks again while money is awaited, and knows
 * no template. Nothing here decides that something was paid; only the Center's answer says so.
 */
import type { Client, CostType, DossierFees, Payment, PaymentMethod } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RepeatController } from '../internal/repeat-controller.ts';
import type { QrCode } from '../internal/qr-code.ts';
import { saveDocument } from '../status-tracker/save-document.ts';

export type PaymentClient = Pick<Client, 'payments'>;

/** Milliseconds. A transfer takes seconds or hours: soon at first, and then ever more seldom. */
const firstWaitMs = 3000;
const longestWaitMs = 60_000;
const growth = 1.4;

/** Carries the id of a dossier whose payment has moved, between the frames and tabs of this Center in one browser. */
const channelName = 'hcc-payments';

export class PaymentController implements ReactiveController {
  fees: DossierFees | undefined;
  /** The payment that counts: the one that succeeded, else the latest. */
  payment: Payment | undefined;
  /** Drawn when it is there; `failed` when its code could not be fetched. */
  qr: QrCode | 'failed' | undefined;
  /** What is being done at the person's wish. */
  doing: PaymentMethod | 'loading' | `receipt-${CostType}` | undefined;
  /** What went wrong with it. */
  error: unknown;
  /** The last look did not get through; it goes on. */
  isUnreachable = false;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => PaymentClient;
  readonly #repeat: RepeatController;
  readonly #onChange: (payment: Payment) => void;
  #others: BroadcastChannel | undefined;
  #dossierId: string | undefined;
  #waitMs = firstWaitMs;

  /** @param onChange told when a payment has become another than it was shown as. */
  constructor(host: ReactiveControllerHost, client: () => PaymentClient, onChange: (payment: Payment) => void) {
    this.#host = host;
    this.#client = client;
    this.#onChange = onChange;
    this.#repeat = new RepeatController(
      host,
      (signal) => this.#look(signal),
      () => this.#waitMs,
    );
    host.addController(this);
  }

  hostConnected(): void {
    // The form above and this tracker, or another tab: what is paid there is to be seen here.
    this.#others = new BroadcastChannel(channelName);
    this.#others.addEventListener('message', ({ data }) => {
      if (data === this.#dossierId) void this.#hearOfOther();
    });
  }

  hostDisconnected(): void {
    this.#others?.close();
  }

  /** Forgets the dossier: nothing of it is asked for or shown any more. */
  stop(): void {
    this.#repeat.stop();
    this.#dossierId = undefined;
    this.fees = undefined;
    this.payment = undefined;
  }

  /** Shows what this dossier owes. Once shown, it is not asked for again but by `again`. */
  async show(dossierId: string): Promise<void> {
    if (this.#dossierId === dossierId) return;
    this.#dossierId = dossierId;
    this.fees = undefined;
    this.payment = undefined;
    await this.again();
  }

  async again(): Promise<void> {
    await this.#do('loading', async (dossierId) => this.#takeFees(await this.#client().payments.fees(dossierId)));
  }

  /** Pressed twice, it is one payment: the Center gives the one that is open. */
  async pay(method: PaymentMethod): Promise<void> {
    await this.#do(method, async (dossierId) => {
      this.#take(await this.#client().payments.create(dossierId, { method }));
      this.#others?.postMessage(dossierId);
    });
  }

  async fetchReceipt(type: CostType, fileName: string): Promise<void> {
    const { payment } = this;
    if (!payment) return;
    await this.#do(`receipt-${type}`, async (dossierId) =>
      saveDocument(await this.#client().payments.receiptDocument(dossierId, payment.id, type), fileName),
    );
  }

  /** Looks at once, because the person wants to know. */
  async check(): Promise<void> {
    this.#waitMs = firstWaitMs;
    await this.#repeat.now();
  }

  async #hearOfOther(): Promise<void> {
    const before = this.payment?.id;
    await this.again();
    if (this.payment && this.payment.id !== before) this.#onChange(this.payment);
  }

  async #do(
    what: NonNullable<PaymentController['doing']>,
    act: (dossierId: string) => Promise<unknown>,
  ): Promise<void> {
    if (this.doing !== undefined || this.#dossierId === undefined) return;
    this.doing = what;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      await act(this.#dossierId);
    } catch (error) {
      this.error = error;
    } finally {
      this.doing = undefined;
      this.#host.requestUpdate();
    }
  }

  #takeFees(fees: DossierFees): void {
    this.fees = fees;
    const counting = fees.payments.find(({ status }) => status === 'succeeded') ?? fees.payments[0];
    if (counting) this.#take(counting);
  }

  #take(payment: Payment): void {
    const before = this.payment;
    this.payment = payment;
    this.isUnreachable = false;
    if (payment.transfer) void this.#draw(payment.transfer.qrPayload, before?.transfer?.qrPayload);
    if (before?.id !== payment.id) this.#waitMs = firstWaitMs;
    else if (before.status !== payment.status) this.#onChange(payment);
    if (isOpen(payment)) this.#repeat.start();
    else this.#repeat.stop();
  }

  async #draw(payload: string, drawn: string | undefined): Promise<void> {
    if (payload === drawn && this.qr !== 'failed') return;
    this.qr = undefined;
    try {
      const { qrCodeOf } = await import('../internal/qr-code.ts');
      this.qr = qrCodeOf(payload);
    } catch {
      this.qr = 'failed';
    }
    this.#host.requestUpdate();
  }

  async #look(signal: AbortSignal): Promise<void> {
    const { payment } = this;
    if (!payment) return;
    const { payments } = this.#client();
    try {
      const seen = await payments.get(payment.dossierId, payment.id, { signal });
      // With a payment that is over, what is due has changed, and another may have been taken instead.
      const fees = isOpen(seen) ? undefined : await payments.fees(payment.dossierId, { signal });
      // Last: what is taken in decides on the next look, and ends this one.
      if (signal.aborted) return;
      this.#take(seen);
      if (fees) {
        this.#takeFees(fees);
        this.#others?.postMessage(payment.dossierId);
      }
    } catch {
      if (signal.aborted) return;
      this.isUnreachable = true;
    }
    this.#waitMs = Math.min(this.#waitMs * growth, longestWaitMs);
    this.#host.requestUpdate();
  }
}

const isOpen = ({ status }: Payment): boolean => status === 'created' || status === 'awaiting';
