import type { Operation } from '@hcc/schemas/contract';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { personaOf } from './persona-of.ts';

const bringsFile = new Set(['addAttachment', 'appendToUpload']);

/** What happens to some people while they fill in the form: their network is slow, or no file of theirs is taken. */
export const whileFiling =
  ({ stores }: Pick<Ports, 'stores'>) =>
  async ({ id: operationId, credentials, path }: Operation, params: Record<string, string>): Promise<void> => {
    const { id } = params;
    if (id === undefined || !path.startsWith('/dossiers/{id}') || !credentials.includes('frameSession')) return;
    const { answersAfterMs = 0, refusesFiles = false } =
      personaOf((await stores.dossiers.find(id))?.answers ?? {})?.whileFiling ?? {};
    if (answersAfterMs > 0) await new Promise((resolve) => setTimeout(resolve, answersAfterMs));
    if (refusesFiles && bringsFile.has(operationId)) throw new Problem('attachment_damaged');
  };
