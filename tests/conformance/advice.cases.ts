/** Advice for reform and the dossiers behind a figure: for who watches and who leads, and nobody else. */
import { parsePeriod } from '@hcc/rules/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type Told } from './ask.ts';
import type { Backend } from './backends.ts';
import { birth, file, officerFor, signIn, staffToken, type Filed } from './steps.ts';

export function adviceCases(backend: () => Backend): void {
  const supervisor = 'officer-head-supervisor';
  const leader = 'officer-hong-gai-leader';
  const thisMonth = () => new Date(backend().clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 7);
  const get = async (path: string, officerId = supervisor): Promise<Told> =>
    ask(backend(), 'GET', `/evaluation${path}`, { bearer: await staffToken(backend(), officerId) });

  let filed: Filed[];
  beforeAll(async () => {
    filed = [];
    for (let index = 0; index < 3; index++) filed.push(await file(backend()));
    for (const { id } of filed) {
      const officer = await signIn(backend(), officerFor.accept);
      const { etag } = await officer.desk.dossier(id).withResponse();
      await officer.desk.command(id, { type: 'accept' }, { ifMatch: etag ?? '' });
    }
    await backend().keepFigures();
  }, 120_000);

  describe('advice', () => {
    it('says of how many procedures it can say anything, and by which rule', async () => {
      const { evaluation } = await signIn(backend(), supervisor);
      const advice = await evaluation.advice();
      expect(advice.period).toBe(thisMonth().slice(0, 4));
      expect(advice.ruleVersion).toBe('advice-1');
      expect(advice.rules).toMatchObject({ leastDossiers: 30 });
      expect(advice.looked.denominator).toBeGreaterThanOrEqual(1);
    });

    it('of a period in which nothing happened is none', async () => {
      const { evaluation } = await signIn(backend(), supervisor);
      const none = { items: [], total: 0 };
      expect(await evaluation.advice({ period: '2001' })).toMatchObject({
        looked: { numerator: 0, denominator: 0 },
        lostDays: none,
        shorterTime: none,
        fullOnline: none,
        fewerComponents: none,
      });
    });

    it('is for who leads as well', async () => {
      expect(await get('/advice', leader)).toMatchObject({ status: 200 });
    });
  });

  describe('the dossiers behind a figure', () => {
    it('are those that were counted, page by page, and name nobody', async () => {
      const { evaluation } = await signIn(backend(), supervisor);
      const query = { measure: 'received', period: thisMonth(), procedure: birth, limit: 2 };
      const found = [];
      for await (const item of evaluation.dossiersBehind(query)) found.push(item);
      const codes = found.map(({ code }) => code);
      for (const { receipt } of filed) expect(codes).toContain(receipt.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(found.every(({ count, procedureCode }) => count === 1 && procedureCode === birth)).toBe(true);
      const { fromOn, toOn } = parsePeriod(thisMonth());
      expect(found.every(({ countedOn }) => countedOn >= fromOn && countedOn <= toOn)).toBe(true);
      expect(JSON.stringify(found)).not.toMatch(/Nguyễn Thị Mẫu|022190000001|0912000001/);
    });

    it('are of the unit that settles them, or of the one that took them in', async () => {
      const { evaluation } = await signIn(backend(), supervisor);
      const receipt = filed[0]?.receipt;
      const behind = async (unit: string, role: 'competent' | 'receiving') => {
        const found = [];
        const query = { measure: 'received', period: thisMonth(), unit, role } as const;
        for await (const { code } of evaluation.dossiersBehind(query)) found.push(code);
        return found;
      };
      expect(await behind(receipt?.competentUnit.id ?? '', 'competent')).toContain(receipt?.code);
      expect(await behind(receipt?.receivingUnit.id ?? '', 'receiving')).toContain(receipt?.code);
      expect(await behind(receipt?.receivingUnit.id ?? '', 'competent')).not.toContain(receipt?.code);
    });

    it('are for who leads a unit those of that unit alone', async () => {
      const { unit } = (await (await signIn(backend(), leader)).desk.current()).officer;
      const asked = `/dossiers?measure=received&period=${thisMonth()}`;
      expect(await get(`${asked}&unit=${unit.id}`, leader)).toMatchObject({ status: 200 });
      expect(await get(asked, leader)).toMatchObject({ status: 403, code: 'role_missing' });
      expect(await get(`${asked}&unit=qn-head`, leader)).toMatchObject({ status: 403, code: 'role_missing' });
    });
  });

  describe('refusals', () => {
    const period = 'measure=received&period=2026-08';
    it.each([
      ['advice for a year that has not begun', '/advice?period=2150', 400, 'period_not_begun'],
      ['a period that has not begun', '/dossiers?measure=received&period=2150', 400, 'period_not_begun'],
      ['a figure without a period', '/dossiers?measure=received', 400, 'invalid_parameter'],
      ['what nobody counts', '/dossiers?measure=happiness&period=2026-08', 400, 'invalid_parameter'],
      ['what stands at a moment', '/dossiers?measure=running&period=2026-08', 400, 'invalid_parameter'],
      ['a unit nobody knows', `/dossiers?${period}&unit=nobody`, 404, 'unit_not_found'],
      ['a procedure nobody knows', `/dossiers?${period}&procedure=9.999999`, 404, 'procedure_not_found'],
      ['a cursor of nowhere', `/dossiers?${period}&cursor=nowhere`, 400, 'invalid_cursor'],
    ])('name %s', async (_what, path, status, code) => {
      expect(await get(path)).toMatchObject({ status, code });
    });

    it.each(['/advice', `/dossiers?${period}`])('of %s: whoever neither watches nor leads', async (path) => {
      expect(await get(path, officerFor.accept)).toMatchObject({ status: 403, code: 'role_missing' });
    });
  });
}
