import { normaliseDossierCode } from '@hcc/rules/identifiers';
import { operations } from '@hcc/schemas/contract';
import type { DossierProgress, Locale } from '@hcc/schemas';
import { compareWithNothing, secretMatches } from '../crypto/lookup-secret.ts';
import { sha256 } from '../crypto/tokens.ts';
import { type DossierRecord, isFiled } from '../dossiers/dossier-record.ts';
import { toProgress } from '../dossiers/present.ts';
import type { Bind } from '../http/bind-operation.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';
import { resultInForce } from '../results/result-standing.ts';
import type { ProgressStreams } from './progress-stream.ts';

/** Wrong secrets for one code: at ten an hour, a year of guessing 40 bits succeeds with p ≤ 8 × 10⁻⁸. */
const triesPerHour = 10;
const hourMs = 3600 * 1000;

export const trackingRoutes = (bind: Bind, ports: Ports, streams: ProgressStreams) => [
  bind(operations.track, async ({ body, locale, now }, stores) =>
    'linkToken' in body ? byLink(stores, body.linkToken, locale) : byCode(ports, body, locale, now),
  ),

  bind(operations.followTracking, async ({ body, headers, locale, request: { signal } }, stores) => {
    const found = await stores.dossiers.findByLink(await sha256(body.linkToken));
    if (!found) throw new Problem('tracking_not_found');
    return { stream: streams.open(found.id, { locale, lastEventId: headers['last-event-id'], signal }) };
  }),

  bind(operations.followDossier, async ({ params, headers, caller, locale, now, request: { signal } }, stores) => {
    const { id } = await ownDossier(stores, params.id, caller.subject);
    const allowedMs = Date.parse(caller.expiresAt) - now.getTime();
    return { stream: streams.open(id, { locale, lastEventId: headers['last-event-id'], allowedMs, signal }) };
  }),
];

async function byLink(stores: Repositories, linkToken: string, locale: Locale) {
  return answer(await stores.dossiers.findByLink(await sha256(linkToken)), linkToken, locale);
}

/** A code nobody was given costs the same work and gets the same answer as a wrong secret. */
async function byCode({ vault, stores }: Ports, typed: { code: string; secret: string }, locale: Locale, now: Date) {
  const code = normaliseDossierCode(typed.code);
  // Counted before it is judged: guesses sent beside each other would all be judged before the first was counted.
  const { tries, firstAt } = await stores.tracking.addTry(code, now, new Date(now.getTime() - hourMs));
  const seconds = Math.max(1, Math.ceil((firstAt.getTime() + hourMs - now.getTime()) / 1000));
  if (tries > triesPerHour) {
    await stores.tracking.removeTry(code, now);
    const headers = { ...limitFields(triesPerHour, seconds), 'retry-after': String(seconds) };
    throw new Problem('too_many_tries', { seconds }, { headers });
  }
  const found = await stores.tracking.findByCode(code);
  const right = found ? await secretMatches(typed.secret, found.secretHash) : await compareWithNothing(typed.secret);
  if (!found || !right) throw new Problem('tracking_not_found', {}, { headers: limitFields(tries, seconds) });
  await stores.tracking.removeTry(code, now);
  const told = answer(await stores.dossiers.find(found.dossierId), await vault.open(found.sealedLinkToken), locale);
  return { ...told, headers: limitFields(tries - 1, seconds) };
}

/**
 * How many tries are left, and in how many seconds there will be one more (draft-ietf-httpapi-ratelimit-headers-11).
 * Whoever made them, there are as many for everybody.
 */
const limitFields = (tries: number, seconds: number): Record<string, string> => ({
  'ratelimit-policy': `"lookup";q=${triesPerHour};w=${hourMs / 1000}`,
  ratelimit: `"lookup";r=${triesPerHour - tries}${tries > 0 ? `;t=${seconds}` : ''}`,
});

function answer(record: DossierRecord | null, linkToken: string, locale: Locale) {
  const progress = record && progressIn(record, locale);
  if (!progress) throw new Problem('tracking_not_found');
  return { body: { progress, linkToken } };
}

/** Null for a draft, which has none. */
const progressIn = (record: DossierRecord, locale: Locale): DossierProgress | null =>
  isFiled(record) ? toProgress(record.state, resultInForce(record)?.signed ?? false, locale) : null;
