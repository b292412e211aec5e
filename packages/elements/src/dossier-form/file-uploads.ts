/**
 * Files on their way to the draft, one after the other. A file is looked at when it is chosen; one that cannot be taken
 * stays in the list with its reason until it is put away. What was begun and not finished, in this load or an earlier one,
 * goes on where it stopped as soon as the same file is there: the Center tells what it has, nothing is kept here.
 * While the device has no network a file waits, and goes on by itself afterwards.
 */
import type { Answer, Dossier, Upload as KnownUpload } from '@hcc/sdk';
import { problemCode } from '../localize/problem-code.ts';
import { checkFile, type FileFault } from './file-check.ts';
import type { FileClient } from './form-client.ts';
import { sha256Of } from './sha256.ts';

export interface Upload {
  readonly key: string;
  readonly fieldId: string;
  readonly name: string;
  readonly bytes: number;
  /** Id of the attachment whose place it takes. */
  readonly replaces: string | undefined;
  state: 'waiting' | 'sending' | 'paused' | 'failed';
  /** How much is sent, 0 to 1; undefined where that cannot be known. */
  share: number | undefined;
  /** Why it failed: found here, or thrown by the call. */
  fault?: FileFault;
  error?: unknown;
}

/** One of an earlier load: the Center has a part of it, and the file is not here. */
export type Unfinished = Pick<KnownUpload, 'id' | 'fieldId' | 'name' | 'bytes' | 'offset' | 'sha256'>;

interface Entry extends Upload {
  readonly file: File;
  abort: AbortController;
  /** At the Center, once it was begun there. */
  uploadId: string | undefined;
}

export interface FileUploadsOptions {
  readonly client: () => FileClient;
  /** Begins the draft where there is none, and answers its id. */
  readonly dossierId: () => Promise<string>;
  /** Whether the draft has all the files it may have. */
  readonly isFull: (onTheirWay: number) => boolean;
  readonly done: (answer: Answer<Dossier>) => void;
  readonly expired: () => void;
  readonly changed: () => void;
}

/** Another change of the draft came in between: the same file is sent again this often. */
const mostRaces = 3;

export class FileUploads {
  readonly #options: FileUploadsOptions;
  #entries: Entry[] = [];
  #unfinished: readonly Unfinished[] = [];
  #running: Promise<void> | undefined;
  /** The device says that it has no network; files wait. */
  isOffline = false;

  constructor(options: FileUploadsOptions) {
    this.#options = options;
  }

  get all(): readonly Upload[] {
    return this.#entries;
  }

  of(fieldId: string): readonly Upload[] {
    return this.#entries.filter((entry) => entry.fieldId === fieldId);
  }

