/**
 * Every operation of the contract, called with one string as whatever credential it could be: from a page, and from
 * outside. The list is made from the contract, so an operation that is added later is tried as well.
 */
import { type Operation, operations } from '@hcc/schemas/contract';
import type { Page } from 'playwright';
import { birth } from './citizen.ts';

/** A filing that somebody wants to read without being its owner; its identifiers are given away for the asking. */
export interface Target {
  center: string;
  dossierId: string;
  attachmentId: string;
  code: string;
  /** Of the page that the partner's key is good for. */
  origin: string;
}

export interface Attempt {
  operation: string;
  /** Public data may be answered; everything else is to be refused. */
  isPublic: boolean;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Outcome {
  operation: string;
  isPublic: boolean;
  /** 0 where the browser kept the answer from the script. */
  status: number;
  text: string;
}

/** These open sessions and are tried by `openings`. */
const openers = new Set<string>(['createFrameSession', 'createStaffSession', 'listSandboxOfficers']);
const json = { 'content-type': 'application/json' };

export const attemptsWith = (token: string, target: Target): Attempt[] =>
  Object.values<Operation>(operations)
    .filter(({ id }) => !openers.has(id))
    .flatMap((operation) => bodiesFor(operation, token, target).map((body) => attempt(operation, token, target, body)));

function attempt(operation: Operation, token: string, target: Target, body: unknown): Attempt {
  const { id, method, credentials, anyOrigin } = operation;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameterOf(operation, name, token, target)),
  );
  return {
    operation: id,
    isPublic: anyOrigin === true || credentials.includes('publishableKey'),
    method,
    path: `/v1${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(operation.idempotencyKey ? { 'idempotency-key': `replay-${crypto.randomUUID()}` } : {}),
      ...(operation.ifMatch ? { 'if-match': '"1"' } : {}),
      ...(body === undefined ? {} : json),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function parameterOf({ path }: Operation, name: string, token: string, target: Target): string {
  if (name === 'attachmentId') return target.attachmentId;
  if (name === 'code') return birth;
  return name === 'id' && path.includes('dossiers') ? target.dossierId : token;
}

function bodiesFor({ id, body }: Operation, token: string, { code, origin }: Target): unknown[] {
  if (id === 'track') return [{ linkToken: token }, { code, secret: token.slice(0, 32) }, { code, secret: code }];
  if (!body) return [undefined];
  const fitting: Readonly<Record<string, unknown>> = {
    createDossier: { procedureCode: birth },
    updateDossier: { answers: { 'submitter.phone': '0900000000' } },
    createEmbedSession: { origin, widgets: ['dossier-form'] },
    commandDossier: { type: 'return', handing: { by: 'electronic' } },
    createCounterDossier: { procedureCode: birth, answers: {}, papers: [] },
  };
  return [fitting[id] ?? {}];
}

/** Requests for a frame session, with one string as whatever could open it. */
export const openings = (token: string, { origin }: Target): Attempt[] =>
  [
    { from: 'bootstrap', bootstrap: token, origin, widget: 'dossier-form', resume: true },
    { from: 'bootstrap', bootstrap: token, origin, widget: 'status-tracker', resume: true },
    { from: 'key', key: token, origin, widget: 'dossier-form', resume: true },
    { from: 'key', key: token, origin, widget: 'status-tracker', resume: true },
    { from: 'cookie', key: token, origin },
  ].map((body) => ({
    operation: 'createFrameSession',
    isPublic: false,
    method: 'POST',
    path: '/v1/frame-sessions',
    headers: json,
    body: JSON.stringify(body),
  }));

/** By fetch from a page, with its cookies: as asked, and as the requests that need no preflight. */
export function replayFromPage(page: Page, center: string, attempts: readonly Attempt[]): Promise<Outcome[]> {
  return page.evaluate(sendAll, { center, attempts });
}

/** Runs in the page. */
async function sendAll({ center, attempts }: { center: string; attempts: readonly Attempt[] }): Promise<Outcome[]> {
  const ask = async ({ operation, isPublic, method, path, body }: Attempt, init: RequestInit): Promise<Outcome> => {
    try {
      const response = await fetch(center + path, { method, ...(body === undefined ? {} : { body }), ...init });
      return { operation, isPublic, status: response.status, text: await response.text() };
    } catch {
      return { operation, isPublic, status: 0, text: '' };
    }
  };
  // Without headers most strings make the same request, which is sent once. A body goes as text/plain then, as a form of
  // any page could send it.
  const simple = new Map(
    attempts
      .filter(({ method }) => method === 'GET' || method === 'POST')
      .map((one) => [`${one.method} ${one.path} ${one.body}`, one]),
  );
  const jobs = [
    ...attempts.flatMap((one) => [
      () => ask(one, { headers: one.headers, credentials: 'include' }),
      () => ask(one, { headers: one.headers, credentials: 'omit' }),
    ]),
    ...[...simple.values()].map((one) => () => ask(one, { mode: 'no-cors', credentials: 'include' })),
  ];
  const done: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let job = jobs.pop(); job; job = jobs.pop()) done.push(await job());
  };
  await Promise.all(Array.from({ length: 12 }, work));
  return done;
}

/** What a program can say it is. */
const disguises = (token: string, { center, origin }: Target): Record<string, string>[] => [
  {},
  { origin, 'sec-fetch-site': 'cross-site' },
  {
    origin: center,
    'sec-fetch-site': 'same-origin',
    cookie: `__Host-hcc-filing=${token}; __Host-hcc-desk=${token}`,
  },
];

/** By a program, with and without forged headers. */
export async function replayFromOutside(
  token: string,
  target: Target,
  attempts: readonly Attempt[],
): Promise<Outcome[]> {
  const jobs = attempts.flatMap((one) =>
    disguises(token, target).map(async (disguise): Promise<Outcome> => {
      const { operation, isPublic, method, path, headers, body } = one;
      const init = { method, headers: { ...headers, ...disguise }, ...(body === undefined ? {} : { body }) };
      const response = await fetch(target.center + path, init);
      return { operation, isPublic, status: response.status, text: await response.text() };
    }),
  );
  return Promise.all(jobs);
}
