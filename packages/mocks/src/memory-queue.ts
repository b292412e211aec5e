/** The desk's questions to the dossiers, as the database answers them. */
import {
  applicantNameIn,
  awaitedBy,
  dueKeyOf,
  isKeptFor,
  lastingAttention,
  respondByOn,
  type FiledRecord,
  type LastingAttention,
  type Load,
  type QueueCounts,
  type QueueFilter,
  type QueueMoments,
  type QueueQuestion,
  type Repositories,
  wordsToFind,
  type WorkloadQuery,
} from '@hcc/center/app';

type DossierEvent = Awaited<ReturnType<Repositories['dossiers']['events']>>[number];
type Workflow = FiledRecord['state']['workflow'];

export function queueOf(
  records: readonly FiledRecord[],
  { after, limit, keys, workflows, searched, assignee }: QueueFilter,
): FiledRecord[] {
  const key = (record: FiledRecord): string => `${dueKeyOf(record)} ${record.id}`;
  const from = after && `${after.dueKey} ${after.id}`;
  return records
    .filter(({ state }) => workflows.includes(state.workflow))
    .filter(({ state }) => keys === null || awaitedBy(state).some((key) => keys.includes(key)))
    .filter(
      ({ state, answers }) =>
        !searched ||
        state.code.toLowerCase().includes(searched.text.toLowerCase()) ||
        (hasPart(state, searched.unitId) && wordsToFind(applicantNameIn(answers)).includes(wordsToFind(searched.text))),
    )
    .filter(({ state }) => assignee === undefined || (state.assignee?.id ?? null) === assignee)
    .filter((record) => !from || key(record) > from)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(0, limit);
}

export function countsOf(
  records: readonly FiledRecord[],
  { mine, workflows, searched, assignee }: QueueQuestion,
  { now, running: clockRuns, dayTo, apologyUntil, today }: QueueMoments,
): QueueCounts {
  const counted = queueOf(records, {
    after: null,
    limit: Number.POSITIVE_INFINITY,
    keys: null,
    workflows,
    searched,
    assignee,
  }).filter(({ state }) => !mine || isKeptFor(awaitedBy(state), mine, state.assignee));
  const count = (holds: (state: FiledRecord['state'], dueKey: string) => boolean): number =>
    counted.filter((record) => holds(record.state, dueKeyOf(record))).length;
  const due = (from: string, to: string, isToSign = false) =>
    count(
      (state, key) =>
        clockRuns.includes(state.workflow) &&
        key >= from &&
        key <= to &&
        !(isToSign && lastingAttention(state).includes('apologyToSign')),
    );
  const lasting = (name: LastingAttention) => count((state) => lastingAttention(state).includes(name));
  const at = now.getTime();
  return {
    total: counted.length,
    attention: {
      overdue: due('', new Date(at - 1).toISOString()),
      dueToday: due(now.toISOString(), dayTo.toISOString()),
      apologyDue: due(new Date(dayTo.getTime() + 1).toISOString(), apologyUntil.toISOString(), true),
      apologyToSign: lasting('apologyToSign'),
      withdrawalAsked: lasting('withdrawalAsked'),
      answered: lasting('answered'),
      responseOverdue: count((state) => (respondByOn(state) ?? today) < today),
    },
  };
}

const hasPart = ({ competentUnit, returningUnit, receivingUnit }: FiledRecord['state'], unitId: string): boolean =>
  [competentUnit.id, returningUnit.id, receivingUnit.id].includes(unitId);

const settled: readonly DossierEvent['type'][] = [
  'accepted',
  'notAccepted',
  'appraised',
  'approved',
  'refused',
  'stamped',
  'signed',
  'returned',
];
const running: readonly Workflow[] = ['accepted', 'appraised', 'approved'];
const waiting: readonly Workflow[] = ['supplementRequested', 'paymentRequired'];

export function loadsOf(
  records: readonly FiledRecord[],
  events: readonly DossierEvent[],
  unitId: string,
  { now, dayFrom, dayTo }: WorkloadQuery,
): Map<string | null, Load> {
  const loads = new Map<string | null, Load>();
  const add = (officer: string | null, more: Partial<Load>): void => {
    const load = loads.get(officer) ?? { open: 0, overdue: 0, dueToday: 0, waiting: 0, finishedToday: 0 };
    for (const [name, count] of Object.entries(more)) load[name as keyof Load] += count;
    loads.set(officer, load);
  };
  for (const record of records) {
    const { workflow, assignee } = record.state;
    if (!isHeld(record.state, unitId)) continue;
    const dueKey = dueKeyOf(record);
    add(assignee?.id ?? null, {
      open: Number(!waiting.includes(workflow) && workflow !== 'suspended'),
      overdue: Number(running.includes(workflow) && dueKey < now.toISOString()),
      dueToday: Number(running.includes(workflow) && dueKey >= now.toISOString() && dueKey <= dayTo.toISOString()),
      waiting: Number(waiting.includes(workflow)),
    });
  }
  for (const { actor, at, type } of events) {
    const isToday = Date.parse(at) >= dayFrom.getTime() && Date.parse(at) <= dayTo.getTime();
    if (actor.kind === 'officer' && actor.unit.id === unitId && isToday && settled.includes(type))
      add(actor.id, { finishedToday: 1 });
  }
  return loads;
}

const isHeld = ({ workflow, competentUnit, receivingUnit, returningUnit }: FiledRecord['state'], unitId: string) =>
  (competentUnit.id === unitId &&
    (running.includes(workflow) || waiting.includes(workflow) || workflow === 'suspended')) ||
  (receivingUnit.id === unitId && (workflow === 'submitted' || workflow === 'inTransit')) ||
  (returningUnit.id === unitId && workflow === 'completed');
