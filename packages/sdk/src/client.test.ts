import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { observeClient } from '../test/observed-client.ts';
import {
  createClient,
  createProcedures,
  createTransport,
  createUnits,
  type BankNotice,
  type Capabilities,
} from './index.ts';
import { createSandbox } from './sandbox.ts';

interface ContractOperation {
  operationId: string;
  parameters?: { in: string; name: string; required?: boolean }[];
  requestBody?: { content: Record<string, unknown> };
}
const contract = JSON.parse(readFileSync(new URL('../../../schemas/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, ContractOperation>>;
};

const change = { ifMatch: '"1"' };
const calls: Record<string, (client: Capabilities) => PromiseLike<unknown>> = {
  listProcedures: (c) => c.procedures.list(),
  getProcedure: (c) => c.procedures.get('1.001193'),
  getProcedureForm: (c) => c.procedures.form('1.001193'),
  getProcedureFormSchema: (c) => c.procedures.formSchema('1.001193'),
  getProcedureDueDate: (c) => c.procedures.dueDate('1.001193', { channel: 'online' }),
  getCatalogueIndex: (c) => c.procedures.index(),
  listStreetWords: (c) => c.procedures.streetWords('en'),
  listProcedureVersions: (c) => c.procedures.versions('1.001193'),
  listRelatedProcedures: (c) => c.procedures.related('1.001193'),
  getCompetentUnit: (c) => c.procedures.competentUnit('1.001193', { addressUnit: '06649' }),
  getFacets: (c) => c.procedures.facets({ level: 'commune' }),
  listCatalogueChanges: (c) => c.procedures.changes(),
  listUnits: (c) => c.units.list(),
  getUnit: (c) => c.units.get('unit_1'),
  listAddressUnits: (c) => c.units.addressUnits(),
  getAddressSuccession: (c) => c.units.addressSuccession('06655'),
  createEmbedSession: (c) => c.embedSessions.create({ origin: 'https://bank.example', widgets: ['dossier-form'] }),
  createFrameSession: (c) =>
    c.frameSessions.create({
      from: 'bootstrap',
      bootstrap: 'b',
      origin: 'https://bank.example',
      widget: 'dossier-form',
    }),
  endFrameSession: (c) => c.frameSessions.end(),
  createDossier: (c) => c.dossiers.create({ procedureCode: '1.001193' }),
  getDossier: (c) => c.dossiers.get('dos_1'),
  updateDossier: (c) => c.dossiers.update('dos_1', { answers: { fullName: null } }, change),
  submitDossier: (c) => c.dossiers.submit('dos_1', change),
  addAttachment: (c) => c.dossiers.addAttachment('dos_1', { fieldId: 'f', file: new Blob(['%PDF']), name: 'a.pdf' }),
  removeAttachment: (c) => c.dossiers.removeAttachment('dos_1', 'att_1'),
  listUploads: (c) => c.uploads.list('dos_1'),
  getUpload: (c) => c.uploads.get('dos_1', 'upl_1'),
  removeUpload: (c) => c.uploads.remove('dos_1', 'upl_1'),
  createResumeLink: (c) => c.dossiers.resumeLink('dos_1'),
  withdrawDossier: (c) => c.dossiers.withdraw('dos_1', { reason: 'nhầm' }, change),
  answerSupplement: (c) => c.dossiers.answerSupplement('dos_1', { note: 'đủ' }, change),
  getSlip: (c) => c.dossiers.slip('dos_1', 'receipt'),
  getCounterSlip: (c) => c.procedures.counterSlip('2.000815', { unit: 'qn-head' }),
  getResult: (c) => c.dossiers.result('dos_1'),
  getOpenRatings: (c) => c.dossiers.openRatings('dos_1'),
  rateDossier: (c) => c.dossiers.rate('dos_1', { occasion: 'result', overall: 'satisfied' }),
  listPartnerDossiers: (c) => c.dossiers.list({ code: '000.00.19.H49-261122-0007' }),
  verifyResult: (c) => c.results.verify('t'.repeat(22)),
  verifyResultFile: (c) => c.results.verifyFile('0'.repeat(64)),
  getTrustAnchors: (c) => c.results.trustAnchors(),
  track: (c) => c.tracking.track({ code: '000.00.19.H49-261122-0007', secret: 'ABCD2345' }),
  listWebhookEndpoints: (c) => c.webhookEndpoints.list(),
  createWebhookEndpoint: (c) => c.webhookEndpoints.create({ url: 'https://bank.example/hook' }),
  getWebhookEndpoint: (c) => c.webhookEndpoints.get('whe_1'),
  updateWebhookEndpoint: (c) => c.webhookEndpoints.update('whe_1', { eventTypes: null }),
  deleteWebhookEndpoint: (c) => c.webhookEndpoints.delete('whe_1'),
  challengeWebhookEndpoint: (c) => c.webhookEndpoints.challenge('whe_1'),
  rotateWebhookSecret: (c) => c.webhookEndpoints.rotateSecret('whe_1'),
  listWebhookDeliveries: (c) => c.webhookEndpoints.deliveries('whe_1'),
  replayWebhookEvents: (c) => c.webhookEndpoints.replay('whe_1', { from: '2026-11-01T00:00:00Z' }),
  listEvents: (c) => c.events.list(),
  redeliverEvent: (c) => c.events.redeliver('evt_1'),
  listSandboxOfficers: (c) => c.desk.officers(),
  createStaffSession: (c) => c.desk.signIn({ officerId: 'off_1' }),
  getStaffSession: (c) => c.desk.current(),
  endStaffSession: (c) => c.desk.signOut(),
  listDeskDossiers: (c) => c.desk.dossiers({ mine: 'false' }),
  getDeskDossier: (c) => c.desk.dossier('dos_1'),
  createCounterDossier: (c) => c.desk.createCounterDossier({ procedureCode: '1.001193', answers: {}, papers: [] }),
  commandDossier: (c) => c.desk.command('dos_1', { type: 'accept' }, change),
  commandDossiers: (c) => c.desk.commandMany({ type: 'dispatch', dossiers: [{ id: 'dos_1', version: 1 }] }),
  countDeskDossiers: (c) => c.desk.counts(),
  getSupervision: (c) => c.supervision.overview(),
  listWatchedDossiers: (c) => c.supervision.dossiers({ reason: 'late' }),
  markSupervisionSeen: (c) => c.supervision.markSeen({ until: '2026-11-27T09:00:00+07:00' }),
  fileFeedback: (c) =>
    c.feedback.file({
      kind: 'report',
      subject: 'time',
      words: 'Chờ ở quầy quá lâu.',
      contact: { phone: '0203000000' },
    }),
  followFeedback: (c) => c.feedback.follow('fb_1'),
  listFeedback: (c) => c.feedback.list({ status: 'answered' }),
  getDeskFeedback: (c) => c.feedback.get('fbk_1'),
  acknowledgeFeedback: (c) => c.feedback.acknowledge('fbk_1'),
  forwardFeedback: (c) => c.feedback.forward('fbk_1', { unit: 'qn-head' }),
  listTips: (c) => c.tips.list(),
  approveTip: (c) =>
    c.tips.approve({ procedure: '1.001193', component: 'c1', words: { vi: 'Chụp đủ hai mặt của giấy.' } }),
  retireTip: (c) => c.tips.retire('tip_1'),
  answerFeedback: (c) => c.feedback.answer('fbk_1', { answer: 'Đã thêm một quầy.' }),
  getWorkload: (c) => c.desk.workload(),
  getDeskSlip: (c) => c.desk.slip('dos_1', 'receipt'),
  getRegister: (c) => c.desk.register({ fromOn: '2026-11-01', toOn: '2026-11-30' }),
  addDeskAttachment: (c) =>
    c.desk.addAttachment('dos_1', { componentId: 'c1', file: new Blob(['%PDF']), name: 'a.pdf' }),
  prepareResult: (c) => c.desk.prepareResult('dos_1', new Blob(['%PDF']), change),
  getDeskAttachment: (c) => c.desk.attachment('dos_1', 'att_1'),
  getDeskResult: (c) => c.desk.result('dos_1'),
  getDossierFees: (c) => c.payments.fees('dos_1'),
  claimExemption: (c) => c.payments.claimExemption('dos_1', { group: 'elderly' }),
  createPayment: (c) => c.payments.create('dos_1', { method: 'transfer' }),
  getPayment: (c) => c.payments.get('dos_1', 'pay_1'),
  getPaymentReceipt: (c) => c.payments.receiptDocument('dos_1', 'pay_1', 'fee'),
  settlePayment: (c) => c.payments.settle('pay_1', notice),
  listDeskPayments: (c) => c.payments.needingDesk(),
  decidePayment: (c) => c.payments.decide('pay_1', { decision: 'refund', reason: 'x' }),
  collectPayment: (c) => c.payments.collect('pay_1'),
  decideExemption: (c) => c.payments.decideExemption('dos_1', { decision: 'refused' }),
  getReformAdvice: (c) => c.evaluation.advice({ period: '2026' }),
  listCountedDossiers: (c) => c.evaluation.dossiersBehind({ measure: 'finishedLate', period: '2026-08' }),
  getScorecard: (c) => c.evaluation.scorecard({ unit: 'qn-head' }),
  getScorecardCsv: (c) => c.evaluation.table('csv', { unit: 'qn-head' }),
  getScorecardWorkbook: (c) => c.evaluation.table('xlsx'),
  // Beside the client, in an entry of its own.
  getSandboxClock: (c) => createSandbox(c.transport).clock(),
  moveSandboxClock: (c) => createSandbox(c.transport).moveClock({ days: 1 }),
  advanceSandboxDossier: (c) => createSandbox(c.transport).advance('000.00.19.H49-261122-0007'),
};

const notice: BankNotice = {
  transactionId: 'FT1',
  outcome: 'succeeded',
  amount: 8000,
  currency: 'VND',
  account: { bankBin: '970403', account: '1' },
  reference: 'HCC7K3M9QX2PA',
  paidAt: '2026-11-27T09:00:00+07:00',
};

it('a notice of the bank that got no answer is sent again under the same name', async () => {
  const { client, sent } = observeClient([
    () => new Response(null, { status: 502 }),
    () => Response.json({ paymentId: 'pay_1', status: 'succeeded', held: null }),
  ]);
  await client.payments.settle('pay_1', notice);
  expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['succeeded-FT1', 'succeeded-FT1']);
});

const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation }))
    // The parts of a file go by a client of tus, and what comes as it happens is read by `@hcc/sdk/events`.
    .filter(
      ({ operationId }) => !['createUpload', 'appendToUpload', 'followTracking', 'followDossier'].includes(operationId),
    ),
);

