/** Every exit of a dossier's life over HTTP: what it leads to, what it writes, and what the applicant sees of it. */
import type { DossierCommand, DossierStatus } from '@hcc/sdk';
import { parsePem, verifyPdf } from '@hcc/rules/signed-pdf';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import { pdfFile, wrongFiles, wrongResults } from './files.ts';
import {
  anybody,
  commands,
  file,
  fileAtCounter,
  type Filed,
  officerFor,
  officers,
  paperFields,
  partnerClient,
  signIn,
  staffToken,
  take,
  workingDay,
} from './steps.ts';

type Type = DossierCommand['type'];

export function lifeCycleCases(backend: () => Backend): void {
  const read = (id: string, officerId = officerFor.appraise) =>
    signIn(backend(), officerId).then(({ desk }) => desk.dossier(id));

  async function send<T extends Type>(id: string, command: Extract<DossierCommand, { type: T }>, officerId?: string) {
    const { desk } = await signIn(backend(), officerId ?? officerFor[command.type]);
    const { etag } = await desk.dossier(id).withResponse();
    return desk.command(id, command, { ifMatch: etag ?? '' });
  }

  const own = async ({ citizen, id }: Filed) => citizen.client.dossiers.get(id);

  async function isPdf(answer: Promise<Blob>) {
    expect(await (await answer).slice(0, 5).text()).toBe('%PDF-');
  }

  /** Where each exit leads, what the applicant may fetch there, and on which step the work stands. */
  const exits: readonly {
    name: string;
    steps: readonly Type[];
    status: DossierStatus;
    slips: readonly string[];
    yourTurn?: true;
  }[] = [
    { name: 'not accepted', steps: ['reject'], status: 'notAccepted', slips: ['receipt', 'refusal'] },
    {
      name: 'asked for a supplement after acceptance',
      steps: ['accept', 'requestSupplement'],
      status: 'supplementRequested',
      slips: ['receipt', 'supplementRequest'],
      yourTurn: true,
    },
    {
      name: 'asked to pay a duty',
      steps: ['accept', 'requirePayment'],
      status: 'paymentRequired',
      slips: ['receipt'],
      yourTurn: true,
    },
    { name: 'paid', steps: ['accept', 'requirePayment', 'confirmPayment'], status: 'accepted', slips: ['receipt'] },
    { name: 'suspended', steps: ['accept', 'suspend'], status: 'stopped', slips: ['receipt'] },
    { name: 'resumed', steps: ['accept', 'suspend', 'resume'], status: 'accepted', slips: ['receipt'] },
    { name: 'stopped', steps: ['accept', 'stop'], status: 'stopped', slips: ['receipt', 'stopNotice'] },
    {
      name: 'refused in the middle',
      steps: ['accept', 'appraise', 'refuse'],
      status: 'completed',
      slips: ['receipt', 'refusal'],
    },
    { name: 'sent back', steps: ['accept', 'appraise', 'sendBack'], status: 'accepted', slips: ['receipt'] },
    {
      name: 're-appointed',
      steps: ['accept', 'proposeReappointment', 'signReappointment'],
      status: 'accepted',
      slips: ['receipt', 'apology'],
    },
    {
      name: 'checked on the spot',
      steps: ['accept', 'planFieldCheck', 'recordFieldCheck', 'appraise'],
      status: 'inProgress',
      slips: ['receipt'],
    },
  ];

  /** Slips that an officer answers for, by the last of the steps that write them. */
  const signedSlips: readonly {
    slip: 'supplementRequest' | 'refusal' | 'apology' | 'stopNotice';
    steps: readonly Type[];
  }[] = [
    { slip: 'supplementRequest', steps: ['accept', 'requestSupplement'] },
    { slip: 'refusal', steps: ['reject'] },
    { slip: 'refusal', steps: ['accept', 'refuse'] },
    { slip: 'apology', steps: ['accept', 'proposeReappointment', 'signReappointment'] },
    { slip: 'stopNotice', steps: ['accept', 'stop'] },
  ];

  it.each(exits)('$name', async ({ steps, status, slips, yourTurn = false }) => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, ...steps);
    const dossier = await own(filed);
    expect(dossier.progress).toMatchObject({ status, yourTurn });
    expect(dossier.slips).toEqual(slips);
    for (const kind of dossier.slips) await isPdf(filed.citizen.client.dossiers.slip(filed.id, kind));
    const desk = await signIn(b, officerFor.appraise);
    const seen = await desk.desk.dossier(filed.id);
    for (const kind of seen.slips) if (kind !== 'register') await isPdf(desk.desk.slip(filed.id, kind));
    // Every command left its event, and every event is told with who did it.
    expect(seen.history).toHaveLength(steps.length + 1);
    expect(seen.history.slice(1).every(({ actor, unit }) => actor !== '' && unit !== null)).toBe(true);
  });

  it.each(signedSlips)('$slip is signed by the officer and the unit, once, and verifies', async ({ slip, steps }) => {
    const b = backend();
    const filed = await file(b);
    const desk = await take(b, filed.id, ...steps);
    const anchors = parsePem(await (await anybody(b).results.trustAnchors()).text());
    const own = async () =>
      new Uint8Array(await (await filed.citizen.client.dossiers.slip(filed.id, slip)).arrayBuffer());
    const bytes = await own();
    const at = new Date(desk?.history.at(-1)?.at ?? '');
    const checked = await verifyPdf(bytes, { trustAnchors: anchors, at });
    expect(checked).toMatchObject({ verdict: 'valid', signatures: { length: 2 } });
    // Asked for again it is the same paper, not another signature; and the officer prints what the citizen has.
    expect(await own()).toEqual(bytes);
    const officer = await signIn(b, officerFor[steps.at(-1) ?? 'accept']);
    expect(new Uint8Array(await (await officer.desk.slip(filed.id, slip)).arrayBuffer())).toEqual(bytes);
  });

  it('a birth is registered while the parents wait: one officer, one press, and every step in the history', async () => {
    const b = backend();
    const counter = officerFor.settleAtOnce;
    const point = { 'return.method': 'counter', 'return.unit': 'qn-branch-193' };
    const { id, receipt } = await fileAtCounter(b, counter, point);
    const before = await read(id, counter);
    expect(before.progress).toMatchObject({ status: 'accepted', receivingUnit: { id: 'qn-branch-193' } });
    expect(before.allowed).toContain('settleAtOnce');
    // Whoever holds one of the roles alone takes one of the steps alone.
    expect((await read(id, officerFor.appraise)).allowed).not.toContain('settleAtOnce');
    await expect(send(id, commands.settleAtOnce, officerFor.approve)).rejects.toMatchObject({ code: 'role_missing' });

    const settled = await send(id, commands.settleAtOnce);
    expect(settled.progress).toMatchObject({ status: 'returned' });
    expect(settled.history.map(({ type }) => type)).toEqual([
      'submitted',
      'accepted',
      'appraised',
      'approved',
      'stamped',
      'returned',
    ]);
    const officer = (await officers(b)).find((one) => one.id === counter);
    for (const line of settled.history.slice(2)) {
      expect(line.actor).toContain(officer?.name);
      expect(line.unit?.id).toBe('qn-agency-06691');
    }
    await isPdf((await signIn(b, counter)).desk.result(id));
    const { items } = await partnerClient(b).dossiers.list({ code: receipt.code });
    expect(items, 'no partner has a part in it').toEqual([]);
    await expect(send(id, commands.settleAtOnce)).rejects.toMatchObject({ code: 'step_out_of_order' });
  });

  it('a supplement is answered in place: the clock begins anew, and old and new stand side by side', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept', 'requestSupplement');
    const { client } = filed.citizen;
    const before = await own(filed);
    expect(before.supplements).toMatchObject([{ items: [{ fault: 'faulty' }], answeredAt: null }]);
    expect(before.progress?.respondByOn).toBe(workingDay(10));

    // As in a draft: another file for the old one, another answer.
    const [old] = before.attachments;
    if (!old) throw new Error('Nothing was attached.');
    const replaced = await client.dossiers
      .addAttachment(filed.id, {
        fieldId: old.fieldId,
        file: pdfFile('rõ hơn'),
        name: 'giay-chung-sinh-moi.pdf',
        replaces: old.id,
      })
      .withResponse();
    const changed = await client.dossiers
      .update(filed.id, { answers: { 'submitter.phone': '0912999999' } }, { ifMatch: replaced.etag ?? '' })
      .withResponse();
    const answered = await client.dossiers.answerSupplement(
      filed.id,
      { note: 'Đã chụp lại.' },
      { ifMatch: changed.etag ?? '' },
    );
    expect(answered.progress).toMatchObject({ status: 'accepted', yourTurn: false, respondByOn: null });
    expect(answered.progress?.due?.reckoning.map(({ code }) => code)).toContain('restarted');

    const [round] = (await read(filed.id)).supplements;
    expect(round?.changes).toMatchObject({
      answers: [{ fieldId: 'submitter.phone', after: '0912999999' }],
      added: [{ name: 'giay-chung-sinh-moi.pdf' }],
      removed: [{ id: old.id }],
    });
    // Nothing more is changed once it is answered.
    const late = await ask(b, 'PATCH', `/dossiers/${filed.id}`, {
      bearer: filed.citizen.session,
      ifMatch: `"${answered.version}"`,
      json: { answers: { 'submitter.phone': '0912000000' } },
    });
    expect(late).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
  });

  it('a supplement before acceptance promises no date, and may come in at a counter', async () => {
    const b = backend();
    const filed = await file(b);
    await send(filed.id, commands.requestSupplement, 'officer-ha-long-receiver');
    expect((await own(filed)).progress).toMatchObject({ status: 'supplementRequested', due: null });
    const [fieldId] = await paperFields(b);
    const componentId = fieldId?.replace('papers.', '') ?? '';
    const papers = [{ componentId, originals: 1, copies: 0 }];
    const after = await send(filed.id, { type: 'takeInSupplement', papers }, 'officer-bai-chay-receiver');
    expect(after.progress.status).toBe('submitted');
    expect(after.supplements[0]?.changes?.papers).toMatchObject([{ componentId, originals: 1 }]);
  });

  it('a second notice needs its reason, an item its ground, and each fault names its place', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept', 'requestSupplement', 'takeInSupplement');
    const { etag } = await (await signIn(b, officerFor.appraise)).desk.dossier(filed.id).withResponse();
    const told = await ask(b, 'POST', `/desk/dossiers/${filed.id}/transitions`, {
      bearer: await staffToken(b, officerFor.appraise),
      key: crypto.randomUUID(),
      ifMatch: etag ?? '',
      json: {
        type: 'requestSupplement',
        items: [{ fault: 'missing', what: 'Ảnh chân dung' }],
        answerByOn: workingDay(-1),
      },
    });
    expect(told).toMatchObject({ status: 422, code: 'command_invalid' });
    expect(told.json['errors']).toMatchObject([
      { pointer: '/items/0', code: 'unbound' },
      { pointer: '/answerByOn', code: 'notAhead' },
      { pointer: '/justification', code: 'justificationNeeded' },
    ]);
  });

  it('consulted bodies answer beside one another, and hold up the appraisal until then', async () => {
    const b = backend();
    const { id } = await file(b);
    await take(b, id, 'accept');
    await send(id, commands.consult);
    await send(id, { ...commands.consult, unitId: 'qn-agency-office' });
    await expect(send(id, commands.appraise)).rejects.toMatchObject({ code: 'step_not_ready' });
    for (const officerId of ['officer-justice-appraiser', 'officer-office-appraiser']) {
      const { desk } = await signIn(b, officerId);
      const mine = (await desk.dossiers({ limit: 100 })).items.find((row) => row.id === id);
      expect(mine?.next).toContain('answerConsultation');
      const { consultations } = await desk.dossier(id);
      const asked = consultations.find(
        ({ answeredAt, unit }) =>
          answeredAt === null && unit.id === (officerId.includes('justice') ? 'qn-agency-justice' : 'qn-agency-office'),
      );
      await send(
        id,
        { type: 'answerConsultation', consultationId: asked?.id ?? '', opinion: 'Không vướng mắc.' },
        officerId,
      );
    }
    expect((await send(id, commands.appraise)).progress.status).toBe('inProgress');
  });

  it('a withdrawal after acceptance is the authority’s to confirm, with what becomes of the fees', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept');
    const { client } = filed.citizen;
    const { etag } = await client.dossiers.get(filed.id).withResponse();
    const asked = await client.dossiers.withdraw(filed.id, { reason: 'Đổi ý' }, { ifMatch: etag ?? '' });
    expect(asked.progress).toMatchObject({ status: 'accepted', withdrawalAsked: true });
    await send(filed.id, commands.confirmWithdrawal);
    const ended = await own(filed);
    expect(ended.progress).toMatchObject({ status: 'withdrawn', withdrawalAsked: false });
    expect(ended.slips).toContain('stopNotice');
    await isPdf(client.dossiers.slip(filed.id, 'stopNotice'));
  });

  it('an apology is told to its owner with its reason, once a leader has signed it', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept', 'proposeReappointment');
    expect((await own(filed)).apology).toBeNull();
    await take(b, filed.id, 'signReappointment');
    const { progress, apology } = await own(filed);
    expect(apology).toMatchObject({
      reason: commands.proposeReappointment.reason,
      documentNumber: commands.signReappointment.documentNumber,
    });
    expect(progress).toMatchObject({ isReappointed: true, due: { dueOn: apology?.newDueOn } });
    const { text } = await ask(b, 'POST', '/tracking', { json: { linkToken: filed.receipt.linkToken } });
    expect(text, 'to nobody else').not.toContain(commands.proposeReappointment.reason);
  });

  it('a result may need both marks, is taken back, and is replaced', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept', 'appraise');
    await send(filed.id, { type: 'approve', finalisation: 'both' });
    expect((await send(filed.id, commands.sign)).progress.status).toBe('inProgress');
    expect((await send(filed.id, commands.stamp)).progress.status).toBe('completed');
    const reissued = await send(filed.id, commands.reissueResult);
    expect(reissued.progress.status).toBe('inProgress');
    await send(filed.id, { type: 'sign', resultNumber: '13/GKS' });
    const again = await send(filed.id, { type: 'stamp', resultNumber: '13/GKS' });
    expect(again).toMatchObject({
      resultNumber: '13/GKS',
      fallenResults: [{ resultNumber: '12/GKS', kind: 'superseded' }],
    });
    const revoked = await send(filed.id, commands.revokeResult);
    expect(revoked.fallenResults).toMatchObject([{ kind: 'superseded' }, { resultNumber: '13/GKS', kind: 'revoked' }]);
    await expect(send(filed.id, commands.return)).rejects.toMatchObject({ code: 'step_not_ready' });
  });

  it('paper goes out with its slip and times, and many go in one step', async () => {
    const b = backend();
    const [first, second] = [await fileAtCounter(b), await fileAtCounter(b)];
    const { desk } = await signIn(b, officerFor.dispatch);
    const [one, two] = [await desk.dossier(first.id), await desk.dossier(second.id)];
    const outcome = await desk.commandMany({
      type: 'dispatch',
      dossiers: [
        { id: one.id, version: one.version },
        { id: two.id, version: two.version - 1 },
        { id: 'dos_none', version: 1 },
      ],
    });
    expect(outcome.items).toMatchObject([
      { id: first.id, done: true, problem: null },
      { id: second.id, done: false, problem: { code: 'dossier_changed' } },
      { done: false, problem: { code: 'dossier_not_found' } },
    ]);
    const sent = await desk.dossier(first.id);
    expect(sent.handOvers).toMatchObject([{ takenAt: null }]);
    expect(sent.handOvers[0]?.sentAt).not.toBeNull();
    await isPdf(desk.slip(first.id, 'routingSlip'));
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    await isPdf(desk.register({ fromOn: day, toOn: day }));
  });

  it('who has claimed it keeps others of the same work off it, and the workload counts it', async () => {
    const b = backend();
    const { id } = await file(b);
    await take(b, id, 'accept', 'claim');
    const other = 'officer-hong-gai-appraiser-2';
    await expect(send(id, commands.appraise, other)).rejects.toMatchObject({ status: 409, code: 'dossier_claimed' });
    const { desk } = await signIn(b, officerFor.claim);
    expect((await desk.dossiers({ assigned: 'me', limit: 100 })).items.map((row) => row.id)).toContain(id);
    expect((await desk.dossiers({ assigned: 'nobody', limit: 100 })).items.map((row) => row.id)).not.toContain(id);
    const load = await desk.workload();
    const mine = load.officers.find(({ officer }) => officer.id === officerFor.claim);
    expect(mine?.open).toBeGreaterThan(0);
    expect(load.total.open).toBeGreaterThanOrEqual((mine?.open ?? 0) + load.unclaimed.open);
    await send(id, commands.release);
    await send(id, commands.appraise, other);
  });

  it('is found by the applicant’s name typed without tones, in one’s own unit alone', async () => {
    const b = backend();
    const { id } = await file(b);
    await take(b, id, 'accept');
    const found = async (officerId: string) => {
      const { desk } = await signIn(b, officerId);
      return (await desk.dossiers({ q: 'nguyen thi mau', mine: 'false', limit: 100 })).items.map((row) => row.id);
    };
    expect(await found(officerFor.appraise)).toContain(id);
    expect(await found('officer-quang-trung-appraiser')).not.toContain(id);
  });

  it('papers are photographed at the counter, and a result is uploaded to be signed', async () => {
    const b = backend();
    const { id } = await fileAtCounter(b);
    const [fieldId] = await paperFields(b);
    const componentId = fieldId?.replace('papers.', '') ?? '';
    const counter = await signIn(b, officerFor.dispatch);
    const picture = pdfFile('chụp tại quầy');
    const shown = await counter.desk.addAttachment(id, { componentId, file: picture, name: 'chup-tai-quay.pdf' });
    expect(shown.attachments.map(({ name }) => name)).toContain('chup-tai-quay.pdf');
    await expect(
      counter.desk.addAttachment(id, { componentId: 'none', file: picture, name: 'a.pdf' }),
    ).rejects.toMatchObject({ code: 'command_invalid' });

    await take(b, id, 'takeOver', 'appraise', 'approve');
    const clerk = await signIn(b, officerFor.stamp);
    const { etag } = await clerk.desk.dossier(id).withResponse();
    const text = new Blob(['not a PDF'], { type: 'application/pdf' });
    await expect(clerk.desk.prepareResult(id, text, { ifMatch: etag ?? '' })).rejects.toMatchObject({
      status: 415,
    });
    const prepared = await clerk.desk.prepareResult(id, pdfFile('ket-qua.pdf'), { ifMatch: etag ?? '' });
    expect(prepared.hasPreparedResult).toBe(true);
    const stamped = await send(id, commands.stamp);
    expect(stamped).toMatchObject({ hasPreparedResult: false, progress: { status: 'completed' } });
  });

  it.each(wrongResults)('as a result %s: %s', async (code, _, make) => {
    const b = backend();
    const { id } = await fileAtCounter(b);
    await take(b, id, 'takeOver', 'appraise', 'approve');
    const clerk = await signIn(b, officerFor.stamp);
    const { etag } = await clerk.desk.dossier(id).withResponse();
    await expect(clerk.desk.prepareResult(id, await make(), { ifMatch: etag ?? '' })).rejects.toMatchObject({ code });
    expect((await clerk.desk.dossier(id)).hasPreparedResult).toBe(false);
  });

  it.each(wrongFiles)('at the desk as anywhere: %i %s: %s', async (status, code, _, given) => {
    const b = backend();
    const { id } = await fileAtCounter(b);
    const [fieldId] = await paperFields(b);
    const componentId = fieldId?.replace('papers.', '') ?? '';
    const { desk } = await signIn(b, officerFor.dispatch);
    await expect(desk.addAttachment(id, { componentId, file: given, name: given.name })).rejects.toMatchObject({
      status,
      code,
    });
    await take(b, id, 'takeOver', 'appraise', 'approve');
    const clerk = await signIn(b, officerFor.stamp);
    const { etag } = await clerk.desk.dossier(id).withResponse();
    await expect(clerk.desk.prepareResult(id, given, { ifMatch: etag ?? '' })).rejects.toMatchObject({
      status: expect.toSatisfy((told: number) => told === 415 || told === 422),
    });
    expect((await clerk.desk.dossier(id)).version).toBe(Number(etag?.replaceAll('"', '')));
  });

  it('a desk takes files only from those whose work it is, and only while it is', async () => {
    const b = backend();
    const { id } = await fileAtCounter(b);
    const leader = await signIn(b, officerFor.approve);
    await expect(
      leader.desk.addAttachment(id, { componentId: 'none', file: pdfFile(), name: 'a.pdf' }),
    ).rejects.toMatchObject({ code: 'role_missing' });
    const clerk = await signIn(b, officerFor.stamp);
    const before = (await clerk.desk.dossier(id).withResponse()).etag ?? '';
    await expect(clerk.desk.prepareResult(id, pdfFile(), { ifMatch: before })).rejects.toMatchObject({
      code: 'step_out_of_order',
    });
    await take(b, id, 'takeOver', 'appraise', 'approve');
    const { etag } = await leader.desk.dossier(id).withResponse();
    await expect(leader.desk.prepareResult(id, pdfFile(), { ifMatch: etag ?? '' })).rejects.toMatchObject({
      code: 'role_missing',
    });
    await expect(clerk.desk.prepareResult(id, pdfFile(), { ifMatch: '"1"' })).rejects.toMatchObject({
      code: 'dossier_changed',
    });
  });

  it('what cannot be done is refused with its reason: no unit of that name, no notice to answer, asked twice', async () => {
    const b = backend();
    const filed = await file(b);
    const { client } = filed.citizen;
    await take(b, filed.id, 'accept');
    await expect(send(filed.id, { ...commands.consult, unitId: 'none' })).rejects.toMatchObject({
      code: 'unit_not_found',
    });
    const { etag } = await client.dossiers.get(filed.id).withResponse();
    await expect(client.dossiers.answerSupplement(filed.id, {}, { ifMatch: etag ?? '' })).rejects.toMatchObject({
      code: 'step_out_of_order',
    });
    await client.dossiers.withdraw(filed.id, {}, { ifMatch: etag ?? '' });
    const asked = (await client.dossiers.get(filed.id).withResponse()).etag ?? '';
    await expect(client.dossiers.withdraw(filed.id, {}, { ifMatch: asked })).rejects.toMatchObject({
      code: 'step_not_ready',
    });
  });

  it('a supplement that leaves something out is not taken, and nothing of it is lost', async () => {
    const b = backend();
    const filed = await file(b);
    await take(b, filed.id, 'accept', 'requestSupplement');
    const { client } = filed.citizen;
    const before = await client.dossiers.get(filed.id).withResponse();
    const cleared = await client.dossiers
      .update(filed.id, { answers: { 'submitter.phone': null } }, { ifMatch: before.etag ?? '' })
      .withResponse();
    await expect(client.dossiers.answerSupplement(filed.id, {}, { ifMatch: cleared.etag ?? '' })).rejects.toMatchObject(
      { code: 'answers_invalid' },
    );
    await expect(client.dossiers.answerSupplement(filed.id, {}, { ifMatch: before.etag ?? '' })).rejects.toMatchObject({
      code: 'dossier_changed',
    });
    expect((await own(filed)).attachments).toHaveLength(before.data.attachments.length);
  });

  it('two officers reach for one dossier 50 times: one holds it each time, and the history has no other entry', async () => {
    const b = backend();
    const { id } = await file(b);
    await take(b, id, 'accept');
    const sessions = [await signIn(b, officerFor.claim), await signIn(b, 'officer-hong-gai-appraiser-2')];
    for (let round = 0; round < 50; round++) {
      const etag = (await sessions[0]?.desk.dossier(id).withResponse())?.etag ?? '';
      const outcomes = await Promise.allSettled(
        sessions.map(({ desk }) => desk.command(id, commands.claim, { ifMatch: etag }).withResponse()),
      );
      const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = outcomes.find((outcome) => outcome.status === 'rejected');
      expect(lost?.reason).toMatchObject({ status: 412, code: 'dossier_changed' });
      const won = outcomes[winner];
      if (won?.status !== 'fulfilled') throw new Error('Nobody holds it.');
      await sessions[winner]?.desk.command(id, commands.release, { ifMatch: won.value.etag ?? '' });
    }
    expect((await read(id)).history).toHaveLength(2 + 100);
  });

  it('two officers at once: exactly one step is taken, the other is told that it changed', async () => {
    const b = backend();
    for (let round = 0; round < 5; round++) {
      const { id } = await file(b);
      await take(b, id, 'accept');
      const one = await signIn(b, officerFor.appraise);
      const two = await signIn(b, 'officer-hong-gai-appraiser-2');
      const etag = (await one.desk.dossier(id).withResponse()).etag ?? '';
      const outcomes = await Promise.allSettled([
        one.desk.command(id, commands.appraise, { ifMatch: etag }),
        two.desk.command(id, commands.requestSupplement, { ifMatch: etag }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const lost = outcomes.find((outcome) => outcome.status === 'rejected');
      expect(lost?.reason).toMatchObject({ status: 412, code: 'dossier_changed' });
      expect((await read(id)).history).toHaveLength(3);
    }
  });
}
