import * as z from 'zod';
import { NewTip, Tip, TipList, TipQuery } from '../evaluation/tip.ts';
import { Id } from '../primitives.ts';
import { defineOperation } from './operation.ts';

const capability = 'tips';
const credentials = ['staffSession'] as const;

export const listTips = defineOperation({
  id: 'listTips',
  method: 'GET',
  path: '/desk/tips',
  capability,
  summary: 'Papers that are often missing or faulty, and what the form says of them',
  description:
    'For officers who lead or supervise. Each with its evidence, a draft, and every tip that there ever was.',
  credentials,
  query: TipQuery,
  result: { status: 200, body: TipList },
  errors: ['role_missing', 'period_not_begun'],
});

export const approveTip = defineOperation({
  id: 'approveTip',
  method: 'POST',
  path: '/desk/tips',
  capability,
  summary: 'Put a tip beside a paper in the form of a procedure',
  description:
    'For officers who lead. From then on everybody who fills in the form reads it. The one before it is retired; the same words again change nothing.',
  credentials,
  body: NewTip,
  idempotencyKey: 'required',
  result: { status: 201, body: Tip },
  errors: ['role_missing', 'procedure_not_found'],
});

export const retireTip = defineOperation({
  id: 'retireTip',
  method: 'DELETE',
  path: '/desk/tips/{id}',
  capability,
  summary: 'Take a tip out of the form',
  description: 'For officers who lead. What it said and who approved it stays; again it changes nothing.',
  credentials,
  params: z.strictObject({ id: Id }),
  result: { status: 204 },
  errors: ['role_missing', 'tip_not_found'],
});
