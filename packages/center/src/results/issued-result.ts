import type { ResultVerification } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';
import { type DossierRecord, isFiled, type KeptResult } from '../dossiers/dossier-record.ts';
import type { Repositories } from '../ports.ts';

type Lookup = Pick<Repositories, 'results' | 'dossiers'>;

/** What a stranger may know of the result behind a QR code's token; null when no result has it. */
export async function issuedResult(stores: Lookup, token: string): Promise<ResultVerification | null> {
  const hash = await sha256(token);
  const found = await stores.results.findByTokenHash(hash);
  const record = found && (await stores.dossiers.find(found.dossierId));
  return record && toVerification(record, ({ verificationTokenHash }) => verificationTokenHash === hash);
}

/** The same of a file at hand, by its SHA-256 in hex. */
export async function issuedFile(stores: Lookup, fileHash: string): Promise<ResultVerification | null> {
  const found = await stores.results.findByFileHash(fileHash);
  const record = found && (await stores.dossiers.find(found.dossierId));
  return record && toVerification(record, ({ sha256 }) => sha256 === fileHash);
}

function toVerification(record: DossierRecord, isMeant: (result: KeptResult) => boolean): ResultVerification | null {
  const result = resultsOf(record).find(isMeant);
  if (!result || !isFiled(record)) return null;
  const { state } = record;
  const { standing } = result;
  return {
    verdict: standing?.kind ?? 'valid',
    issuer: state.competentUnit.name,
    procedureName: state.procedureName,
    resultNumber: result.number,
    issuedAt: result.issuedAt,
    finalisation: result.signed ? 'signed' : 'stamped',
    sha256: result.sha256,
    revokedAt: standing?.at ?? null,
    supersededBy: standing?.kind === 'superseded' ? standing.by : null,
  };
}

const resultsOf = ({ result, pastResults = [] }: DossierRecord): readonly KeptResult[] =>
  result ? [result, ...pastResults] : pastResults;
