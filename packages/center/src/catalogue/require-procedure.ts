import type { Procedure } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { Repositories } from '../ports.ts';

/** @throws Problem `procedure_not_found`. */
export async function requireProcedure(stores: Repositories, code: string): Promise<Procedure> {
  const procedure = await stores.catalogue.find(code);
  if (!procedure) throw new Problem('procedure_not_found', { code });
  return procedure;
}

/** The procedure a draft or dossier belongs to, whether or not it is still in the catalogue. */
export async function procedureOf(
  stores: Repositories,
  { procedureCode }: { procedureCode: string },
): Promise<Procedure> {
  const procedure = await stores.catalogue.findEver(procedureCode);
  if (!procedure) throw new Error('The procedure of a dossier is never deleted.');
  return procedure;
}
