/**
 * F06: one filing with a paper and a fee, again and again; each time the next call to the database, to the files or to a
 * partner's back end fails. Whoever files repeats what failed, with the key it had, and ends where all others do.
 */
import { answersOf, feeAndChargeRecord, fillIn, sandboxKeys } from '@hcc/mocks';
import { ApiError, createClient, type HccError, type Receipt } from '@hcc/sdk';
import type { Db } from '../../packages/center/src/db/db.ts';
import { deliverWebhooks, type SendWebhook } from '../../packages/center/src/webhooks/deliver.ts';
import { sweep } from '../../packages/center/src/process/sweep.ts';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { noticeOf } from '../conformance/payment-steps.ts';
import { pdfFile } from '../conformance/files.ts';
import { failingDb, failingFiles, type Fault, faults as allFaults, KthCall } from './kth-call.ts';

export interface EachCallRun {
  database: Db['kind'];
  /** Every how many of the calls fails: 1 for all of them. */
  step: number;
  faults?: readonly Fault[];
}

export interface EachCallOutcome {
  /** How many calls a filing without a fault makes. */
  databaseCalls: number;
  fileCalls: number;
  outboundCalls: number;
  /** How many of them failed, each in a filing of its own. */
  failed: number;
  /** In words. */
  faults: string[];
}

const person = { fullName: 'Đỗ Thị Từng Bước', personalId: '022190000066', phone: '0912000066' };
const dayMs = 24 * 3_600_000;

export async function failEachCall({ database, step, faults = allFaults }: EachCallRun): Promise<EachCallOutcome> {
  const kth = { database: new KthCall(), file: new KthCall(), outbound: new KthCall() };
  const center = await openTestCenter({
    database,
    records: [feeAndChargeRecord],
    wrapDb: (db) => failingDb(db, kth.database),
  });
  try {
    center.ports.files = failingFiles(center.ports.files, kth.file);
    const receiver = await openReceiver(center);
    const filing = await prepareFiling(center);
    const found: string[] = [];
    const quiet = (): void => Object.values(kth).forEach((one) => one.begin(null));
    let failed = 0;

    /** One filing in which that call fails; what is wrong afterwards is told with the call's name. */
    const fileWith = async (kind: keyof typeof kth, at: number, fault: Fault): Promise<void> => {
      quiet();
      kth[kind].begin({ at, fault });
      const name = `${kind} call ${at} ${fault}`;
      const done = await filing().catch((error: unknown) => `${name}: ${String(error)}`);
      if (typeof done === 'string') return void found.push(done);
      await deliverWebhooks(center.ports, receiver.send(kth.outbound)).catch(() => 0);
      if (kth[kind].hasFailed) failed += 1;
      quiet();
      const left = JSON.stringify(await leftBy(center, done));
      if (left !== wanted) found.push(`${name} left ${left} instead of ${wanted}`);
    };

    quiet();
    const sample = await filing();
    const wanted = JSON.stringify(await leftBy(center, sample));
    const before = { database: kth.database.calls, file: kth.file.calls };
    await deliverWebhooks(center.ports, receiver.send(kth.outbound));
    const counts = { ...before, outbound: kth.outbound.calls };

    for (const kind of ['database', 'file', 'outbound'] as const)
      for (let at = 1; at <= counts[kind]; at += kind === 'database' ? step : 1)
        for (const fault of faults) await fileWith(kind, at, fault);

    // Leases end, waits pass, and what nothing names is swept away.
    quiet();
    for (let round = 0; round < 12; round += 1) {
      center.advance(3_600_000);
      while ((await deliverWebhooks(center.ports, receiver.send(kth.outbound))) > 0);
    }
    center.advance(2 * dayMs);
    await sweep(center.ports);
    found.push(...(await orphansIn(center)), ...(await undelivered(center, receiver.arrived)));
    return {
      databaseCalls: counts.database,
      fileCalls: counts.file,
      outboundCalls: counts.outbound,
      failed,
      faults: found,
    };
  } finally {
    await center.close();
  }
}

interface Done {
  id: string;
  codes: string[];
  receipt: Receipt;
}

