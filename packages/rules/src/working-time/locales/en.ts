import type { CalendarDayKind } from '../calendar.ts';
import type { RemainingTime, TraceStep } from '../trace.ts';
import type { TraceFormat, TraceWords } from '../trace-words.ts';

const UNITS = {
  calendarDay: 'day',
  month: 'month',
  year: 'year',
  workingDay: 'working day',
  workingHour: 'working hour',
};

const REST_DAYS: Record<CalendarDayKind, string> = {
  holiday: 'Public holiday',
  substituteDayOff: 'Day off in lieu',
  swappedDayOff: 'Swapped day off',
  makeupWorkingDay: 'Make-up working day not yet decided',
};

export const en: TraceWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  // oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every step has its sentence
  sentence(step, { date, at }) {
    switch (step.code) {
      case 'start':
        return `The period starts at ${at(step.at)}.`;
      case 'arrivesSameDay':
        return `The papers are forwarded the same working day, by ${at(step.at)}.`;
      case 'arrivesNextWorkingDay':
        return `Received after ${step.cutOff} or on a day of rest: the papers are forwarded when the next working day opens, ${at(step.at)}.`;
      case 'firstDayNotCounted':
        return `The first day is not counted: ${date(step.date)}.`;
      case 'counted':
        return step.first === step.last
          ? `Working day ${step.first}: ${date(step.from)}.`
          : `Working days ${step.first} to ${step.last}: ${date(step.from)} to ${date(step.to)}${weekends(step.weekends)}.`;
      case 'makeupDayCounted':
        return `Working day ${step.n}: ${date(step.date)}, a make-up working day (${step.name}).`;
      case 'partOfDayCounted':
        return `The remaining ${step.part} of a working day: ${date(step.date)}, until ${step.until}.`;
      case 'hoursCounted':
        return `${quantity(step.hours, UNITS.workingHour)}: ${at(step.from)} to ${at(step.to)}.`;
      case 'movedToWorkingHours':
        return `Outside working hours (${at(step.from)}): counted from ${at(step.to)}.`;
      case 'weekendSkipped':
        return `Weekly rest, not counted: ${span(step, date)}.`;
      case 'restDaySkipped': {
        const pending = step.status === 'undecided' ? ' (official notice awaited)' : '';
        return `${REST_DAYS[step.kind]}, not counted: ${step.name}, ${span(step, date)}${pending}.`;
      }
      case 'periodEnds': {
        const shortened = step.isShortened ? ', the last day of a month that has no corresponding day' : '';
        return `The period of ${quantity(step.amount, UNITS[step.unit])} ends on ${date(step.date)}${shortened}.`;
      }
      case 'movedToWorkingDay':
        return `The last day is a day of rest (${date(step.from)}): the period ends on the next working day, ${date(step.to)}.`;
      case 'sameDay':
        return `Settled within the day: ${date(step.date)}.`;
      case 'sameDayCutOff':
        return `Received after ${step.cutOff} (${at(step.at)}): settled within the next working day.`;
      case 'noDatePromised':
        return 'No time limit is laid down for this procedure; no date is promised.';
      case 'calendarMissing':
        return `The calendar of public holidays for ${step.year} is missing: the date is provisional.`;
      case 'paused':
        return `The period is paused from ${at(step.at)}, ${left(step.remaining)}.`;
      case 'stopped':
        return `The period stands still from ${at(step.at)}.`;
      case 'resumed':
        return `The period resumes at ${at(step.at)}.`;
      case 'restarted':
        return `The whole period is counted anew from ${at(step.at)}.`;
      case 'dayOver':
        return `The hour that ends the last day has passed (${at(step.at)}): the day after it counts, ${date(step.next)}.`;
      case 'alreadyPastDue':
        return `The pause began after the due date (${at(step.dueAt)}), which stays as it is.`;
      case 'reappointed':
        return `A new date was set: ${at(step.to)} instead of ${at(step.from)}.`;
      case 'due':
        return `Result due: ${at(step.at)}.`;
      case 'workingDaysAhead':
        return `${quantity(step.amount, UNITS.workingDay)} before the due date (${at(step.of)}).`;
      case 'apologyBy':
        return `The apology with a new date is sent at the latest: ${at(step.at)}.`;
      case 'acceptBy':
        return `Accepted or answered at the latest: ${at(step.at)}.`;
      case 'supplementBy':
        return `A supplement is asked for at the latest: ${at(step.at)}.`;
      case 'counterClosed':
        return `The counter is closed (${at(step.from)}): it takes papers in from ${at(step.to)}.`;
    }
  },
};

function span({ from, to }: Extract<TraceStep, { from: string; to: string }>, date: TraceFormat['date']): string {
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

function weekends(count: number): string {
  return count > 0 ? `, ${quantity(count, 'weekend')} not counted` : '';
}

function left({ unit, amount }: RemainingTime): string {
  if (unit === 'sameDay' || amount === 0) return 'in its last day';
  return `with ${quantity(amount, UNITS[unit])} left`;
}

function quantity(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
