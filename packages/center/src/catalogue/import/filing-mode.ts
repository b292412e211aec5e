import type { FilingMode } from '@hcc/schemas';
import { filingReasons } from './locales/filing-reasons.ts';
import type { SourceRecord } from './source-record.ts';

/** Decides where a record may be filed. A profile hands in its own; a record's own `filing` wins over both. */
export type FilingModeOf = (record: SourceRecord) => FilingMode;

/** The pilot of the mission: everything that has an online method is filed here, the rest at a counter. */
export const pilotFilingMode: FilingModeOf = ({ methods }) => {
  const channels = new Set(methods.map((method) => method.channel));
  if (channels.has('online')) return { mode: 'here', reason: filingReasons.here };
  return {
    mode: 'counterOnly',
    reason: channels.has('postal') ? filingReasons.counterOrPost : filingReasons.counterOnly,
  };
};
