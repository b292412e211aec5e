/** One citizen's filing as plain requests, each with a fixed key, so that it can be repeated after a crash. */
import { randomUUID } from 'node:crypto';

export const publishableKey = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';
const origin = 'http://localhost:4002';

export interface Attempt {
  /** Keys are made before the first try and kept over all of them. */
  draftKey: string;
  submitKey: string;
  session?: string;
  draftId?: string;
  /** The code of every submission that was answered with success. */
  acknowledged: string[];
}

export const newAttempt = (): Attempt => ({ draftKey: randomUUID(), submitKey: randomUUID(), acknowledged: [] });

export const answers = {
  'submitter.fullName': 'Nguyễn Thị Thử',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912345678',
  'submitter.for': 'self',
  'matter.addressUnit': '06691',
  'handIn.unit': 'qn-dept-06649',
  'return.method': 'electronic',
  'declaration.truth': true,
};

/** Goes as far as it can. Repeats of what was done before give what was answered before. @throws when a connection breaks. */
export async function fileDossier(baseUrl: string, attempt: Attempt, procedure: string): Promise<void> {
  attempt.session ??= (
    await call(baseUrl, 'POST', '/v1/frame-sessions', {
      body: { from: 'key', key: publishableKey, origin, widget: 'dossier-form' },
    })
  ).json.token as string;
  const session = attempt.session;
  const draft = await call(baseUrl, 'POST', '/v1/dossiers', {
    session,
    key: attempt.draftKey,
    body: { procedureCode: procedure },
  });
  attempt.draftId = draft.json.id as string;
  const path = `/v1/dossiers/${attempt.draftId}`;
  const before = await call(baseUrl, 'GET', path, { session });
  let { etag } = before;
  if (before.json.progress === null)
    etag = (await call(baseUrl, 'PATCH', path, { session, ifMatch: etag, body: { answers } })).etag;
  const receipt = await call(baseUrl, 'POST', `${path}/submission`, { session, key: attempt.submitKey, ifMatch: etag });
  attempt.acknowledged.push(receipt.json.code as string);
}

interface Call {
  session?: string;
  key?: string;
  ifMatch?: string | undefined;
  body?: unknown;
}

async function call(
  baseUrl: string,
  method: string,
  path: string,
  { session, key, ifMatch, body }: Call,
): Promise<{ json: Record<string, unknown>; etag: string | undefined }> {
  const response = await fetch(baseUrl + path, {
    method,
    headers: {
      ...(session ? { authorization: `Bearer ${session}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Refused(`${method} ${path}: ${response.status} ${JSON.stringify(json)}`, response.status);
  return { json, etag: response.headers.get('etag') ?? undefined };
}

/** The service answered, and said no. */
export class Refused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
