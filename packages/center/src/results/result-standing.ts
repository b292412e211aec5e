/** How a result ceases to be in force: taken back, or another in its place. Its file and its QR code stay, and say so. */
import type { DossierRecord, KeptResult } from '../dossiers/dossier-record.ts';

/** What can be handed out: there is one, and it was not taken back. */
export const resultInForce = ({ result }: Pick<DossierRecord, 'result'>): KeptResult | null =>
  result && !result.standing ? result : null;

/** The record with its result taken back. */
export const withRevokedResult = <R extends DossierRecord>(record: R, at: string): R => ({
  ...record,
  result: record.result && { ...record.result, standing: { kind: 'revoked', at } },
});

/** The record with another result in the place of the one it had. One that was revoked before stays revoked since then. */
export function withNewResult<R extends DossierRecord>(record: R, result: KeptResult): R {
  const { result: former, pastResults = [] } = record;
  if (!former) return { ...record, result };
  // The sheet and the file of one result carry one number, and both are good.
  if (former.number === result.number && !former.standing)
    return { ...record, result, pastResults: [...pastResults, former] };
  const ended: KeptResult = {
    ...former,
    standing: { kind: 'superseded', at: former.standing?.at ?? result.issuedAt, by: result.number },
  };
  return { ...record, result, pastResults: [...pastResults, ended] };
}
