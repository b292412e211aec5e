/** Looks at every answer that the suite gets, and holds it to the contract. */
import { errorCodes, Problem } from '@hcc/schemas';
import { errorsOf, type Operation, operations } from '@hcc/schemas/contract';
import { undocumentedIn } from '../support/openapi-answers.ts';
import type { Backend } from './backends.ts';

export interface Observations {
  /** Ids of the operations that answered with success. */
  succeeded: Set<string>;
  /** `operation code` for every documented refusal that was met. */
  refused: Set<string>;
  /** Where an answer was not what the contract says. */
  breaches: string[];
  urls: string[];
}

const all: readonly Operation[] = Object.values(operations);

/** The same backend, watched. */
export function observe(backend: Backend): { backend: Backend; seen: Observations } {
  const seen: Observations = { succeeded: new Set(), refused: new Set(), breaches: [], urls: [] };
  return {
    seen,
    backend: {
      ...backend,
      async fetch(request) {
        const { method, url } = request;
        const response = await backend.fetch(request);
        seen.urls.push(url);
        const operation = operationAt(method, new URL(url).pathname);
        const breach = operation ? await breachOf(operation, response.clone(), seen) : undefined;
        if (operation && breach) seen.breaches.push(`${operation.id} answered ${response.status}: ${breach}`);
        const undocumented = operation && (await undocumentedBy(response.clone(), method, new URL(url).pathname));
        if (undocumented) seen.breaches.push(undocumented);
        return response;
      },
    },
  };
}

/** By the document alone, as an integrator has it: the operations above and it are to say the same. */
async function undocumentedBy(response: Response, method: string, pathname: string): Promise<string | undefined> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (!type.includes('json') && status === 200) void response.body?.cancel();
  const text = type.includes('json') || status !== 200 ? await response.text() : '';
  return undocumentedIn({ method, pathname, status, type, text });
}

const operationAt = (method: string, pathname: string): Operation | undefined =>
  all.find((operation) => operation.method === method && patternOf(operation).test(pathname));

const patternOf = ({ path }: Operation): RegExp => new RegExp(`^/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

async function breachOf(operation: Operation, response: Response, seen: Observations): Promise<string | undefined> {
  if (!response.headers.get('x-request-id')?.startsWith('req_')) return 'no X-Request-Id';
  if (response.headers.get('x-content-type-options') !== 'nosniff') return 'no X-Content-Type-Options';
  if (response.status === 304) return operation.result.etag ? undefined : '304 without an ETag in the contract';
  if (response.status >= 400) return problemBreach(operation, response, seen);
  const { result } = operation;
  if (response.status !== result.status) return `${result.status} was promised`;
  seen.succeeded.add(operation.id);
  // A compressed answer is another representation, so its tag is weak; nothing that is changed by If-Match is compressed.
  const tag = result.etag && (response.headers.has('content-encoding') ? /^(W\/)?"[^"]+"$/ : /^"[^"]+"$/);
  if (tag && !tag.test(response.headers.get('etag') ?? '')) return 'no ETag';
  if (result.mediaType === 'text/event-stream') {
    // Looked at, not read: it would not end.
    void response.body?.cancel(); // ends when the reader's own end does
    return response.headers.get('content-type') === result.mediaType ? undefined : 'no event stream';
  }
  if (result.mediaType) return documentBreach(response);
  const text = await response.text();
  if (!result.body) return text === '' ? undefined : 'a body where none was promised';
  if (!response.headers.get('content-type')?.startsWith('application/json')) return 'not application/json';
  const parsed = result.body.safeParse(JSON.parse(text));
  return parsed.success
    ? undefined
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function documentBreach({ headers }: Response): string | undefined {
  if (!headers.get('content-disposition')?.startsWith('attachment')) return 'a document that is not an attachment';
  if (!headers.get('content-security-policy')?.includes('sandbox')) return 'a document outside the sandbox';
  return headers.get('cache-control') === 'no-store' ? undefined : 'a document that may be cached';
}

async function problemBreach(
  operation: Operation,
  response: Response,
  seen: Observations,
): Promise<string | undefined> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return `${type || 'nothing'} instead of problem+json`;
  const parsed = Problem.safeParse(await response.json());
  if (!parsed.success) return parsed.error.message;
  const { code, status, requestId, type: address } = parsed.data;
  if (status !== response.status || errorCodes[code] !== status) return `${code} with the status ${status}`;
  if (requestId !== response.headers.get('x-request-id')) return 'another request id in the body';
  if (address !== `/problems/${code}`) return `the type ${address}`;
  if (!errorsOf(operation).includes(code)) return `${code}, which the operation does not document`;
  if (status >= 500) return `${code}: the Center failed`;
  seen.refused.add(`${operation.id} ${code}`);
  return undefined;
}
