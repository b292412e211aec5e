import { facetsOf } from '@hcc/rules/catalogue';
import { toJsonSchema } from '@hcc/rules/form';
import { streetWordsIn } from '@hcc/rules/street-words';
import { isInForce } from '@hcc/rules/directory';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import { type Locale, LocalDate, type Procedure, ProcedureCode, type Unit } from '@hcc/schemas';
import { toDueDate } from '../dossiers/present.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Center, Ports } from '../ports.ts';
import { withTips } from '../tips/with-tips.ts';
import type { LoadCatalogue } from './catalogue-cache.ts';
import { toldChange } from './changes/tell-changes.ts';
import { competenceOf } from './competence.ts';
import { counterSlipDataOf } from './counter-slip-data.ts';
import { dateIfHandedIn } from './date-if-handed-in.ts';
import { createFindProcedures, filterContext } from './find-procedures.ts';
import { shortHash } from './import/short-hash.ts';
import { requireProcedure } from './require-procedure.ts';

export const catalogueRoutes = (bind: Bind, { center, documents }: Ports, load: LoadCatalogue) => {
  const find = createFindProcedures(center.units);
  return [
    bind(operations.listProcedures, async ({ query: { q, cursor, limit, ...filter } }, stores) => {
      const catalogue = await load(stores.catalogue);
      const found = find(catalogue, q, filter);
      // A place in the list of one version, words and filters: of another it would name another procedure.
      const asked = [catalogue.version, shortHash(JSON.stringify([q ?? '', filter]))];
      const isOfThisList = ([at = '', ...list]: readonly string[]) =>
        /^\d{1,6}$/.test(at) && list.join() === asked.join();
      const [place = '0'] = fromCursor(cursor, 3, isOfThisList) ?? [];
      const start = Number(place);
      const end = start + limit;
      const items = found.slice(start, end).flatMap(({ entry, match }) => {
        const summary = catalogue.summaries.get(entry.code);
        return summary ? [{ ...summary, ...(match && { match }) }] : [];
      });
      const nextCursor = end < found.count ? toCursor([String(end), ...asked]) : null;
      return { body: { items, nextCursor, total: found.count }, headers: publicCache };
    }),

    bind(operations.getFacets, async ({ query: { q, ...filter } }, stores) => {
      const catalogue = await load(stores.catalogue);
      const found = find(catalogue, q, {});
      const entries = found.slice(0, found.count).map(({ entry }) => entry);
      const facets = facetsOf(entries, filter, filterContext(catalogue, center.units, filter));
      return { body: { version: catalogue.version, ...facets }, headers: publicCache };
    }),

    bind(operations.getCatalogueIndex, async (_, stores) => {
      const { indexText } = await load(stores.catalogue);
      return { ...indexText, headers: publicCache };
    }),

    bind(operations.listStreetWords, async ({ query: { language } }) => ({
      body: { language, items: [...streetWordsIn[language]] },
      headers: publicCache,
    })),

    bind(operations.getProcedure, async ({ params, query }, stores) => ({
      body: await requireProcedure(stores, params.code, query.asOf),
      headers: publicCache,
    })),

    bind(operations.listProcedureVersions, async ({ params: { code } }, stores) => {
      const items = await stores.catalogue.versionsOf(code);
      if (items.length === 0) throw new Problem('procedure_not_found', { code });
      return { body: { items }, headers: publicCache };
    }),

    bind(operations.listRelatedProcedures, async ({ params: { code } }, stores) => {
      await requireProcedure(stores, code);
      const { related, summaries } = await load(stores.catalogue);
      return { body: { items: related(code).flatMap((other) => summaries.get(other) ?? []) }, headers: publicCache };
    }),

    bind(operations.getCompetentUnit, async ({ params, query, now }, stores) => {
      const procedure = await requireProcedure(stores, params.code);
      const today = toLocalDate(now.toISOString());
      return { body: competenceOf(center, procedure, query, today), headers: publicCache };
    }),

    bind(operations.getProcedureForm, async ({ params }, stores) => ({
      body: withTips(
        center.formOf(await requireProcedure(stores, params.code)),
        await stores.tips.standing(params.code),
      ),
      headers: publicCache,
    })),

    bind(operations.getProcedureFormSchema, async ({ params }, stores) => ({
      body: toJsonSchema(center.formOf(await requireProcedure(stores, params.code))),
      headers: publicCache,
    })),

    bind(operations.getCounterSlip, async ({ params, query, now, locale }, stores) => {
      const procedure = await requireProcedure(stores, params.code);
      requireCounter(procedure, locale);
      const variantId = requireVariant(procedure, query.variant, locale);
      const unit = servicePoint(center, query.unit, toLocalDate(now.toISOString()));
      const bytes = await documents.counterSlip(counterSlipDataOf(procedure, { center, unit, variantId, now }));
      return {
        document: { bytes, mediaType: 'application/pdf', fileName: `phieu-nop-tai-quay-${procedure.code}.pdf` },
      };
    }),

    bind(operations.getProcedureDueDate, async ({ params, query, now, locale }, stores) => {
      const procedure = await requireProcedure(stores, params.code);
      return { body: toDueDate(dateIfHandedIn(center, procedure, query, now), locale) };
    }),

    bind(operations.listCatalogueChanges, async ({ query: { since, cursor, limit }, locale }, stores) => {
      const [effectiveOn, code] = fromCursor(cursor, 2, isChangeKey) ?? [];
      const after = effectiveOn !== undefined && code !== undefined ? { effectiveOn, code } : undefined;
      const rows = await stores.catalogue.changes({ since, after, limit: limit + 1 });
      const items = rows.slice(0, limit).map((change) => toldChange(change, locale));
      const last = rows.length > limit ? items.at(-1) : undefined;
      const nextCursor = last ? toCursor([last.effectiveOn, last.code]) : null;
      return { body: { items, nextCursor }, headers: publicCache };
    }),
  ];
};

/** @throws Problem `filing_not_offered` with the reason: what the national portal takes in, no counter of ours does. */
function requireCounter({ code, filingMode: { mode, reason } }: Procedure, locale: Locale): void {
  if (mode === 'handOver') throw new Problem('filing_not_offered', { code, reason: reason[locale] ?? reason.vi });
}

/** @throws Problem `invalid_parameter` for a case that the procedure does not have. */
function requireVariant({ variants }: Procedure, given: string | undefined, locale: Locale): string | undefined {
  if (given === undefined || variants.some(({ id }) => id === given)) return given;
  const fault = { pointer: '/query/variant', code: 'unknownVariant', message: noSuchVariant[locale] };
  throw new Problem('invalid_parameter', {}, { faults: [fault] });
}

const noSuchVariant: Record<Locale, string> = {
  vi: 'Thủ tục không có trường hợp này.',
  en: 'The procedure has no such case.',
  'zh-Hans': '该手续没有这种情形。',
};

/** @throws Problem `unit_not_found`, also for an agency: it decides behind its door. */
function servicePoint({ units, unitOn }: Center, id: string, day: LocalDate): Unit {
  const unit = units.find((each) => each.id === id && each.kind !== 'agency' && isInForce(each, day));
  if (!unit) throw new Problem('unit_not_found', { id });
  return unitOn(unit, day);
}

const isChangeKey = ([day, code]: readonly string[]): boolean =>
  LocalDate.safeParse(day).success && ProcedureCode.safeParse(code).success;
