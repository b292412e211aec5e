/** Lists (reliability H07; RFC 8288): a fixed order, opaque cursors, each row once. */
import type { DeskDossierSummary } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import {
  citizen,
  commands,
  file,
  fileAtCounter,
  officerFor,
  partnerClient,
  signIn,
  someone,
  staffToken,
  take,
  workingDay,
} from './steps.ts';

export function listCases(backend: () => Backend): void {
  it.each([
    ['/procedures', 25],
    ['/procedures?q=dat%20dai', 1],
    ['/units', 300],
    ['/units?kind=branch', 13],
    ['/units?kind=department', 156],
    ['/address-units', 171],
  ])('GET %s shows every row once, %i at least, whatever the size of a page', async (path, least) => {
    const b = backend();
    const walk = async (limit: number): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for (let next: string | null = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`; next !== null;) {
        const told = await ask(b, 'GET', next, { bearer: keys.bank.publishable });
        rows.push(...(told.json['items'] as { id?: string; code: string }[]).map(({ id, code }) => id ?? code));
        const link = told.headers.get('link');
        const target = link === null ? undefined : /^<([^>]+)>; rel="next"$/.exec(link)?.[1];
        expect(target === undefined, 'a Link exactly when there is a next page').toBe(told.json['nextCursor'] === null);
        next = target === undefined ? null : target.replace(/^.*\/v1/, '');
      }
      return rows;
    };
    const [whole, pages] = [await walk(100), await walk(7)];
    expect(whole.length).toBeGreaterThanOrEqual(least);
    expect(new Set(whole).size).toBe(whole.length);
    expect(pages).toEqual(whole);
  });

  it('filters hold on every page', async () => {
    const b = backend();
    const told = await ask(b, 'GET', '/procedures?level=commune&audience=citizen&limit=100', {
      bearer: keys.bank.publishable,
    });
    const items = told.json['items'] as { level: string; audiences: string[] }[];
    expect(items.length).toBeGreaterThan(0);
    for (const { level, audiences } of items) expect([level, audiences.includes('citizen')]).toEqual(['commune', true]);
    const before = await ask(b, 'GET', '/units?asOf=2020-01-01', { bearer: keys.bank.publishable });
    expect(before.json['items']).toEqual([]);
  });

  it('the desk counts its whole queue, for each officer and whatever it is narrowed to', async () => {
    const b = backend();
    const owner = await citizen(b);
    const filed = [];
    for (let count = 0; count < 6; count++) filed.push(await file(b, owner));
    const ids = filed.map(({ id }) => id);
    const [waiting = '', late = '', apology = '', held = '', leaving = ''] = ids;
    await take(b, waiting, 'accept', 'requestSupplement');
    await take(b, late, 'accept', 'appraise');
    // Decided elsewhere and collected where an officer of another agency has her seat.
    const { id: elsewhere } = await fileAtCounter(b, 'officer-ha-long-receiver', {
      'matter.addressUnit': '06673',
      'return.method': 'counter',
      'return.unit': 'qn-branch-193',
    });
    for (const [officerId, command] of [
      ['officer-bai-chay-appraiser', commands.takeOver],
      ['officer-bai-chay-appraiser', commands.appraise],
      ['officer-bai-chay-leader', commands.approve],
      ['officer-bai-chay-clerk', commands.stamp],
    ] as const) {
      const { desk } = await signIn(b, officerId);
      const { etag } = await desk.dossier(elsewhere).withResponse();
      await desk.command(elsewhere, command, { ifMatch: etag ?? '' });
    }
    await take(b, apology, 'accept', 'proposeReappointment');
    await take(b, held, 'accept', 'claim');
    await take(b, leaving, 'accept');
    const asked = await owner.client.dossiers.get(leaving).withResponse();
    await owner.client.dossiers.withdraw(leaving, {}, { ifMatch: asked.etag ?? '' });

    const attentions = [
      'overdue',
      'dueToday',
      'apologyDue',
      'apologyToSign',
      'withdrawalAsked',
      'answered',
      'responseOverdue',
    ] as const;
    let counted = 0;
    for (const officerId of [
      officerFor.accept,
      officerFor.appraise,
      officerFor.settleAtOnce,
      officerFor.approve,
      officerFor.sign,
      officerFor.return,
      'officer-hong-gai-appraiser-2',
      'officer-head-supervisor',
    ]) {
      const { desk } = await signIn(b, officerId);
      for (const question of [
        {},
        { mine: 'false' as const },
        { assigned: 'nobody' as const },
        { assigned: 'me' as const },
        { status: 'accepted' as const },
        { q: someone.fullName.slice(0, 9) },
        { mine: 'false' as const, q: filed[0]?.receipt.code ?? '' },
      ]) {
        const rows: DeskDossierSummary[] = [];
        for await (const row of desk.dossiers({ ...question, limit: 100 })) rows.push(row);
        const expected = Object.fromEntries(
          attentions.map((name) => [name, rows.filter(({ attention }) => attention.includes(name)).length]),
        );
        expect(await desk.counts(question), `${officerId} ${JSON.stringify(question)}`).toEqual({
          total: rows.length,
          attention: expected,
        });
        counted += rows.length;
      }
    }
    expect(counted).toBeGreaterThan(50);
    const seated = await (await signIn(b, officerFor.settleAtOnce)).desk.dossiers({ status: 'completed' }).atMost(1000);
    expect(seated.find((row) => row.id === elsewhere)).toMatchObject({ next: expect.arrayContaining(['return']) });
  });

  it('a receiver sees by when the applicant has to answer', async () => {
    const b = backend();
    const { id } = await file(b);
    await take(b, id, 'accept', 'requestSupplement');
    const { desk } = await signIn(b, 'officer-ha-long-receiver');
    const rows = await desk.dossiers({ status: 'supplementRequested' }).atMost(1000);
    expect(rows.find((row) => row.id === id)).toMatchObject({
      respondByOn: workingDay(10),
      next: expect.arrayContaining(['takeInSupplement']),
    });
  });

  it('the newest of a partner’s dossiers comes first, page by page, while others are filed', async () => {
    const b = backend();
    const owner = await citizen(b, 'utility');
    const codes: string[] = [];
    for (let count = 0; count < 5; count++) codes.push((await file(b, owner)).receipt.code);
    const { dossiers } = partnerClient(b, 'utility');
    const seen: string[] = [];
    for await (const { code } of dossiers.list({ limit: 2 })) {
      seen.push(code);
      if (seen.length === 3) await file(b, owner);
    }
    expect(seen.slice(0, 5)).toEqual(codes.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('the desk’s queue is paged by due date without a gap', async () => {
    const b = backend();
    const { desk } = await signIn(b, 'officer-head-receiver');
    const all: string[] = [];
    for await (const { id } of desk.dossiers({ mine: 'false', limit: 100 })) all.push(id);
    const paged: string[] = [];
    for await (const { id } of desk.dossiers({ mine: 'false', limit: 3 })) paged.push(id);
    expect(all.length).toBeGreaterThan(5);
    expect(paged).toEqual(all);
    for await (const { status } of desk.dossiers({ mine: 'false', status: 'returned' }))
      expect(status).toBe('returned');
  });

  const forged = [
    'x',
    '%25',
    ...[
      null,
      'x',
      [],
      ['a'],
      ['a', 'b', 'c'],
      [1, 2],
      ['x', 'y'],
      ['2026-01-01', '\u0000'],
      ['2026-99-99T00:00:00Z', 'dos_1'],
      ['\u0000', 'dos_1'],
      ['\ud800', 'x'],
      ['infinity', 'x'],
    ].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url')),
  ];
  it.each(forged)('a forged cursor is refused or opens nothing: %s', async (cursor) => {
    const b = backend();
    const staff = await staffToken(b, 'officer-head-receiver');
    for (const [path, bearer] of [
      ['/procedures', keys.bank.publishable],
      ['/units', keys.bank.publishable],
      ['/address-units', keys.bank.publishable],
      ['/dossiers', keys.bank.secret],
      ['/desk/dossiers', staff],
    ] as const) {
      const told = await ask(b, 'GET', `${path}?cursor=${cursor}`, { bearer });
      expect([200, 400], `${path} answered ${told.text}`).toContain(told.status);
      if (told.status === 400) expect(told.code).toBe('invalid_cursor');
    }
    // A cursor of the partner's list names an instant; nothing else does.
    expect((await ask(b, 'GET', `/dossiers?cursor=${cursor}`, { bearer: keys.bank.secret })).status).toBe(400);
  });
}
