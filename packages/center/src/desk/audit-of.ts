import type { Officer } from '@hcc/schemas';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';

/** The audit entry of what an officer did to a dossier beside its life cycle. */
export const auditOf = (
  { caller: { officer }, now }: { caller: { officer: Officer }; now: Date },
  { id, state }: FiledRecord,
  action: string,
): AuditEntry => ({
  dossierId: id,
  at: now.toISOString(),
  actor: { kind: 'officer', id: officer.id, unitId: officer.unit.id },
  action,
  detail: { code: state.code, workflow: state.workflow, sequence: state.sequence },
});
