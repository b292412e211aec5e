/** The officer's queue, read again every five seconds while it is looked at. */
import type { DeskDossierSummary } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RepeatController } from '../internal/repeat-controller.ts';
import type { DeskClient } from './connect-desk.ts';

const refreshMs = 5000;
/** While the Center does not answer. */
const troubledMs = 15_000;
/** Search starts once typing has paused this long. */
const pauseMs = 300;
export const rowsPerPage = 20;
/** What one call brings at most. */
const mostPerCall = 100;

export class QueueController implements ReactiveController {
  /** Only what this officer has a next step in. */
  isMine = true;
  /** Part of a code. */
  query = '';
  rows: readonly DeskDossierSummary[] = [];
  hasMore = false;
  /** `loading` until the first answer to this question; rows of the question before are gone by then. */
  status: 'loading' | 'ready' | 'error' = 'loading';
  /** The last reading failed; rows of an earlier one may still be shown. */
  error: unknown;

  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;
  readonly #failed: (error: unknown) => void;
  readonly #repeat: RepeatController;
  #shown = rowsPerPage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #question = 0;

  constructor(host: ReactiveControllerHost, client: () => DeskClient, failed: (error: unknown) => void) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
    this.#repeat = new RepeatController(
      host,
      (signal) => this.#read(signal),
      () => (this.error === undefined ? refreshMs : troubledMs),
    );
    host.addController(this);
  }

  async open(): Promise<void> {
    this.#repeat.start();
    await this.#ask();
  }

  close(): void {
    this.#repeat.stop();
    this.rows = [];
    this.status = 'loading';
  }

  show(isMine: boolean): void {
    if (this.isMine === isMine) return;
    this.isMine = isMine;
    void this.#ask();
  }

  search(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pauseMs);
  }

  async more(): Promise<void> {
    this.#shown += rowsPerPage;
    await this.refresh();
  }

  /** Reads at once, as after a step was taken. */
  async refresh(): Promise<void> {
    await this.#repeat.now();
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    this.#question += 1;
    this.#shown = rowsPerPage;
    this.rows = [];
    this.hasMore = false;
    this.status = 'loading';
    this.#host.requestUpdate();
    await this.refresh();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const question = this.#question;
    const q = this.query.trim();
    const wanted = this.#shown + 1;
    try {
      const rows = await this.#client()
        .desk.dossiers(
          { mine: this.isMine ? 'true' : 'false', limit: Math.min(wanted, mostPerCall), ...(q === '' ? {} : { q }) },
          { signal },
        )
        .atMost(wanted);
      if (signal.aborted || question !== this.#question) return;
      this.rows = rows.slice(0, this.#shown);
      this.hasMore = rows.length > this.#shown;
      this.status = 'ready';
      this.error = undefined;
    } catch (error) {
      if (signal.aborted || question !== this.#question) return;
      this.error = error;
      if (this.status === 'loading') this.status = 'error';
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }
}
