/** The public scorecard: what happened is counted, what is too small is not told, and what has no answer says so. */
import { checkSumFaults } from '@hcc/rules/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, file, officerFor, pageClient, signIn, type Filed } from './steps.ts';

export function evaluationCases(backend: () => Backend): void {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Told> =>
    ask(backend(), 'GET', `/evaluation/scorecard${path}`, { bearer: keys.bank.publishable, headers });
  const thisMonth = () => new Date(backend().clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 7);

  /** Enough for a figure to be told: the other cases of the suite leave some as well. */
  const several = 6;
  let filed: Filed[];
  let before: Awaited<ReturnType<typeof scorecard>>;
  const scorecard = async (query: object = {}) => {
    await backend().keepFigures();
    return pageClient(backend()).evaluation.scorecard(query);
  };

  describe('counts', () => {
    beforeAll(async () => {
      before = await scorecard({ procedure: birth });
      filed = [];
      for (let index = 0; index < several; index++) filed.push(await file(backend()));
      // Refused at once: a result, so as many are settled as are received.
      for (const command of [
        { type: 'accept' },
        { type: 'refuse', reason: 'Không đủ điều kiện', legalBasis: 'Điều 16' },
      ] as const)
        for (const { id } of filed) {
          const officer = await signIn(backend(), officerFor[command.type]);
          const { etag } = await officer.desk.dossier(id).withResponse();
          await officer.desk.command(id, command, { ifMatch: etag ?? '' });
        }
      // What is told is decided anew after a minute.
      backend().clock.advance({ minutes: 2 });
    }, 120_000);

    it('follow what happens, and their check sums hold', async () => {
      const now = await scorecard({ procedure: birth });
      expect(now.scope).toBe('procedure');
      expect(now.procedure?.code).toBe(birth);
      expect(now.period).toMatchObject({ id: thisMonth(), kind: 'month', isRunning: true });
      const { board } = now;
      if (!board) throw new Error('Enough was received and settled for a figure to be told.');
      expect(checkSumFaults(board)).toEqual([]);
      expect(board.received.online).toBeGreaterThanOrEqual(several);
      if (before.board) {
        expect(board.received.online - before.board.received.online).toBe(several);
        expect(board.notReceived.filed - before.board.notReceived.filed).toBe(several);
        expect(board.resolved.refused - before.board.resolved.refused).toBe(several);
      }
    });

    it('of the province are the sums of all, with its units beside each other', async () => {
      const { scope, board, units, evaluation } = await scorecard();
      expect(scope).toBe('province');
      if (!board || !units) throw new Error('Enough was received and settled for a figure to be told.');
      expect(checkSumFaults(board)).toEqual([]);
      expect(units.items.reduce((sum, { received }) => sum + received, 0)).toBeLessThanOrEqual(board.received.total);
      expect(evaluation?.ruleVersion).toBe('public-board-2');
    });

    it('of a unit that serves are of what was handed in there', async () => {
      const at = filed[0]?.receipt.receivingUnit.id ?? '';
      const competent = filed[0]?.receipt.competentUnit.id ?? '';
      expect(await scorecard({ unit: at })).toMatchObject({ scope: 'unit', role: 'receiving', unit: { id: at } });
      expect(await scorecard({ unit: competent })).toMatchObject({ role: 'competent', unit: { id: competent } });
      expect(await scorecard({ unit: at, role: 'competent' })).toMatchObject({ role: 'competent' });
    });

    it('of where nothing happened are nought, and their shares have no value', async () => {
      const { board, evaluation, time } = await scorecard({ period: '2001-02' });
      expect(board?.received.total).toBe(0);
      expect(time).toEqual({ averageWorkingDays: null, nineOfTen: null, savedWorkingDays: 0, lateWorkingDays: 0 });
      for (const { figures } of evaluation?.groups ?? [])
        for (const { value, noData, needs } of figures)
          expect([value, noData]).toEqual([null, needs === null ? 'nothingCounted' : 'notMeasured']);
    });

    it('of time stand beside what was promised and what the law allows', async () => {
      const { evaluation, board } = await scorecard({ procedure: birth });
      const figures = (evaluation?.groups ?? []).flatMap((group) => group.figures);
      const [took, promised, allowed] = ['averageWorkingDays', 'promisedWorkingDays', 'statutoryWorkingDays'].map(
        (name) => figures.find(({ id }) => id === name),
      );
      const { early = 0, onTime = 0, late = 0 } = board?.resolved ?? {};
      expect(promised?.denominator).toBe(early + onTime + late);
      expect(allowed?.denominator).toBeGreaterThanOrEqual(several);
      // How many days they are depends on the hour of filing: a birth is registered the same day, or the next.
      for (const figure of [took, promised, allowed])
        expect(figure?.value).toBe((figure?.numerator ?? 0) / (figure?.denominator ?? 0));
    });

    it('of the past end with the period, by the shortest kind that is told', async () => {
      const { trend, toldBy } = await scorecard({ period: '2001-02' });
      expect(toldBy).toBe('month');
      expect([trend.length, trend[0]?.period, trend.at(-1)?.period]).toEqual([12, '2000-03', '2001-02']);
      const { satisfaction } = await scorecard({ period: '2001-02' });
      expect(satisfaction).toEqual({ verySatisfied: 0, satisfied: 0, notSatisfied: 0, notCounted: 0 });
    });

    it('are evaluated by the rule that is asked for', async () => {
      const { evaluation } = await scorecard({ ruleVersion: '766/QĐ-TTg' });
      expect(evaluation?.groups.map(({ points }) => points)).toEqual([18, 20, 22, 22, 18]);
    });

    it('are not sent again to who has them', async () => {
      // Figures of a month that is over stand still.
      const first = await get('?period=2001-02');
      const etag = first.headers.get('etag') ?? '';
      expect(first.headers.get('cache-control')).toContain('public');
      expect(await get('?period=2001-02', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    });

    it('name nobody', async () => {
      await backend().keepFigures();
      const { text } = await get('');
      for (const { receipt } of filed) expect(text).not.toContain(receipt.code);
      expect(text).not.toMatch(/Nguyễn Thị Mẫu|022190000001|0912000001/);
    });
  });

  describe('tables', () => {
    const table = (format: 'csv' | 'xlsx', query = '', headers: Record<string, string> = {}): Promise<Response> =>
      backend().fetch(
        new Request(`${backend().baseUrl}/v1/evaluation/scorecard.${format}${query}`, {
          headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers },
        }),
      );

    it('hold what is shown, as text that Excel reads', async () => {
      const response = await table('csv', `?procedure=${birth}`, { 'accept-language': 'vi' });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toContain(`hcc-scorecard-${thisMonth()}-${birth}.csv`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
      const { board } = await scorecard({ procedure: birth });
      const lines = new TextDecoder().decode(bytes).split('\r\n');
      expect(lines).toContain(`Tiếp nhận trong kỳ,${board?.received.total}`);
    });

    it('are a workbook as well', async () => {
      const response = await table('xlsx', '?period=2001');
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
      const { evaluation } = pageClient(backend());
      expect((await evaluation.table('xlsx', { period: '2001' })).size).toBe(bytes.length);
    });

    it.each(
      (['csv', 'xlsx'] as const).flatMap(
        (format) =>
          [
            [format, '?unit=nobody', 404, 'unit_not_found'],
            [format, '?procedure=9.999999', 404, 'procedure_not_found'],
            [format, '?period=2150', 400, 'period_not_begun'],
            [format, `?ruleVersion=${encodeURIComponent('766/QĐ-TTg')}`, 400, 'invalid_parameter'],
          ] as const,
      ),
    )('as %s are refused with %s', async (format, query, status, code) => {
      const response = await table(format, query);
      expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })]);
    });
  });

  describe('refusals', () => {
    it.each([
      ['a period that has not begun', '?period=2150', 400, 'period_not_begun'],
      ['a rule version nobody has', `?ruleVersion=${encodeURIComponent('999/QĐ-TTg')}`, 400, 'rule_version_unknown'],
      [
        'a rule before its time',
        `?period=2020&ruleVersion=${encodeURIComponent('766/QĐ-TTg')}`,
        400,
        'rule_version_unknown',
      ],
      ['a unit nobody knows', '?unit=nobody', 404, 'unit_not_found'],
      ['a procedure nobody knows', '?procedure=9.999999', 404, 'procedure_not_found'],
      ['a unit and a procedure together', `?unit=qn-head&procedure=${birth}`, 400, 'invalid_parameter'],
      ['a month that is none', '?period=2026-13', 400, 'invalid_parameter'],
      ['a day', '?period=2026-08-01', 400, 'invalid_parameter'],
      ['a role that is none', '?unit=qn-head&role=owner', 400, 'invalid_parameter'],
      ['what it does not know', '?colour=red', 400, 'invalid_parameter'],
    ])('name %s', async (_what, query, status, code) => {
      expect(await get(query)).toMatchObject({ status, code });
    });
  });
}
