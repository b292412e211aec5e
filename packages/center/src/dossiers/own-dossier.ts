import { Problem } from '../http/problem.ts';
import type { FrameSubject } from '../partners/token-subject.ts';
import type { Repositories } from '../ports.ts';
import { type DossierRecord, isOpenToApplicant } from './dossier-record.ts';

/** The owner's dossier; anybody else's does not exist for this caller. */
export async function ownDossier(
  stores: Repositories,
  id: string,
  subject: FrameSubject,
  how: 'find' | 'lock' = 'find',
): Promise<DossierRecord> {
  const record = await stores.dossiers[how](id);
  if (record?.ownerId !== subject.id) throw new Problem('dossier_not_found');
  return record;
}

/** The owner's draft. @throws Problem `dossier_already_submitted` */
export async function ownDraft(
  stores: Repositories,
  id: string,
  subject: FrameSubject,
  how: 'find' | 'lock' = 'find',
): Promise<DossierRecord> {
  const record = await ownDossier(stores, id, subject, how);
  if (record.state) throw new Problem('dossier_already_submitted', { code: record.state.code });
  return record;
}

/** The owner's draft, or her dossier while a supplement is asked for. @throws Problem `dossier_already_submitted` */
export async function ownToChange(
  stores: Repositories,
  id: string,
  subject: FrameSubject,
  how: 'find' | 'lock' = 'find',
): Promise<DossierRecord> {
  const record = await ownDossier(stores, id, subject, how);
  if (isOpenToApplicant(record)) return record;
  throw new Problem('dossier_already_submitted', { code: record.state?.code ?? '' });
}
