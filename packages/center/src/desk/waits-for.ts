/** Whose work a dossier is now. */
import type { CommandType } from '@hcc/rules/dossier';

/**
 * What a dossier waits for. Whatever only ends it, takes a result back or stands beside the steps puts it in nobody's
 * queue: a leader may stop each of ten thousand dossiers, and has no work in them.
 */
const awaited: ReadonlySet<string> = new Set<CommandType>([
  'accept',
  'requestSupplement',
  'takeInSupplement',
  'dispatch',
  'takeOver',
  'appraise',
  'answerConsultation',
  'recordFieldCheck',
  'confirmPayment',
  'signReappointment',
  'approve',
  'confirmWithdrawal',
  'resume',
  'stamp',
  'sign',
  'return',
]);

export const isAwaited = (command: string): boolean => awaited.has(command);

/** One of the commands that this officer may give now is one that the dossier waits for. */
export const waitsFor = (allowed: readonly string[]): boolean => allowed.some(isAwaited);
