/** Reports and proposals: with or without a name, answered by their own days, and who wrote one told to few. */
import { addWorkingDays, type Calendar, toLocalDate } from '@hcc/rules/working-time';
import type { NewFeedback } from '@hcc/sdk';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import type { Observations } from './observe.ts';
import { anybody, birth, officerFor, partnerClient, signIn, staffToken } from './steps.ts';

const leader = officerFor.approve;
const supervisor = 'officer-head-supervisor';
const unit = 'qn-agency-06691';
const otherUnit = 'qn-agency-06673';
const otherLeader = 'officer-bai-chay-leader';
/** That no other case writes to. */
const bulkUnit = 'qn-branch-196';
const floodedUnit = 'qn-branch-195';

const contact = { name: 'Đinh Thị Kín', phone: '0203555777', email: 'kin@example.vn' };
const words = 'Cán bộ ở quầy số 7 bảo về rồi hôm sau quay lại, không nói thiếu gì.';
const answer = 'Đã nhắc nhở cán bộ và niêm yết lại thành phần hồ sơ tại quầy.';

const calendar = JSON.parse(
  readFileSync(new URL('../../packages/center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
) as Calendar;

export function feedbackCases(backend: () => Backend, seen: () => Observations): void {
  const report: NewFeedback = { kind: 'report', subject: 'conduct', words, unit, procedure: birth, contact };
  const send = (more: Partial<NewFeedback> = {}) => anybody(backend()).feedback.file({ ...report, ...more });
  const deskOf = async (officerId: string) => (await signIn(backend(), officerId)).feedback;
  /** The one of these words, as the desk has it. */
  const found = async (officerId: string, status: 'open' | 'answered' = 'open') => {
    const desk = await deskOf(officerId);
    return desk.list({ status, limit: 100 }).atMost(10_000);
  };
  /** The last that was received: it is answered last. */
  const newest = async (officerId: string) => {
    const all = await found(officerId);
    return all.toSorted((a, b) => Date.parse(b.receivedAt) - Date.parse(a.receivedAt))[0];
  };

  it('is received, acknowledged and answered, and its token follows it', async () => {
    const { token, progress } = await send();
    const { feedback } = anybody(backend());
    expect(progress).toMatchObject({ status: 'received', kind: 'report', unit: { id: unit }, answer: null });
    const receivedOn = toLocalDate(progress.receivedAt);
    expect(toLocalDate(progress.acknowledgeByAt)).toBe(addWorkingDays(calendar, receivedOn, 5));
    expect(toLocalDate(progress.answerByAt)).toBe(addWorkingDays(calendar, receivedOn, 15));
    expect(progress.rules.legalBasis).toContain('20/2008/NĐ-CP');
    const { id = '' } = (await newest(leader)) ?? {};
    const desk = await deskOf(leader);
    expect(await desk.get(id)).toMatchObject({ words, status: 'received', isLate: false });
    const acknowledged = await desk.acknowledge(id);
    expect(acknowledged.status).toBe('acknowledged');
    backend().clock.advance({ minutes: 1 });
    // Again it changes nothing.
    expect((await desk.acknowledge(id)).acknowledgedAt).toBe(acknowledged.acknowledgedAt);
    expect(await feedback.follow(token)).toMatchObject({ status: 'acknowledged', answer: null });
    await desk.answer(id, { answer });
    expect(await feedback.follow(token)).toMatchObject({ status: 'answered', answer });
    await expect(desk.answer(id, { answer: 'Một câu trả lời khác.' })).rejects.toMatchObject({
      status: 409,
      code: 'feedback_answered',
    });
    expect((await found(leader)).some((one) => one.id === id)).toBe(false);
    expect((await found(leader, 'answered')).some((one) => one.id === id)).toBe(true);
  });

  it('needs no name, and goes to the head office where it names no unit', async () => {
    const { progress } = await anybody(backend()).feedback.file({ kind: 'proposal', subject: 'rules', words });
    expect(progress.unit.id).toBe('qn-head');
    const { id = '' } = (await newest(supervisor)) ?? {};
    expect(await (await deskOf(supervisor)).get(id)).toMatchObject({
      contact: null,
      procedure: null,
      kind: 'proposal',
    });
    // Answered by one who never said that she had received it: that is said with it.
    const answered = await (await deskOf(supervisor)).answer(id, { answer });
    expect(answered.acknowledgedAt).toBe(answered.answeredAt);
  });

  it('who wrote it is told at the head office, and never to the unit it is about', async () => {
    await send({ dossierCode: '000.00.19.H49-261122-0007' });
    const { id = '' } = (await newest(leader)) ?? {};
    expect(await (await deskOf(leader)).get(id)).toMatchObject({ words, contact: null, dossierCode: null });
    expect(await (await deskOf(supervisor)).get(id)).toMatchObject({
      contact,
      dossierCode: '000.00.19.H49-261122-0007',
    });
    const bearer = await staffToken(backend(), supervisor);
    const { text } = await ask(backend(), 'GET', '/desk/feedback?limit=100', { bearer });
    for (const personal of [...Object.values(contact), words]) expect(text).not.toContain(personal);
  });

  it('what is to another unit does not exist for a leader', async () => {
    await anybody(backend()).feedback.file({ kind: 'report', subject: 'online', words });
    const { id = '' } = (await newest(supervisor)) ?? {};
    const desk = await deskOf(leader);
    const calls = [
      () => desk.get(id),
      () => desk.acknowledge(id),
      () => desk.forward(id, { unit }),
      () => desk.answer(id, { answer }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ status: 404, code: 'feedback_not_found' });
    expect(new Set((await found(leader)).map((one) => one.unit.id))).toEqual(new Set([unit]));
  });

  it('one that nobody looked at in time is late', async () => {
    await send();
    const { id = '', acknowledgeByAt = '' } = (await newest(leader)) ?? {};
    backend().clock.set(new Date(Date.parse(acknowledgeByAt) + 60_000));
    expect((await found(leader)).find((one) => one.id === id)?.isLate).toBe(true);
    // What was late stays so: an acknowledgement takes nothing back.
    expect((await (await deskOf(leader)).acknowledge(id)).isLate).toBe(true);
  });

  it('is sent on to the unit whose matter it is: the step is recorded, and its deadlines go on', async () => {
    const { token, progress } = await send({ dossierCode: '000.00.19.H49-261122-0008' });
    const { id = '' } = (await newest(leader)) ?? {};
    const desk = await deskOf(leader);
    backend().clock.advance({ minutes: 90 });
    const sent = await desk.forward(id, { unit: otherUnit });
    const [step] = sent.forwardings;
    expect(sent.forwardings).toHaveLength(1);
    expect(step).toMatchObject({ from: { id: unit }, to: { id: otherUnit } });
    expect(sent).toMatchObject({ unit: { id: otherUnit }, status: 'received' });
    const deadlines = ({ acknowledgeByAt, answerByAt }: typeof sent | typeof progress) =>
      [acknowledgeByAt, answerByAt].map((instant) => Date.parse(instant));
    expect(deadlines(sent)).toEqual(deadlines(progress));
    await expect(desk.get(id)).rejects.toMatchObject({ code: 'feedback_not_found' });
    const other = await deskOf(otherLeader);
    // Whom it was about before, or is about now: neither learns who wrote it.
    expect(await other.get(id)).toMatchObject({ words, contact: null, dossierCode: null, forwardings: [step] });
    expect((await other.forward(id, { unit: otherUnit })).forwardings).toEqual([step]);
    expect(await anybody(backend()).feedback.follow(token)).toMatchObject({
      unit: { id: otherUnit },
      forwardings: [step],
    });
    await other.answer(id, { answer });
    await expect(other.forward(id, { unit })).rejects.toMatchObject({ status: 409, code: 'feedback_answered' });
  });

  it('the very same words to the same unit are told as such, whatever their spaces and capitals', async () => {
    const copied = {
      kind: 'report',
      subject: 'cost',
      words: 'Thu thêm tiền bản sao ở quầy số 3.',
      unit: bulkUnit,
    } as const;
    const { feedback } = anybody(backend());
    await feedback.file(copied);
    await feedback.file({ ...copied, words: '  THU thêm tiền   bản sao ở quầy số 3. ' });
    await feedback.file({ ...copied, words: 'Thu thêm tiền bản sao ở quầy số 4.' });
    await feedback.file({ ...copied, unit: otherUnit });
    const own = (await found(supervisor)).filter((one) => one.unit.id === bulkUnit);
    expect(own.map(({ sameWords }) => sameWords).toSorted((a, b) => a - b)).toEqual([0, 1, 1]);
  });

  it('more than a unit can look through in an hour are refused, and it is told when there is room', async () => {
    const { feedback } = anybody(backend());
    const flood = (number: number) =>
      feedback.file({ kind: 'report', subject: 'time', words: `Chờ lâu ở quầy số ${number}.`, unit: floodedUnit });
    for (let number = 1; number <= 60; number++) await flood(number);
    const refused = await flood(61).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 429, code: 'feedback_too_often' });
    const retryAfterMs = (refused as { retryAfterMs?: number }).retryAfterMs ?? 0;
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(3_600_000);
    // Other units are written to as before; and this one again, once the hour is over.
    await feedback.file({ kind: 'report', subject: 'time', words, unit: bulkUnit });
    backend().clock.advance({ minutes: 61 });
    await flood(62);
  });

  it('the same intent again is one, with the same token', async () => {
    const key = crypto.randomUUID();
    const { feedback } = anybody(backend());
    const before = (await found(leader)).length;
    const first = await feedback.file(report, { idempotencyKey: key });
    const again = await feedback.file(report, { idempotencyKey: key }).withResponse();
    expect(again.replayed).toBe(true);
    expect(again.data.token).toBe(first.token);
    expect(await found(leader)).toHaveLength(before + 1);
  });

  it('a token that nobody was given opens nothing', async () => {
    for (const token of [`fb_${'A'.repeat(22)}`, '', '000.00.19.H49-261122-0007'])
      expect(await ask(backend(), 'POST', '/feedback/progress', { json: { token } })).toMatchObject({
        status: 404,
        code: 'feedback_not_found',
      });
  });

  it('pages go on where they ended', async () => {
    await send();
    await send();
    const desk = await deskOf(leader);
    const ids = (await desk.list({ limit: 1 }).atMost(10_000)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual((await found(leader)).map(({ id }) => id));
    const bearer = await staffToken(backend(), leader);
    expect(await ask(backend(), 'GET', '/desk/feedback?cursor=WyJ4IiwieSJd', { bearer })).toMatchObject({
      status: 400,
      code: 'invalid_cursor',
    });
  });

  it.each([
    ['a unit that is none', { unit: 'nobody' }, 404, 'unit_not_found'],
    ['a procedure that is none', { procedure: '9.999999' }, 404, 'procedure_not_found'],
    ['hardly a word', { words: 'Tệ' }, 422, 'invalid_body'],
    ['a field nobody asked for', { personalId: '022190000001' }, 422, 'invalid_body'],
  ])('is refused with %s', async (_what, more, status, code) => {
    const told = await ask(backend(), 'POST', '/feedback', { key: crypto.randomUUID(), json: { ...report, ...more } });
    expect(told).toMatchObject({ status, code });
  });

  it('is not sent on to a unit that is none', async () => {
    await send();
    const { id = '' } = (await newest(leader)) ?? {};
    await expect((await deskOf(leader)).forward(id, { unit: 'nobody' })).rejects.toMatchObject({
      status: 404,
      code: 'unit_not_found',
    });
  });

  it('is for who leads or supervises, whatever is asked', async () => {
    await send();
    const { id = '' } = (await newest(supervisor)) ?? {};
    const bearer = await staffToken(backend(), officerFor.appraise);
    for (const [method, path, json] of [
      ['GET', '/desk/feedback', undefined],
      ['GET', `/desk/feedback/${id}`, undefined],
      ['POST', `/desk/feedback/${id}/acknowledgement`, undefined],
      ['POST', `/desk/feedback/${id}/forwarding`, { unit: otherUnit }],
      ['POST', `/desk/feedback/${id}/answer`, { answer }],
    ] as const)
      expect(await ask(backend(), method, path, { bearer, key: crypto.randomUUID(), json }), path).toMatchObject({
        status: 403,
        code: 'role_missing',
      });
  });

  it("nothing of it stands in a log, an address, or a partner's event", async () => {
    const events = await partnerClient(backend()).events.list({ limit: 100 }).atMost(10_000);
    const told = [
      ...backend().log(),
      ...seen().urls.map((url) => decodeURIComponent(url)),
      ...events.map((event) => JSON.stringify(event)),
    ]
      .join('\n')
      .normalize('NFC');
    for (const personal of [...Object.values(contact), words, answer]) expect(told).not.toContain(personal);
    expect(told).not.toMatch(/fb_[\w-]{22}/);
  });
}
