/** What the audit trail keeps of an event of a dossier. */
import { type DossierEvent, type DossierState, transitions } from '@hcc/rules/dossier';
import type { Role } from '@hcc/schemas';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { type AuditEntry, reasonHash } from './audit-entry.ts';

/** In which role an officer does it, by the table of transitions. */
function roleOf(event: DossierEvent): Role | null {
  if (event.type === 'claimed') return event.role;
  const by = transitions.map((row) => (row.event === event.type && row.by.who === 'officer' ? row.by.role : 'any'));
  return by.find((role) => role !== 'any') ?? null;
}

/** @param state as the event left it. */
export async function entryOf(record: FiledRecord, event: DossierEvent, state: DossierState): Promise<AuditEntry> {
  const { actor, at, type } = event;
  const role = roleOf(event);
  const reason = 'reason' in event ? event.reason : null;
  return {
    dossierId: record.id,
    at,
    actor:
      actor.kind === 'officer'
        ? { kind: 'officer', id: actor.id, unitId: actor.unit.id, ...(role && { role }) }
        : actor.kind === 'center'
          ? { kind: 'center', id: 'center' }
          : { kind: 'applicant', id: record.ownerId ?? 'counter' },
    action: type,
    detail: { code: state.code, workflow: state.workflow, sequence: state.sequence },
    ...(reason && { reason: await reasonHash(reason) }),
  };
}
