/**
 * Two tokens, not one. The partner's back end gets a bootstrap; only our frame turns it into a session, which the host
 * page never sees. A cookie that only the frame can send brings the session back after a reload.
 */
import { operations } from '@hcc/schemas/contract';
import type { FrameSession } from '@hcc/schemas';
import { publishedStatus } from '@hcc/rules/dossier';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import type { Bind } from '../http/bind-operation.ts';
import { cookieOf, filingCookie, setFilingCookie } from '../http/cookies.ts';
import { isOwnOrigin, isOwnPage } from '../http/own-page.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import { originAllowed } from './origins.ts';
import { useKey } from './partner-keys.ts';
import { requireMode } from './require-mode.ts';
import type { FrameSubject } from './token-subject.ts';

const bootstrapLifeMs = 15 * 60 * 1000;
/** Kept in the frame's memory only; the frame renews it by its cookie. */
const sessionLifeMs = 30 * 60 * 1000;
/** On a shared computer nothing comes back after a day. */
const cookieLifeMs = 24 * 3600 * 1000;

export const embeddingRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.createEmbedSession, async ({ body, caller, now }, stores) => {
    if (!originAllowed(body.origin, caller.partner.origins))
      throw new Problem('origin_not_allowed', { origin: body.origin });
    for (const code of body.procedures ?? [])
      if (!(await stores.catalogue.find(code))) throw new Problem('procedure_not_found', { code });
    const bootstrap = newToken('bs');
    const expiresAt = new Date(now.getTime() + bootstrapLifeMs);
    const { origin, widgets, procedures = null, prefill = null, visitor } = body;
    const visitorHash = visitor === undefined ? null : await sha256(`${caller.partner.id} ${visitor}`);
    await stores.tokens.put(
      await sha256(bootstrap),
      {
        kind: 'bootstrap',
        id: newId('boot'),
        partnerId: caller.partner.id,
        origin,
        widgets,
        procedures,
        visitorHash,
        prefill,
      },
      expiresAt,
    );
    return { body: { bootstrap, expiresAt: expiresAt.toISOString() } };
  }),

  bind(operations.createFrameSession, async ({ body, request, now }, stores) => {
    // Only a page of ours may ask: a partner's page would otherwise hold the session itself.
    if (!isOwnPage(request, ports))
      throw new Problem('origin_not_allowed', { origin: request.headers.get('origin') ?? '' });
    const isOwn = isOwnOrigin(body.origin, request, ports);
    if (body.from === 'resumeLink') {
      // A partner's page would hold the person's draft.
      if (!isOwn) throw new Problem('origin_not_allowed', { origin: body.origin });
      return open(stores, await followLink(stores, body, now), now, { remember: true });
    }
    const earlier = await earlierFiling(stores, cookieOf(request, filingCookie), now);
    if (body.from === 'cookie' && body.key === undefined) {
      if (!isOwn || earlier?.origin !== body.origin) throw new Problem('credential_invalid');
      return open(stores, earlier, now, { remember: true });
    }
    const wanted =
      body.from === 'bootstrap'
        ? await redeem(stores, body, now)
        : await fromKey(stores, ports.center, { ...body, key: body.key ?? '', isOwn, now });
    if (body.from === 'cookie') {
      if (!earlier || !samePage(earlier, wanted)) throw new Problem('credential_invalid');
      return open(stores, earlier, now, { remember: true });
    }
    const goesOn =
      body.resume && earlier !== null && samePage(earlier, wanted) && earlier.visitorHash === wanted.visitorHash;
    // Going on adds a widget to the filing and takes none away: the cookie is the form's too.
    const subject = goesOn
      ? { ...wanted, id: earlier.id, widgets: [...new Set([...earlier.widgets, ...wanted.widgets])] }
      : wanted;
    // A tracker that begins has nothing to come back to; were it remembered, it could displace the form beside it.
    return open(stores, subject, now, { remember: goesOn || body.widget === 'dossier-form' });
  }),

  bind(operations.endFrameSession, async ({ caller }, stores) => {
    await stores.tokens.removeOf(caller.subject.id);
    return { headers: { 'set-cookie': setFilingCookie('', 0), 'clear-site-data': '"cache"' } };
  }),
];

async function redeem(
  stores: Repositories,
  { bootstrap, origin, widget }: { bootstrap: string; origin: string; widget: string },
  now: Date,
): Promise<FrameSubject> {
  const found = await stores.tokens.take(await sha256(bootstrap));
  if (found?.subject.kind !== 'bootstrap') throw new Problem('credential_invalid');
  if (new Date(found.expiresAt) <= now) throw new Problem('credential_expired');
  if (found.subject.origin !== origin) throw new Problem('origin_not_allowed', { origin });
  if (!found.subject.widgets.includes(widget))
    throw new Problem('credential_not_allowed', { accepted: found.subject.widgets.join(', ') });
  return { ...found.subject, kind: 'frame', id: newId('filing') };
}

/** The filing goes on under the Center's own page, where it may be filed too. */
async function followLink(
  stores: Repositories,
  { link, origin }: { link: string; origin: string },
  now: Date,
): Promise<FrameSubject> {
  const found = await stores.tokens.take(await sha256(link));
  if (found?.subject.kind !== 'resumeLink') throw new Problem('credential_invalid');
  if (new Date(found.expiresAt) <= now) throw new Problem('credential_expired');
  return { ...found.subject, kind: 'frame', origin };
}

async function fromKey(
  stores: Repositories,
  center: Center,
  { key, origin, widget, isOwn, now }: { key: string; origin: string; widget?: string; isOwn: boolean; now: Date },
): Promise<FrameSubject> {
  const found = await useKey(stores, await sha256(key), { now });
  if (found?.kind !== 'publishable') throw new Problem('credential_invalid');
  requireMode(found.partner, center);
  // The same page, opened by itself instead of in a host's frame, is the Center's own.
  if (!isOwn && !originAllowed(origin, found.partner.origins)) throw new Problem('origin_not_allowed', { origin });
  const partnerId = found.partner.id;
  const widgets = widget === undefined ? [] : [widget];
  return {
    kind: 'frame',
    id: newId('filing'),
    partnerId,
    origin,
    widgets,
    procedures: null,
    visitorHash: null,
    prefill: null,
  };
}

/** What the frame's cookie names; null when there is none, or it has ended. */
async function earlierFiling(stores: Repositories, cookie: string | null, now: Date): Promise<FrameSubject | null> {
  const found = cookie === null ? null : await stores.tokens.find(await sha256(cookie));
  if (found?.subject.kind !== 'frameCookie' || new Date(found.expiresAt) <= now) return null;
  return { ...found.subject, kind: 'frame' };
}

/** Under another host page, or another partner's key, it is somebody else's. */
const samePage = (earlier: FrameSubject, wanted: FrameSubject): boolean =>
  earlier.partnerId === wanted.partnerId && earlier.origin === wanted.origin;

async function open(stores: Repositories, subject: FrameSubject, now: Date, { remember }: { remember: boolean }) {
  const token = newToken('fs');
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  await stores.tokens.put(await sha256(token), subject, expiresAt);
  const headers = remember ? { 'set-cookie': await newCookie(stores, subject, now) } : {};
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
  return { body, headers };
}

async function newCookie(stores: Repositories, subject: FrameSubject, now: Date): Promise<string> {
  const cookie = newToken('fc');
  const until = new Date(now.getTime() + cookieLifeMs);
  await stores.tokens.put(await sha256(cookie), { ...subject, kind: 'frameCookie' }, until);
  return setFilingCookie(cookie, cookieLifeMs / 1000);
}
