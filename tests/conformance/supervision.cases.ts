/** Supervision at the desk: who stands on the watch list, why, since when, and for whom; and who is told once. */
import type { DossierCommand, WatchedDossier, WatchQuery } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import { commands, file, officerFor, signIn, someone, staffToken, take } from './steps.ts';

const leader = officerFor.approve;
const supervisor = 'officer-head-supervisor';

export function supervisionCases(backend: () => Backend): void {
  const deskOf = async (officerId: string) => (await signIn(backend(), officerId)).desk;
  const supervisionOf = async (officerId: string) => (await signIn(backend(), officerId)).supervision;
  const listOf = async (officerId: string, query: WatchQuery = {}): Promise<WatchedDossier[]> => {
    await backend().keepWatch();
    return (await supervisionOf(officerId)).dossiers({ limit: 100, ...query }).atMost(10_000);
  };
  const watched = async (id: string, officerId = leader): Promise<WatchedDossier | undefined> =>
    (await listOf(officerId)).find((one) => one.id === id);
  const reasonsOf = (one: WatchedDossier | undefined): string[] =>
    (one?.reasons ?? []).map(({ reason }) => reason).sort();
  const command = async (id: string, what: DossierCommand): Promise<void> => {
    const desk = await deskOf(officerFor[what.type]);
    const { etag } = await desk.dossier(id).withResponse();
    await desk.command(id, what, { ifMatch: etag ?? '' });
  };
  /** Accepted, and its promised moment has just passed. */
  const late = async () => {
    const filed = await file(backend());
    const dossier = await take(backend(), filed.id, 'accept');
    const dueAt = dossier?.progress.due?.dueAt ?? '';
    if (Date.parse(dueAt) >= backend().clock.now().getTime()) backend().clock.set(new Date(Date.parse(dueAt) + 60_000));
    return { ...filed, dueAt };
  };

  it('a dossier is about to be late a working day ahead, then late, each from its own moment', async () => {
    nextMorning(backend());
    const { id } = await file(backend());
    const dossier = await take(backend(), id, 'accept');
    const dueAt = dossier?.progress.due?.dueAt ?? '';
    backend().clock.set(new Date(Date.parse(dueAt) - 60_000));
    const before = await watched(id);
    expect(reasonsOf(before)).toContain('aboutToBeLate');
    expect(reasonsOf(before)).not.toContain('late');
    backend().clock.set(new Date(Date.parse(dueAt) + 60_000));
    const after = await watched(id);
    expect(reasonsOf(after)).toContain('late');
    expect(reasonsOf(after)).not.toContain('aboutToBeLate');
    const why = after?.reasons.find(({ reason }) => reason === 'late');
    expect(Date.parse(why?.fromAt ?? '')).toBe(Date.parse(dueAt));
    expect(after?.unit.id).toBe(dossier?.progress.competentUnit.id);
  });

  it('a step that takes longer than its share is told with what it was allowed', async () => {
    const { id } = await late();
    // Whatever its share of one day was, days later it is over.
    backend().clock.advance({ days: 5 });
    const why = (await watched(id))?.reasons.find(({ reason }) => reason === 'stuck');
    expect(why).toMatchObject({ step: 'appraise', allowed: { unit: 'workingDay' } });
    const { id: waiting } = await file(backend());
    backend().clock.advance({ days: 5 });
    const inHead = await watched(waiting, supervisor);
    expect(inHead?.reasons).toMatchObject([{ reason: 'stuck', step: 'receive', allowed: { unit: 'workingHour' } }]);
  });

  it('notices twice and new dates stand there as long as it is open, and no longer', async () => {
    const { id, citizen } = await file(backend());
    await take(backend(), id, 'accept');
    const asked = {
      ...commands.requestSupplement,
      justification: 'Giấy tờ đã nộp hết hạn trong lúc giải quyết',
      answerByOn: dayAhead(backend(), 20),
    };
    for (const round of [1, 2]) {
      await command(id, asked);
      expect(reasonsOf(await watched(id)).includes('repeatedSupplements'), `round ${round}`).toBe(round === 2);
      const { etag } = await citizen.client.dossiers.get(id).withResponse();
      await citizen.client.dossiers.answerSupplement(id, {}, { ifMatch: etag ?? '' });
    }
    expect((await watched(id))?.reasons.find(({ reason }) => reason === 'repeatedSupplements')).toMatchObject({
      times: 2,
    });
    await take(backend(), id, 'refuse');
    expect(await watched(id)).toBeUndefined();
  });

  it('a notice is raised once for a dossier and a reason, whatever happens to it', async () => {
    const { id } = await late();
    const noticeOf = async () => (await watched(id))?.reasons.find(({ reason }) => reason === 'late');
    const first = await noticeOf();
    expect(first?.noticedAt).not.toBeNull();
    expect(first?.isNew).toBe(true);
    backend().clock.advance({ minutes: 5 });
    // A change makes its marks anew.
    await take(backend(), id, 'claim');
    expect((await noticeOf())?.noticedAt).toBe(first?.noticedAt);
  });

  it('who has seen them has nothing new before her, and others have', async () => {
    const { id } = await late();
    await backend().keepWatch();
    const supervision = await supervisionOf(supervisor);
    const before = await supervision.overview();
    expect(before.unseen).toBeGreaterThan(0);
    await supervision.markSeen({ until: before.at });
    expect((await supervision.overview()).unseen).toBe(0);
    expect((await watched(id, supervisor))?.reasons.every(({ isNew }) => !isNew)).toBe(true);
    expect((await watched(id))?.reasons.some(({ isNew }) => isNew)).toBe(true);
    // An hour that lies ahead is not seen, and an earlier one takes nothing back.
    await supervision.markSeen({ until: '2150-01-01T00:00:00Z' });
    await supervision.markSeen({ until: '2001-01-01T00:00:00Z' });
    expect((await supervision.overview()).unseen).toBe(0);
    backend().clock.advance({ minutes: 1 });
    await late();
    await backend().keepWatch();
    // The day is over, and her session with it.
    expect((await (await supervisionOf(supervisor)).overview()).unseen).toBeGreaterThan(0);
  });

  it('the counts are those of the list, by reason and by unit', async () => {
    for (const officerId of [leader, supervisor]) {
      const all = await listOf(officerId);
      const { total, byReason, unit, patterns } = await (await supervisionOf(officerId)).overview();
      expect(total).toBe(all.length);
      for (const [reason, count] of Object.entries(byReason))
        expect(await listOf(officerId, { reason: reason as 'late' }), reason).toHaveLength(count);
      expect(unit?.id ?? null).toBe(officerId === leader ? 'qn-agency-06691' : null);
      expect(patterns.fromOn < patterns.toOn).toBe(true);
    }
  });

  it('pages go on where they ended, what has stood there longest first', async () => {
    await late();
    await late();
    await backend().keepWatch();
    const supervision = await supervisionOf(supervisor);
    const items = await supervision.dossiers({ limit: 1 }).atMost(10_000);
    const since = items.map(({ reasons }) => Date.parse(reasons[0]?.fromAt ?? ''));
    expect(since).toEqual(since.toSorted((a, b) => a - b));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.length).toBeGreaterThanOrEqual(2);
    const bearer = await staffToken(backend(), supervisor);
    for (const cursor of ['nonsense', 'WyJ4IiwieSJd'])
      expect(await ask(backend(), 'GET', `/desk/supervision/dossiers?cursor=${cursor}`, { bearer })).toMatchObject({
        status: 400,
        code: 'invalid_cursor',
      });
  });

  it('a leader sees her own unit, the head office sees all, and neither sees whose matter it is', async () => {
    const { id } = await late();
    const own = await listOf(leader);
    expect(new Set(own.map(({ unit }) => unit.id))).toEqual(new Set(['qn-agency-06691']));
    expect(own.find((one) => one.id === id)?.mayOpen).toBe(true);
    expect((await watched(id, supervisor))?.mayOpen).toBe(false);
    expect((await listOf(supervisor, { unit: 'qn-agency-06691' })).map((one) => one.id)).toContain(id);
    const bearer = await staffToken(backend(), supervisor);
    const { text } = await ask(backend(), 'GET', '/desk/supervision/dossiers?limit=100', { bearer });
    for (const personal of Object.values(someone)) expect(text).not.toContain(personal);
    for (const [officerId, unit] of [
      [leader, 'qn-head'],
      [supervisor, 'nobody'],
    ] as const)
      expect(
        await ask(backend(), 'GET', `/desk/supervision/dossiers?unit=${unit}`, {
          bearer: await staffToken(backend(), officerId),
        }),
      ).toMatchObject({ status: 404, code: 'unit_not_found' });
  });

  it.each([
    ['GET', '/desk/supervision', undefined],
    ['GET', '/desk/supervision/dossiers', undefined],
    ['POST', '/desk/supervision/seen', { until: '2026-08-20T08:00:00Z' }],
  ])('%s %s is for who leads or supervises', async (method, path, json) => {
    const bearer = await staffToken(backend(), officerFor.appraise);
    expect(await ask(backend(), method, path, { bearer, json })).toMatchObject({ status: 403, code: 'role_missing' });
  });
}

/** Early on the next day: hours lie between what is filed now and any moment it may be due. */
function nextMorning({ clock }: Backend): void {
  const tomorrow = new Date(clock.now().getTime() + 31 * 3_600_000).toISOString().slice(0, 10);
  clock.set(`${tomorrow}T08:00:00+07:00`);
}

/** Some days after today, by the Center's clock. */
const dayAhead = ({ clock }: Backend, days: number): string =>
  new Date(clock.now().getTime() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10);
