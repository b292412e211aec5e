import type { Procedure } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { Repositories } from '../ports.ts';

/** @throws Problem `procedure_not_found`. */
export async function requireProcedure(stores: Repositories, code: string): Promise<Procedure> {
  const procedure = await stores.catalogue.find(code);
  if (!procedure) throw new Problem('procedure_not_found', { code });
  return procedure;
}
