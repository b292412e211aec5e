/**
 * Preloaded into a process that serves the API: writes down every answer of `/v1` as it goes over the line, whoever asked
 * (reliability H15). A line of JSON for each, in the file that `HCC_TEST_ANSWER_LOG` names; `answer-log.ts` reads it.
 */
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, unzipSync } from 'node:zlib';

/** Of every server that this process has from now on. */
export function logAnswers(file: string): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const { method = '', url = '/' } = request;
    const { pathname } = new URL(url, 'http://center');
    if (!pathname.startsWith('/v1/')) return;
    const told = watch(response);
    const keep = (): void => {
      const type = told.headers['content-type'] ?? '';
      const text = type.includes('json') ? decoded(Buffer.concat(told.chunks), told.headers['content-encoding']) : '';
      appendFileSync(file, `${JSON.stringify({ method, pathname, status: response.statusCode, type, text })}\n`);
    };
    response.once('finish', keep);
    // A stream that its reader leaves never finishes; any other answer that was not wanted to its end is none.
    response.once('close', () => {
      if (!response.writableFinished && told.headers['content-type'] === 'text/event-stream') keep();
    });
  });
}

interface Told {
  /** By names in lower case. */
  headers: Record<string, string>;
  chunks: Uint8Array[];
}

/** What is written, as it is written. */
function watch(response: ServerResponse): Told {
  const told: Told = { headers: {}, chunks: [] };
  const { writeHead, write, end } = response;
  const keep = (chunk: unknown): void => {
    if (!told.headers['content-type']?.includes('json')) return;
    if (typeof chunk === 'string') told.chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) told.chunks.push(chunk);
  };
  Object.assign(response, {
    writeHead(status: number, headers: Record<string, unknown> = {}) {
      for (const [name, value] of Object.entries(headers)) told.headers[name.toLowerCase()] = String(value);
      return Reflect.apply(writeHead, response, [status, headers]) as ServerResponse;
    },
    write(...given: unknown[]) {
      keep(given[0]);
      return Reflect.apply(write, response, given) as boolean;
    },
    end(...given: unknown[]) {
      keep(given[0]);
      return Reflect.apply(end, response, given) as ServerResponse;
    },
  });
  return told;
}

const decoded = (bytes: Buffer, encoding: string | undefined): string =>
  (encoding === undefined ? bytes : encoding === 'br' ? brotliDecompressSync(bytes) : unzipSync(bytes)).toString();

const named = process.env['HCC_TEST_ANSWER_LOG'];
if (named !== undefined) logAnswers(named);
