/** What the audit trail keeps of an event of a dossier. */
import type { DossierEvent, DossierState } from '@hcc/rules/dossier';
import type { Role } from '@hcc/schemas';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { type AuditEntry, reasonHash } from './audit-entry.ts';

/** In which role an officer does it; null where it is the applicant's to do. A new event has to say. */
const roles: Record<DossierEvent['type'], Role | null> = {
  submitted: 'receive',
  accepted: 'receive',
  notAccepted: 'receive',
  takenOver: 'appraise',
  appraised: 'appraise',
  approved: 'approve',
  stamped: 'finalise',
  signed: 'finalise',
  returned: 'return',
  withdrawn: null,
};

/** @param state as the event left it. */
export async function entryOf(record: FiledRecord, event: DossierEvent, state: DossierState): Promise<AuditEntry> {
  const { actor, at, type } = event;
  const role = roles[type];
  const reason = 'reason' in event ? event.reason : null;
  return {
    dossierId: record.id,
    at,
    actor:
      actor.kind === 'officer'
        ? { kind: 'officer', id: actor.id, unitId: actor.unit.id, ...(role && { role }) }
        : { kind: 'applicant', id: record.ownerId ?? 'counter' },
    action: type,
    detail: { code: state.code, workflow: state.workflow, sequence: state.sequence },
    ...(reason && { reason: await reasonHash(reason) }),
  };
}
