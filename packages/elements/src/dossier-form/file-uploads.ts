/**
 * Files on their way to the draft, one after the other. Each has one idempotency key for all its tries, so that a lost
 * reply does not attach it twice. A file that is refused stays in the list with its reason until it is put away.
 */
import type { Answer, Dossier } from '@hcc/sdk';
import { problemCode } from '../localize/problem-code.ts';
import { checkFile, type FileFault } from './file-check.ts';
import type { FormClient } from './form-client.ts';

export interface Upload {
  readonly key: string;
  readonly fieldId: string;
  readonly name: string;
  readonly bytes: number;
  state: 'waiting' | 'sending' | 'failed';
  /** How much is sent, 0 to 1; undefined where that cannot be known. */
  share: number | undefined;
  /** Why it failed: found here, or thrown by the call. */
  fault?: FileFault;
  error?: unknown;
}

interface Entry extends Upload {
  readonly file: File;
  readonly abort: AbortController;
}

export interface FileUploadsOptions {
  readonly client: () => FormClient;
  /** Begins the draft where there is none, and answers its id. */
  readonly dossierId: () => Promise<string>;
  /** Whether the draft has all the files it may have. */
  readonly isFull: () => boolean;
  readonly done: (answer: Answer<Dossier>) => void;
  readonly expired: () => void;
  readonly changed: () => void;
}

/** Another change of the draft came in between: the same file is sent again this often. */
const mostRaces = 3;

export class FileUploads {
  readonly #options: FileUploadsOptions;
  #entries: Entry[] = [];
  #running: Promise<void> | undefined;

  constructor(options: FileUploadsOptions) {
    this.#options = options;
  }

  get all(): readonly Upload[] {
    return this.#entries;
  }

  of(fieldId: string): readonly Upload[] {
    return this.#entries.filter((entry) => entry.fieldId === fieldId);
  }

  /** True while a file waits or is on its way. */
  get isBusy(): boolean {
    return this.#entries.some(({ state }) => state !== 'failed');
  }

  /** Takes files for a slot, in their order. Settles when the queue is empty. */
  async add(fieldId: string, files: Iterable<File>): Promise<void> {
    const entries = [...files].map((file): Entry => {
      const { name, size } = file;
      return {
        key: crypto.randomUUID(),
        fieldId,
        name,
        bytes: size,
        state: 'waiting',
        share: undefined,
        file,
        abort: new AbortController(),
      };
    });
    this.#entries = [...this.#entries, ...entries];
    this.#options.changed();
    await this.#run();
  }

  /** Tries a failed file once more, with the same key. */
  async retry(key: string): Promise<void> {
    const entry = this.#entries.find((candidate) => candidate.key === key);
    if (entry?.state !== 'failed') return;
    entry.state = 'waiting';
    delete entry.fault;
    delete entry.error;
    this.#options.changed();
    await this.#run();
  }

  /** Every file whose connection failed, once more. */
  retryLost(): void {
    for (const { key, state, error } of this.#entries)
      if (state === 'failed' && error !== undefined && isPassing(error)) void this.retry(key);
  }

  /** Stops a file on its way, or puts a failed one away. */
  drop(key: string): void {
    this.#entries.find((entry) => entry.key === key)?.abort.abort();
    this.#entries = this.#entries.filter((entry) => entry.key !== key);
    this.#options.changed();
  }

  stop(): void {
    for (const { abort } of this.#entries) abort.abort();
    this.#entries = [];
  }

  #run(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    for (;;) {
      const entry = this.#entries.find(({ state }) => state === 'waiting');
      if (!entry) return;
      await this.#send(entry);
      this.#options.changed();
    }
  }

  async #send(entry: Entry): Promise<void> {
    entry.state = 'sending';
    entry.share = undefined;
    this.#options.changed();
    try {
      const fault = this.#options.isFull() ? 'tooMany' : await checkFile(entry.file, entry.name);
      if (fault) {
        entry.state = 'failed';
        entry.fault = fault;
        return;
      }
      const answer = await this.#call(entry);
      this.#entries = this.#entries.filter((candidate) => candidate !== entry);
      this.#options.done(answer);
    } catch (error) {
      if (entry.abort.signal.aborted) return;
      entry.state = 'failed';
      entry.error = error;
      if (problemCode(error).startsWith('credential_')) this.#options.expired();
    }
  }

  async #call(entry: Entry): Promise<Answer<Dossier>> {
    const { fieldId, file, name, key, abort } = entry;
    const id = await this.#options.dossierId();
    for (let race = 0; ; race++) {
      const client = this.#options.client();
      const call = { signal: abort.signal, idempotencyKey: `file-${key}` };
      try {
        if (!client.sendFile)
          return await client.dossiers.addAttachment(id, { fieldId, file, name }, call).withResponse();
        return await client.sendFile(
          id,
          { fieldId, file, name },
          { ...call, onProgress: (share) => this.#progress(entry, share) },
        );
      } catch (error) {
        if (problemCode(error) !== 'dossier_changed' || race >= mostRaces) throw error;
      }
    }
  }

  #progress(entry: Entry, share: number): void {
    const percent = (part: number | undefined): number => Math.round((part ?? -1) * 100);
    const isNew = percent(share) !== percent(entry.share);
    entry.share = share;
    if (isNew) this.#options.changed();
  }
}

/** The same file may go through later. */
export function isPassing(error: unknown): boolean {
  const code = problemCode(error);
  if (code === 'network' || code === 'timeout' || code === 'unknown' || code.startsWith('credential_')) return true;
  return typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;
}
