/**
 * One file to the Center by tus 1.0. Never in the form's first load: the client of tus is a third of what the form itself
 * weighs.
 */
import { ApiError, ConnectionError, type Problem } from '@hcc/sdk';
import { type DetailedError, type HttpResponse, Upload } from 'tus-js-client';

export interface ResumableOptions {
  /** Where uploads of the draft begin. */
  readonly endpoint: string;
  /** Where one that was begun goes on; absent, it begins. */
  readonly uploadUrl?: string | undefined;
  /** Asked before each request: a session may be renewed while a file is on its way. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Told how much is on its way, 0 to 1. After a torn line it may go back: the truth is what the Center has. */
  readonly onProgress: (share: number) => void;
  /** Told once where the upload lives. */
  readonly onBegun: (uploadUrl: string) => void;
}

/** Milliseconds before each try; progress begins them anew. Together they outlast a minute in a tunnel, each less than `silenceMs`. */
const retryDelays = [0, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000, 15_000];
/**
 * A part takes about two seconds, whatever the line: short enough that a torn line costs little and that progress is
 * seen, long enough that a fast one is not kept waiting for answers. Bytes.
 */
const [firstPart, leastPart, mostPart, partMs] = [256 * 1024, 64 * 1024, 4 * 1024 * 1024, 2000];
/** Nothing moves any more: the connection is dead without knowing it. Ten times what a part takes. Milliseconds. */
const silenceMs = 10 * partMs;

/** Settles when the Center has taken the file. @throws ApiError · ConnectionError · the signal's reason. */
export async function sendResumable(file: Blob, options: ResumableOptions): Promise<void> {
  let { uploadUrl } = options;
  while (
    (await run(file, { ...options, uploadUrl, onBegun: (url) => options.onBegun((uploadUrl = url)) })) === 'silent'
  );
}

/** One client of tus: to the end of the file, or until its connection has been silent for too long. */
function run(file: Blob, options: ResumableOptions): Promise<'sent' | 'silent'> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    let partBegunAt = performance.now();
    const heard = (): void => {
      clearTimeout(silence);
      silence = setTimeout(() => stop(() => resolve('silent')), silenceMs);
    };
    const end = (settle: () => void): void => {
      clearTimeout(silence);
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    // Whatever it still says is not heard: a promise settles once.
    const stop = (settle: () => void): void => {
      void upload.abort();
      end(settle);
    };
    const onAbort = (): void => stop(() => reject(signal.reason));
    const upload = new Upload(file, {
      endpoint: options.endpoint,
      uploadUrl: options.uploadUrl ?? null,
      metadata: { ...options.metadata },
      chunkSize: firstPart,
      retryDelays,
      // Nothing about a person's file stays in the browser: the Center tells which uploads of a draft are unfinished.
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      onBeforeRequest(request) {
        partBegunAt = performance.now();
        for (const [name, value] of Object.entries(options.headers())) request.setHeader(name, value);
        heard();
      },
      onUploadUrlAvailable: () => options.onBegun(upload.url ?? ''),
      onProgress(sent, total) {
        heard();
        options.onProgress(total > 0 ? sent / total : 0);
      },
      onChunkComplete(bytes) {
        const perMs = bytes / Math.max(1, performance.now() - partBegunAt);
        upload.options.chunkSize = Math.round(Math.min(mostPart, Math.max(leastPart, perMs * partMs)));
      },
      onShouldRetry: (error) => mayPass(error.originalResponse),
      onSuccess: () => end(() => resolve('sent')),
      onError: (error) => end(() => reject(toError(error as DetailedError))),
    });
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    upload.start();
  });
}

/**
 * Whether to try again. 409: the Center has more than the answers told, so it is asked (HEAD) and gone on from there; 423:
 * an earlier connection still holds the upload, for ten seconds at most.
 */
function mayPass(response: HttpResponse | null | undefined): boolean {
  const status = response?.getStatus() ?? 0;
  return status === 0 || status === 408 || status === 409 || status === 423 || status === 429 || status >= 500;
}

function toError({ message, originalResponse: response }: DetailedError): Error {
  const status = response?.getStatus() ?? 0;
  if (!response || status === 0) return new ConnectionError(`The file was not sent: ${message}`, true);
  return new ApiError({
    status,
    requestId: response.getHeader('x-request-id') ?? null,
    retryAfterMs: null,
    problem: problemIn(response.getBody()),
  });
}

function problemIn(body: string): Problem | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && 'code' in parsed ? (parsed as Problem) : null;
  } catch {
    return null;
  }
}
