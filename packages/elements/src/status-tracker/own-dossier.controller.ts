/**
 * What the person who filed may do with the dossier, in the frame's session alone: take its slips and the result home,
 * and withdraw while nothing is decided.
 */
import { ChangedError, type ApplicantSlip, type DossierProgress } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TrackerClient } from './connect-tracker.ts';
import { IntentKey } from './intent-key.ts';
import { saveDocument } from './save-document.ts';
import type { TrackerController } from './status-tracker.controller.ts';

export type OwnDocument = ApplicantSlip | 'result';

export class OwnDossierController implements ReactiveController {
  /** The document on its way. */
  fetching: OwnDocument | undefined;
  /** Whether the withdrawal is being thought over, or sent. */
  withdrawal: 'none' | 'asked' | 'sending' = 'none';
  reason = '';
  /** What went wrong with the last act. */
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => TrackerClient;
  readonly #tracker: TrackerController;
  readonly #save: typeof saveDocument;
  readonly #intent = new IntentKey();

  constructor(
    host: ReactiveControllerHost,
    client: () => TrackerClient,
    tracker: TrackerController,
    save: typeof saveDocument = saveDocument,
  ) {
    this.#host = host;
    this.#client = client;
    this.#tracker = tracker;
    this.#save = save;
    host.addController(this);
  }

  /** Answers what was saved; undefined when it could not be had. */
  async fetch(document: OwnDocument, fileName: string): Promise<Blob | undefined> {
    const { own } = this.#tracker;
    if (!own || this.fetching) return undefined;
    this.fetching = document;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const { dossiers } = await this.#client().own();
      const content = await (document === 'result' ? dossiers.result(own.id) : dossiers.slip(own.id, document));
      this.#save(content, fileName);
      return content;
    } catch (error) {
      this.error = error;
      return undefined;
    } finally {
      this.fetching = undefined;
      this.#host.requestUpdate();
    }
  }

  askToWithdraw(): void {
    this.#set('asked');
  }

  keep(): void {
    this.reason = '';
    this.#set('none');
  }

  /** Answers whether it was withdrawn. Twice pressed is once sent. */
  async withdraw(): Promise<boolean> {
    const { own } = this.#tracker;
    if (!own || this.withdrawal !== 'asked') return false;
    this.#set('sending');
    const reason = this.reason.trim();
    const body = reason === '' ? {} : { reason };
    try {
      const idempotencyKey = this.#intent.for([own, body]);
      const { data, etag } = await (
        await this.#client().own()
      ).dossiers
        .withdraw(own.id, body, { ifMatch: own.etag, idempotencyKey })
        .withResponse();
      this.#intent.settle();
      this.#tracker.take(data, etag);
      this.keep();
      return true;
    } catch (error) {
      this.#set('asked', error);
      // Moved on meanwhile: show how it stands now, and let the person decide again.
      if (error instanceof ChangedError) await this.#tracker.again();
      return false;
    }
  }

  /** Another dossier is shown. */
  reset(): void {
    this.reason = '';
    this.error = undefined;
    this.withdrawal = 'none';
  }

  hostConnected(): void {}

  #set(withdrawal: OwnDossierController['withdrawal'], error?: unknown): void {
    this.withdrawal = withdrawal;
    this.error = error;
    this.#host.requestUpdate();
  }
}

/** Until it is approved: then a decision exists (domain.md 2.2). */
export const canWithdraw = ({ status, steps }: DossierProgress): boolean =>
  ['submitted', 'accepted', 'inProgress'].includes(status) &&
  steps.every(({ step, state }) => step !== 'approve' || state !== 'done');
