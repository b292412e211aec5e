/** Which figures somebody asks for, and those figures: for the operations and for the Center's own page alike. */
import {
  begunPeriod,
  FuturePeriod,
  indicatorSet,
  indicatorSets,
  monthOf,
  UnknownRuleVersion,
} from '@hcc/rules/indicators';
import type { Period } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import type { LocalDate, Locale, Scorecard, ScorecardQuery, UnitReference } from '@hcc/schemas';
import type * as z from 'zod';
import { Problem } from '../http/problem.ts';
import type { Center, Repositories } from '../ports.ts';
import { boardRuleVersion, scorecardOf } from './scorecard.ts';
import { createTold } from './told-members.ts';

export type AskedScorecard = z.output<typeof ScorecardQuery>;

/** @throws Problem `unit_not_found`, `procedure_not_found`, `period_not_begun`, `rule_version_unknown`, `invalid_parameter` */
export type ReadScorecard = (
  query: AskedScorecard,
  reading: { stores: Repositories; now: Date; locale: Locale },
) => Promise<Scorecard>;

export function createScorecardReader(center: Center): ReadScorecard {
  const readTold = createTold();
  return async (query, { stores, now, locale }) => {
    if (query.unit !== undefined && query.procedure !== undefined) throw notTogether(locale);
    const today = toLocalDate(now.toISOString());
    const period = requireBegun(query.period ?? monthOf(today), today);
    const ruleVersion = requireRule(query.ruleVersion ?? boardRuleVersion, period);
    const unit = query.unit === undefined ? null : requireUnit(center, query.unit, period.toOn);
    const procedure = query.procedure === undefined ? null : await requireEver(stores, query.procedure);
    const isAgency = unit !== null && center.units.some(({ id, kind }) => id === unit.id && kind === 'agency');
    return scorecardOf(
      {
        scope: unit ? 'unit' : procedure ? 'procedure' : 'province',
        role: query.role ?? (unit && !isAgency ? 'receiving' : 'competent'),
        unit,
        procedure,
        period,
        ruleVersion,
        today,
      },
      {
        stores,
        toldIn: (split, year) => readTold(stores, split, year, now),
        unitNamed: (id) => unitOn(center, id, period.toOn) ?? { id, name: id },
      },
    );
  };
}

/** @throws Problem `period_not_begun` */
export function requireBegun(id: string, today: LocalDate): Period {
  try {
    return begunPeriod(id, today);
  } catch (error) {
    if (error instanceof FuturePeriod) throw new Problem('period_not_begun', { period: id });
    throw error;
  }
}

/** @throws Problem `rule_version_unknown` naming those there are. */
function requireRule(version: string, period: Period): string {
  try {
    return indicatorSet(version, period).version;
  } catch (error) {
    if (!(error instanceof UnknownRuleVersion)) throw error;
    const known = indicatorSets.map((set) => set.version).join(', ');
    throw new Problem('rule_version_unknown', { ruleVersion: version, period: period.id, known });
  }
}

/** One that was closed keeps its figures, under its last name. @throws Problem `unit_not_found` */
export function requireUnit(center: Center, id: string, day: LocalDate): UnitReference {
  const unit = unitOn(center, id, day);
  if (!unit) throw new Problem('unit_not_found', { id });
  return unit;
}

export function unitOn({ units, unitOn: asOn }: Center, id: string, day: LocalDate): UnitReference | null {
  const unit = units.find((one) => one.id === id);
  return unit ? { id, name: asOn(unit, day).name } : null;
}

/** A repealed one too: its dossiers went on, and its figures stay. @throws Problem `procedure_not_found` */
export async function requireEver({ catalogue }: Repositories, code: string): Promise<{ code: string; name: string }> {
  const procedure = await catalogue.findEver(code);
  if (!procedure) throw new Problem('procedure_not_found', { code });
  return { code: procedure.code, name: procedure.name };
}

const notTogether = (locale: Locale): Problem =>
  new Problem(
    'invalid_parameter',
    {},
    {
      faults: [{ pointer: '/query/procedure', code: 'notWithUnit', message: oneOnly[locale] }],
    },
  );

const oneOnly: Record<Locale, string> = {
  vi: 'Chỉ chọn đơn vị hoặc thủ tục: số liệu của một thủ tục tại một đơn vị quá nhỏ để công khai.',
  en: 'Ask for a unit or a procedure: the figures of one procedure at one unit are too small to be public.',
  'zh-Hans': '请只选择单位或手续之一：单个单位单项手续的数据过小，不宜公开。',
};
