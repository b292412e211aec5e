/** The whole path: from a search on a partner's page to a returned result, and what the partner hears of it. */
import { parsePem, verifyPdf } from '@hcc/rules/signed-pdf';
import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { bankPage, type Backend } from './backends.ts';
import { pdfFile } from './files.ts';
import { deliverAll, openEndpoint } from './endpoints.ts';
import {
  anybody,
  birth,
  electronicSteps,
  file,
  filledIn,
  fileAtCounter,
  pageClient,
  paperField,
  partnerClient,
  sessionClient,
  signIn,
  take,
} from './steps.ts';

export function pathCases(backend: () => Backend): void {
  it('an electronic dossier goes from the search to the signed result', async () => {
    const b = backend();
    const partner = partnerClient(b);
    const { receiver, endpoint, close } = await openEndpoint(b);

    // The visitor finds it and reads what it takes.
    const page = pageClient(b);
    const [found] = await page.procedures.list({ q: 'giay khai sinh' }).atMost(1);
    expect(found?.code).toBe(birth);
    expect((await page.procedures.get(birth)).filingMode.mode).toBe('here');
    expect((await page.procedures.dueDate(birth)).reckoning.length).toBeGreaterThan(0);

    // The partner's back end lets this one visitor in; the frame turns the bootstrap into a session.
    const { bootstrap } = await partner.embedSessions.create({
      origin: bankPage,
      widgets: ['dossier-form'],
      procedures: [birth],
      prefill: { source: 'Ngân hàng mẫu', answers: { 'submitter.phone': '0912000001' }, locked: ['submitter.phone'] },
    });
    const session = await anybody(b).frameSessions.create({
      from: 'bootstrap',
      bootstrap,
      origin: bankPage,
      widget: 'dossier-form',
    });
    expect(session).toMatchObject({ prefillSource: 'Ngân hàng mẫu', dossiers: [] });
    const { dossiers } = sessionClient(b, session.token);

    const draft = await dossiers.create({ procedureCode: birth }).withResponse();
    const { id } = draft.data;
    expect(draft.data).toMatchObject({
      answers: { 'submitter.phone': '0912000001' },
      locked: ['submitter.phone'],
      progress: null,
    });
    const { answers } = await filledIn(b);
    const patched = await dossiers.update(id, { answers }, { ifMatch: draft.etag ?? '' }).withResponse();
    expect(patched.data.version).toBe(draft.data.version + 1);
    const fieldId = await paperField(b);
    const attached = await dossiers
      .addAttachment(id, { fieldId, file: pdfFile(), name: 'giay-chung-sinh.pdf' })
      .withResponse();
    const receipt = await dossiers.submit(id, { ifMatch: attached.etag ?? '' });
    expect(receipt.code).toMatch(/^[\d.]+\.H49-\d{6}-\d{4}$/);
    expect(receipt.lookupSecret).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(receipt.trackingUrl).toBe(`${b.baseUrl}/track#${receipt.linkToken}`);
    expect(receipt.attachments).toMatchObject([{ fieldId, name: 'giay-chung-sinh.pdf', mediaType: 'application/pdf' }]);

    // Three different units, and officers at each.
    const { receivingUnit, competentUnit, returningUnit } = receipt;
    expect([receivingUnit.id, competentUnit.id, returningUnit.id]).toEqual([
      'qn-branch-193',
      'qn-agency-06691',
      'qn-branch-195',
    ]);
    const statuses: string[] = [];
    for (const step of electronicSteps) {
      const after = await take(b, id, step);
      statuses.push(after?.progress.status ?? 'none');
    }
    expect(statuses).toEqual(['accepted', 'inProgress', 'inProgress', 'completed', 'returned']);

    // Followed by link, and by code and secret.
    const byLink = await anybody(b).tracking.track({ linkToken: receipt.linkToken });
    expect(byLink.progress).toMatchObject({
      code: receipt.code,
      status: 'returned',
      statusNumber: 10,
      hasResult: true,
      sequence: 6,
    });
    expect(byLink.progress.steps.map(({ step, state, unit }) => [step, state, unit?.id])).toEqual([
      ['receive', 'done', 'qn-branch-196'],
      ['appraise', 'done', 'qn-agency-06691'],
      ['approve', 'done', 'qn-agency-06691'],
      ['sign', 'done', 'qn-agency-06691'],
      ['return', 'done', 'qn-branch-195'],
    ]);
    expect(byLink.progress.due?.reckoning.length).toBeGreaterThan(0);
    const bySecret = await anybody(b).tracking.track({
      code: receipt.code.toLowerCase(),
      secret: receipt.lookupSecret.toLowerCase().replace('-', ' '),
    });
    expect(bySecret).toEqual(byLink);

    // The result, the receipt on paper, and the QR code in the holder's hand.
    const result = await dossiers.result(id);
    expect(new TextDecoder().decode((await result.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    expect((await dossiers.slip(id, 'receipt')).size).toBeGreaterThan(500);
    const withSecret = (secret: string) => dossiers.slip(id, 'receipt', { headers: { 'hcc-lookup-secret': secret } });
    expect((await withSecret(receipt.lookupSecret)).size).toBeGreaterThan(500);
    await expect(withSecret('AAAA-AAAA')).rejects.toMatchObject({
      status: 400,
      code: 'invalid_parameter',
      errors: [{ pointer: '/header/hcc-lookup-secret' }],
    });
    const link = await b.verificationLink(receipt.code, result);
    const verified = await anybody(b).results.verify(link.split('/').at(-1) ?? '');
    expect(verified).toMatchObject({
      verdict: 'valid',
      issuer: competentUnit.name,
      resultNumber: '12/GKS',
      finalisation: 'signed',
    });
    expect(verified.sha256).toBe(await sha256(result));
    expect(verified).toMatchObject({ revokedAt: null, supersededBy: null });

    // Whoever has the file alone: its hash is looked up, its signatures are checked where it is.
    expect(await anybody(b).results.verifyFile(await sha256(result))).toEqual(verified);
    const anchors = parsePem(await (await anybody(b).results.trustAnchors()).text());
    const bytes = new Uint8Array(await result.arrayBuffer());
    const checked = await verifyPdf(bytes, { trustAnchors: anchors, at: new Date(verified.issuedAt) });
    expect(checked).toMatchObject({ verdict: 'valid', signatures: { length: 2 } });

    // The partner's back end reads the status and hears of each change, signed and in order.
    const { items } = await partner.dossiers.list({ code: receipt.code });
    expect(items).toMatchObject([{ code: receipt.code, status: 'returned', sequence: 6 }]);
    await deliverAll(b);
    const verifier = new Webhook(endpoint.secret);
    const events = receiver.arrived
      .map(
        ({ body, headers }) =>
          verifier.verify(body, headers) as { type: string; data: { dossierCode: string; sequence: number } },
      )
      .filter(({ data }) => data.dossierCode === receipt.code);
    expect(events.map(({ type, data }) => `${data.sequence} ${type}`)).toEqual([
      '1 dossier.submitted',
      '2 dossier.accepted',
      '3 dossier.appraised',
      '4 dossier.approved',
      '5 dossier.signed',
      '6 dossier.returned',
    ]);
    expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(receiver.arrived.length);

    expect((await partner.webhookEndpoints.list()).items.map(({ id: known }) => known)).toContain(endpoint.id);
    await close();
  });

  it('a dossier handed in at a counter is carried, taken over and stamped', async () => {
    const b = backend();
    const { id, receipt } = await fileAtCounter(b);
    expect(receipt.receivingUnit.id).toBe('qn-dept-06673');
    const tracked = await anybody(b).tracking.track({ linkToken: receipt.linkToken });
    expect(tracked.progress).toMatchObject({ status: 'accepted', track: 'onSite' });
    const last = await take(b, id, 'takeOver', 'appraise', 'approve', 'stamp', 'return');
    expect(last?.progress).toMatchObject({ status: 'returned' });
    expect(last?.history.map(({ type }) => type)).toEqual([
      'submitted',
      'accepted',
      'takenOver',
      'appraised',
      'approved',
      'stamped',
      'returned',
    ]);
    expect(last?.progress.steps.map(({ step }) => step)).toEqual(['receive', 'appraise', 'approve', 'stamp', 'return']);
    expect(last?.papers.length).toBeGreaterThan(0);

    const clerk = await signIn(b, 'officer-hong-gai-clerk');
    const sheet = await clerk.desk.result(id);
    const link = await b.verificationLink(receipt.code, sheet);
    expect(await anybody(b).results.verify(link.split('/').at(-1) ?? '')).toMatchObject({ finalisation: 'stamped' });
    // Stamped by hand, it has legal value on paper alone.
    expect((await anybody(b).tracking.track({ linkToken: receipt.linkToken })).progress.hasResult).toBe(false);
  });

  it('a dossier can be refused at intake, and withdrawn before a decision', async () => {
    const b = backend();
    const refused = await file(b);
    await take(b, refused.id, 'reject');
    expect((await refused.citizen.client.dossiers.get(refused.id)).progress).toMatchObject({
      status: 'notAccepted',
      statusNumber: 3,
    });

    const withdrawn = await file(b);
    const { dossiers } = withdrawn.citizen.client;
    const { etag } = await dossiers.get(withdrawn.id).withResponse();
    const after = await dossiers.withdraw(withdrawn.id, { reason: 'Không còn nhu cầu' }, { ifMatch: etag ?? '' });
    expect(after.progress?.status).toBe('withdrawn');
  });

  it("officers find it in their queue, with its paper and without anybody else's step", async () => {
    const b = backend();
    const { id, receipt } = await file(b);
    const at = async (officerId: string): Promise<string[] | undefined> => {
      const { desk } = await signIn(b, officerId);
      for await (const item of desk.dossiers({ q: receipt.code })) if (item.id === id) return item.next;
      return undefined;
    };
    expect(await at('officer-uong-bi-receiver')).toEqual(['accept', 'reject', 'requestSupplement', 'claim']);
    expect(await at('officer-hong-gai-appraiser')).toBeUndefined();
    await take(b, id, 'accept');
    expect(await at('officer-hong-gai-appraiser')).toContain('appraise');
    expect(await at('officer-bai-chay-appraiser')).toBeUndefined();

    const { desk } = await signIn(b, 'officer-hong-gai-appraiser');
    const dossier = await desk.dossier(id);
    expect(dossier.applicantName).toBe('Nguyễn Thị Mẫu');
    expect(dossier.allowed).not.toContain('approve');
    const paper = await desk.attachment(id, dossier.attachments[0]?.id ?? '');
    expect(await paper.text()).toContain('%PDF-1.7');
    expect((await desk.current()).officer.id).toBe('officer-hong-gai-appraiser');
    await desk.signOut();
    await expect(desk.current()).rejects.toMatchObject({ status: 401, code: 'credential_invalid' });
  });
}

async function sha256(blob: Blob): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())).toString('hex');
}
