/**
 * Two tokens, not one. The partner's back end gets a bootstrap; only our frame turns it into a session, which the host
 * page never sees. A cookie that only the frame can send brings the session back after a reload.
 */
import { operations } from '@hcc/schemas/contract';
import type { FrameSession } from '@hcc/schemas';
import { publishedStatus } from '@hcc/rules/dossier';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import { isOwnPage } from '../http/authenticate.ts';
import type { Bind } from '../http/bind-operation.ts';
import { cookieOf, filingCookie, setFilingCookie } from '../http/cookies.ts';
import { Problem } from '../http/problem.ts';
import type { Repositories } from '../ports.ts';
import { originAllowed } from './origins.ts';
import type { FrameSubject } from './token-subject.ts';

const bootstrapLifeMs = 15 * 60 * 1000;
/** Kept in the frame's memory only; the frame renews it by its cookie. */
const sessionLifeMs = 30 * 60 * 1000;
/** On a shared computer nothing comes back after a day. */
const cookieLifeMs = 24 * 3600 * 1000;

export const embeddingRoutes = (bind: Bind) => [
  bind(operations.createEmbedSession, async ({ body, caller, now }, stores) => {
    if (!originAllowed(body.origin, caller.partner.origins))
      throw new Problem('origin_not_allowed', { origin: body.origin });
    for (const code of body.procedures ?? [])
      if (!(await stores.catalogue.find(code))) throw new Problem('procedure_not_found', { code });
    const bootstrap = newToken('bs');
    const expiresAt = new Date(now.getTime() + bootstrapLifeMs);
    const { origin, widgets, procedures = null, prefill = null } = body;
    await stores.tokens.put(
      await sha256(bootstrap),
      { kind: 'bootstrap', id: newId('boot'), partnerId: caller.partner.id, origin, widgets, procedures, prefill },
      expiresAt,
    );
    return { body: { bootstrap, expiresAt: expiresAt.toISOString() } };
  }),

  bind(operations.createFrameSession, async ({ body, request, now }, stores) => {
    // Only a page of ours may ask: a partner's page would otherwise hold the session itself.
    if (!isOwnPage(request)) throw new Problem('origin_not_allowed', { origin: request.headers.get('origin') ?? '' });
    if (body.from === 'cookie') return resume(stores, { ...body, cookie: cookieOf(request, filingCookie), now });
    const subject = body.from === 'bootstrap' ? await redeem(stores, body, now) : await fromKey(stores, body);
    return open(stores, subject, now);
  }),

  bind(operations.endFrameSession, async ({ caller }, stores) => {
    await stores.tokens.removeOf(caller.subject.id);
    return { headers: { 'set-cookie': setFilingCookie('', 0), 'clear-site-data': '"cache"' } };
  }),
];

async function redeem(
  stores: Repositories,
  { bootstrap, origin }: { bootstrap: string; origin: string },
  now: Date,
): Promise<FrameSubject> {
  const found = await stores.tokens.take(await sha256(bootstrap));
  if (found?.subject.kind !== 'bootstrap') throw new Problem('credential_invalid');
  if (new Date(found.expiresAt) <= now) throw new Problem('credential_expired');
  if (found.subject.origin !== origin) throw new Problem('origin_not_allowed', { origin });
  const { partnerId, procedures, prefill } = found.subject;
  return { kind: 'frame', id: newId('filing'), partnerId, origin, procedures, prefill };
}

async function fromKey(stores: Repositories, { key, origin }: { key: string; origin: string }): Promise<FrameSubject> {
  const found = await stores.partners.findByKeyHash(await sha256(key));
  if (found?.kind !== 'publishable') throw new Problem('credential_invalid');
  if (!originAllowed(origin, found.partner.origins)) throw new Problem('origin_not_allowed', { origin });
  return { kind: 'frame', id: newId('filing'), partnerId: found.partner.id, origin, procedures: null, prefill: null };
}

/** The same filing again, on the same device, under the same host page. */
async function resume(
  stores: Repositories,
  { key, origin, cookie, now }: { key: string; origin: string; cookie: string | null; now: Date },
): Promise<Awaited<ReturnType<typeof open>>> {
  const wanted = await fromKey(stores, { key, origin });
  const found = cookie === null ? null : await stores.tokens.find(await sha256(cookie));
  if (found?.subject.kind !== 'frameCookie' || new Date(found.expiresAt) <= now)
    throw new Problem('credential_invalid');
  const { partnerId, origin: before } = found.subject;
  if (partnerId !== wanted.partnerId || before !== origin) throw new Problem('credential_invalid');
  return open(stores, { ...found.subject, kind: 'frame' }, now);
}

async function open(stores: Repositories, subject: FrameSubject, now: Date) {
  const token = newToken('fs');
  const cookie = newToken('fc');
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  await stores.tokens.put(await sha256(token), subject, expiresAt);
  await stores.tokens.put(
    await sha256(cookie),
    { ...subject, kind: 'frameCookie' },
    new Date(now.getTime() + cookieLifeMs),
  );
  const dossiers = await stores.dossiers.ofOwner(subject.id);
  const body: FrameSession = {
    token,
    expiresAt: expiresAt.toISOString(),
    prefillSource: subject.prefill?.source ?? null,
    dossiers: dossiers.map(({ id, procedureCode, state }) => ({
      id,
      procedureCode,
      status: state && publishedStatus(state),
    })),
  };
  return { body, headers: { 'set-cookie': setFilingCookie(cookie, cookieLifeMs / 1000) } };
}
