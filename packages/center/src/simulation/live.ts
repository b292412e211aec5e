/** One dossier's life, made up and settled by the rules that settle every other. */
import {
  decide,
  type DecisionContext,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  evolve,
  type PaperCount,
  type Reuse,
} from '@hcc/rules/dossier';
import { rulesOn } from '@hcc/rules/settlement-rules';
import { addWorkingDays, workingDaysBetween } from '@hcc/rules/working-time';
import type { Channel, Procedure, Unit } from '@hcc/schemas';
import { durationsFor } from '../dossiers/decision-context.ts';
import { paperTravels } from '../dossiers/paper-travels.ts';
import type { Center } from '../ports.ts';
import { localDay, officeTime } from './arrivals.ts';
import type { Chances } from './random.ts';

export interface Matter {
  procedure: Procedure;
  channel: Channel;
  receiving: Unit;
  competent: Unit;
  code: string;
  filedAt: Date;
}

export interface World {
  center: Center;
  chances: Chances;
  /** Nothing happens after this moment: whoever is not done by then is open. */
  until: Date;
  /** How many working days a unit is behind: the more it has, the later it comes to the next. */
  backlogOf(unitId: string): number;
  /** How many working days a unit's leader lets lie what is to be approved. */
  approvalDelayOf(unitId: string): number;
  /** How often papers of a procedure are not in order, beside the usual. */
  troubleOf(procedureCode: string): number;
}

/** Shares of what goes otherwise than straight on. Assumed, of the order that yearly reports of provinces tell. */
const odds = {
  supplementBeforeIntake: 0.03,
  rejected: 0.02,
  supplement: 0.08,
  anotherSupplement: 0.12,
  neverAnswered: 0.12,
  payment: 0.06,
  withdrawn: 0.01,
  refused: 0.03,
  /** Of those that will be late: an apology with another date. */
  reappointed: 0.4,
  /** Of those filed online: filled in beforehand by the page that carries the form. */
  prefilled: 0.3,
  /** A paper that a database holds. */
  held: 0.15,
  /** All papers of a counter scanned; else only some. */
  scanned: 0.7,
};

const office = { legalBasis: 'Điều 17 Nghị định 118/2025/NĐ-CP', reason: 'Dữ liệu mô phỏng' };

