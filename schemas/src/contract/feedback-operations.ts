import * as z from 'zod';
import {
  DeskFeedback,
  DeskFeedbackQuery,
  DeskFeedbackSummary,
  FeedbackAnswer,
  FeedbackLookup,
  FeedbackProgress,
  FeedbackReceipt,
  FeedbackTarget,
  NewFeedback,
} from '../feedback/feedback.ts';
import { Id, pageOf } from '../primitives.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ id: Id });
const credentials = ['staffSession'] as const;
const capability = 'feedback';

export const fileFeedback = defineOperation({
  id: 'fileFeedback',
  method: 'POST',
  path: '/feedback',
  capability,
  summary: 'Report how something was done, or propose how it ought to be',
  description:
    'With or without a name. Words and contact are kept sealed and stand in no event, log or list; the token of the answer is the only way to follow it.',
  credentials: ['none'],
  body: NewFeedback,
  idempotencyKey: 'required',
  result: { status: 201, body: FeedbackReceipt },
  errors: ['unit_not_found', 'procedure_not_found', 'feedback_too_often'],
});

export const followFeedback = defineOperation({
  id: 'followFeedback',
  method: 'POST',
  path: '/feedback/progress',
  capability,
  summary: 'How far a report or a proposal has come, and its answer',
  description: 'Asked by POST, so that the token stands in no address.',
  credentials: ['none'],
  body: FeedbackLookup,
  result: { status: 200, body: FeedbackProgress },
  errors: ['feedback_not_found'],
});

export const listFeedback = defineOperation({
  id: 'listFeedback',
  method: 'GET',
  path: '/desk/feedback',
  capability,
  summary: 'What was reported and proposed, the most urgent first',
  description: 'To the unit for who leads it, and to all of them for who supervises at the head office.',
  credentials,
  query: DeskFeedbackQuery,
  result: { status: 200, body: pageOf(DeskFeedbackSummary).meta({ id: 'DeskFeedbackPage' }) },
  errors: ['role_missing', 'invalid_cursor'],
});

export const getDeskFeedback = defineOperation({
  id: 'getDeskFeedback',
  method: 'GET',
  path: '/desk/feedback/{id}',
  capability,
  summary: 'What somebody wrote',
  credentials,
  params,
  result: { status: 200, body: DeskFeedback },
  errors: ['role_missing', 'feedback_not_found'],
});

export const acknowledgeFeedback = defineOperation({
  id: 'acknowledgeFeedback',
  method: 'POST',
  path: '/desk/feedback/{id}/acknowledgement',
  capability,
  summary: 'Say that it is being looked into',
  description: 'Once; again it changes nothing.',
  credentials,
  params,
  result: { status: 200, body: DeskFeedback },
  errors: ['role_missing', 'feedback_not_found'],
});

export const forwardFeedback = defineOperation({
  id: 'forwardFeedback',
  method: 'POST',
  path: '/desk/feedback/{id}/forwarding',
  capability,
  summary: 'Send it on to the unit whose matter it is',
  description:
    'It leaves the list of the unit that had it, and its deadlines go on. Who sent it on, to whom and when is recorded, and told to whoever holds the token; to the unit that has it already it changes nothing.',
  credentials,
  params,
  body: FeedbackTarget,
  idempotencyKey: 'required',
  result: { status: 200, body: DeskFeedbackSummary },
  errors: ['role_missing', 'feedback_not_found', 'unit_not_found', 'feedback_answered'],
});

export const answerFeedback = defineOperation({
  id: 'answerFeedback',
  method: 'POST',
  path: '/desk/feedback/{id}/answer',
  capability,
  summary: 'Answer it, once and for good',
  credentials,
  params,
  body: FeedbackAnswer,
  idempotencyKey: 'required',
  result: { status: 200, body: DeskFeedback },
  errors: ['role_missing', 'feedback_not_found', 'feedback_answered'],
});
