import type { LostDays, SettlementStage } from '@hcc/schemas';

/** What the yearly report says, in one language. `share` and numbers come written out already. */
export interface ReportWords {
  title: (year: string) => string;
  madeOn: (day: string) => string;
  soFar: string;
  contents: string;
  noData: string;
  notTold: (least: string) => string;
  of: (numerator: string, denominator: string) => string;
  days: (days: string) => string;
  figures: {
    heading: string;
    received: string;
    resolved: string;
    onTime: string;
    averageWorkingDays: string;
    nineOfTen: string;
    overLast: string;
    online: string;
    electronicResults: string;
    withoutSupplement: string;
    satisfied: string;
    savedWorkingDays: string;
    lateWorkingDays: string;
  };
  months: {
    heading: string;
    month: string;
    received: string;
    resolved: string;
    onTime: string;
    time: string;
    chartReceived: string;
    chartOnTime: string;
  };
  units: { heading: string; unit: string; notTold: (count: string) => string };
  advice: {
    heading: string;
    lead: (looked: string, least: string) => string;
    ofAll: (shown: string, total: string) => string;
    none: string;
    procedure: string;
  };
  lostDays: {
    heading: string;
    lead: string;
    days: string;
    late: string;
    step: (stage: string, late: string, inTime: string) => string;
    why: string;
    papers: string;
  };
  shorterTime: { heading: string; lead: (share: string) => string; committed: string; proposed: string; still: string };
  fullOnline: { heading: string; lead: string; filed: string; electronic: string; complete: string };
  fewerComponents: { heading: string; lead: string; component: string; asked: string; missing: string; faulty: string };
  method: { heading: string; lines: (rule: { board: string; advice: string; least: string }) => readonly string[] };
  stages: Record<SettlementStage, string>;
  because: Record<NonNullable<LostDays['why']>, string>;
}
