import type { UnitReference } from '@hcc/schemas';
import { newToken, sha256 } from '../crypto/tokens.ts';
import type { KeptResult } from '../dossiers/dossier-record.ts';
import { putFile } from '../files/put-file.ts';
import { Problem } from '../http/problem.ts';
import type { ResultData } from '../pdf/result-document.ts';
import type { Ports } from '../ports.ts';
import { type Approver, resultDataOf, type ResultMatter } from './result-data.ts';
import { enclosedContent, type UploadedResult } from './uploaded-result.ts';

export interface MadeResult {
  kept: KeptResult;
  verificationTokenHash: string;
}

/**
 * Writes the result of a completed dossier into the file store: signed, or to be stamped by hand.
 * @param uploaded its pages are the result; without it the result is made from the template.
 */
export async function makeResult(
  ports: Ports,
  {
    baseUrl,
    how,
    uploaded,
    ...matter
  }: ResultMatter & { baseUrl: string; how: 'stamp' | 'sign'; uploaded?: UploadedResult | undefined },
): Promise<MadeResult> {
  const { documents, center } = ports;
  const { state } = matter.record;
  const token = newToken('rv');
  const verificationTokenHash = await sha256(token);
  const written = resultDataOf(matter, {
    how,
    verificationLink: `${baseUrl}/verify/${token}`,
    isTest: center.mode === 'sandbox',
    place: center.placeOfIssue,
  });
  const data = uploaded ? { ...written, content: enclosedContent(uploaded.pages, state.competentUnit.name) } : written;
  const bytes =
    how === 'stamp'
      ? await documents.sheet(data, uploaded?.bytes)
      : await signedBytes(documents, data, { ...matter, organisation: state.competentUnit, uploaded });
  return {
    kept: {
      fileId: await putFile(ports, bytes, matter.now),
      sha256: await sha256(new Uint8Array(bytes)),
      signed: how === 'sign',
      number: data.number,
      issuedAt: data.createdAt,
      verificationTokenHash,
    },
    verificationTokenHash,
  };
}

async function signedBytes(
  documents: Ports['documents'],
  data: ResultData,
  {
    approver,
    organisation,
    uploaded,
  }: { approver: Approver; organisation: UnitReference; uploaded: UploadedResult | undefined },
): Promise<Uint8Array> {
  const signed = await documents.signed(
    data,
    { personId: approver.id, organisationId: organisation.id },
    uploaded?.bytes,
  );
  if ('pdf' in signed) return signed.pdf;
  throw new Problem('signer_unavailable', {
    signer: signed.missing === approver.id ? `${approver.title} ${approver.name}` : organisation.name,
  });
}
