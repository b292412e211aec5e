import * as z from 'zod';
import { ResultVerification } from '../results/verification.ts';
import { defineOperation } from './operation.ts';

export const verifyResult = defineOperation({
  id: 'verifyResult',
  method: 'GET',
  path: '/results/{token}/verification',
  capability: 'results',
  summary: 'Is a result with this QR code one of the Center, and which file is it',
  description: 'Names nobody. The holder compares the hash of the file at hand with the one shown.',
  credentials: ['none'],
  params: z.strictObject({ token: z.string().min(20).max(64) }),
  result: { status: 200, body: ResultVerification },
  errors: ['result_not_found'],
});