  /** Those of an earlier load that wait for their file. */
  unfinishedOf(fieldId: string): readonly Unfinished[] {
    const here = new Set(this.#entries.map(({ uploadId }) => uploadId));
    return this.#unfinished.filter((upload) => upload.fieldId === fieldId && !here.has(upload.id));
  }

  /** True while a file waits, is on its way, or was stopped on it. */
  get isBusy(): boolean {
    return this.#entries.some(({ state }) => state !== 'failed');
  }

  /** Asks the Center for what was not finished in an earlier load. What it cannot tell is begun anew. */
  async recall(dossierId: string): Promise<void> {
    try {
      const { items } = await this.#options.client().uploads.list(dossierId);
      this.#unfinished = items.filter(({ state, offset }) => state === 'receiving' && offset > 0);
      this.#options.changed();
    } catch {
      // No harm: the file is sent from its beginning.
    }
  }

  /** Takes files for a slot, in their order. Settles when the queue is empty. @param replaces whose place they take. */
  async add(fieldId: string, files: Iterable<File>, replaces?: string): Promise<void> {
    const entries = [...files].map((file): Entry => {
      const { name, size } = file;
      return {
        key: crypto.randomUUID(),
        fieldId,
        name,
        bytes: size,
        replaces,
        state: 'waiting',
        share: undefined,
        file,
        abort: new AbortController(),
        uploadId: undefined,
      };
    });
    await Promise.all(entries.map((entry) => this.#judge(entry)));
    for (const entry of entries) {
      if (entry.state === 'waiting' && !replaces && this.#options.isFull(this.#onTheirWay()))
        fail(entry, { fault: 'tooMany' });
      this.#entries = [...this.#entries, entry];
    }
    this.#options.changed();
    await this.#run();
  }

  /** Stops a file where it is; what was sent is kept. */
  pause(key: string): void {
    const entry = this.#find(key, 'sending') ?? this.#find(key, 'waiting');
    if (!entry) return;
    entry.state = 'paused';
    entry.abort.abort();
    this.#options.changed();
  }

  /** Lets a file go on that was stopped. */
  async resume(key: string): Promise<void> {
    await this.#again(this.#find(key, 'paused'));
  }

  /** Tries a failed file once more, from where it stopped. */
  async retry(key: string): Promise<void> {
    await this.#again(this.#find(key, 'failed'));
  }

  /** The device has lost its network: the file on its way waits, with what was sent of it. */
  waitForNetwork(): void {
    this.isOffline = true;
    for (const entry of this.#entries.filter(({ state }) => state === 'sending')) {
      entry.state = 'waiting';
      entry.abort.abort();
      entry.abort = new AbortController();
    }
    this.#options.changed();
  }

  /** It is back: what waited goes on at once, and every file whose connection failed is tried once more. */
  networkIsBack(): void {
    this.isOffline = false;
    this.retryLost();
    void this.#run();
  }

  /** Every file whose connection failed, once more. */
  retryLost(): void {
    for (const { key, state, error } of this.#entries)
      if (state === 'failed' && error !== undefined && isPassing(error)) void this.retry(key);
  }

  /** Ends a file on its way for good, or puts a failed one away. */
  drop(key: string): void {
    const entry = this.#entries.find((candidate) => candidate.key === key);
    entry?.abort.abort();
    this.#entries = this.#entries.filter((candidate) => candidate !== entry);
    if (entry?.uploadId !== undefined) void this.forget(entry.uploadId);
    this.#options.changed();
  }

  /** Tells the Center that an upload will not go on. Should that fail, it is forgotten there after a day. */
  async forget(uploadId: string): Promise<void> {
    this.#unfinished = this.#unfinished.filter(({ id }) => id !== uploadId);
    this.#options.changed();
    try {
      await this.#options.client().uploads.remove(await this.#options.dossierId(), uploadId);
    } catch {
      // It ends by itself.
    }
  }

  stop(): void {
    for (const { abort } of this.#entries) abort.abort();
    this.#entries = [];
    this.#unfinished = [];
  }

  #find(key: string, state: Upload['state']): Entry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.state === state);
  }

  /** Those that will be attached beside what the draft has. */
  #onTheirWay(): number {
    return this.#entries.filter(({ state, replaces }) => state !== 'failed' && replaces === undefined).length;
  }

  async #judge(entry: Entry): Promise<void> {
    const fault = await checkFile(entry.file, entry.name).catch((): FileFault => 'empty');
    if (fault) fail(entry, { fault });
  }

  async #again(entry: Entry | undefined): Promise<void> {
    if (!entry) return;
    entry.state = 'waiting';
    entry.abort = new AbortController();
    delete entry.fault;
    delete entry.error;
    this.#options.changed();
    await this.#run();
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
      if (!entry || this.isOffline) return;
      await this.#send(entry);
      this.#options.changed();
    }
  }

  async #send(entry: Entry): Promise<void> {
    const { abort } = entry;
    entry.state = 'sending';
    entry.share = undefined;
    this.#options.changed();
    try {
      const answer = await this.#call(entry);
      this.#entries = this.#entries.filter((candidate) => candidate !== entry);
      this.#unfinished = this.#unfinished.filter(({ id }) => id !== entry.uploadId);
      this.#options.done(answer);
    } catch (error) {
      // Stopped or dropped by the person: nothing failed.
      if (abort.signal.aborted) return;
      fail(entry, { error });
      const code = problemCode(error);
      // That upload is over at the Center; another try is another upload.
      if (!isPassing(error)) entry.uploadId = undefined;
      if (code.startsWith('credential_')) this.#options.expired();
    }
  }

  async #call(entry: Entry): Promise<Answer<Dossier>> {
    const { fieldId, file, name, replaces, key, abort } = entry;
    const id = await this.#options.dossierId();
    const { sendFile, dossiers } = this.#options.client();
    const { signal } = abort;
    if (sendFile) {
      const sha256 = await sha256Of(file);
      entry.uploadId ??= this.#unfinished.find((one) => one.sha256 === sha256 && one.fieldId === fieldId)?.id;
      const call = {
        signal,
        uploadId: entry.uploadId,
        onProgress: (share: number) => this.#progress(entry, share),
        onBegun: (uploadId: string) => void (entry.uploadId = uploadId),
      };
      return sendFile(id, { fieldId, file, name, replaces, sha256 }, call);
    }
    for (let race = 0; ; race++) {
      const call = { signal, idempotencyKey: `file-${key}` };
      try {
        return await dossiers.addAttachment(id, { fieldId, file, name, replaces }, call).withResponse();
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

const fail = (entry: Entry, why: Pick<Upload, 'fault' | 'error'>): void =>
  void Object.assign(entry, { state: 'failed' }, why);

/** The same file may go through later. */
export function isPassing(error: unknown): boolean {
  const code = problemCode(error);
  if (code === 'network' || code === 'timeout' || code === 'unknown' || code.startsWith('credential_')) return true;
  if (code === 'upload_offset_wrong') return true;
  return typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;
}
