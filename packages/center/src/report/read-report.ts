import { isTold, parsePeriod } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import type { LocalDate, ReformAdvice, Scorecard } from '@hcc/schemas';
import { readAdvice } from '../advice/read-advice.ts';
import { requireBegun, unitOn } from '../evaluation/read-scorecard.ts';
import { boardRuleVersion, scorecardOf } from '../evaluation/scorecard.ts';
import { createTold } from '../evaluation/told-members.ts';
import type { Ports } from '../ports.ts';

/** What a yearly report is made of: the public scorecard of the whole Center, and advice. */
export interface YearlyReport {
  year: string;
  madeOn: LocalDate;
  scorecard: Scorecard;
  advice: ReformAdvice;
}

/**
 * A report may be put before everybody, so it tells no more than the scorecard does: procedures that are too small to be
 * public give no advice in it, though supervisors are given it.
 * @throws Problem `period_not_begun`
 */
export async function readReport(
  { stores, center, clock }: Pick<Ports, 'stores' | 'center' | 'clock'>,
  year: string,
): Promise<YearlyReport> {
  const now = clock.now();
  const today = toLocalDate(now.toISOString());
  const period = requireBegun(parsePeriod(year).id, today);
  const readTold = createTold();
  const scorecard = await scorecardOf(
    {
      scope: 'province',
      role: 'competent',
      unit: null,
      procedure: null,
      period,
      ruleVersion: boardRuleVersion,
      today,
    },
    {
      stores,
      toldIn: (split, ofYear) => readTold(stores, split, ofYear, now),
      unitNamed: (id) => unitOn(center, id, period.toOn) ?? { id, name: id },
    },
  );
  const told = await readTold(stores, 'procedure', year, now);
  const advice = await readAdvice(stores, center, period, (code) => isTold(told.of(code), 'year'));
  return { year, madeOn: today, scorecard, advice };
}
