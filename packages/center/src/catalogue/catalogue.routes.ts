import { deriveForm } from '@hcc/rules/form';
import { search } from '@hcc/rules/search';
import { dueDate, receivedWorkingInstant } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { ProcedureSummary } from '@hcc/schemas';
import { durationsFor } from '../dossiers/decision-context.ts';
import { toDueDate } from '../dossiers/present.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { etagOf } from '../http/etag.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Ports } from '../ports.ts';
import { createCatalogueCache } from './catalogue-cache.ts';
import { requireProcedure } from './require-procedure.ts';

export const catalogueRoutes = (bind: Bind, { center }: Ports) => {
  const load = createCatalogueCache();
  return [
    bind(operations.listProcedures, async ({ query }, stores) => {
      const catalogue = await load(stores.catalogue);
      const fits = (summary: ProcedureSummary): boolean =>
        (!query.level || summary.level === query.level) &&
        (!query.audience || summary.audiences.includes(query.audience)) &&
        (!query.field || summary.fields.some(({ name, code }) => name === query.field || code === query.field));
      const found = query.q?.trim()
        ? search(catalogue.search, query.q, { limit: 200 }).flatMap(({ code }) => catalogue.byCode.get(code) ?? [])
        : catalogue.summaries;
      const rows = found.filter(fits);
      // A place in a fixed list of one version; another version starts again.
      const [version, place] = fromCursor(query.cursor, 2, ([, at = '']) => /^\d{1,6}$/.test(at)) ?? [];
      const start = version === catalogue.version ? Number(place) : 0;
      const items = rows.slice(start, start + query.limit);
      const next =
        start + query.limit < rows.length ? toCursor([catalogue.version, String(start + query.limit)]) : null;
      return { body: { items, nextCursor: next }, etag: etagOf(catalogue.version), headers: publicCache };
    }),

    bind(operations.getProcedure, async ({ params }, stores) => {
      const procedure = await requireProcedure(stores, params.code);
      return { body: procedure, etag: etagOf(procedure.version), headers: publicCache };
    }),

    bind(operations.getProcedureForm, async ({ params }, stores) => {
      const form = deriveForm(await requireProcedure(stores, params.code));
      return { body: form, etag: etagOf(form.version), headers: publicCache };
    }),

    bind(operations.getProcedureDueDate, async ({ params, query, now, locale }, stores) => {
      const procedure = await requireProcedure(stores, params.code);
      const received = query.receivedAt ?? now.toISOString();
      const startedAt = query.channel === 'online' ? receivedWorkingInstant(received, center.calendar) : received;
      const duration = durationsFor(procedure, query.channel).committed;
      return {
        body: toDueDate(
          { startedAt, duration, due: dueDate({ startedAt, duration, calendar: center.calendar }) },
          locale,
        ),
      };
    }),

    bind(operations.getCatalogueIndex, async (_, stores) => {
      const { index, version } = await load(stores.catalogue);
      return { body: index, etag: etagOf(version), headers: publicCache };
    }),
  ];
};
