/** The official papers of a dossier as PDF: made from its events when somebody asks, never kept. */
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
import { provenSecret } from './proven-secret.ts';
import { receiptDataOf } from './receipt-data.ts';
import { registerDataOf } from './register-data.ts';
import { slipDataOf } from './slip-data.ts';

/** More rows than this are a book, not a print. */
const mostRows = 1000;

export const slipRoutes = (bind: Bind, ports: Ports) => {
  async function slip(
    stores: Repositories,
    record: FiledRecord,
    kind: Exclude<Slip, 'register'>,
    { request, locale, given }: { request: Request; locale: Locale; given?: string | undefined },
  ) {
    if (!slipsOf(record.state).includes(kind)) throw new Problem('slip_not_found');
    const procedure = await procedureOf(stores, record);
    return {
      document: {
        bytes:
          kind === 'receipt'
            ? await ports.documents.receipt(
                receiptDataOf(record, procedure, {
                  center: ports.center,
                  ...(await lookupOf(stores, record, { request, locale, given })),
                }),
              )
            : await ports.documents.slip(
                slipDataOf(kind, {
                  record,
                  procedure,
                  events: await stores.dossiers.events(record.id),
                  center: ports.center,
                  paid: await paidFor(stores, record.id),
                }),
              ),
        mediaType: 'application/pdf',
        fileName: `${fileNames[kind]}-${record.state.code}.pdf`,
      },
    };
  }

  async function lookupOf(
    stores: Repositories,
    { state }: FiledRecord,
    { request, locale, given }: { request: Request; locale: Locale; given?: string | undefined },
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

const paidFor = async (stores: Repositories, dossierId: string): Promise<number> =>
  (await stores.payments.ofDossier(dossierId))
    .filter(({ state }) => state.status === 'succeeded')
    .reduce((sum, { state }) => sum + state.amount, 0);

const fileNames: Readonly<Record<Exclude<Slip, 'register'>, string>> = {
  receipt: 'giay-tiep-nhan',
  supplementRequest: 'phieu-yeu-cau-bo-sung',
  refusal: 'phieu-tu-choi',
  apology: 'van-ban-xin-loi',
  stopNotice: 'thong-bao-dung-giai-quyet',
  routingSlip: 'phieu-kiem-soat',
};
