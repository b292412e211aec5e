/** A Center full of believable traffic: made in the order it is handed in, settled by the rules, kept in batches. */
import { isInForce } from '@hcc/rules/directory';
import { type DossierEvent, openWorkflows } from '@hcc/rules/dossier';
import { addRatings, addToCubes, type CubeRow, type LoggedEvent, openLedger } from '@hcc/rules/indicators';
import type { Channel, Procedure, Unit } from '@hcc/schemas';
import type { Db } from '../db/db.ts';
import { sqlStores } from '../db/sql-stores.ts';
import type { CompetenceQuestion } from '../directory/competent-unit.ts';
import { insertLives } from '../dossiers/dossiers.store.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { createFactsReader } from '../evaluation/keep-figures.ts';
import { insertCountedRatings, type KeptRating } from '../evaluation/ratings.store.ts';
import type { Center } from '../ports.ts';
import { arrivalIn, localDay } from './arrivals.ts';
import { live, type World } from './live.ts';
import { createChances } from './random.ts';
import { rate } from './rate.ts';

export interface Simulation {
  dossiers: number;
  seed: number;
  from: Date;
  until: Date;
}

/** Lives a transaction: more makes a long text for the database, fewer many commits. */
const batchSize = 500;
const breathEvery = 50;

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
  const findCompetent = rememberingCompetence(center);
  /** What is so of one for the whole run, drawn when it is first met. */
  const lasting = (draw: () => number): ((id: string) => number) => {
    const known = new Map<string, number>();
    return (id) => {
      const drawn = known.get(id) ?? draw();
      known.set(id, drawn);
      return drawn;
    };
  };
  // Of all units few are always behind, and of all procedures few have papers that nobody gets right.
  const behind = lasting(() => chances.next() ** 6 * 6);
  const unsigned = lasting(() => chances.next() ** 5 * 4);
  const world: World = {
    center,
    chances,
    until,
    backlogOf: (id) => behind(id) * chances.next(),
    approvalDelayOf: (id) => unsigned(id) * chances.next(),
    troubleOf: lasting(() => 0.4 + chances.next() ** 4 * 4),
  };
  const rows = new Map<string, CubeRow>();
  const factsOf = createFactsReader();
  const ledger = openLedger({ calendar: center.calendar, factsOf: await factsOf(stores, []) });
  let events = 0;
  /** Batches that the database writes while the next one is lived. */
  const writing: Promise<void>[] = [];
  const atOnce = db.kind === 'postgres' ? 2 : 1;
  for (let start = 0; start < dossiers; start += batchSize) {
    const end = Math.min(dossiers, start + batchSize);
    const batch: Batch = { records: [], log: [], ratings: [] };
    for (let number = start; number < end; number++) {
      if (number % breathEvery === 0) await breath();
      const life = live(matterOf(number), world);
      if (!life) continue;
      const dossierId = `dos_sim_${seed}_${number}`;
      batch.records.push(recordOf(dossierId, life.state, life.events));
      life.events.forEach((event, index) => batch.log.push({ dossierId, sequence: index + 1, event }));
      const rating = rate(life.state, life.events.at(-1)?.at ?? life.state.submittedAt, world);
      if (rating) batch.ratings.push(rating);
    }
    await factsOf(stores, batch.log);
    if (writing.length === atOnce) await writing.shift();
    const written = keep(db, batch);
    // What fails is met when its turn to be waited for comes.
    written.catch(() => {});
    writing.push(written);
    for (const logged of batch.log) addToCubes(rows, ledger.take(logged));
    for (const { id } of batch.records) ledger.close(id);
    addRatings(
      rows,
      batch.ratings.map((rating) => ({ ...rating, isRepeated: false, count: 1 })),
    );
    events += batch.log.length;
    onProgress(end);
  }
  await Promise.all(writing);
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
    return findCompetent({ procedure, addressUnitCode, on: localDay(filedAt) });
  }
}

/** Asked a million times of few places, few procedures and few days: what was answered is remembered. */
function rememberingCompetence(center: Center): (question: CompetenceQuestion & { procedure: Procedure }) => Unit {
  const known = new Map<string, Unit>();
  return (question) => {
    const { procedure, addressUnitCode = '', on = '' } = question;
    const matter = procedure.level === 'provincial' ? procedure.code : `${procedure.level} ${addressUnitCode}`;
    const key = `${matter} ${on}`;
    const unit = known.get(key) ?? center.competentUnitFor(question);
    known.set(key, unit);
    return unit;
  };
}

/** Lets what the database has answered come in between lives. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Batch {
  records: FiledRecord[];
  log: LoggedEvent[];
  ratings: KeptRating[];
}

const recordOf = (id: string, state: FiledRecord['state'], events: readonly DossierEvent[]): FiledRecord => ({
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

const keep = (db: Db, { records, log, ratings }: Batch): Promise<void> =>
  db.transaction(async (tx) => {
    await insertLives(tx, records, log);
    await insertCountedRatings(tx, ratings);
    // The worker makes the watch list of those that are still open.
    await tx.query(
      `insert into outbox (topic, payload)
       select 'dossier-watch', jsonb_build_object('dossierId', id) from unnest($1::text[]) as given (id)`,
      [records.filter(({ state }) => openWorkflows.includes(state.workflow)).map(({ id }) => id)],
    );
  });
