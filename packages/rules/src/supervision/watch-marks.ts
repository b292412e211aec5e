/**
 * Why a dossier stands on the watch list. Each reason is known the moment the dossier changes, together with the instant
 * from which it holds; so a list of marks with their instants answers for every later moment, and nobody has to look
 * through the dossiers to see who has become late meanwhile.
 */
import type { Instant, LocalDate } from '@hcc/schemas';
import { type DossierState, openWorkflows } from '../dossier/index.ts';
import type { SettlementRules } from '../settlement-rules/index.ts';
import { acceptBy, addWorkingDays, type Calendar, toLocalDate, workingDaysBetween } from '../working-time/index.ts';
import { type WatchRules, watchRules } from './watch-rules.ts';

/** What the work waits for: to be received, to arrive, to be appraised, approved, stamped or signed. */
export type WatchedStep = 'receive' | 'handOver' | 'appraise' | 'approve' | 'finalise';

export type WatchReason =
  | { reason: 'aboutToBeLate' | 'late'; dueAt: Instant }
  /** Longer in a step than its share of the promised time. */
  | {
      reason: 'stuck';
      step: WatchedStep;
      sinceAt: Instant;
      allowed: { amount: number; unit: 'workingDay' | 'workingHour' };
    }
  | { reason: 'repeatedSupplements'; times: number }
  /** `firstDueOn` is what was promised before the first of the new dates. */
  | { reason: 'reappointed'; times: number; firstDueOn: LocalDate | null; dueOn: LocalDate | null };

export interface WatchMark {
  /** The first instant at which it holds; it may lie ahead. */
  fromAt: Instant;
  /** The first at which it no longer does; null while only a change of the dossier ends it. */
  untilAt: Instant | null;
  why: WatchReason;
}

export interface WatchContext {
  calendar: Calendar;
  /** Those the dossier was received under. */
  rules: Pick<SettlementRules, 'acceptWithinWorkingHours'>;
  watch?: WatchRules;
}

/** The clock runs towards a promised date. */
const running: readonly DossierState['workflow'][] = ['inTransit', 'accepted', 'appraised', 'approved'];

/** At most one mark of each reason; none once the work is done or has ended. */
export function watchMarks(dossier: DossierState, { calendar, rules, watch = watchRules }: WatchContext): WatchMark[] {
  if (!openWorkflows.includes(dossier.workflow) || dossier.workflow === 'completed') return [];
  return [
    ...lateness(dossier, calendar, watch),
    ...stuck(dossier, { calendar, rules, watch }),
    ...supplements(dossier, watch),
    ...reappointments(dossier),
  ];
}

function lateness({ workflow, promised }: DossierState, calendar: Calendar, watch: WatchRules): WatchMark[] {
  const dueAt = running.includes(workflow) ? (promised?.due.dueAt ?? null) : null;
  if (dueAt === null) return [];
  const ahead = startOf(addWorkingDays(calendar, toLocalDate(dueAt), -watch.aheadWorkingDays));
  return [
    { fromAt: ahead, untilAt: dueAt, why: { reason: 'aboutToBeLate', dueAt } },
    { fromAt: dueAt, untilAt: null, why: { reason: 'late', dueAt } },
  ];
}

function stuck(dossier: DossierState, { calendar, rules, watch }: Required<WatchContext>): WatchMark[] {
  const { workflow, submittedAt, acceptedAt, promised } = dossier;
  if (workflow === 'submitted') {
    const allowed = { amount: rules.acceptWithinWorkingHours, unit: 'workingHour' } as const;
    // A supplement that was answered before acceptance starts the hours anew.
    const sinceAt = dossier.supplements.at(-1)?.answeredAt ?? submittedAt;
    return [mark(acceptBy(sinceAt, calendar, rules).at, { reason: 'stuck', step: 'receive', sinceAt, allowed })];
  }
  if (workflow === 'inTransit' && acceptedAt !== null)
    return [afterDays('handOver', acceptedAt, watch.handOverWorkingDays, calendar)];
  const step = workflow in stepOf ? stepOf[workflow as keyof typeof stepOf] : null;
  const dueOn = promised?.due.dueOn ?? null;
  if (!step || !promised || dueOn === null) return [];
  const days = workingDaysBetween(calendar, toLocalDate(promised.startedAt), dueOn);
  const allowed = Math.max(1, Math.ceil(days * watch.stepShares[step]));
  return [afterDays(step, enteredAt(dossier, step), allowed, calendar)];
}

const stepOf = { accepted: 'appraise', appraised: 'approve', approved: 'finalise' } as const;

/** A pause, a hand-over and a new date give the step its time anew: each of them left an entry among the promises. */
function enteredAt({ steps, promises, submittedAt }: DossierState, step: 'appraise' | 'approve' | 'finalise'): Instant {
  const before = { appraise: steps.receive, approve: steps.appraise, finalise: steps.approve }[step]?.at;
  const promised = promises.at(-1)?.at;
  return [before, promised].reduce<Instant>(
    (latest, at) => (at !== undefined && Date.parse(at) > Date.parse(latest) ? at : latest),
    submittedAt,
  );
}

function afterDays(step: WatchedStep, sinceAt: Instant, days: number, calendar: Calendar): WatchMark {
  const lastDay = addWorkingDays(calendar, toLocalDate(sinceAt), days);
  const allowed = { amount: days, unit: 'workingDay' } as const;
  return mark(endOf(lastDay), { reason: 'stuck', step, sinceAt, allowed });
}

function supplements({ supplements: rounds }: DossierState, { repeatedSupplements }: WatchRules): WatchMark[] {
  const askedAt = rounds[repeatedSupplements - 1]?.askedAt;
  return askedAt === undefined ? [] : [mark(askedAt, { reason: 'repeatedSupplements', times: rounds.length })];
}

function reappointments({ promises, promised }: DossierState): WatchMark[] {
  const first = promises.findIndex(({ cause }) => cause === 'reappointment');
  const at = promises[first]?.at;
  if (at === undefined) return [];
  const times = promises.filter(({ cause }) => cause === 'reappointment').length;
  const firstDueOn = promises[first - 1]?.promised.due.dueOn ?? null;
  return [mark(at, { reason: 'reappointed', times, firstDueOn, dueOn: promised?.due.dueOn ?? null })];
}

const mark = (fromAt: Instant, why: WatchReason): WatchMark => ({ fromAt, untilAt: null, why });

/** Vietnam keeps no summer time. */
const startOf = (day: LocalDate): Instant => `${day}T00:00:00+07:00`;
const endOf = (day: LocalDate): Instant => new Date(Date.parse(startOf(day)) + 86_400_000).toISOString();
