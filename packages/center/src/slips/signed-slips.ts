/**
 * Slips that an officer answers for are signed when the officer acts, by that person and the unit (Circular
 * 01/2018/TT-VPCP Art. 9; Decree 30/2020 Art. 32), and kept as they were signed. Receipt and routing slip come of
 * themselves and are made when somebody asks.
 */
import { type DossierEvent, type CommandType, transitions } from '@hcc/rules/dossier';
import type { Procedure } from '@hcc/schemas';
import type { FiledRecord, KeptSlip } from '../dossiers/dossier-record.ts';
import { putFile } from '../files/put-file.ts';
import type { SignableSlipData } from '../pdf/slips/render-slip.ts';
import type { SignatureMark } from '../pdf/signature-mark.ts';
import type { Ports, Repositories } from '../ports.ts';
import { paidFor } from './paid-for.ts';
import { slipDataOf } from './slip-data.ts';

export type SignedSlipKind = SignableSlipData['kind'];

const signedKinds: ReadonlySet<string> = new Set<SignedSlipKind>([
  'supplementRequest',
  'refusal',
  'apology',
  'stopNotice',
]);

export const isSignedKind = (kind: string): kind is SignedSlipKind => signedKinds.has(kind);

/** The slip that goes out with a command, where it is one to be signed. */
export const signedSlipOf = (command: CommandType): SignedSlipKind | undefined =>
  transitions.flatMap((row) => (row.command === command && row.slip && isSignedKind(row.slip) ? [row.slip] : []))[0];

export interface SlipToSign {
  kind: SignedSlipKind;
  /** As it is after the command. */
  record: FiledRecord;
  procedure: Procedure;
  /** What the command brought, not kept yet. */
  events: readonly DossierEvent[];
  now: Date;
}

/** Writes and signs it; nothing names the file yet. Null where a key is missing: it is then printed and signed by hand. */
export async function signSlip(
  ports: Ports,
  stores: Repositories,
  { kind, record, procedure, events, now }: SlipToSign,
): Promise<KeptSlip | null> {
  const event = events.at(-1);
  if (event?.actor.kind !== 'officer') return null;
  const data = slipDataOf(kind, {
    record,
    procedure,
    events: [...(await stores.dossiers.events(record.id)), ...events],
    center: ports.center,
    paid: await paidFor(stores, record.id),
  });
  if (!isSignable(data)) return null;
  const { id, name, unit } = event.actor;
  const marks: SignatureMark[] = [
    { fieldName: 'signature-person', signedBy: 'person', name, organisation: unit.name, signedAt: event.at },
    { fieldName: 'signature-organisation', signedBy: 'organisation', name: unit.name, signedAt: event.at },
  ];
  const signed = await ports.documents.signedSlip(data, marks, { personId: id, organisationId: unit.id });
  if (!('pdf' in signed)) {
    ports.log.error({ dossier: record.id, slip: kind, signer: signed.missing }, 'slip left to be signed by hand');
    return null;
  }
  return { kind, at: event.at, fileId: await putFile(ports, signed.pdf, now) };
}

const isSignable = (data: ReturnType<typeof slipDataOf>): data is SignableSlipData => isSignedKind(data.kind);

/** The signed slip of the latest event of its kind; undefined where that one was left to be signed by hand. */
export const keptSlip = ({ signedSlips = [] }: FiledRecord, kind: SignedSlipKind, at: string): KeptSlip | undefined =>
  signedSlips.find((slip) => slip.kind === kind && slip.at === at);
