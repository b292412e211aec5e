/** Who sees what (reliability S01, S02, S07): owners, partners, and every token that a host page can see. */
import { expect, it } from 'vitest';
import { ask, type Asking, type Told } from './ask.ts';
import { bytesOf } from '../../packages/center/test/sample-files.ts';
import { bankPage, type Backend, keys } from './backends.ts';
import { newUpload, newUploadHeaders, partOf, tusHeaders } from './tus.ts';
import {
  birth,
  citizen,
  commands,
  file,
  partnerClient,
  readyDraft,
  signIn,
  someone,
  staffToken,
  take,
} from './steps.ts';

export function ownerCases(backend: () => Backend): void {
  /** What must be the same: all but the request's own id. */
  const shown = ({ status, text }: Told): unknown => [status, text.replaceAll(/req_[0-9a-f]+/g, 'req')];

  it("another person's dossier looks like one that does not exist, for every method", async () => {
    const b = backend();
    const owner = await file(b);
    const draft = await readyDraft(b, owner.citizen);
    const attachmentId = (await owner.citizen.client.dossiers.get(owner.id)).attachments[0]?.id ?? '';
    const uploadId = await newUpload(b, owner.citizen.session, draft.id, { bytes: 9 });
    const strangers = [await citizen(b), await citizen(b, 'utility')];
    const calls = (id: string): [method: string, path: string, sent?: object][] => [
      ['GET', `/dossiers/${id}`],
      ['PATCH', `/dossiers/${id}`, { ifMatch: '*', json: { answers: {} } }],
      ['POST', `/dossiers/${id}/submission`, { ifMatch: '*', key: crypto.randomUUID() }],
      ['POST', `/dossiers/${id}/withdrawal`, { ifMatch: '*', key: crypto.randomUUID(), json: {} }],
      ['POST', `/dossiers/${id}/attachments`, { key: crypto.randomUUID(), body: attachment() }],
      ['DELETE', `/dossiers/${id}/attachments/${attachmentId}`],
      ['GET', `/dossiers/${id}/slips/receipt`],
      ['GET', `/dossiers/${id}/result`],
      ['GET', `/dossiers/${id}/rating`],
      [
        'POST',
        `/dossiers/${id}/rating`,
        { key: crypto.randomUUID(), json: { occasion: 'result', overall: 'satisfied' } },
      ],
      ['GET', `/dossiers/${id}/fees`],
      ['POST', `/dossiers/${id}/exemption`, { key: crypto.randomUUID(), json: { group: 'elderly' } }],
      ['POST', `/dossiers/${id}/payments`, { key: crypto.randomUUID(), json: { method: 'transfer' } }],
      ['GET', `/dossiers/${id}/payments/pay_none`],
      ['GET', `/dossiers/${id}/payments/pay_none/receipts/fee`],
      ['GET', `/dossiers/${id}/uploads`],
      ['POST', `/dossiers/${id}/uploads`, { headers: newUploadHeaders({ bytes: 9 }) }],
      ['GET', `/dossiers/${id}/uploads/${uploadId}`],
      ['PATCH', `/dossiers/${id}/uploads/${uploadId}`, partOf(0, bytesOf('x'))],
      ['DELETE', `/dossiers/${id}/uploads/${uploadId}`, { headers: tusHeaders }],
    ];
    for (const { session } of strangers)
      for (const id of [owner.id, draft.id]) {
        const real = calls(id);
        const missing = calls('dos_000000000000000000000000');
        for (const [index, [method, path, sent]] of real.entries()) {
          const there = await ask(b, method, path, { bearer: session, ...sent });
          const notThere = await ask(b, method, missing[index]?.[1] ?? '', { bearer: session, ...missing[index]?.[2] });
          expect(there, `${method} ${path}`).toMatchObject({ status: 404, code: 'dossier_not_found' });
          expect(shown(there)).toEqual(shown(notThere));
        }
      }
    expect((await owner.citizen.client.dossiers.get(draft.id)).version).toBe(3);
  });

  it("a partner sees its own dossiers and endpoints and never another's", async () => {
    const b = backend();
    const [bank, utility] = [await file(b), await file(b, await citizen(b, 'utility'))];
    const codesOf = async (who: 'bank' | 'utility') => {
      const codes: string[] = [];
      for await (const { code } of partnerClient(b, who).dossiers.list({ limit: 100 })) codes.push(code);
      return codes;
    };
    expect(await codesOf('bank')).toContain(bank.receipt.code);
    expect(await codesOf('bank')).not.toContain(utility.receipt.code);
    expect(await codesOf('utility')).not.toContain(bank.receipt.code);
    expect((await partnerClient(b, 'utility').dossiers.list({ code: bank.receipt.code })).items).toEqual([]);

    const { id } = await partnerClient(b).webhookEndpoints.create({ url: 'http://127.0.0.1:9/hooks' });
    const asked: readonly (readonly [method: string, path: string, json?: object])[] = [
      ['GET', ''],
      ['PATCH', '', { eventTypes: null }],
      ['POST', '/challenge'],
      ['POST', '/rotation', {}],
      ['GET', '/deliveries'],
      ['POST', '/replay', { from: '2026-01-01T00:00:00Z' }],
      ['DELETE', ''],
    ];
    for (const [method, path, json] of asked)
      expect(
        await ask(b, method, `/webhook-endpoints/${id}${path}`, {
          bearer: keys.utility.secret,
          key: crypto.randomUUID(),
          json,
        }),
        `${method} ${path}`,
      ).toMatchObject({ status: 404, code: 'webhook_endpoint_not_found' });
    expect(
      (await partnerClient(b, 'utility').webhookEndpoints.list()).items.map((endpoint) => endpoint.id),
    ).not.toContain(id);
    await partnerClient(b).webhookEndpoints.delete(id);
  });

  it('a draft is nobody else’s: not the desk’s, not the partner’s', async () => {
    const b = backend();
    const { id } = await readyDraft(b, await citizen(b));
    const bearer = await staffToken(b, 'officer-head-receiver');
    expect(await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer })).toMatchObject({
      status: 404,
      code: 'dossier_not_found',
    });
  });

  it('an officer whose unit has no part in a dossier meets what is not there, and the refusal is logged', async () => {
    const b = backend();
    const { id, receipt } = await file(b);
    const attachmentId = receipt.attachments[0]?.id ?? '';
    const calls = (of: string): [method: string, path: string, sent?: object][] => [
      ['GET', `/desk/dossiers/${of}`],
      ['GET', `/desk/dossiers/${of}/attachments/${attachmentId}`],
      ['GET', `/desk/dossiers/${of}/result`],
      [
        'POST',
        `/desk/dossiers/${of}/transitions`,
        { ifMatch: '*', key: crypto.randomUUID(), json: { type: 'accept' } },
      ],
      [
        'POST',
        `/desk/dossiers/${of}/transitions`,
        { ifMatch: '*', key: crypto.randomUUID(), json: { type: 'sign', resultNumber: '1' } },
      ],
      ['POST', `/desk/dossiers/${of}/exemption`, { key: crypto.randomUUID(), json: { decision: 'refused' } }],
    ];
    const refused = async (officerId: string): Promise<void> => {
      const bearer = await staffToken(b, officerId);
      const missing = calls('dos_000000000000000000000000');
      for (const [index, [method, path, sent]] of calls(id).entries()) {
        const there = await ask(b, method, path, { bearer, ...sent });
        const notThere = await ask(b, method, missing[index]?.[1] ?? '', { bearer, ...missing[index]?.[2] });
        expect(there, `${officerId} ${method} ${path}`).toMatchObject({ status: 404, code: 'dossier_not_found' });
        expect(shown(there)).toEqual(shown(notThere));
      }
    };
    const rowOf = async (officerId: string): Promise<string | undefined> => {
      const { desk } = await signIn(b, officerId);
      for await (const row of desk.dossiers({ mine: 'false', q: receipt.code })) return row.applicantName;
      return undefined;
    };

    // While nobody has looked at it, every point that receives may; other agencies and points that only return may not.
    for (const officerId of ['officer-justice-leader', 'officer-bai-chay-appraiser', 'officer-cua-ong-returner'])
      await refused(officerId);
    expect(await rowOf('officer-head-receiver')).toBe(someone.fullName);
    // Once a point has received it, the others have nothing to do with it.
    await take(b, id, 'accept');
    await refused('officer-head-receiver');
    expect(await rowOf('officer-head-receiver')).toBe('');
    const parts = ['officer-ha-long-receiver', 'officer-uong-bi-receiver', 'officer-hong-gai-clerk'];
    for (const officerId of [...parts, 'officer-cam-pha-returner']) {
      expect((await (await signIn(b, officerId)).desk.dossier(id)).applicantName).toBe(someone.fullName);
      expect(await rowOf(officerId)).toBe(someone.fullName);
    }
    const lines = b.log().filter((line) => line.includes('dossier refused to an officer') && line.includes(id));
    expect(lines).toHaveLength(4 * 6);
    expect(lines.at(-1)).toContain('officer-head-receiver');
  });

  it('why it was not accepted is for its owner to read, and for nobody who holds its link', async () => {
    const b = backend();
    const { id, receipt, citizen: owner } = await file(b);
    expect((await owner.client.dossiers.get(id)).refusal).toBeNull();
    await take(b, id, 'reject');
    const { type: _, ...refusal } = commands.reject;
    expect((await owner.client.dossiers.get(id)).refusal).toEqual(refusal);
    const tracked = await ask(b, 'POST', '/tracking', { json: { linkToken: receipt.linkToken } });
    expect(tracked.text).not.toContain(refusal.reason);
  });

  it('what a host page can see opens nothing personal', async () => {
    const b = backend();
    const partner = partnerClient(b);
    const embed = () => partner.embedSessions.create({ origin: bankPage, widgets: ['dossier-form'] });
    const [used, unused] = [await embed(), await embed()];
    const opened = await ask(b, 'POST', '/frame-sessions', {
      json: { from: 'bootstrap', bootstrap: used.bootstrap, origin: bankPage, widget: 'dossier-form' },
    });
    const owner = await citizen(b);
    const { id, receipt } = await file(b, owner);
    await take(b, id, 'accept', 'appraise', 'approve', 'sign');
    const attachmentId = receipt.attachments[0]?.id ?? '';

    const visible = [
      keys.bank.publishable,
      used.bootstrap,
      unused.bootstrap,
      receipt.code,
      receipt.linkToken,
      receipt.lookupSecret,
    ];
    const personal: [method: string, path: string, sent?: Asking][] = [
      ['GET', `/dossiers/${id}`],
      ['PATCH', `/dossiers/${id}`, { ifMatch: '*', json: { answers: {} } }],
      ['POST', '/dossiers', { key: 'k', json: { procedureCode: birth } }],
      ['POST', `/dossiers/${id}/submission`, { ifMatch: '*', key: 'k' }],
      ['POST', `/dossiers/${id}/attachments`, { key: 'k', body: attachment() }],
      ['POST', `/dossiers/${id}/uploads`, { headers: newUploadHeaders({ bytes: 9 }) }],
      ['GET', `/dossiers/${id}/slips/receipt`],
      ['GET', `/dossiers/${id}/result`],
      ['GET', `/dossiers/${id}/fees`],
      ['POST', `/dossiers/${id}/payments`, { key: 'k', json: { method: 'transfer' } }],
      ['GET', '/dossiers'],
      ['GET', `/desk/dossiers/${id}`],
      ['GET', `/desk/dossiers/${id}/result`],
      ['GET', `/desk/dossiers/${id}/attachments/${attachmentId}`],
      ['GET', '/webhook-endpoints'],
      ['GET', '/events'],
    ];
    for (const bearer of visible)
      // From the host page by fetch, from our own origin by a program, and from a program without an Origin.
      for (const headers of [
        { origin: bankPage, 'sec-fetch-site': 'same-site' },
        { origin: new URL(b.baseUrl).origin },
        {},
      ])
        for (const [method, path, sent] of personal) {
          const told = await ask(b, method, path, { bearer, ...sent, headers: { ...sent?.headers, ...headers } });
          expect([401, 403], `${method} ${path} with ${bearer}`).toContain(told.status);
          expect(told.headers.get('access-control-allow-origin')).toBeNull();
        }
    // A real session is of no use on the host's page either.
    for (const [method, path, sent] of personal.slice(0, 8)) {
      const told = await ask(b, method, path, {
        bearer: owner.session,
        ...sent,
        headers: { ...sent?.headers, origin: bankPage },
      });
      expect(told, path).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    }
    // A fresh bootstrap starts a draft; it never reads one back.
    expect(opened.json['dossiers']).toEqual([]);
    expect(await ask(b, 'GET', `/dossiers/${id}`, { bearer: String(opened.json['token']) })).toMatchObject({
      status: 404,
    });
  });

  it('revealing a code alone reveals nothing: codes like it all get one answer', async () => {
    const b = backend();
    const { receipt } = await file(b);
    const head = receipt.code.slice(0, -4);
    const number = receipt.code.slice(-4);
    const told = new Set<unknown>();
    for (let step = 0; step < 12; step++) {
      const code = `${head}${String(Number(number) + 700 * step).padStart(4, '0')}`;
      told.add(
        JSON.stringify(
          shown(
            await ask(b, 'POST', '/tracking', { bearer: keys.bank.publishable, json: { code, secret: 'AAAA-AAAA' } }),
          ),
        ),
      );
    }
    expect(told.size).toBe(1);
  });
}

function attachment(): FormData {
  const form = new FormData();
  form.append('fieldId', 'papers.x');
  form.append('file', new File(['%PDF-1.4\n%%EOF\n'], 'a.pdf', { type: 'application/pdf' }));
  return form;
}
