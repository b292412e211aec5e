/** What every operation refuses, made from the contract itself (reliability S01, H05): a new operation is tried at once. */
import { answersOf } from '@hcc/mocks';
import { errorsOf, type Credential, type Operation, type OperationId, operations } from '@hcc/schemas/contract';
import { expect, it } from 'vitest';
import { ask, type Asking, type Told } from './ask.ts';
import { bankPage, type Backend, keys } from './backends.ts';
import { noticeOf } from './payment-steps.ts';
import { birth, citizen, file, readyDraft, someone, staffToken } from './steps.ts';

const all: readonly Operation[] = Object.values(operations);

/** A token of each kind that is well-formed and known to nobody. */
const unknown: Readonly<Record<Exclude<Credential, 'none'>, string>> = {
  publishableKey: 'pk_test_nobody_0000000000000000',
  secretKey: 'sk_test_nobody_0000000000000000',
  frameSession: `fs_${'A'.repeat(22)}`,
  staffSession: `st_${'A'.repeat(22)}`,
};

/** A body that is right for the operation, so that nothing but the thing tried is wrong. */
const bodies: Readonly<Partial<Record<OperationId, object>>> = {
  createEmbedSession: { origin: bankPage, widgets: ['dossier-form'] },
  createFrameSession: { from: 'key', key: keys.bank.publishable, origin: bankPage, widget: 'dossier-form' },
  createDossier: { procedureCode: birth },
  updateDossier: { answers: {} },
  withdrawDossier: {},
  answerSupplement: {},
  rateDossier: { occasion: 'result', overall: 'satisfied' },
  track: { code: 'no-such', secret: 'ZZZZ-ZZZZ' },
  followTracking: { linkToken: `lt_${'A'.repeat(22)}` },
  updateWebhookEndpoint: {},
  rotateWebhookSecret: {},
  replayWebhookEvents: { from: '2026-01-01T00:00:00Z' },
  redeliverEvent: {},
  createWebhookEndpoint: { url: 'http://127.0.0.1:9/refusals' },
  createStaffSession: { officerId: 'officer-head-receiver' },
  createCounterDossier: { procedureCode: birth, answers: answersOf(someone), papers: [] },
  commandDossier: { type: 'accept' },
  commandDossiers: { type: 'accept', dossiers: [{ id: 'dos_none', version: 1 }] },
  claimExemption: { group: 'elderly' },
  createPayment: { method: 'transfer' },
  settlePayment: noticeOf({ amount: 1, reference: 'HCC' }),
  decideExemption: { decision: 'refused' },
  decidePayment: { decision: 'refund', reason: 'Chuyển thừa' },
  fileFeedback: { kind: 'report', subject: 'time', words: 'Chờ ở quầy quá lâu.' },
  followFeedback: { token: 'fb_nobody' },
  forwardFeedback: { unit: 'qn-head' },
  approveTip: { procedure: birth, component: 'none', words: { vi: 'Chụp đủ hai mặt của giấy.' } },
  answerFeedback: { answer: 'Đã thêm một quầy tiếp nhận.' },
  markSupervisionSeen: { until: '2026-08-20T08:00:00Z' },
  moveSandboxClock: { minutes: 1 },
  advanceSandboxDossier: {},
};

const tus = { 'tus-resumable': '1.0.0' };
/** Headers that are right for the operation. */
const ofTus: Readonly<Partial<Record<OperationId, Record<string, string>>>> = {
  createUpload: { ...tus, 'upload-length': '9', 'upload-metadata': 'filename YQ==,fieldId YQ==' },
  getUpload: tus,
  appendToUpload: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
  removeUpload: tus,
};