/** Everything a citizen and her bank do, each step repeated until it is done. */
async function prepareFiling(center: TestCenter): Promise<() => Promise<Done>> {
  const options = {
    baseUrl: 'http://center.test',
    fetch: (request: Request) => center.fetch(request),
    retry: { limit: 0 },
  };
  const page = createClient({ ...options, key: sandboxKeys.bank.publishable });
  const bank = createClient({ ...options, key: sandboxKeys.bank.secret });
  const procedureCode = feeAndChargeRecord.code;
  const { answers, slots } = fillIn(await page.procedures.form(procedureCode), answersOf(person));

  return async () => {
    const { token } = await repeated(() =>
      createClient(options).frameSessions.create({
        from: 'key',
        key: sandboxKeys.bank.publishable,
        origin: 'http://localhost:4002',
        widget: 'dossier-form',
      }),
    );
    const { dossiers, payments } = createClient({ ...options, session: token });
    const keys = Array.from({ length: 3 + slots.length }, () => crypto.randomUUID());
    const [draftKey = '', paymentKey = '', transactionId = '', ...slotKeys] = keys;
    const { id } = await repeated(() => dossiers.create({ procedureCode }, { idempotencyKey: draftKey }));
    for (const [at, fieldId] of slots.entries())
      await repeated(() =>
        dossiers.addAttachment(
          id,
          { fieldId, file: pdfFile(), name: 'giay.pdf' },
          { idempotencyKey: slotKeys[at] ?? '' },
        ),
      );
    // A change has no key: it is looked at before it is repeated.
    await repeated(async () => {
      const { data, etag } = await dossiers.get(id).withResponse();
      if (Object.entries(answers).every(([field, value]) => same(data.answers[field], value))) return;
      await dossiers.update(id, { answers }, { ifMatch: etag ?? '' });
    });
    const submit = async (): Promise<Receipt> => {
      const { etag } = await dossiers.get(id).withResponse();
      return dossiers.submit(id, { ifMatch: etag ?? '' });
    };
    const receipt = await repeated(submit);
    const again = await repeated(submit);
    const payment = await repeated(() => payments.create(id, { method: 'transfer' }, { idempotencyKey: paymentKey }));
    const notice = noticeOf(payment, { transactionId });
    await repeated(() => bank.payments.settle(payment.id, notice));
    return { id, codes: [receipt.code, again.code], receipt };
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Twice, since one call fails. What fails is a refusal of the Center in its own words, and one that may pass. */
async function repeated<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem === null || !error.retryable)
      throw new Error(`no problem+json that may pass: ${(error as HccError).message}`, { cause: error });
    return await step();
  }
}

/** What stands in the database of one filing, by number: whatever failed, the same as when nothing did. */
async function leftBy({ db }: TestCenter, { id, codes }: Done): Promise<object | undefined> {
  const [row] = await db.query<object>(
    `select (select count(*)::int from dossiers d where d.id = $1 and d.code = all ($2::text[])) as dossiers,
       (select count(*)::int from dossiers d where d.owner_id = (select owner_id from dossiers where id = $1)) as drafts,
       (select jsonb_array_length(record -> 'attachments') from dossiers where id = $1) as attachments,
       (select count(*)::int from dossier_events where dossier_id = $1) as events,
       (select count(*)::int from audit_entries where dossier_id = $1) as audit,
       (select count(*)::int from dossier_lookups where dossier_id = $1) as lookups,
       (select count(*)::int from outbox where payload -> 'event' -> 'data' ->> 'dossierCode' = any ($2)) as messages,
       (select count(*)::int from payments where dossier_id = $1) as payments,
       (select count(*)::int from payments where dossier_id = $1 and status = 'succeeded') as paid,
       (select count(*)::int from payment_notices n join payments p on p.id = n.payment_id where p.dossier_id = $1) as notices,
       (select sum(jsonb_array_length(record -> 'receipts'))::int from payments where dossier_id = $1) as receipts`,
    [id, codes],
  );
  return row;
}

/** Files in the store that no dossier names, and files a dossier names that are not there. */
async function orphansIn({ db, files }: TestCenter): Promise<string[]> {
  const rows = await db.query<{ file_id: string }>(
    `select a ->> 'fileId' as file_id from dossiers d, jsonb_array_elements(d.record -> 'attachments') a`,
  );
  const named = new Set(rows.map(({ file_id }) => file_id));
  return [
    ...[...files.keys()].filter((id) => !named.has(id)).map((id) => `orphan file ${id}`),
    ...[...named].filter((id) => !files.has(id)).map((id) => `missing file ${id}`),
  ];
}

/** A back end of the bank that takes everything that reaches it. */
async function openReceiver({ ports }: TestCenter) {
  await ports.stores.webhooks.insert({
    id: 'whe_each',
    partnerId: 'partner-bank',
    url: 'https://bank.example/',
    eventTypes: null,
    signature: 'hmac',
    sealedSecret: await ports.vault.seal(`whsec_${btoa('x'.repeat(32))}`),
    previousSealedSecret: null,
    previousSecretUntil: null,
    state: 'active',
    createdAt: ports.clock.now().toISOString(),
    lastDeliveryAt: null,
    lastFailure: null,
    parked: 0,
  });
  const arrived = new Set<string>();
  return {
    arrived,
    send:
      (kth: KthCall): SendWebhook =>
      ({ headers }) =>
        kth
          .run(
            async () => {
              arrived.add(headers['webhook-id'] ?? '');
              return { status: 204, retryAfter: null, body: '' };
            },
            (fault) => new Error(fault),
          )
          .catch((error: unknown) => ({ failure: String(error) })),
  };
}

async function undelivered({ db }: TestCenter, arrived: ReadonlySet<string>): Promise<string[]> {
  const events = await db.query<{ id: string }>('select id from partner_events');
  return [
    ...events.filter(({ id }) => !arrived.has(id)).map(({ id }) => `event ${id} never arrived`),
    ...[...arrived].filter((id) => !events.some((event) => event.id === id)).map((id) => `event ${id} is of nothing`),
  ];
}
