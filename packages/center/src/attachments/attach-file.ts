/** What an accepted file does to a draft, or to a dossier while a supplement is asked for, in the transaction of whoever brought it. */
import { compileForm, mostFilesOf, placeOf } from '@hcc/rules/form';
import type { FormDefinition } from '@hcc/schemas';
import { procedureOf } from '../catalogue/require-procedure.ts';
import { newId } from '../crypto/tokens.ts';
import type { DossierRecord, KeptAttachment } from '../dossiers/dossier-record.ts';
import { ownToChange } from '../dossiers/own-dossier.ts';
import { Problem } from '../http/problem.ts';
import type { FrameSubject } from '../partners/token-subject.ts';
import type { Center, Repositories } from '../ports.ts';
import { type AcceptedFile, tooLarge } from './accept-file.ts';

/** Whose draft a file comes to. */
export interface Receiver {
  dossierId: string;
  subject: FrameSubject;
  center: Pick<Center, 'formOf'>;
}

/** A slot of the form, and the attachment whose place there the file takes. */
export interface Place {
  fieldId: string;
  replaces?: string | null | undefined;
}

/** @throws Problem when the draft is not the caller's, has no such slot, or no room for another file. */
export async function requirePlace(
  stores: Repositories,
  { dossierId, subject, center }: Receiver,
  place: Place,
): Promise<void> {
  const record = await ownToChange(stores, dossierId, subject);
  const form = center.formOf(await procedureOf(stores, record));
  requireSlot(form, place.fieldId);
  if (place.replaces && !record.attachments.some(({ id }) => id === place.replaces))
    throw new Problem('attachment_not_found');
  requireRoom(othersThan(record, place), form);
}

export interface Attached {
  record: DossierRecord;
  attachment: KeptAttachment;
  /** Files that nothing names any more: to be dropped after the transaction. */
  spare: string[];
}

/**
 * Names an accepted file in the draft. The same bytes in the same slot again change nothing; in another slot they are the
 * same file named twice. What it replaces goes in the same change; if that is gone already, nothing is missed.
 * @throws Problem as `requirePlace`.
 */
export async function attachFile(
  stores: Repositories,
  { dossierId, subject, center, now }: Receiver & { now: Date },
  place: Place,
  file: AcceptedFile & { fileId: string },
): Promise<Attached> {
  // Locked: an upload names no version, and those that run beside each other are all to be kept.
  const record = await ownToChange(stores, dossierId, subject, 'lock');
  const form = center.formOf(await procedureOf(stores, record));
  requireSlot(form, place.fieldId);
  const twins = record.attachments.filter(({ sha256 }) => sha256 === file.sha256);
  const same = twins.find(({ fieldId }) => fieldId === place.fieldId);
  if (same) return { record, attachment: same, spare: [file.fileId] };

  const others = othersThan(record, place);
  requireRoom(others, form);
  const [twin] = twins;
  const attachment: KeptAttachment = {
    id: newId('att'),
    fieldId: place.fieldId,
    ...file,
    ...(twin ? { fileId: twin.fileId } : {}),
  };
  if (!twin) await stores.looseFiles.remove(file.fileId);
  const next = withAttachments(record, [...others, attachment], now);
  await stores.dossiers.update(next, record.version);
  return {
    record: next,
    attachment,
    spare: [...(twin ? [file.fileId] : []), ...(await loosened(stores, record, next, now))],
  };
}

/** Takes a file out of the draft. @throws Problem `attachment_not_found` */
export async function detachFile(
  stores: Repositories,
  { dossierId, subject, now }: { dossierId: string; subject: FrameSubject; now: Date },
  attachmentId: string,
): Promise<Omit<Attached, 'attachment'>> {
  const record = await ownToChange(stores, dossierId, subject, 'lock');
  const others = record.attachments.filter(({ id }) => id !== attachmentId);
  if (others.length === record.attachments.length) throw new Problem('attachment_not_found');
  const next = withAttachments(record, others, now);
  await stores.dossiers.update(next, record.version);
  return { record: next, spare: await loosened(stores, record, next, now) };
}

const withAttachments = (record: DossierRecord, attachments: KeptAttachment[], now: Date): DossierRecord => ({
  ...record,
  attachments,
  version: record.version + 1,
  updatedAt: now.toISOString(),
});

/** Files that the draft named before and does not now, put on the list of those to go. */
export async function loosened(
  stores: Repositories,
  before: DossierRecord,
  after: DossierRecord,
  now: Date,
): Promise<string[]> {
  // What a notice was answered with is shown beside what was there before, so that stays too.
  const named = new Set(
    [after.attachments, ...after.rounds.map(({ attachments }) => attachments)].flat().map(({ fileId }) => fileId),
  );
  const gone = new Set(before.attachments.map(({ fileId }) => fileId).filter((fileId) => !named.has(fileId)));
  for (const fileId of gone) await stores.looseFiles.add(fileId, now);
  return [...gone];
}

const othersThan = ({ attachments }: DossierRecord, { replaces }: Place): KeptAttachment[] =>
  attachments.filter(({ id }) => id !== replaces);

function requireRoom(others: readonly KeptAttachment[], form: FormDefinition): void {
  const count = mostFilesOf(form);
  if (others.length >= count) throw tooLarge(count);
}

function requireSlot(form: FormDefinition, fieldId: string): void {
  const compiled = compileForm(form);
  const isSlot = compiled.node.get(placeOf(fieldId, compiled)?.fieldId ?? '')?.field?.type === 'attachment';
  const message = `"${fieldId}" is no attachment field of ${form.procedureCode}.`;
  if (!isSlot)
    throw new Problem('answers_invalid', {}, { faults: [{ pointer: '/fieldId', code: 'unknownField', message }] });
}
