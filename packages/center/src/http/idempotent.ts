/**
 * One intent, one effect: the record of an answer is written in the transaction of its effect, so a crash leaves both or
 * neither, and a repeat gets the same answer (draft-ietf-httpapi-idempotency-key-header-08).
 */
import type { Operation } from '@hcc/schemas/contract';
import { sha256 } from '../crypto/tokens.ts';
import type { Ports, Repositories } from '../ports.ts';
import type { BoundRequest, Written } from './bound-request.ts';
import { scopeOf } from './caller.ts';
import type { Intent } from './idempotency.store.ts';
import type { RawBody } from './read-body.ts';
import { Problem } from './problem.ts';

/** Longer than any client retries; a filed dossier stays unique by its draft for ever after. */
const keptForMs = 30 * 24 * 3600 * 1000;

export async function answerOnce<O extends Operation, P>(
  ports: Ports,
  { operation, bound: { request, caller, now }, raw }: { operation: O; bound: BoundRequest<O>; raw: RawBody },
  work: { prepare(): Promise<P>; answer(stores: Repositories, prepared: P): Promise<Written> },
): Promise<Response> {
  const intent: Intent = {
    scope: scopeOf(caller),
    operation: `${operation.id} ${new URL(request.url).pathname}`,
    key: keyOf(request),
  };
  const bodyHash = await hashOf(raw);

  const before = await ports.stores.transaction((stores) => stores.idempotency.claim(intent));
  if (before.state !== 'new') return repeat(ports, before, bodyHash);

  const prepared = await work.prepare();
  const outcome = await ports.stores.transaction(async (stores) => {
    const claim = await stores.idempotency.claim(intent);
    if (claim.state !== 'new') return claim;
    const written = await work.answer(stores, prepared);
    const sealedAnswer = await ports.vault.seal(JSON.stringify(written));
    await stores.idempotency.keep(
      intent,
      { bodyHash, status: written.status, sealedAnswer },
      now,
      new Date(now.getTime() + keptForMs),
    );
    return written;
  });
  return 'state' in outcome ? repeat(ports, outcome, bodyHash) : new Response(outcome.body, outcome);
}

type Claimed = Exclude<Awaited<ReturnType<Repositories['idempotency']['claim']>>, { state: 'new' }>;

async function repeat({ vault }: Ports, claim: Claimed, bodyHash: string): Promise<Response> {
  if (claim.state === 'running') throw new Problem('idempotency_key_in_use');
  if (claim.bodyHash !== bodyHash) throw new Problem('idempotency_key_reused');
  const written = JSON.parse(await vault.open(claim.sealedAnswer)) as Written;
  return new Response(written.body, {
    status: written.status,
    headers: { ...written.headers, 'idempotent-replayed': 'true' },
  });
}

/** A structured-field string in quotes, or the same without them. */
function keyOf(request: Request): string {
  const header = request.headers.get('idempotency-key')?.trim() ?? '';
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (key === '' || key.length > 255) throw new Problem('idempotency_key_missing');
  return key;
}

async function hashOf(raw: RawBody): Promise<string> {
  if (raw.kind === 'none') return sha256('');
  if (raw.kind === 'json') return sha256(canonical(raw.value));
  const file = await sha256(new Uint8Array(await raw.file.arrayBuffer()));
  return sha256(canonical({ ...raw.fields, file, name: raw.file.name }));
}

/** The same JSON value in the same bytes, whatever order its keys came in (RFC 8785 for the values JSON.parse gives). */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
