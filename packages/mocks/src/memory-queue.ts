/** The desk's questions to the dossiers, as the database answers them. */
import {
  applicantNameIn,
  dueKeyOf,
  type FiledRecord,
  type Load,
  type QueueFilter,
  type Repositories,
  wordsToFind,
  type WorkloadQuery,
} from '@hcc/center/app';

type DossierEvent = Awaited<ReturnType<Repositories['dossiers']['events']>>[number];
type Workflow = FiledRecord['state']['workflow'];

export function queueOf(
  records: readonly FiledRecord[],
  { after, limit, forUnit, workflows, searched, assignee }: QueueFilter,
): FiledRecord[] {
  const key = (record: FiledRecord): string => `${dueKeyOf(record)} ${record.id}`;
  const from = after && `${after.dueKey} ${after.id}`;
  return records
    .filter(({ state }) => workflows.includes(state.workflow))
    .filter(
      ({ state }) =>
        !forUnit ||
        hasPart(state, forUnit.id) ||
        (forUnit.isServicePoint && (state.workflow === 'submitted' || state.workflow === 'supplementRequested')) ||
        state.consultations.some(({ unit, answeredAt }) => unit.id === forUnit.id && answeredAt === null),
    )
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
