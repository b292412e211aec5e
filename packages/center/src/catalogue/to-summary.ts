import type { Channel, Cost, Duration, Procedure, ProcedureSummary } from '@hcc/schemas';

/** A procedure as lists show it. */
export const toSummary = (procedure: Procedure): ProcedureSummary => ({
  code: procedure.code,
  name: procedure.name,
  version: procedure.version,
  level: procedure.level,
  fields: procedure.fields,
  audiences: procedure.audiences,
  lifeEvents: procedure.lifeEvents,
  filingMode: procedure.filingMode,
  channels: channelsOf(procedure),
  cost: cheapest(procedure),
  duration: shortest(procedure),
});

const channels: readonly Channel[] = ['online', 'post', 'counter'];

/** Each way of filing once, in a fixed order. */
export const channelsOf = ({ methods }: Pick<Procedure, 'methods'>): Channel[] =>
  channels.filter((channel) => methods.some((method) => method.channel === channel));

/** A free way before a stated one, a stated one before silence. */
export function cheapest({ methods }: Procedure): Cost {
  const sum = (cost: Cost): number =>
    cost.state === 'free'
      ? -1
      : cost.state === 'stated'
        ? cost.items.reduce((total, item) => total + (item.amount ?? 0), 0)
        : Infinity;
  return methods.map(({ cost }) => cost).sort((a, b) => sum(a) - sum(b))[0] ?? { state: 'notStated' };
}

const hoursOf: Record<Duration['unit'], number> = {
  sameDay: 8,
  workingHour: 1,
  workingDay: 8,
  calendarDay: 6,
  month: 170,
  year: 2000,
  none: Infinity,
};

/** Only for choosing which one to show: units are never converted into each other. */
export function shortest({ methods, committed }: Procedure): Duration {
  if (committed) return committed;
  const length = (duration: Duration): number => hoursOf[duration.unit] * ('amount' in duration ? duration.amount : 1);
  return methods.map(({ duration }) => duration).sort((a, b) => length(a) - length(b))[0] ?? { unit: 'none' };
}