/** @returns the events of it up to `until`, in order; none where the moment of filing lies behind. */
export function live(matter: Matter, world: World): { state: DossierState; events: DossierEvent[] } | null {
  const { center, chances, until } = world;
  const { procedure, channel, receiving, competent } = matter;
  const rules = rulesOn(center.rules, localDay(matter.filedAt));
  const durations = durationsFor(procedure, channel);
  const componentIds = procedure.components.filter(({ use }) => use === 'submit').map(({ id }) => id);
  const events: DossierEvent[] = [];
  let state: DossierState | null = null;
  let now = matter.filedAt;
  const reference = ({ id, name }: Unit) => ({ id, name });
  const papers = papersOf(channel, componentIds.length, chances);

  /** False when its time has not come, or a rule stands in the way: then the life stays where it is. */
  const does = (command: DossierCommand, unit: Unit | null): boolean => {
    if (now > until) return false;
    const context: DecisionContext = {
      now: now.toISOString(),
      calendar: center.calendar,
      rules,
      durations,
      componentIds,
      actor: unit
        ? { kind: 'officer', id: `sim-${unit.id}`, name: 'Mô phỏng', title: 'Công chức', unit: reference(unit) }
        : { kind: 'applicant' },
      roles: unit ? ['receive', 'appraise', 'approve', 'finalise', 'return', 'lead'] : [],
      atServicePoint: unit !== null && unit.kind !== 'agency',
      seatId: null,
      papers,
    };
    const decision = decide(state, command, context);
    if (!decision.ok) return false;
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
    return true;
  };
  const inOffice = (workingDaysLater: number): void => {
    now = officeTime(now, workingDaysLater, { calendar: center.calendar, chances });
  };
  const ahead = (days: number) => addWorkingDays(center.calendar, localDay(now), days);
  const end = () => (state ? { state, events } : null);
  /** Working days that are left of what was promised; below nought when it is late. */
  const daysLeft = (): number | null => {
    const dueOn = state?.promised?.due.dueOn;
    return dueOn ? workingDaysBetween(center.calendar, localDay(now), dueOn) : null;
  };
  /** Works on it; who sees that it will be late may say so beforehand, some of them too late for it to count. */
  const works = (days: number): void => {
    const left = daysLeft();
    if (left === null || left < 0 || days <= left || !chances.isLucky(odds.reappointed)) return inOffice(days);
    const until = Math.max(0, left - chances.between(0, 2));
    inOffice(until);
    const newDueOn = addWorkingDays(center.calendar, localDay(now), days - until + chances.between(0, 2));
    if (does({ type: 'proposeReappointment', reason: office.reason, newDueOn }, competent))
      does({ type: 'signReappointment', documentNumber: 'MP' }, competent);
    inOffice(days - until);
  };
  /** One paper or two, the first ones of a list more often. */
  const asksForSupplement = (unit: Unit): boolean => {
    const asked = new Set([chances.favour(componentIds), chances.favour(componentIds)]);
    const items = [...asked].map((componentId) =>
      chances.isLucky(0.6)
        ? { componentId, fault: 'faulty' as const, what: 'Nộp bản chụp rõ' }
        : { componentId, fault: 'missing' as const, what: 'Nộp giấy còn thiếu' },
    );
    return does({ type: 'requestSupplement', items, answerByOn: ahead(15), justification: office.reason }, unit);
  };

  const filing: DossierCommand = {
    type: 'submit',
    code: matter.code,
    procedureCode: procedure.code,
    procedureName: procedure.name,
    procedureVersion: procedure.version,
    rulesVersion: rules.version,
    channel,
    track: channel === 'online' ? 'electronic' : 'onSite',
    receivingUnit: reference(receiving),
    competentUnit: reference(competent),
    returningUnit: reference(receiving),
    paperTravels: paperTravels(channel, receiving, competent),
    reuse: reuseOf(channel, componentIds.length, chances),
  };
  if (!does(filing, null)) return null;
  inOffice(chances.isLucky(0.8) ? 0 : 1);
  const trouble = componentIds.length > 0 ? world.troubleOf(procedure.code) : 0;
  if (chances.isLucky(odds.supplementBeforeIntake * trouble)) {
    if (!asksForSupplement(receiving)) return end();
    inOffice(chances.between(1, 8));
    if (!does({ type: 'answerSupplement' }, null)) return end();
    inOffice(0);
  }
  if (chances.isLucky(odds.rejected)) {
    does({ type: 'reject', ...office }, receiving);
    return end();
  }
  if (!does({ type: 'accept' }, receiving)) return end();
  if (filing.paperTravels) {
    does({ type: 'dispatch' }, receiving);
    inOffice(1);
    if (!does({ type: 'takeOver' }, competent)) return end();
  }
  for (let share = odds.supplement * trouble; chances.isLucky(share); share = odds.anotherSupplement) {
    inOffice(chances.between(0, 2));
    if (!asksForSupplement(competent)) return end();
    if (chances.isLucky(odds.neverAnswered)) {
      inOffice(20);
      does({ type: 'stop', ...office, documentNumber: 'MP', fees: 'notCollected', returnPapers: true }, competent);
      return end();
    }
    inOffice(chances.between(1, 12));
    if (!does({ type: 'answerSupplement' }, null)) return end();
  }
  if (chances.isLucky(odds.payment)) {
    inOffice(0);
    const duty = { what: 'Nghĩa vụ tài chính', amount: 100_000, payByOn: ahead(20), legalBasis: office.legalBasis };
    if (!does({ type: 'requirePayment', ...duty }, competent)) return end();
    inOffice(chances.between(1, 8));
    if (!does({ type: 'confirmPayment', receiptNumber: 'MP-1' }, competent)) return end();
  }
  if (chances.isLucky(odds.withdrawn)) {
    if (!does({ type: 'withdraw' }, null)) return end();
    inOffice(1);
    const ending = { documentNumber: 'MP', fees: 'notCollected' as const, returnPapers: true };
    does({ type: 'confirmWithdrawal', ...ending }, competent);
    return end();
  }
  works(workOf(matter, durations.committed, world));
  if (chances.isLucky(odds.refused)) {
    if (!does({ type: 'refuse', ...office }, competent)) return end();
  } else {
    if (!does({ type: 'appraise' }, competent)) return end();
    inOffice(Math.floor(world.approvalDelayOf(competent.id)));
    if (!does({ type: 'approve' }, competent)) return end();
    if (!does({ type: channel === 'online' ? 'sign' : 'stamp', resultNumber: 'MP' }, competent)) return end();
  }
  inOffice(channel === 'online' ? 0 : Math.floor(chances.next() ** 2 * 15));
  does(
    {
      type: 'return',
      handing: { by: 'counter', collectorName: 'Mô phỏng', collectorDocument: '000000000000' },
    },
    receiving,
  );
  return end();
}

/** What a form of some twenty fields may have been spared. */
function reuseOf(channel: Channel, papersAsked: number, chances: Chances): Reuse {
  const fieldsAnswered = chances.between(12, 34);
  const isPrefilled = channel === 'online' && chances.isLucky(odds.prefilled);
  return {
    fieldsAnswered,
    fieldsPrefilled: isPrefilled ? chances.between(3, 9) : 0,
    papersAsked,
    papersHeld: papersAsked > 0 && chances.isLucky(odds.held) ? 1 : 0,
  };
}

/** An online dossier brings files, and nothing on paper. */
function papersOf(channel: Channel, asked: number, chances: Chances): PaperCount {
  if (channel === 'online') return { onPaper: 0, scanned: 0 };
  return { onPaper: asked, scanned: chances.isLucky(odds.scanned) ? asked : chances.between(0, asked) };
}

/** Working days that appraising takes: most of the promised time at the least, and what the unit is behind on top. */
function workOf({ competent }: Matter, committed: DecisionContext['durations']['committed'], world: World): number {
  const days =
    committed.unit === 'none' || committed.unit === 'sameDay'
      ? 0
      : committed.unit === 'workingHour'
        ? committed.amount / 8
        : committed.unit === 'month'
          ? committed.amount * 21
          : committed.unit === 'year'
            ? committed.amount * 250
            : committed.amount;
  const usual = days * (0.35 + world.chances.next() * 0.6);
  return Math.min(200, Math.max(0, Math.floor(usual + world.backlogOf(competent.id))));
}
