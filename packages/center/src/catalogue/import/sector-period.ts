/**
 * What the law of a procedure's sector says of its period, for records that leave it open: certification is settled
 * within the day by Decree 23/2015 Art. 7, and its records state no time at all.
 */
import type { Duration } from '@hcc/schemas';
import type { SourceRecord } from './source-record.ts';

export interface SectorPeriod {
  duration: Duration;
  /** The article and its words, shown where the record has none. */
  legalBasis: string;
}

export type PeriodOf = (record: SourceRecord) => SectorPeriod | undefined;

/** Nothing is stated, or a same day without the hour after which it is the next one. */
export const isOpen = (stated: Duration): boolean =>
  stated.unit === 'none' || (stated.unit === 'sameDay' && stated.cutOff === undefined);
