import { operations } from '@hcc/schemas/contract';
import { ownDossier } from '../dossiers/own-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { formatPem } from '../signing/pem.ts';
import { issuedFile, issuedResult } from './issued-result.ts';

export const resultRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.getResult, async ({ params, caller }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    // A sheet that is stamped by hand has legal value on paper alone.
    const bytes = record.result?.signed ? await ports.files.get(record.result.fileId) : null;
    if (!bytes || !record.state) throw new Problem('result_not_found');
    return { document: { bytes, mediaType: 'application/pdf', fileName: `ket-qua-${record.state.code}.pdf` } };
  }),

  bind(operations.verifyResult, async ({ params }, stores) => {
    const issued = await issuedResult(stores, params.token);
    if (!issued) throw new Problem('result_not_found');
    return { body: issued };
  }),

  bind(operations.verifyResultFile, async ({ params }, stores) => {
    const issued = await issuedFile(stores, params.sha256);
    if (!issued) throw new Problem('result_not_found');
    return { body: issued };
  }),

  bind(operations.getTrustAnchors, async () => {
    const pem = formatPem('CERTIFICATE', await ports.documents.trustAnchors());
    return {
      document: {
        bytes: new TextEncoder().encode(pem),
        mediaType: 'application/pem-certificate-chain',
        fileName: 'hcc-ca.pem',
      },
    };
  }),
];
