/**
 * The progress of one dossier as server-sent events (WHATWG HTML, 9.2).
 *
 * All the readers of a process share one look at the store, every two seconds and by versions alone; a dossier is read
 * when its version has moved. So an idle reader costs its connection and little else.
 */
import type { DossierProgress, Locale } from '@hcc/schemas';
import { type DossierRecord, isFiled } from '../dossiers/dossier-record.ts';
import type { DossierStore } from '../dossiers/dossiers.store.ts';
import { toProgress } from '../dossiers/present.ts';
import { Problem } from '../http/problem.ts';
import { resultInForce } from '../results/result-standing.ts';

const lookMs = 2000;
/** Proxies close what is silent for longer. */
const beatMs = 15_000;
/** A stream that ends now and then finds its way round a replica that is going down. */
const lifeMs = 10 * 60 * 1000;
/** Beyond this many, polling is kinder to everybody. */
const mostStreams = 1000;

export interface ProgressStreams {
  /**
   * Ends when the dossier is gone.
   * @throws Problem `streams_full`
   */
  open(dossierId: string, options: StreamOptions): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** For a process that stops: each reader comes back, with the last id it saw, to one that does not. */
  endAll(): void;
}

export interface StreamOptions {
  locale: Locale;
  lastEventId: string | undefined;
  /** How long the right to read lasts; absent, as long as the dossier does. Milliseconds. */
  allowedMs?: number;
  /** Aborted when the reader is gone. */
  signal: AbortSignal;
}

interface Reader {
  dossierId: string;
  locale: Locale;
  /** The sequence it was told of last. */
  seen: string | undefined;
  /** Of the dossier as it was read last; 0 until it was. */
  version: number;
  saidAt: number;
  endsAt: number;
  controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
}

const encoder = new TextEncoder();
const beat = encoder.encode(': \n\n');
const greeting = encoder.encode(`retry: ${lookMs}\n\n`);

/** Knows the streams of one process, and opens another while there is room. */
export function createProgressStreams(dossiers: Pick<DossierStore, 'find' | 'versions'>): ProgressStreams {
  const readers = new Set<Reader>();
  let rounds: ReturnType<typeof setInterval> | undefined;
  let looking: Promise<void> | undefined;

  return {
    open(dossierId, { locale, lastEventId, allowedMs = lifeMs, signal }) {
      if (readers.size >= mostStreams) throw new Problem('streams_full', {}, { headers: { 'retry-after': '5' } });
      const now = Date.now();
      const endsAt = now + Math.min(allowedMs, lifeMs);
      let reader: Reader;
      return new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          reader = { dossierId, locale, seen: lastEventId, version: 0, saidAt: now, endsAt, controller };
          readers.add(reader);
          signal.addEventListener('abort', () => end(reader), { once: true });
          say(reader, greeting);
          void tellAll(dossierId, [reader]).catch(() => {});
          rounds ??= setInterval(round, lookMs);
        },
        cancel: () => leave(reader),
      });
    },
    endAll() {
      for (const reader of readers) end(reader);
    },
  };

  function round(): void {
    keepAlive(Date.now());
    // What cannot be read now is read in the next round; a slow look delays the next one, and no heartbeat.
    looking ??= look()
      .catch(() => {})
      .finally(() => (looking = undefined));
  }

  function keepAlive(now: number): void {
    for (const reader of readers)
      if (now > reader.endsAt) end(reader);
      else if (now - reader.saidAt > beatMs) say(reader, beat);
  }

  async function look(): Promise<void> {
    const byDossier = Map.groupBy(readers, ({ dossierId }) => dossierId);
    const versions = await dossiers.versions([...byDossier.keys()]);
    for (const [id, here] of byDossier) {
      const behind = here.filter(({ version }) => version !== versions.get(id));
      // One that cannot be read keeps nobody from the others.
      if (behind.length > 0) await tellAll(id, behind).catch(() => {});
    }
  }

  async function tellAll(dossierId: string, behind: readonly Reader[]): Promise<void> {
    const record = await dossiers.find(dossierId);
    for (const reader of behind) if (readers.has(reader)) tell(reader, record);
  }

  function tell(reader: Reader, record: DossierRecord | null): void {
    if (!record || !isFiled(record)) return end(reader);
    // Read before what it was told meanwhile.
    if (record.version < reader.version) return;
    reader.version = record.version;
    const sequence = String(record.state.sequence);
    if (sequence === reader.seen) return;
    reader.seen = sequence;
    const progress = toProgress(record.state, resultInForce(record)?.signed ?? false, reader.locale);
    say(reader, eventOf(sequence, progress));
  }

  function say(reader: Reader, bytes: Uint8Array<ArrayBuffer>): void {
    reader.controller.enqueue(bytes);
    reader.saidAt = Date.now();
  }

  function end(reader: Reader): void {
    if (readers.has(reader)) reader.controller.close();
    leave(reader);
  }

  function leave(reader: Reader): void {
    readers.delete(reader);
    if (readers.size > 0) return;
    clearInterval(rounds);
    rounds = undefined;
  }
}

const eventOf = (id: string, progress: DossierProgress): Uint8Array<ArrayBuffer> =>
  encoder.encode(`event: progress\nid: ${id}\ndata: ${JSON.stringify(progress)}\n\n`);
