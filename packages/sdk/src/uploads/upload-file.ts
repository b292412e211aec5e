/**
 * A file in parts by tus 1.0 (https://tus.io/protocols/resumable-upload), by the transport's own fetch: so it also runs in
 * workers, is logged and typed like any call, and weighs a tenth of the protocol's client in the browser.
 */
import type { NewAttachment } from '../dossiers.ts';
import { ApiError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/connection-error.ts';
import { createApiError } from '../errors/create-api-error.ts';
import type { Upload } from '../shapes.ts';
import type { Transport } from '../transport/transport.ts';
import { wait } from '../transport/wait.ts';
import { createUploads, tus } from './uploads.ts';

/** Where a file stands. */
export interface UploadProgress {
  /** Bytes that the Center has; after a broken part it may go back. */
  sent: number;
  /** Bytes of the file. */
  total: number;
}

/** What sending a file may be told. */
export interface UploadFileOptions {
  /** Stops; what the Center has stays there for a day, and the same file goes on from it. */
  signal?: AbortSignal | undefined;
  /** Told where the file stands: at the beginning, and after each part of about two seconds. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/**
 * Adds a file to a draft, however often the line breaks: what did arrive is not sent again. A file of the same content
 * that was begun before, on this page or before a reload, goes on where it stopped; nothing about it is kept in the browser
 * (on a page without https the content cannot be compared, and the file begins anew).
 *
 *     await uploadFile(client, draft.id, { fieldId, file, name: file.name }, { onProgress });
 *
 * @returns the upload as it ended, with the id of the attachment it became. The draft has a new version then.
 * @throws ApiError 413 `attachment_too_large`, 422 `attachment_…` when the Center does not take the file · NotFoundError
 *   `dossier_not_found` · ConnectionError when nothing has come through for about a minute and a half
 */
export async function uploadFile(
  { transport }: { readonly transport: Transport },
  dossierId: string,
  attachment: NewAttachment,
  options: UploadFileOptions = {},
): Promise<Upload> {
  const { signal } = options;
  const { file } = attachment;
  const uploads = createUploads(transport);
  const sha256 = await sha256Of(file);
  const patience = createPatience(signal);
  /** A broken line is waited out here, by the one patience, and not by each call of its own. */
  const once = { signal, retry: { limit: 0 } };
  let upload: Upload | undefined;
  let part = firstPart;
  for (;;) {
    try {
      // Beginning has no idempotency key: after a lost reply the Center's list says whether it did.
      upload = upload ? await uploads.get(dossierId, upload.id, once) : ((await unfinished()) ?? (await begin()));
      return await sendRest(upload);
    } catch (error) {
      await patience.after(error);
      part = leastPart;
    }
  }

  /** @returns the upload as it ended. */
  async function sendRest(begun: Upload): Promise<Upload> {
    if (begun.state === 'refused') throw refusalOf(begun);
    let sent = begun.state === 'attached' ? file.size : begun.offset;
    for (;;) {
      options.onProgress?.({ sent, total: file.size });
      if (sent >= file.size) return uploads.get(dossierId, begun.id, once);
      const startedAt = performance.now();
      const next = await sendPart(begun.id, sent, file.slice(sent, sent + part));
      part = partAfter(next - sent, performance.now() - startedAt);
      sent = next;
      patience.renew();
    }
  }

  async function unfinished(): Promise<Upload | undefined> {
    if (sha256 === undefined) return undefined;
    const { items } = await uploads.list(dossierId, once);
    const { fieldId } = attachment;
    return items.find((it) => it.sha256 === sha256 && it.fieldId === fieldId && it.state === 'receiving');
  }

  async function begin(): Promise<Upload> {
    const { response } = await transport
      .send(
        'POST',
        '/v1/dossiers/{id}/uploads',
        { path: { id: dossierId }, as: 'nothing' },
        {
          signal,
          headers: {
            ...tus,
            'upload-length': String(file.size),
            'upload-metadata': metadataOf(attachment, sha256),
          },
        },
      )
      .withResponse();
    const id = response.headers.get('location')?.split('/').at(-1);
    if (!id) throw new ConnectionError('The answer to a new upload does not say where it lives.', true);
    return uploads.get(dossierId, id, once);
  }

  /** @returns how many bytes the Center has now. */
  async function sendPart(uploadId: string, offset: number, body: Blob): Promise<number> {
    const { response } = await transport
      .send(
        'PATCH',
        '/v1/dossiers/{id}/uploads/{uploadId}',
        { path: { id: dossierId, uploadId }, body, as: 'nothing' },
        {
          signal,
          timeoutMs: silenceMs,
          headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        },
      )
      .withResponse();
    return Number(response.headers.get('upload-offset') ?? offset + body.size);
  }
}

/**
 * A part takes about two seconds, whatever the line: short enough that a torn line costs little and that progress is
 * seen, long enough that a fast one is not kept waiting for answers. Bytes.
 */
const [firstPart, leastPart, mostPart, partMs] = [256 * 1024, 64 * 1024, 4 * 1024 * 1024, 2000];
/** A part that takes ten times as long goes over a dead connection. Milliseconds. */
const silenceMs = 10 * partMs;
/** Milliseconds before each try; a part that arrives begins them anew. */
const delays = [0, 500, 1000, 2000, 4000, 8000] as const;
const longestDelay = 15_000;
/**
 * So long nothing may come through: a minute in a tunnel and what it takes to connect again. By time and not by tries, or
 * a server that hangs, or asks for an hour's wait, would be waited for as often as one that is quick to fail. Milliseconds.
 */
const patienceMs = 90_000;

const partAfter = (bytes: number, ms: number): number =>
  Math.round(Math.min(mostPart, Math.max(leastPart, (bytes / Math.max(1, ms)) * partMs)));

/** Waits after what may pass, each time longer; throws what may not, and what has lasted too long. */
function createPatience(signal: AbortSignal | undefined) {
  let failures = 0;
  let lastCameAt = performance.now();
  return {
    renew() {
      failures = 0;
      lastCameAt = performance.now();
    },
    async after(error: unknown): Promise<void> {
      if (!mayPass(error)) throw error;
      const asked = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
      const ms = Math.max(delays[failures++] ?? longestDelay, asked);
      if (performance.now() - lastCameAt + ms > patienceMs) throw error;
      await wait(ms, signal);
      signal?.throwIfAborted();
    },
  };
}

/** 409: the Center has more than its answers told; 423: an earlier connection still holds the upload, ten seconds at most. */
const mayPass = (error: unknown): boolean =>
  error instanceof ConnectionError ||
  (error instanceof ApiError &&
    (error.status === 409 ? error.code === 'upload_offset_wrong' : error.status === 423 || error.retryable));

const metadataOf = ({ fieldId, file, name, replaces }: NewAttachment, sha256: string | undefined): string =>
  Object.entries({ fieldId, filename: name, filetype: file.type, sha256, replaces })
    .filter(([, value]) => value)
    .map(([key, value = '']) => `${key} ${base64Of(value)}`)
    .join(',');

const base64Of = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** undefined where the platform does not tell: a page on plain http has no `crypto.subtle`. */
async function sha256Of(file: Blob): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The answer with the refusal was lost, and the upload itself names its code alone. */
function refusalOf({ refusal }: Upload): ApiError {
  const code = refusal ?? 'attachment_damaged';
  const status = code === 'attachment_too_large' ? 413 : 422;
  const detail = 'The file was not taken; the answer that said why in words was lost.';
  return createApiError({
    status,
    requestId: null,
    retryAfterMs: null,
    problem: { type: `/problems/${code}`, title: code, status, code, detail, requestId: '', retryable: false },
  });
}
