import { formatLocalDate, parseLocalDate, yearOf } from './local-time.ts';
import type { DayFacts } from './open-calendar.ts';
import type { TraceStep } from './trace.ts';

/** Up to two weekends are told one by one; from here on they are folded into the days around them. */
const FOLDED_WEEKENDS = 3;

/** Writes the trace while days are walked, joins neighbouring days, and knows whether any of them may still change. */
export class TraceRecorder {
  isProvisional = false;
  private readonly steps: TraceStep[] = [];
  private readonly missingYears = new Set<number>();

  add(step: TraceStep): void {
    this.steps.push(step);
  }

  /** The date depends on this day: every day that is counted, skipped or landed on passes here. */
  lean(day: number, facts: DayFacts): void {
    if (facts.isProvisional) this.isProvisional = true;
    const year = yearOf(day);
    if (facts.isCovered || this.missingYears.has(year)) return;
    this.missingYears.add(year);
    this.steps.push({ code: 'calendarMissing', year });
  }

  counted(day: number, n: number, facts: DayFacts): void {
    const date = formatLocalDate(day);
    if (facts.row) {
      this.steps.push({ code: 'makeupDayCounted', date, n, name: facts.row.name });
      return;
    }
    const last = this.steps.at(-1);
    if (last?.code === 'counted' && isNextDay(last.to, day))
      this.steps[this.steps.length - 1] = { ...last, to: date, last: n };
    else this.steps.push({ code: 'counted', from: date, to: date, first: n, last: n, weekends: 0 });
  }

  skipped(day: number, facts: DayFacts): void {
    const date = formatLocalDate(day);
    const last = this.steps.at(-1);
    if (!facts.row) {
      if (last?.code === 'weekendSkipped' && isNextDay(last.to, day))
        this.steps[this.steps.length - 1] = { ...last, to: date };
      else this.steps.push({ code: 'weekendSkipped', from: date, to: date });
      return;
    }
    const { name, kind, status } = facts.row;
    const isSame =
      last?.code === 'restDaySkipped' && last.name === name && last.kind === kind && last.status === status;
    if (isSame && isNextDay(last.to, day)) this.steps[this.steps.length - 1] = { ...last, to: date };
    else this.steps.push({ code: 'restDaySkipped', from: date, to: date, name, kind, status });
  }

  finish(): TraceStep[] {
    return foldWeekends(this.steps);
  }
}

function isNextDay(date: string, day: number): boolean {
  return parseLocalDate(date) + 1 === day;
}

/** counted, weekend, counted, weekend, … becomes one span, so that sixty days do not take thirty lines. */
function foldWeekends(steps: readonly TraceStep[]): TraceStep[] {
  const folded: TraceStep[] = [];
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (!step) continue;
    const run = step.code === 'counted' ? longestRun(steps, index) : undefined;
    folded.push(run?.step ?? step);
    if (run) index = run.lastIndex;
  }
  return folded;
}

function longestRun(steps: readonly TraceStep[], start: number): { step: TraceStep; lastIndex: number } | undefined {
  const first = steps[start];
  if (first?.code !== 'counted') return undefined;
  let step = first;
  let lastIndex = start;
  for (;;) {
    const weekend = steps[lastIndex + 1];
    const next = steps[lastIndex + 2];
    if (weekend?.code !== 'weekendSkipped' || next?.code !== 'counted') break;
    step = { ...step, to: next.to, last: next.last, weekends: step.weekends + 1 };
    lastIndex += 2;
  }
  return step.weekends >= FOLDED_WEEKENDS ? { step, lastIndex } : undefined;
}
