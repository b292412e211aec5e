import { operations } from '@hcc/schemas/contract';
import type { SandboxClock, SandboxClockMove } from '@hcc/schemas';
import { toPartnerDossier } from '../dossiers/present.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Clock, Ports, Repositories } from '../ports.ts';
import { advanceDossier } from './advance-dossier.ts';
import { isMoved } from './shared-clock.ts';

/** Bound in either mode; a Center in live mode has no path that leads here. */
export const sandboxRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.getSandboxClock, async ({ now }) => ({ body: shownBy(now, ports.clock.aheadMs?.() ?? 0) })),

  bind(operations.moveSandboxClock, async ({ body }, stores) => ({ body: await move(ports.clock, stores, body) })),

  bind(operations.advanceSandboxDossier, async ({ params, body, caller, locale, request, requestId }) => {
    const { dossiers } = ports.stores;
    const found = (await dossiers.findByCode(params.id)) ?? (await dossiers.find(params.id));
    if (found?.partnerId !== caller.partner.id) throw new Problem('dossier_not_found');
    const asked = { until: body.until, locale, requestId, baseUrl: baseUrlOf(ports, request) };
    const { record, waitsUntil } = await advanceDossier(ports, found.id, asked);
    return { body: { dossier: toPartnerDossier(record), waitsUntil: waitsUntil?.toISOString() ?? null } };
  }),
];

/** @throws Problem `clock_not_forward` */
async function move(
  clock: Clock,
  { sandboxClock }: Repositories,
  { to, days = 0, hours = 0, minutes = 0 }: SandboxClockMove,
): Promise<SandboxClock> {
  const realNow = clock.now().getTime() - (clock.aheadMs?.() ?? 0);
  // Two spans that come at once both count.
  const ahead = await sandboxClock.aheadMs('lock');
  const target = to === undefined ? ahead + ((days * 24 + hours) * 60 + minutes) * 60_000 : Date.parse(to) - realNow;
  if (target < ahead) throw new Problem('clock_not_forward', { now: new Date(realNow + ahead).toISOString() });
  await sandboxClock.move(target);
  return shownBy(new Date(realNow + target), target);
}

const shownBy = (now: Date, aheadMs: number): SandboxClock => ({ now: now.toISOString(), isMoved: isMoved(aheadMs) });
