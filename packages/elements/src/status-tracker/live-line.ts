/**
 * One line on which the Center tells that the dossier has moved on, open while the person looks: not in a hidden tab, and
 * for one dossier at a time. It is taken up again behind the last news. While there is none (refused, cut, held back by a
 * proxy, or without a sign of life for half a minute) the controller asks instead.
 */
import type { DossierProgress, Transport } from '@hcc/sdk';
import { type EventStream, readEvents } from '@hcc/sdk/events';
import type { ReactiveController } from 'lit';
import type { Source, TrackerController } from './status-tracker.controller.ts';

/** The Center gives a sign of life every 15 s. */
const silenceMs = 30_000;

export class LiveLine implements ReactiveController {
  readonly #tracker: TrackerController;
  readonly #transport: () => Transport | undefined;
  #abort = new AbortController();
  #isConnected = false;
  /** What the line at hand, or the one that was refused, was opened for. */
  #source: Source | undefined;
  #carrier: Transport | undefined;

  /** @param transport asked for at each rendering: another language is another one. */
  constructor(tracker: TrackerController, transport: () => Transport | undefined) {
    this.#tracker = tracker;
    this.#transport = () => tracker.source && transport();
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#begin);
    this.#begin();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#begin);
    this.#begin();
  }

  hostUpdate(): void {
    if (this.#tracker.source !== this.#source || this.#transport() !== this.#carrier) this.#begin();
  }

  /** Ends the line at hand; opens one where there is something to follow and somebody looks. */
  readonly #begin = (): void => {
    this.#abort.abort();
    this.#tracker.isLive = false;
    this.#source = this.#tracker.source;
    this.#carrier = this.#transport();
    if (!this.#isConnected || document.visibilityState === 'hidden' || !this.#source || !this.#carrier) return;
    this.#abort = new AbortController();
    void this.#listen(this.#carrier, this.#source, this.#abort.signal);
  };

  async #listen(transport: Transport, source: Source, signal: AbortSignal): Promise<void> {
    const tracker = this.#tracker;
    const is = (isLive: boolean) => (): void => {
      if (!signal.aborted) tracker.isLive = isLive;
    };
    const seen = tracker.progress?.sequence;
    try {
      const events = readEvents({ transport }, streamOf(source), {
        signal,
        silenceMs,
        ...(seen === undefined ? {} : { lastEventId: String(seen) }),
        onOpen: is(true),
        onReconnect: is(false),
      });
      for await (const { type, data } of events) if (type === 'progress') tracker.heard(data as DossierProgress);
    } catch {
      // Refused, no stream at all, or ended by us: nothing is lost by it, the Center is asked.
    }
    is(false)();
  }
}

const streamOf = (source: Source): EventStream =>
  source.by === 'link'
    ? { path: '/v1/tracking/stream', body: { linkToken: source.linkToken } }
    : { path: '/v1/dossiers/{id}/stream', parameters: { id: source.id } };