export function refusalCases(backend: () => Backend): void {
  const token = async (kind: Credential): Promise<string | undefined> => {
    switch (kind) {
      case 'none':
        return undefined;
      case 'publishableKey':
        return keys.bank.publishable;
      case 'secretKey':
        return keys.bank.secret;
      case 'frameSession':
        return (await citizen(backend())).session;
      case 'staffSession':
        return staffToken(backend(), 'officer-head-receiver');
    }
  };
  // Of reports and proposals nobody else at a desk may know whether there is one.
  const rightToken = ({ credentials, path }: Operation) =>
    path.startsWith('/desk/feedback/')
      ? staffToken(backend(), 'officer-head-supervisor')
      : path.startsWith('/desk/tips')
        ? staffToken(backend(), 'officer-hong-gai-leader')
        : token(credentials[0] ?? 'none');
  const call = ({ id, method, path }: Operation, asking: Asking = {}): Promise<Told> => {
    const body = bodies[id as OperationId];
    const attachment =
      operations[id as OperationId] && 'multipart' in operations[id as OperationId] ? form(id) : undefined;
    const headers = { ...ofTus[id as OperationId], ...asking.headers };
    return ask(
      backend(),
      method,
      path
        .replace('{type}', 'fee')
        .replace('{kind}', 'receipt')
        .replaceAll(/\{\w+\}/g, 'nothing-of-this-name'),
      {
        key: crypto.randomUUID(),
        ifMatch: '*',
        ...(body ? { json: body } : {}),
        ...(attachment ? { body: attachment } : {}),
        ...asking,
        headers,
      },
    );
  };

  const guarded = all.filter(({ credentials }) => !credentials.includes('none'));
  it.each(guarded)('$id refuses who brings nothing, nonsense, or the wrong kind', async (operation) => {
    expect(await call(operation)).toMatchObject({ status: 401, code: 'credential_missing' });
    for (const bearer of ['nonsense', 'xx_0123456789', 'a'.repeat(301)])
      expect(await call(operation, { bearer })).toMatchObject({ status: 401, code: 'credential_invalid' });
    for (const scheme of ['Basic eDp5', 'Bearer', 'Bearer a b', 'bearer x'])
      expect(await call(operation, { headers: { authorization: scheme } }), scheme).toMatchObject({
        status: 401,
        code: 'credential_invalid',
      });
    for (const kind of Object.keys(unknown) as (keyof typeof unknown)[]) {
      const accepted = operation.credentials.includes(kind);
      expect(await call(operation, { bearer: unknown[kind] }), kind).toMatchObject(
        accepted ? { status: 401, code: 'credential_invalid' } : { status: 403, code: 'credential_not_allowed' },
      );
      if (!accepted)
        expect(await call(operation, { bearer: (await token(kind)) ?? '' }), kind).toMatchObject({
          status: 403,
          code: 'credential_not_allowed',
        });
    }
  });

  it.each(guarded.filter(({ credentials }) => !credentials.includes('secretKey') || credentials.length > 1))(
    '$id refuses a page of another origin',
    async (operation) => {
      for (const kind of operation.credentials) {
        if (kind === 'secretKey') continue;
        const told = await call(operation, {
          bearer: (await token(kind)) ?? '',
          headers: { origin: 'https://evil.example' },
        });
        expect(told, kind).toMatchObject({ status: 403, code: 'origin_not_allowed' });
        expect(told.headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  it('no session outlives its time, on any operation', async () => {
    const b = backend();
    const frame = (await token('frameSession')) ?? '';
    const staff = (await token('staffSession')) ?? '';
    b.clock.advance({ hours: 11 });
    for (const operation of guarded) {
      if (operation.credentials.includes('frameSession'))
        expect(await call(operation, { bearer: frame }), operation.id).toMatchObject({
          status: 401,
          code: 'credential_expired',
        });
      if (operation.credentials.includes('staffSession'))
        expect(await call(operation, { bearer: staff }), operation.id).toMatchObject({
          status: 401,
          code: 'credential_expired',
        });
    }
  });

  it.each(all)(
    '$id refuses a method that its path does not have, and a parameter it does not know',
    async (operation) => {
      const methods = all.filter(({ path }) => path === operation.path).map(({ method }) => method);
      const told = await call({ ...operation, method: 'PUT' as 'POST' });
      expect(told).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(told.headers.get('allow')?.split(', ').sort()).toEqual([...methods].sort());
      const bearer = await rightToken(operation);
      expect(await call({ ...operation, path: `${operation.path}?no-such=1` }, { bearer })).toMatchObject({
        status: 400,
        code: 'invalid_parameter',
      });
    },
  );

  it.each(all.filter(({ result }) => result.body || result.mediaType))(
    '$id answers in its own type, and says so to whoever cannot take it',
    async (operation) => {
      const bearer = await rightToken(operation);
      const told = await call(operation, { bearer, headers: { accept: 'text/x-no-such, application/x-nor-this' } });
      // A file that somebody attached has whatever type it has.
      if (operation.result.mediaType === 'application/octet-stream') return expect(told.status).toBe(404);
      expect(told).toMatchObject({ status: 406, code: 'not_acceptable' });
      expect(told.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    },
  );

  it.each(all.filter(({ method }) => method === 'GET'))(
    'HEAD of $id is its GET without the body',
    async (operation) => {
      for (const bearer of [await rightToken(operation), undefined]) {
        // What is compressed is another representation, of another tag; nothing has none to compress.
        const asking = { bearer, headers: { 'accept-encoding': 'identity' } };
        const got = await call(operation, asking);
        const head = await call({ ...operation, method: 'HEAD' as 'GET' }, asking);
        expect([head.status, head.text]).toEqual([got.status, '']);
        for (const name of ['content-type', 'etag', 'cache-control'])
          expect(head.headers.get(name), name).toBe(got.headers.get(name));
      }
    },
  );

  it.each(all.filter(({ body, multipart }) => body || multipart))(
    '$id refuses another type, no JSON, too much, and a field it does not have',
    async (operation) => {
      const bearer = await rightToken(operation);
      const send = (body: BodyInit, type: string) =>
        call({ ...operation, id: 'raw' }, { bearer, body, headers: { 'content-type': type } });
      const type = operation.multipart ? 'multipart/form-data; boundary=x' : 'application/json';
      expect(await send('{}', 'text/plain')).toMatchObject({ status: 415, code: 'media_type_not_supported' });
      expect(await send('{', type)).toMatchObject({ status: 400, code: 'malformed_request' });
      expect(await send(new Uint8Array(operation.multipart ? 21 * 1024 * 1024 : 257 * 1024), type)).toMatchObject({
        status: 413,
        code: operation.multipart ? 'attachment_too_large' : 'body_too_large',
      });
      if (operation.multipart) return;
      expect(
        await call(operation, { bearer, json: { ...bodies[operation.id as OperationId], 'no-such': 1 } }),
      ).toMatchObject({ status: 422, code: 'invalid_body' });
    },
  );

  // Mass assignment (S15): none of these is ever the caller's to say, wherever it would be written.
  const notTheirs = [
    'status',
    'code',
    'partnerId',
    'fee',
    'paid',
    'assignedTo',
    'result',
    'signedAt',
    'role',
    'tenant',
  ];
  const hidden = ['version', 'ownerId', '__proto__', 'constructor'];
  it.each(all.filter(({ body, multipart }) => body || multipart))(
    '$id takes no field that is not the caller’s, names it, and changes nothing',
    async (operation) => {
      const b = backend();
      const owner = await citizen(b);
      const { id, etag } = await readyDraft(b, owner);
      const bearer = operation.credentials.includes('frameSession') ? owner.session : await rightToken(operation);
      const right = bodies[operation.id as OperationId];
      expect(operation.multipart !== undefined || right !== undefined, 'a right body to begin with').toBe(true);
      for (const field of [...notTheirs, ...hidden].filter((name) => !Object.hasOwn(right ?? {}, name))) {
        const rest = JSON.stringify(right ?? {}).slice(1);
        const text = `{"${field}":{"isAdmin":true}${rest === '}' ? '' : ','}${rest}`;
        const told = await ask(b, operation.method, operation.path.replace('{id}', id), {
          bearer,
          key: crypto.randomUUID(),
          ifMatch: '*',
          ...(operation.multipart
            ? { body: form(operation.id, field) }
            : { body: new Blob([text]), headers: { 'content-type': 'application/json' } }),
        });
        expect(told, field).toMatchObject({ status: 422, code: 'invalid_body' });
        expect(told.json['errors'], field).toContainEqual(expect.objectContaining({ pointer: `/${field}` }));
      }
      expect((await owner.client.dossiers.get(id).withResponse()).etag).toBe(etag);
    },
  );

  it('nor inside of a body: not among papers, in a prefill, or among the answers', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const staff = await staffToken(b, 'officer-head-receiver');
    const paper = { componentId: 'c1', originals: 1, copies: 0 };
    for (const field of notTheirs) {
      const tried: readonly (readonly [path: string, bearer: string, json: object, pointer: string])[] = [
        [
          '/desk/dossiers',
          staff,
          { procedureCode: birth, answers: {}, papers: [{ ...paper, [field]: true }] },
          `/papers/0/${field}`,
        ],
        [
          '/embed-sessions',
          keys.bank.secret,
          { ...bodies.createEmbedSession, prefill: { source: 'x', answers: {}, locked: [], [field]: 'x' } },
          `/prefill/${field}`,
        ],
        [`/dossiers/${id}`, owner.session, { answers: { [field]: 'x' } }, `/answers/${field}`],
        [`/dossiers/${id}`, owner.session, { answers: { [`submitter.${field}`]: 'x' } }, `/answers/submitter.${field}`],
      ];
      for (const [path, bearer, json, pointer] of tried) {
        const method = path.startsWith('/dossiers/') ? 'PATCH' : 'POST';
        const told = await ask(b, method, path, { bearer, key: crypto.randomUUID(), ifMatch: '*', json });
        expect(told.status, `${path} ${pointer}`).toBe(422);
        expect(told.json['errors'], `${path} ${pointer}`).toContainEqual(expect.objectContaining({ pointer }));
      }
    }
    expect((await owner.client.dossiers.get(id).withResponse()).etag).toBe(etag);
  });

  it.each(all.filter(({ idempotencyKey }) => idempotencyKey))(
    '$id refuses an intent without a name',
    async (operation) => {
      expect(await call(operation, { bearer: await rightToken(operation), key: undefined })).toMatchObject({
        status: 400,
        code: 'idempotency_key_missing',
      });
    },
  );

  it.each(all.filter(({ ifMatch }) => ifMatch))('$id refuses a change that does not say of what', async (operation) => {
    expect(await call(operation, { bearer: await rightToken(operation), ifMatch: undefined })).toMatchObject({
      status: 428,
      code: 'if_match_missing',
    });
  });

  const missing: Readonly<Partial<Record<OperationId, string>>> = {
    getUnit: 'unit_not_found',
    getAddressSuccession: 'address_unit_not_found',
    verifyResult: 'result_not_found',
    verifyResultFile: 'result_not_found',
    redeliverEvent: 'event_not_found',
    settlePayment: 'payment_not_found',
    collectPayment: 'payment_not_found',
    decidePayment: 'payment_not_found',
  };
  const byPath = ({ path }: Operation): string =>
    path.startsWith('/webhook-endpoints/')
      ? 'webhook_endpoint_not_found'
      : path.startsWith('/desk/feedback/')
        ? 'feedback_not_found'
        : path.startsWith('/desk/tips/')
          ? 'tip_not_found'
          : 'dossier_not_found';
  it.each(all.filter(({ params, path }) => params && !path.startsWith('/procedures/')))(
    '$id does not find what is not there',
    async (operation) => {
      const told = await call(operation, { bearer: await rightToken(operation) });
      expect(told).toMatchObject({ status: 404, code: missing[operation.id as OperationId] ?? byPath(operation) });
    },
  );

  it('a procedure that is not there is not found by any operation', async () => {
    const b = backend();
    const [frame, staff] = [await token('frameSession'), await token('staffSession')];
    const tried: readonly (readonly [method: string, path: string, asking: Asking])[] = [
      ['GET', '/procedures/9.999999', { bearer: keys.bank.publishable }],
      ['GET', '/procedures/9.999999/form', { bearer: keys.bank.publishable }],
      ['GET', '/procedures/9.999999/form/schema', { bearer: keys.bank.publishable }],
      ['GET', '/procedures/9.999999/due-date', { bearer: keys.bank.publishable }],
      ['GET', '/procedures/9.999999/counter-slip?unit=qn-head', { bearer: keys.bank.publishable }],
      [
        'POST',
        '/embed-sessions',
        { bearer: keys.bank.secret, json: { ...bodies.createEmbedSession, procedures: ['9.999999'] } },
      ],
      ['POST', '/dossiers', { bearer: frame, key: 'k', json: { procedureCode: '9.999999' } }],
      [
        'POST',
        '/desk/dossiers',
        { bearer: staff, key: 'k', json: { procedureCode: '9.999999', answers: {}, papers: [] } },
      ],
    ];
    for (const [method, path, asking] of tried)
      expect(await ask(b, method, path, asking), path).toMatchObject({ status: 404, code: 'procedure_not_found' });
    expect(await ask(b, 'GET', '/procedures/nonsense', { bearer: keys.bank.publishable })).toMatchObject({
      status: 400,
      code: 'invalid_parameter',
    });
  });

  it('what a dossier does not have yet is not found', async () => {
    const b = backend();
    const { id, citizen: owner } = await file(b);
    const draft = await owner.client.dossiers.create({ procedureCode: birth });
    const staff = await token('staffSession');
    const tried: readonly (readonly [path: string, bearer: string | undefined, code: string])[] = [
      [`/dossiers/${id}/result`, owner.session, 'result_not_found'],
      [`/dossiers/${draft.id}/slips/receipt`, owner.session, 'slip_not_found'],
      [`/dossiers/${id}/slips/apology`, owner.session, 'slip_not_found'],
      [`/desk/dossiers/${id}/slips/stopNotice`, staff, 'slip_not_found'],
      [`/dossiers/${draft.id}/result`, owner.session, 'result_not_found'],
      [`/desk/dossiers/${id}/result`, staff, 'result_not_found'],
      [`/desk/dossiers/${id}/attachments/att_none`, staff, 'attachment_not_found'],
    ];
    for (const [path, bearer, code] of tried)
      expect(await ask(b, 'GET', path, { bearer }), path).toMatchObject({ status: 404, code });
  });

  it('nobody signs in as an officer who is not there', async () => {
    expect(await ask(backend(), 'POST', '/desk/sessions', { json: { officerId: 'officer-none' } })).toMatchObject({
      status: 401,
      code: 'credential_invalid',
    });
  });

  it('an edited dossier is not edited again once it is filed', async () => {
    const b = backend();
    const { id, citizen: owner } = await file(b);
    const told = await ask(b, 'PATCH', `/dossiers/${id}`, {
      bearer: owner.session,
      ifMatch: '*',
      json: { answers: {} },
    });
    expect(told).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
  });
}

/** Refusals that a test from outside cannot provoke; each with the reason. */
export function unreachable(operation: Operation, code: string): boolean {
  switch (code) {
    case 'not_acceptable': // a file has any type
      return operation.result.mediaType === 'application/octet-stream';
    case 'internal_error': // a bug, by definition
    case 'database_unavailable': // tests/faults
    case 'storage_full': // free-space.test.ts
    case 'file_store_unavailable': // attachments.routes.test.ts
    case 'upload_stalled': // uploads.routes.test.ts
    case 'attachment_changed': // attachments.routes.test.ts
      return true;
    case 'method_not_allowed': // the method is then no operation's: tried for every path above
      return true;
    case 'not_found': // a live Center seeds no officers
      return operation.id === 'listSandboxOfficers';
    case 'streams_full': // a thousand readers: progress-stream.test.ts
    case 'register_too_long': // a thousand dossiers: slips.routes.test.ts
    case 'signer_unavailable': // every officer of the sandbox who approves has a key
      return true;
    case 'payment_required': // where a Center is paid first: payments.routes.test.ts
      return true;
    case 'filing_not_offered': // the catalogue would have to change meanwhile: dossiers.routes.test.ts; or hand something over: profiles.test.ts
      return operation.id === 'submitDossier' || operation.id === 'getCounterSlip';
    case 'credential_not_allowed': // public reading takes every kind there is
      return operation.credentials.length === Object.keys(unknown).length;
    case 'idempotency_key_in_use': // a matter of luck; provoked for createDossier on PostgreSQL
    case 'idempotency_key_reused': // one code path for all; provoked for createDossier
      return true;
    case 'credential_expired': // keys have no end
      return !operation.credentials.some((kind) => kind.endsWith('Session')) && !operation.credentials.includes('none');
    case 'origin_not_allowed': // a back end has no Origin
      return operation.credentials.every((kind) => kind === 'secretKey') && operation.id !== 'createEmbedSession';
    case 'malformed_request':
    case 'body_too_large':
    case 'media_type_not_supported':
    case 'invalid_body':
      // Nothing is read where no body is promised; a file that is too large has a code of its own.
      return !operation.body && !(operation.multipart && code !== 'body_too_large');
    default:
      return false;
  }
}

/** Every documented refusal of every operation, as `operation code`. */
export const documentedRefusals = (): string[] =>
  all.flatMap((operation) =>
    errorsOf(operation)
      .filter((code) => !unreachable(operation, code))
      .map((code) => `${operation.id} ${code}`),
  );

function form(operationId: string, furtherPart?: string): FormData {
  const body = new FormData();
  if (operationId === 'addAttachment') body.append('fieldId', 'papers.none');
  if (operationId === 'addDeskAttachment') body.append('componentId', 'none');
  if (furtherPart !== undefined) body.append(furtherPart, 'x');
  body.append('file', new File(['%PDF-1.4\n%%EOF\n'], 'a.pdf', { type: 'application/pdf' }));
  return body;
}
