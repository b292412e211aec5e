import type { ResultVerification } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import type { Repositories } from '../ports.ts';

/** What a stranger may know of the result behind a QR code's token; null when no result has it. */
export async function issuedResult(
  stores: Pick<Repositories, 'results' | 'dossiers'>,
  token: string,
): Promise<ResultVerification | null> {
  const found = await stores.results.findByTokenHash(await sha256(token));
  const record = found && (await stores.dossiers.find(found.dossierId));
  if (!record?.state?.completedAt || !record.result) return null;
  const { state, result } = record;
  return {
    verdict: 'valid',
    issuer: state.competentUnit.name,
    procedureName: state.procedureName,
    resultNumber: state.resultNumber ?? '',
    issuedAt: record.state.completedAt,
    finalisation: state.track === 'electronic' ? 'signed' : 'stamped',
    sha256: result.sha256,
  };
}
