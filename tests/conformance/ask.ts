import type { Backend } from './backends.ts';

export interface Asking {
  bearer?: string | undefined;
  key?: string | undefined;
  ifMatch?: string | undefined;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: BodyInit;
  headers?: Record<string, string>;
}

export interface Told {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; empty when it is no JSON. */
  json: Record<string, unknown>;
  /** The code of a refusal. */
  code: unknown;
}

/** One plain request, for what a well-behaved client would never send. `path` is below `/v1`. */
export async function ask(backend: Backend, method: string, path: string, asking: Asking = {}): Promise<Told> {
  const { bearer, key, ifMatch, json, body, headers } = asking;
  const response = await backend.fetch(
    new Request(`${backend.baseUrl}/v1${path}`, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(body === undefined ? {} : { body, duplex: 'half' }),
    }),
  );
  const text = await response.text();
  const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true;
  const parsed: Record<string, unknown> = isJson ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, json: parsed, code: parsed['code'] };
}
