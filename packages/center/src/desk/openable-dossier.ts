import { mayOpen } from '@hcc/rules/dossier';
import type { Officer } from '@hcc/schemas';
import { standingOf } from '../dossiers/decision-context.ts';
import { type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';

/** The dossier, when this officer may open it. @throws Problem `dossier_not_found`, the same as for one that is not there */
export async function openableDossier(
  { center, log, clock }: Pick<Ports, 'center' | 'log' | 'clock'>,
  stores: Repositories,
  { id, officer, requestId }: { id: string; officer: Officer; requestId: string },
  how: 'find' | 'lock' = 'find',
): Promise<FiledRecord> {
  const record = await stores.dossiers[how](id);
  if (!record || !isFiled(record)) throw new Problem('dossier_not_found');
  if (mayOpen(record.state, standingOf(center, officer, { now: clock.now(), rulesVersion: record.state.rulesVersion })))
    return record;
  log.info(
    { requestId, dossier: record.id, officer: officer.id, unit: officer.unit.id },
    'dossier refused to an officer',
  );
  throw new Problem('dossier_not_found');
}
