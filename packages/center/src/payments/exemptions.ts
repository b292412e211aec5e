import { decideExemption } from '@hcc/rules/fees';
import { type ExemptionClaim, ExemptionGroup, type Officer, type Role } from '@hcc/schemas';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { DossierRecord, FiledRecord } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Repositories } from '../ports.ts';
import { closeOpen } from './change-payment.ts';
import { feesOfDossier } from './fees-of-dossier.ts';

/** Who is exempt says something about a person, so the audit says that a claim was made or decided, and not which. */
const audited = (
  { audit }: Repositories,
  { id }: DossierRecord,
  actor: AuditEntry['actor'],
  action: string,
  now: Date,
): Promise<void> => audit.append({ dossierId: id, at: now.toISOString(), actor, action, detail: {} });

/** @throws Problem `exemption_not_open` when nothing is due or a claim was decided · `attachment_not_found` */
export async function claimExemption(
  stores: Repositories,
  record: DossierRecord,
  {
    group,
    attachmentId,
    ownerId,
    now,
  }: { group: ExemptionGroup; attachmentId?: string | undefined; ownerId: string; now: Date },
): Promise<void> {
  const { quote, standing } = await feesOfDossier(stores, record);
  const isDecided = quote.exemption !== null && quote.exemption.state !== 'claimed';
  if (standing.hasEnded || standing.isPaid || isDecided || quote.state === 'free')
    throw new Problem('exemption_not_open');
  if (attachmentId !== undefined && !record.attachments.some(({ id }) => id === attachmentId))
    throw new Problem('attachment_not_found');
  const claim: ExemptionClaim = {
    group,
    attachmentId: attachmentId ?? null,
    state: 'claimed',
    claimedAt: now.toISOString(),
    decidedAt: null,
  };
  await stores.payments.saveClaim(record.id, claim);
  await audited(stores, record, { kind: 'applicant', id: ownerId }, 'exemption.claimed', now);
}

/** The claim that was made in the form; nothing where none was, or where nothing turns out to be due. */
export async function claimAsAnswered(
  stores: Repositories,
  record: DossierRecord,
  { ownerId, now }: { ownerId: string; now: Date },
): Promise<void> {
  const { data: group } = ExemptionGroup.safeParse(record.answers['fees.exemption']);
  if (group === undefined || (await feesOfDossier(stores, record)).quote.state === 'free') return;
  const proof = record.attachments.find(({ fieldId }) => fieldId === 'papers.exemption');
  await claimExemption(stores, record, { group, attachmentId: proof?.id, ownerId, now });
}

/** @throws Problem `exemption_not_open` when there is no open claim, or none with a proof to approve */
export async function decideClaim(
  stores: Repositories,
  center: Center,
  record: FiledRecord,
  { decision, officer, role, now }: { decision: 'approved' | 'refused'; officer: Officer; role: Role; now: Date },
): Promise<void> {
  const decided = decideExemption(await stores.payments.findClaim(record.id), decision, now.toISOString());
  if (!decided.ok) throw new Problem('exemption_not_open');
  await stores.payments.saveClaim(record.id, decided.claim);
  const actor = { kind: 'officer', id: officer.id, unitId: officer.unit.id, role };
  await audited(stores, record, actor, `exemption.${decision}`, now);
  // What they ask for is no longer owed; money that comes all the same is held.
  if (decision === 'approved')
    await closeOpen(stores, center, { record, actor, now }, await stores.payments.ofDossier(record.id));
}
