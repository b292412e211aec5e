import { mayOpen, publishedStatus } from '@hcc/rules/dossier';
import { monthOf, monthsUpTo, sumOf } from '@hcc/rules/indicators';
import { unusualPatterns, watchRules } from '@hcc/rules/supervision';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type { LocalDate, Officer, Supervision, UnitReference, WatchedDossier } from '@hcc/schemas';
import { standingOf } from '../dossiers/decision-context.ts';
import { type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, startsWithInstant, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import { unitAtWork } from './keep-watch.ts';
import type { StandingMark } from './supervision.store.ts';
import { watchedUnit } from './watch-scope.ts';

/** Enough for a share to mean something, and short enough to be about now. */
const patternMonths = 3;

export const supervisionRoutes = (bind: Bind, { center }: Ports) => [
  bind(operations.getSupervision, async ({ caller: { officer }, now }, stores) => {
    const unit = watchedUnit(center, officer);
    const seenUntil = await stores.supervision.seenUntil(officer.id);
    const { total, unseen, byReason } = await stores.supervision.counts({ unitId: unit?.id ?? null, now, seenUntil });
    const of = (reason: keyof Supervision['byReason']): number => byReason.get(reason) ?? 0;
    return {
      body: {
        at: now.toISOString(),
        unit,
        ruleVersion: watchRules.version,
        total,
        byReason: {
          late: of('late'),
          aboutToBeLate: of('aboutToBeLate'),
          stuck: of('stuck'),
          repeatedSupplements: of('repeatedSupplements'),
          reappointed: of('reappointed'),
        },
        unseen,
        patterns: await patternsOf(stores, center, { unit, today: toLocalDate(now.toISOString()) }),
      },
    };
  }),

  bind(operations.listWatchedDossiers, async ({ query, caller: { officer }, now }, stores) => {
    const own = watchedUnit(center, officer);
    const unitId = narrowed(own, query.unit, center);
    const [fromAt, dossierId] = fromCursor(query.cursor, 2, startsWithInstant) ?? [];
    const after = fromAt !== undefined && dossierId !== undefined ? { fromAt, dossierId } : null;
    const { reason = null, limit } = query;
    const found = await stores.supervision.list({ unitId, now, reason, after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const ids = page.map((place) => place.dossierId);
    const marks = Map.groupBy(await stores.supervision.marksOf(ids, now), (mark) => mark.dossierId);
    const records = new Map((await stores.dossiers.byIds(ids)).filter(isFiled).map((record) => [record.id, record]));
    const seenUntil = await stores.supervision.seenUntil(officer.id);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      body: {
        items: ids.flatMap((id) => {
          const [record, own] = [records.get(id), marks.get(id)];
          return record && own ? [toWatched(record, own, { center, officer, now, seenUntil })] : [];
        }),
        nextCursor: last ? toCursor([last.fromAt, last.dossierId]) : null,
      },
    };
  }),

  bind(operations.markSupervisionSeen, async ({ body, caller: { officer }, now }, stores) => {
    watchedUnit(center, officer);
    const until = new Date(body.until);
    // A device whose clock runs ahead has not seen what is still to come.
    await stores.supervision.markSeen(officer.id, until < now ? until : now);
    return {};
  }),
];

/** @throws Problem `unit_not_found` for a unit that is none, or is not the officer's to watch. */
function narrowed(own: UnitReference | null, asked: string | undefined, { units }: Center): string | null {
  if (asked === undefined) return own?.id ?? null;
  if (own ? own.id !== asked : !units.some(({ id }) => id === asked))
    throw new Problem('unit_not_found', { id: asked });
  return asked;
}

interface Viewer {
  center: Center;
  officer: Officer;
  now: Date;
  seenUntil: string | null;
}

function toWatched(
  { id, state }: FiledRecord,
  marks: readonly StandingMark[],
  { center, officer, now, seenUntil }: Viewer,
): WatchedDossier {
  const { code, procedureCode, procedureName, promised, assignee, rulesVersion } = state;
  return {
    id,
    code,
    procedureCode,
    procedureName,
    status: publishedStatus(state),
    unit: unitAtWork(state),
    dueAt: promised?.due.dueAt ?? null,
    assignee: assignee && { id: assignee.id, name: assignee.name },
    mayOpen: mayOpen(state, standingOf(center, officer, { now, rulesVersion })),
    reasons: marks.map(({ why, fromAt, noticedAt }) => ({
      ...why,
      fromAt,
      noticedAt,
      isNew: noticedAt !== null && (seenUntil === null || Date.parse(noticedAt) > Date.parse(seenUntil)),
    })),
  };
}

/** Made of the sums that are kept anyway: some months of each unit, however many dossiers they have. */
async function patternsOf(
  { evaluation }: Repositories,
  { units, unitOn }: Center,
  { unit, today }: { unit: UnitReference | null; today: LocalDate },
): Promise<Supervision['patterns']> {
  const fromOn = `${monthsUpTo(monthOf(today), patternMonths)[0] ?? monthOf(today)}-01`;
  const rows = await evaluation.rows('competent', { from: fromOn, to: today });
  const counts = [...Map.groupBy(rows, ({ key }) => key[0] ?? '')].map(([unitId, own]) => ({
    unitId,
    counts: sumOf(own.map((row) => row.counts)),
  }));
  const nameOf = (id: string): UnitReference => {
    const known = units.find((one) => one.id === id);
    return { id, name: known ? unitOn(known, today).name : id };
  };
  return {
    fromOn,
    toOn: today,
    items: unusualPatterns(counts)
      .filter(({ unitId }) => unit === null || unit.id === unitId)
      .map(({ unitId, ...pattern }) => ({ unit: nameOf(unitId), ...pattern })),
  };
}
