/** The official papers of a dossier as PDF: as they were signed, or made from its events when somebody asks. */
import { operations } from '@hcc/schemas/contract';
import type { Locale, Slip } from '@hcc/schemas';
import { procedureOf } from '../catalogue/require-procedure.ts';
import { openableDossier } from '../desk/openable-dossier.ts';
import { type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import { trackingUrl } from '../dossiers/file-dossier.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import { slipsOf } from '../dossiers/slips-of.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';
import { paidFor } from './paid-for.ts';
import { provenSecret } from './proven-secret.ts';
import { receiptDataOf } from './receipt-data.ts';
import { registerDataOf } from './register-data.ts';
import { isSignedKind, keptSlip } from './signed-slips.ts';
import { slipDataOf } from './slip-data.ts';

/** More rows than this are a book, not a print. */
const mostRows = 1000;

interface Asked {
  request: Request;
  locale: Locale;
  /** The look-up secret, as somebody typed it. */
  given?: string | undefined;
}

export const slipRoutes = (bind: Bind, ports: Ports) => {
  async function slip(stores: Repositories, record: FiledRecord, kind: Exclude<Slip, 'register'>, asked: Asked) {
    if (!slipsOf(record.state).includes(kind)) throw new Problem('slip_not_found');
    const fileName = `${fileNames[kind]}-${record.state.code}.pdf`;
    return { document: { bytes: await bytesOf(stores, record, kind, asked), mediaType: 'application/pdf', fileName } };
  }

  async function bytesOf(stores: Repositories, record: FiledRecord, kind: Exclude<Slip, 'register'>, asked: Asked) {
    const procedure = await procedureOf(stores, record);
    if (kind === 'receipt') {
      const lookup = await lookupOf(stores, record, asked);
      return ports.documents.receipt(receiptDataOf(record, procedure, { center: ports.center, ...lookup }));
    }
    const data = slipDataOf(kind, {
      record,
      procedure,
      events: await stores.dossiers.events(record.id),
      center: ports.center,
      paid: await paidFor(stores, record.id),
    });
    const kept = isSignedKind(kind) ? keptSlip(record, kind, data.createdAt) : undefined;
    if (!kept) return ports.documents.slip(data);
    const bytes = await ports.files.get(kept.fileId);
    if (!bytes) throw new Problem('file_store_unavailable');
    return bytes;
  }

  async function lookupOf(
    stores: Repositories,
    { state }: FiledRecord,
    { request, locale, given }: Asked,
  ): Promise<{ link: string; secret: string | undefined }> {
    const lookup = await stores.tracking.findByCode(state.code);
    return {
      link: lookup ? trackingUrl(baseUrlOf(ports, request), await ports.vault.open(lookup.sealedLinkToken)) : '',
      secret: given === undefined ? undefined : await provenSecret(given, lookup?.secretHash, locale),
    };
  }

  return [
    bind(operations.getSlip, async ({ params, headers, caller, request, locale }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      if (!isFiled(record)) throw new Problem('slip_not_found');
      return slip(stores, record, params.kind, { request, locale, given: headers['hcc-lookup-secret'] });
    }),

    bind(operations.getDeskSlip, async ({ params, caller: { officer }, request, locale, requestId }, stores) => {
      const record = await openableDossier(ports, stores, { id: params.id, officer, requestId });
      return slip(stores, record, params.kind, { request, locale });
    }),

    bind(operations.getRegister, async ({ query: { fromOn, toOn }, caller: { officer }, now }, stores) => {
      const records = await stores.dossiers.receivedAt(
        officer.unit.id,
        new Date(`${fromOn}T00:00:00+07:00`),
        new Date(`${toOn}T23:59:59.999+07:00`),
        mostRows + 1,
      );
      if (records.length > mostRows) throw new Problem('register_too_long', { most: mostRows });
      const bytes = await ports.documents.slip(
        registerDataOf(records, { center: ports.center, unit: officer.unit.name, fromOn, toOn, now }),
      );
      return { document: { bytes, mediaType: 'application/pdf', fileName: `so-theo-doi-${fromOn}-${toOn}.pdf` } };
    }),
  ];
};

const fileNames: Readonly<Record<Exclude<Slip, 'register'>, string>> = {
  receipt: 'giay-tiep-nhan',
  supplementRequest: 'phieu-yeu-cau-bo-sung',
  refusal: 'phieu-tu-choi',
  apology: 'van-ban-xin-loi',
  stopNotice: 'thong-bao-dung-giai-quyet',
  routingSlip: 'phieu-kiem-soat',
};