describe('the client and the contract', () => {
  it('have the same operations', () => {
    expect(Object.keys(calls).toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
  });

  it.each(operations)('$operationId is sent as $method $path with what it requires', async (operation) => {
    const { client, sent } = observeClient(() => Response.json({ items: [], nextCursor: null }));
    await calls[operation.operationId]?.(client);
    const [request] = sent;
    expect(request?.method).toBe(operation.method);
    const asPattern = operation.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+');
    expect(request?.path.split('?')[0]).toMatch(new RegExp(`^${asPattern}$`));
    const required = (operation.parameters ?? []).filter((it) => it.in === 'header' && it.required);
    for (const { name } of required) expect(request?.headers.get(name), name).toMatch(/./);
    const mediaType = Object.keys(operation.requestBody?.content ?? {})[0];
    if (mediaType) expect(request?.headers.get('content-type')).toContain(mediaType);
    else expect(request?.body).toBe('');
  });
});

describe('two clients side by side', () => {
  it('share nothing', async () => {
    const first = observeClient(() => Response.json({}), { key: 'pk_test_first', locale: 'en' });
    const second = observeClient(() => Response.json({}), { key: 'pk_test_second', baseUrl: 'https://other.example' });
    await Promise.all([first.client.units.get('u'), second.client.units.get('u')]);
    expect(first.sent[0]?.headers.get('authorization')).toBe('Bearer pk_test_first');
    expect(second.sent[0]?.headers.get('authorization')).toBe('Bearer pk_test_second');
    expect(second.sent[0]?.headers.has('accept-language')).toBe(false);
  });
});

describe('a single resource', () => {
  it('works on a transport of its own, which two may share', async () => {
    const paths: string[] = [];
    const transport = createTransport({
      baseUrl: 'https://center.example',
      fetch: async (request) => {
        paths.push(new URL(request.url).pathname);
        return Response.json({});
      },
    });
    await createProcedures(transport).get('1.001193');
    await createUnits(transport).get('unit_1');
    expect(paths).toEqual(['/v1/procedures/1.001193', '/v1/units/unit_1']);
  });
});

describe('the platform’s fetch', () => {
  it('loses a reply and gets it on the second try, the whole file sent both times', async () => {
    const seen: { key: unknown; bytes: number }[] = [];
    const server = createHttpServer(async (request, response) => {
      let bytes = 0;
      for await (const chunk of request) bytes += (chunk as Buffer).length;
      seen.push({ key: request.headers['idempotency-key'], bytes });
      if (seen.length === 1) request.socket.destroy();
      else response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"dos_1"}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const client = createClient({ baseUrl: `http://127.0.0.1:${port}` });
      const file = new Blob([new Uint8Array(1_000_000)]);
      const draft = await client.dossiers.addAttachment('dos_1', { fieldId: 'paper-1', file, name: 'scan.pdf' });
      expect(draft).toEqual({ id: 'dos_1' });
    } finally {
      server.closeAllConnections();
      server.close();
    }
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]?.bytes).toBeGreaterThan(1_000_000);
  });

  it('is used when none is given, and tells that a refused connection reached nobody', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, retry: { limit: 0 } });
    await expect(client.dossiers.create({ procedureCode: '1.001193' })).rejects.toMatchObject({
      name: 'ConnectionError',
      mayHaveHappened: false,
    });
  });
});
