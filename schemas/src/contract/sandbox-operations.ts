import * as z from 'zod';
import { AdvancedDossier, SandboxAdvance, SandboxClock, SandboxClockMove } from '../sandbox/sandbox.ts';
import { defineOperation } from './operation.ts';

export const getSandboxClock = defineOperation({
  id: 'getSandboxClock',
  method: 'GET',
  path: '/sandbox/clock',
  capability: 'sandbox',
  summary: 'What the clock of a Center in test mode shows',
  credentials: ['publishableKey', 'secretKey'],
  testModeOnly: true,
  result: { status: 200, body: SandboxClock },
  errors: [],
});

export const moveSandboxClock = defineOperation({
  id: 'moveSandboxClock',
  method: 'POST',
  path: '/sandbox/clock',
  capability: 'sandbox',
  summary: 'Move the clock of a Center in test mode',
  description:
    'Forward only, since what was issued must not lie in the future. One clock for the whole Center and all who test on it.',
  credentials: ['secretKey'],
  testModeOnly: true,
  body: SandboxClockMove,
  idempotencyKey: 'required',
  result: { status: 200, body: SandboxClock },
  errors: ['clock_not_forward'],
});

export const advanceSandboxDossier = defineOperation({
  id: 'advanceSandboxDossier',
  method: 'POST',
  path: '/sandbox/dossiers/{id}/advance',
  capability: 'sandbox',
  summary: 'Take a dossier of a Center in test mode on, as its officers would',
  description:
    'The ID number of the applicant decides what happens (docs/sandbox.md has the table). Moves no clock. Asked again it goes on from where the dossier stands, so it may be repeated.',
  credentials: ['secretKey'],
  testModeOnly: true,
  params: z.strictObject({
    id: z.string().min(1).max(64).meta({ description: "The code on the receipt; or the dossier's id" }),
  }),
  body: SandboxAdvance,
  result: { status: 200, body: AdvancedDossier },
  errors: ['dossier_not_found', 'step_out_of_order', 'step_not_ready'],
});
