/** What a step does beside moving the dossier on, read from the one table of the life cycle. */
import { type ClockEffect, publishedStatus, transitions } from '@hcc/rules/dossier';
import type { DeskDossier, Slip } from '@hcc/sdk';
import type { CommandType } from './step-fields.ts';

export interface StepEffects {
  /** The paper that goes out with it. */
  readonly slip: Slip | undefined;
  /** `runsOn` where it leaves a running clock alone; undefined while none has begun, and after the result. */
  readonly clock: ClockEffect | 'runsOn' | undefined;
  readonly tellsApplicant: boolean;
}

/** The row by which the command would be taken from where the dossier stands. */
export function effectsOf(type: CommandType, { progress }: DeskDossier): StepEffects | undefined {
  const rows = transitions.filter(({ command }) => command === type);
  const row =
    rows.find(({ from }) => from.some((workflow) => publishedStatus({ workflow }) === progress.status)) ?? rows[0];
  if (!row || type === 'claim' || type === 'release') return undefined;
  const isRunning = progress.status === 'accepted' || progress.status === 'inProgress';
  return {
    slip: row.slip,
    clock: row.clock ?? (isRunning && progress.due !== null ? 'runsOn' : undefined),
    tellsApplicant: row.tells.includes('applicant'),
  };
}
