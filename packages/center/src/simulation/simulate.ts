/** A Center full of believable traffic: made in the order it is handed in, settled by the rules, kept in batches. */
import { openWorkflows } from '@hcc/rules/dossier';
import { isInForce } from '@hcc/rules/directory';
import { addToCubes, type CubeRow, openLedger } from '@hcc/rules/indicators';
import type { Channel, Procedure, Unit } from '@hcc/schemas';
import type { Db } from '../db/db.ts';
import { jsonb } from '../db/db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { dueKeyOf } from '../dossiers/dossiers.store.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { createFactsReader } from '../evaluation/keep-figures.ts';
import type { Center } from '../ports.ts';
import { arrivalIn, localDay } from './arrivals.ts';
import { live, type World } from './live.ts';
import { createChances } from './random.ts';

export interface Simulation {
  dossiers: number;
  seed: number;
  from: Date;
  until: Date;
}

const batchSize = 1000;

/**
 * Adds made-up dossiers with their events, and their figures at the end. Nobody is in them: no answer, no name, no paper.
 * @throws RangeError when there is no procedure or no unit that could take one.
 */
export async function simulate(
  db: Db,
  center: Center,
  { dossiers, seed, from, until }: Simulation,
  onProgress: (done: number) => void = () => {},
): Promise<{ dossiers: number; events: number }> {
  const stores = sqlStores(db);
  const chances = createChances(seed);
  const procedures = (await stores.catalogue.all()).map(({ procedure }) => procedure);
  const points = center.units.filter((unit) => unit.kind !== 'agency' && isInForce(unit, localDay(until)));
  if (procedures.length === 0 || points.length === 0)
    throw new RangeError('There is no procedure, or no service point.');
  const communes = center.addressUnits.filter((unit) => isInForce(unit, localDay(until))).map(({ code }) => code);
  // A few units are always behind, and the less so the further down the list they stand.
  const behind = new Map<string, number>();
  const world: World = {
    center,
    chances,
    until,
    backlogOf(id) {
      const known = behind.get(id) ?? chances.next() ** 6 * 6;
      behind.set(id, known);
      return known * chances.next();
    },
  };
  const rows = new Map<string, CubeRow>();
  const factsOf = createFactsReader();
  const ledger = openLedger({ calendar: center.calendar, factsOf: await factsOf(stores, []) });
  let events = 0;
  for (let start = 0; start < dossiers; start += batchSize) {
    const batch: FiledRecord[] = [];
    const log: { dossierId: string; sequence: number; event: FiledEvents[number] }[] = [];
    for (let number = start; number < Math.min(dossiers, start + batchSize); number++) {
      const matter = matterOf(number);
      const life = live(matter, world);
      if (!life) continue;
      const dossierId = `dos_sim_${seed}_${number}`;
      batch.push(recordOf(dossierId, life.state, life.events));
      life.events.forEach((event, index) => log.push({ dossierId, sequence: index + 1, event }));
    }
    await factsOf(stores, log);
    for (const logged of log) addToCubes(rows, ledger.take(logged));
    for (const { id } of batch) ledger.close(id);
    await keep(db, batch, log);
    events += log.length;
    onProgress(Math.min(dossiers, start + batchSize));
  }
  await stores.transaction(async (tx) => {
    // Keeps the worker away, which adds to the same rows; what waits for it is counted afterwards.
    await tx.outbox.hold('dossier-tally');
    await tx.evaluation.add([...rows.values()].filter(({ counts }) => Object.keys(counts).length > 0));
  });
  return { dossiers, events };

  function matterOf(number: number) {
    const procedure = chances.favour(procedures);
    const channel: Channel = chances.isLucky(0.62) ? 'online' : chances.isLucky(0.1) ? 'post' : 'counter';
    const filedAt = arrivalIn({ from, to: until }, channel, { calendar: center.calendar, chances });
    const receiving = chances.favour(points);
    return {
      procedure,
      channel,
      receiving,
      competent: competentFor(procedure, filedAt),
      filedAt,
      code: `SIM-${seed}-${number}`,
    };
  }
  function competentFor(procedure: Procedure, filedAt: Date): Unit {
    const addressUnitCode = communes.length > 0 ? chances.favour(communes) : undefined;
    return center.competentUnitFor({ procedure, addressUnitCode, on: localDay(filedAt) });
  }
}

type FiledEvents = NonNullable<ReturnType<typeof live>>['events'];

const recordOf = (id: string, state: FiledRecord['state'], events: FiledEvents): FiledRecord => ({
  id,
  ownerId: null,
  partnerId: null,
  procedureCode: state.procedureCode,
  formVersion: 'simulation',
  answers: {},
  prefill: null,
  attachments: [],
  papers: [],
  state,
  result: null,
  preparedResult: null,
  rounds: state.supplements.map(() => ({ answers: {}, attachments: [], papers: [] })),
  version: events.length,
  createdAt: state.submittedAt,
  updatedAt: events.at(-1)?.at ?? state.submittedAt,
  expiresAt: null,
});

async function keep(
  db: Db,
  records: readonly FiledRecord[],
  log: readonly { dossierId: string; sequence: number; event: FiledEvents[number] }[],
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(
      `insert into dossiers (id, code, workflow, receiving_unit_id, competent_unit_id, returning_unit_id, submitted_at,
         due_key, record, version)
       select record->>'id', record->'state'->>'code', record->'state'->>'workflow',
              record->'state'->'receivingUnit'->>'id', record->'state'->'competentUnit'->>'id',
              record->'state'->'returningUnit'->>'id', (record->'state'->>'submittedAt')::timestamptz,
              due_key, record, (record->>'version')::int
         from jsonb_to_recordset($1::jsonb) as given (record jsonb, due_key text)`,
      [jsonb(records.map((record) => ({ record, due_key: dueKeyOf(record) })))],
    );
    await tx.query(
      `insert into dossier_events (dossier_id, sequence, type, at, event)
       select "dossierId", sequence, event->>'type', (event->>'at')::timestamptz, event
         from jsonb_to_recordset($1::jsonb) as given ("dossierId" text, sequence int, event jsonb)`,
      [jsonb(log)],
    );
    // The worker makes the watch list of those that are still open.
    await tx.query(
      `insert into outbox (topic, payload)
       select 'dossier-watch', jsonb_build_object('dossierId', id) from unnest($1::text[]) as given (id)`,
      [records.filter(({ state }) => openWorkflows.includes(state.workflow)).map(({ id }) => id)],
    );
  });
}
