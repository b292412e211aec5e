import { transitions } from '@hcc/rules/dossier';
import { describe, expect, it } from 'vitest';
import { dueIn } from '../../status-tracker/progress.examples.ts';
import { createDeskDossier } from '../fake-desk.examples.ts';
import { effectsOf } from './step-effects.ts';
import { isCommandType } from './step-fields.ts';

const at = (status: 'submitted' | 'accepted' | 'completed') => {
  const { progress, ...dossier } = createDeskDossier();
  return { ...dossier, progress: { ...progress, status, due: status === 'accepted' ? dueIn(40) : null } };
};

describe('what a step does beside moving on', () => {
  it('depends on where the dossier stands: before acceptance no clock stops', () => {
    expect(effectsOf('requestSupplement', at('submitted'))).toMatchObject({
      slip: 'supplementRequest',
      clock: undefined,
    });
    expect(effectsOf('requestSupplement', at('accepted'))).toMatchObject({
      slip: 'supplementRequest',
      clock: 'stands',
    });
  });

  it('says that the clock runs on where nothing stops it', () => {
    expect(effectsOf('consult', at('accepted'))).toEqual({ slip: undefined, clock: 'runsOn', tellsApplicant: false });
  });

  it('is known for every row of an officer', () => {
    const commands = new Set(transitions.filter(({ by }) => by.who === 'officer').map(({ command }) => command));
    for (const command of commands) expect(isCommandType(command), command).toBe(true);
  });
});
