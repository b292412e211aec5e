import type { ExplanationWords } from '../explanation.ts';

export const en: ExplanationWords = {
  filed: (channel, at) => `Filed ${channel}, received at ${at}.`,
  statutory: 'Time set by law',
  labelled: (label, value) => `${label}: ${value}`,
  from: (at) => `As reckoned at ${at}:`,
  clockNotStarted: 'The clock has not started: the dossier has not been accepted.',
  originalKept: (at) => `The first date stays on record: ${at}.`,
  provisional: 'Provisional: the calendar of that time is not final.',
  acceptBy: 'Acceptance of the online filing',
  apologyBy: 'If the result will be late',
  noApologyInTime: 'The period is shorter than the notice to be given: no apology can be in time.',
  rules: (version, day, legalBasis) => `Rules: ${version}, in force from ${day} (${legalBasis}).`,
  calendar: (version) => `Calendar: ${version}.`,
};
