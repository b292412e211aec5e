/** How a result ceases to be in force: taken back, or another in its place. Its file and its QR code stay, and say so. */
import type { DossierRecord, KeptResult } from '../dossiers/dossier-record.ts';

/** The record with its result taken back. */
export const withRevokedResult = <R extends DossierRecord>(record: R, at: string): R => ({
  ...record,
  result: record.result && { ...record.result, standing: { kind: 'revoked', at } },
});

/** The record with another result in the place of the one it had. One that was revoked before stays revoked since then. */
export function withNewResult<R extends DossierRecord>(record: R, result: KeptResult): R {
  const { result: former, pastResults = [] } = record;
  if (!former) return { ...record, result };
  const ended: KeptResult = {
    ...former,
    standing: { kind: 'superseded', at: former.standing?.at ?? result.issuedAt, by: result.number },
  };
  return { ...record, result, pastResults: [...pastResults, ended] };
}
