/** Tips beside the papers of a form: found by advice, worded and approved by who leads, read by everybody. */
import { adviceRules, tipDraft } from '@hcc/rules/advice';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { LocalizedText, Locale, ReformAdvice, Tip, TippedPaper } from '@hcc/schemas';
import { readAdvice } from '../advice/read-advice.ts';
import { requireOneOf } from '../advice/require-one-of.ts';
import { requireProcedure } from '../catalogue/require-procedure.ts';
import { newId } from '../crypto/tokens.ts';
import { componentsOf } from '../dossiers/components-of.ts';
import { requireBegun } from '../evaluation/read-scorecard.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import type { KeptTip } from './tips.store.ts';

export const tipRoutes = (bind: Bind, { center }: Ports) => [
  bind(operations.listTips, async ({ query, now, caller: { officer } }, stores) => {
    requireOneOf(officer, ['lead', 'supervise'], 'tips');
    const today = toLocalDate(now.toISOString());
    const advice = await readAdvice(stores, center, requireBegun(query.period ?? today.slice(0, 4), today));
    const items = await papersOf(stores, center, advice);
    return { body: { period: advice.period, ruleVersion: adviceRules.version, items } };
  }),

  bind(operations.approveTip, async ({ body, now, caller: { officer }, locale }, stores) => {
    requireOneOf(officer, ['lead'], 'approveTip');
    const { procedure: code, component, words } = body;
    const procedure = await requireProcedure(stores, code);
    if (!componentsOf(center, procedure).some(({ id }) => id === component)) throw noSuchPaper(locale);
    const standing = (await stores.tips.standing(code)).find(({ componentId }) => componentId === component);
    if (standing && isSame(standing.words, words)) return { body: told(standing, center) };
    const tip: KeptTip = {
      id: newId('tip'),
      procedureCode: code,
      componentId: component,
      words,
      approvedAt: now.toISOString(),
      approvedBy: officer.id,
      retiredAt: null,
      retiredBy: null,
    };
    await stores.tips.approve(tip);
    return { body: told(tip, center) };
  }),

  bind(operations.retireTip, async ({ params, now, caller: { officer } }, stores) => {
    requireOneOf(officer, ['lead'], 'retireTip');
    if (!(await stores.tips.find(params.id))) throw new Problem('tip_not_found');
    await stores.tips.retire(params.id, officer.id, now);
    return {};
  }),
];

const isSame = (one: LocalizedText, other: LocalizedText): boolean =>
  (['vi', 'en', 'zh-Hans'] as const).every((locale) => one[locale] === other[locale]);

const noSuchPaper = (locale: Locale): Problem =>
  new Problem(
    'invalid_body',
    {},
    { faults: [{ pointer: '/component', code: 'unknownComponent', message: unknownPaper[locale] }] },
  );

const unknownPaper: Record<Locale, string> = {
  vi: 'Thủ tục không có giấy tờ này.',
  en: 'The procedure asks for no such paper.',
  'zh-Hans': '该手续没有这份材料。',
};

/** What advice finds, and whatever else has ever had a tip. */
async function papersOf(
  { tips, catalogue }: Repositories,
  center: Center,
  { fewerComponents }: ReformAdvice,
): Promise<TippedPaper[]> {
  const keyOf = (code: string, componentId: string): string => `${code} ${componentId}`;
  const kept = Map.groupBy(await tips.all(), (tip) => keyOf(tip.procedureCode, tip.componentId));
  const found = fewerComponents.items.map(({ procedure, component, ...evidence }): TippedPaper => {
    const key = keyOf(procedure.code, component.id);
    const own = (kept.get(key) ?? []).map((tip) => told(tip, center));
    kept.delete(key);
    return { procedure, component, evidence, draft: tipDraft(evidence), tips: own };
  });
  const others = await Promise.all(
    [...kept.values()].map(async (own): Promise<TippedPaper[]> => {
      const [first] = own;
      const procedure = first && (await catalogue.findEver(first.procedureCode));
      if (!procedure) return [];
      const { code, name } = procedure;
      const paper = componentsOf(center, procedure).find(({ id }) => id === first.componentId);
      return [
        {
          procedure: { code, name },
          component: { id: first.componentId, name: paper?.name ?? null },
          evidence: null,
          draft: null,
          tips: own.map((tip) => told(tip, center)),
        },
      ];
    }),
  );
  return [...found, ...others.flat()];
}

function told({ id, words, approvedAt, approvedBy, retiredAt, retiredBy }: KeptTip, { officers }: Center): Tip {
  const who = (officerId: string) => ({
    id: officerId,
    name: officers.find((officer) => officer.id === officerId)?.name ?? officerId,
  });
  return {
    id,
    words,
    approvedAt,
    approvedBy: who(approvedBy),
    retiredAt,
    retiredBy: retiredBy === null ? null : who(retiredBy),
  };
}
