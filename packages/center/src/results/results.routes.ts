import { operations } from '@hcc/schemas/contract';
import { procedureOf } from '../catalogue/require-procedure.ts';
import { isFiled } from '../dossiers/dossier-record.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import { trackingUrl } from '../dossiers/file-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { formatPem } from '../signing/pem.ts';
import { issuedFile, issuedResult } from './issued-result.ts';
import { receiptDataOf } from './receipt-data.ts';

export const resultRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.getResult, async ({ params, caller }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    // A sheet that is stamped by hand has legal value on paper alone.
    const bytes = record.result?.signed ? await ports.files.get(record.result.fileId) : null;
    if (!bytes || !record.state) throw new Problem('result_not_found');
    return { document: { bytes, mediaType: 'application/pdf', fileName: `ket-qua-${record.state.code}.pdf` } };
  }),

  bind(operations.getReceiptDocument, async ({ params, caller, request }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    if (!isFiled(record)) throw new Problem('result_not_found');
    const { state } = record;
    const procedure = await procedureOf(stores, record);
    const lookup = await stores.tracking.findByCode(state.code);
    const link = lookup ? trackingUrl(baseUrlOf(ports, request), await ports.vault.open(lookup.sealedLinkToken)) : '';
    const bytes = await ports.documents.receipt(receiptDataOf(record, procedure, { center: ports.center, link }));
    return { document: { bytes, mediaType: 'application/pdf', fileName: `giay-tiep-nhan-${state.code}.pdf` } };
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
