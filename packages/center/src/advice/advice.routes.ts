import { type FlowMeasure, flowMeasures } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import type { Locale } from '@hcc/schemas';
import { operations } from '@hcc/schemas/contract';
import { requireBegun, requireEver, requireUnit } from '../evaluation/read-scorecard.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { dossiersBehind } from './behind-figure.ts';
import { readAdvice } from './read-advice.ts';
import { requireOneOf } from './require-one-of.ts';

export const adviceRoutes = (bind: Bind, { center }: Ports) => [
  bind(operations.getReformAdvice, async ({ query, now, caller: { officer } }, stores) => {
    requireOneOf(officer, ['supervise', 'lead'], 'advice');
    const today = toLocalDate(now.toISOString());
    return { body: await readAdvice(stores, center, requireBegun(query.period ?? today.slice(0, 4), today)) };
  }),

  bind(operations.listCountedDossiers, async ({ query, now, caller: { officer }, locale }, stores) => {
    const ownUnit = query.unit !== undefined && query.unit === officer.unit.id;
    requireOneOf(officer, ownUnit ? ['supervise', 'lead'] : ['supervise'], 'dossiersBehind');
    const measure = requireMeasure(query.measure, locale);
    const period = requireBegun(query.period, toLocalDate(now.toISOString()));
    const unit = query.unit === undefined ? null : requireUnit(center, query.unit, period.toOn);
    const procedure = query.procedure === undefined ? null : await requireEver(stores, query.procedure);
    const [after = null] = fromCursor(query.cursor, 1) ?? [];
    const { items, next } = await dossiersBehind(
      stores,
      center,
      { measure, period, unitId: unit?.id ?? null, role: query.role, procedureCode: procedure?.code ?? null },
      { after, limit: query.limit },
    );
    return { body: { items, nextCursor: next === null ? null : toCursor([next]) } };
  }),
];

/** @throws Problem `invalid_parameter` for what is nothing that happens on a day. */
function requireMeasure(name: string, locale: Locale): FlowMeasure {
  const found = flowMeasures.find((measure) => measure === name);
  if (found) return found;
  const fault = { pointer: '/query/measure', code: 'unknownMeasure', message: noSuchMeasure[locale] };
  throw new Problem('invalid_parameter', {}, { faults: [fault] });
}

const noSuchMeasure: Record<Locale, string> = {
  vi: 'Không có đại lượng này. Dùng tên trong công thức của chỉ số, ví dụ finishedLate.',
  en: 'Nothing is counted by this name. Use one that the formula of a figure names, such as finishedLate.',
  'zh-Hans': '没有这个计量项。请使用指标公式中的名称，例如 finishedLate。',
};
