/**
 * Advice for reform out of the sums of a period: where days are lost and why, what could be promised sooner, filed
 * wholly on line, asked with fewer papers. Every piece carries the shares it stands on; nothing is guessed from few.
 */
import type { Duration } from '../working-time/index.ts';
import type { ProcedureCode } from '@hcc/schemas';
import { count, type Counts } from '../indicators/index.ts';
import { type AdviceRules, adviceRules } from './advice-rules.ts';
import { type LostDays, lostDaysOf } from './lost-days.ts';
import { type Share, share, sharePart } from './share.ts';
import { type ShorterTime, shorterTimeOf } from './shorter-time.ts';

/** What happened to one procedure's dossiers in a period, and what its record says today. */
export interface ProcedureSums {
  procedure: Named;
  counts: Counts;
  /** Papers that were asked for, with how often; a name is missing where no record has it any more. */
  components: readonly { component: Component; counts: Counts }[];
  /** What is promised; null where the ways of filing are promised times that cannot be compared. */
  committed: Duration | null;
}
export interface Named {
  code: ProcedureCode;
  name: string;
}
export interface Component {
  id: string;
  name: string | null;
}

/** Most of it is filed on line and ends electronically; the rest could. */
export interface FullOnline {
  procedure: Named;
  filedOnline: Share;
  electronicResults: Share;
  withoutSupplement: Share;
}

/** A paper that applicants often do not bring, or bring wrong: to be dropped, looked up, or explained better. */
export interface FewerComponents {
  procedure: Named;
  component: Component;
  /** Times it was asked for, of what was received. */
  askedFor: Share;
  missing: number;
  faulty: number;
}

/** Those that weigh most, and how many there are in all. */
export interface Listed<Item> {
  items: Item[];
  total: number;
}

export interface Advice {
  ruleVersion: string;
  /** Procedures with enough dossiers to say anything of, of those that had any. */
  looked: Share;
  lostDays: Listed<LostDays>;
  shorterTime: Listed<ShorterTime>;
  fullOnline: Listed<FullOnline>;
  fewerComponents: Listed<FewerComponents>;
}

/** Sums in, advice out; the order of what comes in changes nothing. */
export function adviceOf(procedures: readonly ProcedureSums[], rules: AdviceRules = adviceRules): Advice {
  const met = procedures.filter(({ counts }) => count(counts, 'received') > 0);
  const known = met.filter(({ counts }) => count(counts, 'received') >= rules.leastDossiers);
  const listed = <Item extends { procedure: Named }>(
    items: Item[],
    weightOf: (item: Item) => number,
  ): Listed<Item> => ({
    items: items
      .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.procedure.code < b.procedure.code ? -1 : 1))
      .slice(0, rules.most),
    total: items.length,
  });
  return {
    ruleVersion: rules.version,
    looked: share(known.length, met.length),
    lostDays: listed(
      known.flatMap((sums) => lostDaysOf(sums) ?? []),
      ({ lateWorkingDays }) => lateWorkingDays,
    ),
    shorterTime: listed(
      known.flatMap((sums) => shorterTimeOf(sums, rules) ?? []),
      ({ committedWorkingDays, proposedWorkingDays, stillOnTime }) =>
        (committedWorkingDays - proposedWorkingDays) * stillOnTime.denominator,
    ),
    fullOnline: listed(
      known.flatMap((sums) => fullOnlineOf(sums, rules) ?? []),
      ({ filedOnline }) => filedOnline.denominator,
    ),
    fewerComponents: listed(
      known.flatMap((sums) => fewerComponentsOf(sums, rules)),
      ({ askedFor }) => askedFor.numerator,
    ),
  };
}

function fullOnlineOf({ procedure, counts }: ProcedureSums, rules: AdviceRules): FullOnline | null {
  const filedOnline = share(count(counts, 'receivedOnline'), count(counts, 'received'));
  const electronicResults = share(count(counts, 'grantedElectronic'), count(counts, 'granted'));
  const withoutSupplement = share(
    count(counts, 'finishedWithoutSupplement'),
    count(counts, 'finishedWithoutSupplement', 'finishedAfterOneSupplement', 'finishedAfterMoreSupplements'),
  );
  const isRipe =
    sharePart(filedOnline) >= rules.filedOnline &&
    sharePart(electronicResults) >= rules.electronicResults &&
    sharePart(withoutSupplement) >= rules.withoutSupplement;
  const isThere = Math.min(sharePart(filedOnline), sharePart(electronicResults)) >= rules.alreadyOnline;
  return isRipe && !isThere ? { procedure, filedOnline, electronicResults, withoutSupplement } : null;
}

const fewerComponentsOf = (
  { procedure, counts: all, components }: ProcedureSums,
  rules: AdviceRules,
): FewerComponents[] =>
  components
    .map(({ component, counts }) => {
      const [missing, faulty] = [count(counts, 'askedMissing'), count(counts, 'askedFaulty')];
      return { procedure, component, askedFor: share(missing + faulty, count(all, 'received')), missing, faulty };
    })
    .filter(({ askedFor }) => sharePart(askedFor) >= rules.askedFor);
