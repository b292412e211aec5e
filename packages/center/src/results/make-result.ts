import type { UnitReference } from '@hcc/schemas';
import { newToken, sha256 } from '../crypto/tokens.ts';
import type { KeptResult } from '../dossiers/dossier-record.ts';
import { putFile } from '../files/put-file.ts';
import { Problem } from '../http/problem.ts';
import type { ResultData } from '../pdf/result-document.ts';
import type { Ports } from '../ports.ts';
import { type Approver, resultDataOf, type ResultMatter } from './result-data.ts';

export interface MadeResult {
  kept: KeptResult;
  verificationTokenHash: string;
}

/** Writes the result of a completed dossier into the file store: signed, or to be stamped by hand. */
export async function makeResult(
  ports: Ports,
  { baseUrl, how, ...matter }: ResultMatter & { baseUrl: string; how: 'stamp' | 'sign' },
): Promise<MadeResult> {
  const { documents, center } = ports;
  const { state } = matter.record;
  const token = newToken('rv');
  const data = resultDataOf(matter, {
    how,
    verificationLink: `${baseUrl}/verify/${token}`,
    isTest: center.mode === 'sandbox',
    place: center.placeOfIssue,
  });
  const bytes =
    how === 'stamp'
      ? await documents.sheet(data)
      : await signedBytes(documents, data, matter.approver, state.competentUnit);
  return {
    kept: {
      fileId: await putFile(ports, bytes, matter.now),
      sha256: await sha256(new Uint8Array(bytes)),
      signed: how === 'sign',
    },
    verificationTokenHash: await sha256(token),
  };
}

async function signedBytes(
  documents: Ports['documents'],
  data: ResultData,
  approver: Approver,
  organisation: UnitReference,
): Promise<Uint8Array> {
  const signed = await documents.signed(data, { personId: approver.id, organisationId: organisation.id });
  if ('pdf' in signed) return signed.pdf;
  throw new Problem('signer_unavailable', {
    signer: signed.missing === approver.id ? `${approver.title} ${approver.name}` : organisation.name,
  });
}
