/** @hcc/rules/feedback: by when a report or a proposal is acknowledged and answered. */
export { feedbackDeadlines, type FeedbackDeadlines } from './feedback-deadlines.ts';
export { type FeedbackRules, feedbackRules, feedbackRulesOn } from './feedback-rules.ts';
