/** @hcc/rules/supervision: which dossiers and which units ask for a supervisor's eye, and why. */
export { type PatternRule, patternRules, type UnitCounts, type UnusualPattern, unusualPatterns } from './patterns.ts';
export { type WatchMark, watchMarks, type WatchReason, type WatchedStep } from './watch-marks.ts';
export { type WatchRules, watchRules } from './watch-rules.ts';
