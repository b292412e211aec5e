/** What the session of a filing may do with its dossiers, over the tracker's transport: a chunk of its own. */
import {
  createDossiers,
  createPayments,
  createProcedures,
  createResults,
  createUploads,
  type Dossiers,
  type Payments,
  type Procedures,
  type Results,
  type Transport,
} from '@hcc/sdk';
import type { FileClient } from '../dossier-form/form-client.ts';

export interface OwnClient extends FileClient {
  readonly dossiers: Pick<
    Dossiers,
    | 'get'
    | 'slip'
    | 'result'
    | 'withdraw'
    | 'answerSupplement'
    | 'addAttachment'
    | 'removeAttachment'
    | 'openRatings'
    | 'rate'
  >;
  readonly procedures: Pick<Procedures, 'get' | 'form'>;
  readonly payments: Payments;
  readonly results: Results;
}

export function connectOwn(transport: Transport): OwnClient {
  const { baseUrl, bearer, locale } = transport.settings;
  const dossiers = createDossiers(transport);
  const uploads = createUploads(transport);
  return {
    dossiers,
    uploads,
    procedures: createProcedures(transport),
    payments: createPayments(transport),
    results: createResults(transport),
    async sendFile(id, file, call) {
      const { sendFile } = await import('../dossier-form/send-file.ts');
      const headers = () => ({
        authorization: `Bearer ${bearer() ?? ''}`,
        ...(locale === undefined ? {} : { 'accept-language': locale }),
      });
      return sendFile({ baseUrl, dossiers, uploads, headers }, id, file, call);
    },
  };
}
