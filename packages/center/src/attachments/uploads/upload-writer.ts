/**
 * The one writer of an upload: it alone holds the lock, and what it has taken is kept part by part, so that neither a
 * broken line nor a killed process costs more than the last moments.
 */
import { newId } from '../../crypto/tokens.ts';
import { dropFiles, putFile } from '../../files/put-file.ts';
import { Problem } from '../../http/problem.ts';
import type { Ports } from '../../ports.ts';
import { joined } from '../content/inflate.ts';
import type { UploadPart, UploadRecord } from './uploads.store.ts';

/** Whoever dies holding it is waited for no longer. Milliseconds. */
const lockMs = 10_000;
/** A part that is complete; a smaller last one grows with what comes next, so no file falls into more than 80 parts. */
const partBytes = 256 * 1024;
/** On a slow line a part is kept before it is complete, and the lock held on. Milliseconds. */
const keepAfterMs = 3000;

export class UploadWriter {
  readonly #ports: Ports;
  readonly #writer: string;
  #record: UploadRecord;
  /** Taken and not yet kept, the kept but incomplete last part before them. */
  #open: Uint8Array[] = [];
  #openBytes = 0;
  #keptAt: number;
  #beat: ReturnType<typeof setInterval> | undefined;

  private constructor(ports: Ports, writer: string, record: UploadRecord) {
    this.#ports = ports;
    this.#writer = writer;
    this.#record = record;
    this.#keptAt = ports.clock.now().getTime();
  }

  /** @throws Problem `upload_locked` while another writes. */
  static async open(ports: Ports, id: string): Promise<UploadWriter> {
    const writer = newId('writer');
    const now = ports.clock.now();
    const record = await ports.stores.uploads.lock(id, writer, now, new Date(now.getTime() + lockMs));
    if (!record) throw new Problem('upload_locked');
    return new UploadWriter(ports, writer, record);
  }

  get record(): UploadRecord {
    return this.#record;
  }

  /** How many bytes it has, those that are not kept yet among them. */
  get taken(): number {
    return this.#record.offset + this.#openBytes;
  }

  get isComplete(): boolean {
    return this.taken === this.#record.bytes;
  }

  /** Takes the next bytes. The last ones of the file are kept with what becomes of it, not before. */
  async take(bytes: Uint8Array): Promise<void> {
    this.#open.push(bytes);
    this.#openBytes += bytes.byteLength;
    const isDue = this.#openBytes >= partBytes || this.#now() - this.#keptAt > keepAfterMs;
    if (isDue && !this.isComplete) await this.keep();
  }

  /** Keeps what was taken. @throws Problem `upload_locked` when the lock went to another. */
  async keep(): Promise<void> {
    if (this.#openBytes === 0) return;
    const { parts, offset } = this.#record;
    const last = parts.at(-1);
    const grows = last && last.bytes < partBytes ? last : undefined;
    const bytes = joined([...(grows ? [await this.#read(grows)] : []), ...this.#open]);
    const part: UploadPart = {
      fileId: await putFile(this.#ports, bytes, this.#ports.clock.now()),
      bytes: bytes.byteLength,
    };
    const kept = grows ? parts.slice(0, -1) : parts;
    await this.#update({ ...this.#record, offset: offset + this.#openBytes, parts: [...kept, part] });
    this.#open = [];
    this.#openBytes = 0;
    if (grows) await dropFiles(this.#ports, [grows.fileId], this.#ports.clock.now());
  }

  /** The whole file, once it is complete. Holds the lock on until the writer is closed, however long that takes. */
  async whole(): Promise<Uint8Array<ArrayBuffer>> {
    this.#beat = setInterval(() => {
      this.#update(this.#record).catch(() => clearInterval(this.#beat));
    }, keepAfterMs);
    const parts = await Promise.all(this.#record.parts.map((part) => this.#read(part)));
    return joined([...parts, ...this.#open]);
  }

  /** What becomes of the file, in the transaction that makes it so. @throws Problem `upload_locked` */
  finished(outcome: NonNullable<UploadRecord['outcome']>): { record: UploadRecord; writer: string; until: Date } {
    clearInterval(this.#beat);
    return {
      record: { ...this.#record, offset: this.#record.bytes, parts: [], outcome },
      writer: this.#writer,
      until: this.#until(),
    };
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    await this.#ports.stores.uploads.unlock(this.#record.id, this.#writer);
  }

  async #update(record: UploadRecord): Promise<void> {
    const isOurs = await this.#ports.stores.uploads.update(record, this.#writer, this.#until());
    if (!isOurs) throw new Problem('upload_locked');
    this.#record = record;
    this.#keptAt = this.#now();
  }

  async #read({ fileId }: UploadPart): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await this.#ports.files.get(fileId).catch(() => null);
    if (!bytes) throw new Problem('file_store_unavailable');
    return bytes;
  }

  #until(): Date {
    return new Date(this.#now() + lockMs);
  }

  #now(): number {
    return this.#ports.clock.now().getTime();
  }
}
