import type { Role, Track } from '@hcc/schemas';
import type { DossierCommand } from './dossier-commands.ts';
import type { Workflow } from './dossier-state.ts';

export type CommandType = DossierCommand['type'];

export interface Transition {
  command: Exclude<CommandType, 'submit'>;
  from: readonly Workflow[];
  /** Only on this track; on both when absent. */
  track?: Track;
  by:
    | { who: 'applicant' }
    /** `anyPoint`: any reception point of the Center, whatever boundary lies between. */
    | { who: 'officer'; role: Role; at: 'anyPoint' | 'competentUnit' | 'returningUnit' };
}

/**
 * The life of a filed dossier, one row a move (`domain.md` 2.2; Decree 118/2025/NĐ-CP with its amendments). Guards and
 * what follows stand in `decide`.
 */
export const transitions: readonly Transition[] = [
  { command: 'accept', from: ['submitted'], by: { who: 'officer', role: 'receive', at: 'anyPoint' } },
  { command: 'reject', from: ['submitted'], by: { who: 'officer', role: 'receive', at: 'anyPoint' } },
  { command: 'takeOver', from: ['inTransit'], by: { who: 'officer', role: 'appraise', at: 'competentUnit' } },
  { command: 'appraise', from: ['accepted'], by: { who: 'officer', role: 'appraise', at: 'competentUnit' } },
  { command: 'approve', from: ['appraised'], by: { who: 'officer', role: 'approve', at: 'competentUnit' } },
  {
    command: 'stamp',
    from: ['approved'],
    track: 'onSite',
    by: { who: 'officer', role: 'finalise', at: 'competentUnit' },
  },
  {
    command: 'sign',
    from: ['approved'],
    track: 'electronic',
    by: { who: 'officer', role: 'finalise', at: 'competentUnit' },
  },
  { command: 'return', from: ['completed'], by: { who: 'officer', role: 'return', at: 'returningUnit' } },
  // Before a decision exists (domain.md 2.2); an approved dossier has one.
  { command: 'withdraw', from: ['submitted', 'inTransit', 'accepted', 'appraised'], by: { who: 'applicant' } },
];
