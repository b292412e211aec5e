/** What a transition costs as the Center makes it, decided and kept, with its figures and without. */
import { createFigureKeeper, type DossierRecord, type Repositories, type Stores } from '@hcc/center/app';
import type { DossierCommand } from '@hcc/rules/dossier';
import type { Officer, Procedure } from '@hcc/schemas';
import { applyCommand, keepChange } from '../../../packages/center/src/dossiers/change-dossier.ts';
import { applicantContext, officerContext } from '../../../packages/center/src/dossiers/decision-context.ts';
import type { TestCenter } from '../../../packages/center/test/test-center.ts';

export interface Transition {
  withoutMs: number;
  /** The message in the outbox, and the worker's share of a batch. */
  withMs: number;
}

const livesARound = 20;
const rounds = 10;

/** Rounds of each kind by turns, so that whatever else the machine does falls on both. */
export async function measureTransitions({ ports }: TestCenter): Promise<Transition> {
  const { stores } = ports;
  const keepFigures = createFigureKeeper(ports);
  await keepFigures();
  const [found] = await stores.catalogue.all();
  if (!found) throw new Error('The catalogue is empty.');
  const spent = { with: 0, without: 0 };
  let transitions = 0;
  for (let round = 0; round <= rounds; round++) {
    const without = await timed(() =>
      settleMany(withoutTally(stores), { ports, procedure: found.procedure, round, kind: 'a' }),
    );
    const counted = await timed(async () => {
      const made = await settleMany(stores, { ports, procedure: found.procedure, round, kind: 'b' });
      await keepFigures();
      return made;
    });
    // The first round warms the code up.
    if (round === 0) continue;
    spent.without += without.ms;
    spent.with += counted.ms;
    transitions += counted.made;
  }
  return { withoutMs: spent.without / transitions, withMs: spent.with / transitions };
}

async function timed(work: () => Promise<number>): Promise<{ ms: number; made: number }> {
  const began = performance.now();
  const made = await work();
  return { ms: performance.now() - began, made };
}

/** The same Center, had it no figures. */
const withoutTally = (stores: Stores): Stores => ({
  ...stores,
  transaction: (work, options) =>
    stores.transaction((tx) => {
      const outbox: Repositories['outbox'] = {
        ...tx.outbox,
        add: async (message) => (message.topic === 'dossier-tally' ? undefined : tx.outbox.add(message)),
      };
      return work({ ...tx, outbox });
    }, options),
});

interface Settling {
  ports: TestCenter['ports'];
  procedure: Procedure;
  round: number;
  kind: string;
}

/** Whole lives, a transaction a transition. @returns how many transitions there were. */
async function settleMany(stores: Stores, { ports, procedure, round, kind }: Settling): Promise<number> {
  let made = 0;
  for (let life = 0; life < livesARound; life++)
    made += await settle(stores, ports, procedure, `${kind}${round}-${life}`);
  return made;
}

async function settle(stores: Stores, ports: TestCenter['ports'], procedure: Procedure, name: string): Promise<number> {
  const { center } = ports;
  const [point, agency] = [
    center.units.find(({ kind }) => kind !== 'agency'),
    center.competentUnitFor({ procedure, on: '2026-06-01' }),
  ];
  if (!point) throw new Error('There is no service point.');
  const reference = ({ id, name: called }: { id: string; name: string }) => ({ id, name: called });
  const officer = (unit: { id: string; name: string }): Officer => ({
    id: `bench-${unit.id}`,
    name: 'Bench',
    title: 'Bench',
    unit: reference(unit),
    roles: ['receive', 'appraise', 'approve', 'finalise', 'return', 'lead'],
  });
  const filing: DossierCommand = {
    type: 'submit',
    code: `BENCH-${name}`,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    procedureVersion: procedure.version,
    rulesVersion: center.rules.at(-1)?.version ?? '',
    channel: 'online',
    track: 'electronic',
    receivingUnit: reference(point),
    competentUnit: reference(agency),
    returningUnit: reference(point),
    paperTravels: false,
  };
  const handing = { by: 'counter', collectorName: 'Bench', collectorDocument: '000000000000' } as const;
  const steps: [DossierCommand, Officer | null][] = [
    [filing, null],
    [{ type: 'accept' }, officer(point)],
    [{ type: 'appraise' }, officer(agency)],
    [{ type: 'approve' }, officer(agency)],
    [{ type: 'sign', resultNumber: 'B' }, officer(agency)],
    [{ type: 'return', handing }, officer(point)],
  ];
  let record = draft(`dos_bench_${name}`, procedure);
  await stores.transaction((tx) => tx.dossiers.insert(record));
  for (const [command, by] of steps) {
    const matter = { center, procedure, channel: 'online' as const, now: ports.clock.now() };
    const context = by ? officerContext({ ...matter, officer: by }) : applicantContext(matter);
    record = await stores.transaction(async (tx) => {
      const before = (await tx.dossiers.lock(record.id)) ?? record;
      const { next, events } = applyCommand(before, command, context, 'vi');
      await keepChange(tx, before, next, events);
      return next;
    });
  }
  return steps.length;
}

const draft = (id: string, { code }: Procedure): DossierRecord => ({
  id,
  ownerId: null,
  partnerId: null,
  procedureCode: code,
  formVersion: 'bench',
  answers: {},
  prefill: null,
  attachments: [],
  papers: [],
  state: null,
  result: null,
  preparedResult: null,
  rounds: [],
  version: 1,
  createdAt: new Date().toISOString(),
  updatedAt: new Date().toISOString(),
  expiresAt: null,
});
