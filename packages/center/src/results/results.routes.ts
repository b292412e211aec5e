import type { Locale } from '@hcc/schemas';
import { operations } from '@hcc/schemas/contract';
import { procedureOf } from '../catalogue/require-procedure.ts';
import { canonicalSecret, secretMatches } from '../crypto/lookup-secret.ts';
import { isFiled } from '../dossiers/dossier-record.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import { trackingUrl } from '../dossiers/file-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { issuedResult } from './issued-result.ts';
import { receiptDataOf } from './receipt-data.ts';

export const resultRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.getResult, async ({ params, caller }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    // A sheet that is stamped by hand has legal value on paper alone.
    const bytes = record.result?.signed ? await ports.files.get(record.result.fileId) : null;
    if (!bytes || !record.state) throw new Problem('result_not_found');
    return { document: { bytes, mediaType: 'application/pdf', fileName: `ket-qua-${record.state.code}.pdf` } };
  }),

  bind(operations.getReceiptDocument, async ({ params, headers, caller, locale, request }, stores) => {
    const record = await ownDossier(stores, params.id, caller.subject);
    if (!isFiled(record)) throw new Problem('result_not_found');
    const { state } = record;
    const procedure = await procedureOf(stores, record);
    const lookup = await stores.tracking.findByCode(state.code);
    const link = lookup ? trackingUrl(baseUrlOf(ports, request), await ports.vault.open(lookup.sealedLinkToken)) : '';
    const given = headers['hcc-lookup-secret'];
    const secret = given === undefined ? undefined : await provenSecret(given, lookup?.secretHash, locale);
    const bytes = await ports.documents.receipt(
      receiptDataOf(record, procedure, { center: ports.center, link, secret }),
    );
    return { document: { bytes, mediaType: 'application/pdf', fileName: `giay-tiep-nhan-${state.code}.pdf` } };
  }),

  bind(operations.verifyResult, async ({ params }, stores) => {
    const issued = await issuedResult(stores, params.token);
    if (!issued) throw new Problem('result_not_found');
    return { body: issued };
  }),
];

/** Only what opens the dossier is printed as its secret: the Center keeps no more of it than a slow hash. @throws Problem `invalid_parameter` */
async function provenSecret(given: string, hash: string | undefined, locale: Locale): Promise<string> {
  if (hash !== undefined && (await secretMatches(given, hash))) return canonicalSecret(given);
  const fault = { pointer: '/header/hcc-lookup-secret', code: 'wrong', message: notItsSecret[locale] };
  throw new Problem('invalid_parameter', {}, { faults: [fault] });
}

const notItsSecret: Record<Locale, string> = {
  vi: 'Đây không phải mã bí mật của hồ sơ này.',
  en: 'This is not the secret of this dossier.',
  'zh-Hans': '这不是此档案的密码。',
};
