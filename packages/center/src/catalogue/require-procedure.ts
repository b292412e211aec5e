import type { LocalDate, Procedure } from '@hcc/schemas';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { Repositories } from '../ports.ts';

/**
 * The version in force, or with a day the one that held then.
 * @throws Problem `procedure_not_found`.
 */
export async function requireProcedure(stores: Repositories, code: string, on?: LocalDate): Promise<Procedure> {
  const procedure = await stores.catalogue.find(code, on);
  if (!procedure) throw new Problem('procedure_not_found', { code });
  return procedure;
}

/** The procedure of a draft as it stands, or of a dossier as it was received; whether or not it is still in the catalogue. */
export async function procedureOf(
  stores: Repositories,
  { procedureCode, state }: Pick<DossierRecord, 'procedureCode' | 'state'>,
): Promise<Procedure> {
  const procedure = await stores.catalogue.findEver(procedureCode, state?.procedureVersion);
  if (!procedure) throw new Error('The procedure of a dossier is never deleted.');
  return procedure;
}
