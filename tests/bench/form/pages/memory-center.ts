/**
 * A Center of one procedure, in memory: its record and form are there at once, as the peers are handed theirs; a draft goes
 * through the transport that the frame page has.
 */
import {
  createDossiers,
  createFrameSessions,
  createPayments,
  createProcedures,
  createUnits,
  createUploads,
} from '@hcc/sdk';
import type { ApiPromise } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { Answers, FormDefinition } from '@hcc/schemas';
import type { FormClient } from '../../../../packages/elements/src/dossier-form/form-client.ts';

/** @param answers of the draft that is there already, `dos_1` */
export function memoryCenter(definition: FormDefinition, answers: Answers): FormClient {
  let draft = { answers, version: 1 };
  const dossier = () => ({
    id: 'dos_1',
    procedureCode: definition.procedureCode,
    formVersion: definition.version,
    version: draft.version,
    answers: draft.answers,
    locked: [],
    attachments: [],
    updatedAt: '2026-11-23T08:00:00.000+07:00',
    expiresAt: '2026-12-23T08:00:00.000+07:00',
    refusal: null,
    progress: null,
  });
  const answer = async (request: Request): Promise<unknown> => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/form')) return definition;
    if (pathname.includes('/uploads')) return { items: [], nextCursor: null };
    if (pathname.includes('/procedures/')) return { code: definition.procedureCode, name: definition.procedureName };
    if (request.method === 'PATCH') {
      const { answers: patch }: { answers: Answers } = await request.json();
      draft = { answers: { ...draft.answers, ...patch }, version: draft.version + 1 };
    }
    return dossier();
  };
  const transport = createLeanTransport({
    baseUrl: location.origin,
    session: 'fs_bench',
    fetch: async (request) =>
      new Response(JSON.stringify(await answer(request)), {
        headers: { 'content-type': 'application/json', etag: `"${draft.version}"` },
      }),
  });
  return {
    procedures: {
      ...createProcedures(transport),
      get: () => atOnce({ code: definition.procedureCode, name: definition.procedureName }),
      form: () => atOnce(definition),
    },
    payments: createPayments(transport),
    units: createUnits(transport),
    dossiers: createDossiers(transport),
    uploads: createUploads(transport),
    frameSessions: createFrameSessions(transport),
  };
}

/** Of an answer only what the form reads is there. */
const atOnce = <T>(value: unknown): ApiPromise<T> => Promise.resolve(value) as ApiPromise<T>;
