import { describe, expect, it } from 'vitest';
import type { Role } from '@hcc/schemas';
import { allowedCommands } from './allowed.ts';
import { decide } from './decide.ts';
import type { CommandType } from './dossier-commands.ts';
import {
  agencyElsewhere,
  collectedAt,
  commands,
  context,
  decidesAt,
  everyRole,
  handedInAt,
  officer,
  plain,
  play,
  pointElsewhere,
} from './dossier.examples.ts';
import { workflows, type Workflow } from './dossier-state.ts';
import { evolve } from './evolve.ts';
import { transitions } from './transitions.ts';

const units = { handedInAt, decidesAt, collectedAt, pointElsewhere, agencyElsewhere };
type Place = keyof typeof units;
type Who = 'applicant' | 'center' | `${Role} ${Place}`;

const points: readonly Place[] = ['handedInAt', 'collectedAt', 'pointElsewhere'];

/**
 * Written by hand, apart from the table it checks: who may do what with a dossier that has nothing beside its workflow.
 * All that is not here must be refused. Claiming follows from having something else to do.
 */
const may: Readonly<Record<Workflow, Readonly<Partial<Record<CommandType, readonly Who[]>>>>> = {
  submitted: {
    accept: points.map((place): Who => `receive ${place}`),
    reject: points.map((place): Who => `receive ${place}`),
    requestSupplement: points.map((place): Who => `receive ${place}`),
    withdraw: ['applicant'],
  },
  inTransit: { dispatch: ['receive handedInAt'], takeOver: ['appraise decidesAt'], withdraw: ['applicant'] },
  accepted: {
    appraise: ['appraise decidesAt'],
    requestSupplement: ['appraise decidesAt'],
    requirePayment: ['appraise decidesAt'],
    consult: ['appraise decidesAt'],
    planFieldCheck: ['appraise decidesAt'],
    proposeReappointment: ['appraise decidesAt'],
    refuse: ['approve decidesAt'],
    suspend: ['approve decidesAt'],
    stop: ['approve decidesAt'],
    withdraw: ['applicant'],
  },
  appraised: {
    approve: ['approve decidesAt'],
    sendBack: ['approve decidesAt'],
    refuse: ['approve decidesAt'],
    suspend: ['approve decidesAt'],
    stop: ['approve decidesAt'],
    requirePayment: ['appraise decidesAt'],
    proposeReappointment: ['appraise decidesAt'],
    withdraw: ['applicant'],
  },
  approved: { sign: ['finalise decidesAt'], proposeReappointment: ['appraise decidesAt'] },
  completed: {
    return: ['return collectedAt'],
    revokeResult: ['lead decidesAt'],
    reissueResult: ['lead decidesAt'],
  },
  returned: { revokeResult: ['lead decidesAt'], reissueResult: ['lead decidesAt'] },
  supplementRequested: {
    answerSupplement: ['applicant'],
    takeInSupplement: points.map((place): Who => `receive ${place}`),
    stop: ['approve decidesAt'],
    withdraw: ['applicant'],
  },
  paymentRequired: { confirmPayment: ['appraise decidesAt'], stop: ['approve decidesAt'], withdraw: ['applicant'] },
  suspended: { resume: ['approve decidesAt'], stop: ['approve decidesAt'], withdraw: ['applicant'] },
  notAccepted: {},
  withdrawn: {},
  stopped: {},
};

const everybody: readonly Who[] = [
  'applicant',
  'center',
  ...everyRole.flatMap((role) => (Object.keys(units) as Place[]).map((place): Who => `${role} ${place}`)),
];

function standingAs(who: Who) {
  if (who === 'applicant') return context();
  if (who === 'center') return context({ actor: { kind: 'center' } });
  const [role, place] = who.split(' ') as [Role, Place];
  const unit = units[place];
  return context({ actor: officer(unit), roles: [role], atServicePoint: points.includes(place) });
}

const isOpen = (workflow: Workflow) => !['returned', 'notAccepted', 'withdrawn', 'stopped'].includes(workflow);

const expected = (workflow: Workflow, who: Who): CommandType[] => {
  // The Center itself does one thing, as long as any unit has a part in it.
  if (who === 'center') return ['notAccepted', 'withdrawn', 'stopped'].includes(workflow) ? [] : ['followSuccessors'];
  const own = (Object.keys(may[workflow]) as CommandType[]).filter((command) => may[workflow][command]?.includes(who));
  return own.length > 0 && who !== 'applicant' && isOpen(workflow) ? [...own, 'claim'] : own;
};

describe.each(workflows)('a dossier that is %s', (workflow) => {
  const { state } = play(plain[workflow]);

  it('is what its name says', () => {
    expect(state.workflow).toBe(workflow);
    expect(state.pause !== null).toBe(['supplementRequested', 'paymentRequired', 'suspended'].includes(workflow));
  });

  it.each(everybody)('%s may do what the law gives them, and nothing else', (who) => {
    const standing = standingAs(who);
    const right = expected(workflow, who);
    expect(new Set(allowedCommands(state, standing))).toEqual(new Set(right));
    for (const command of Object.values(commands)) {
      const decision = decide(state, command, standing);
      expect(decision.ok, `${who} ${command.type}`).toBe(right.includes(command.type));
      if (decision.ok) continue;
      // Refused with a reason, and with what may be done instead.
      expect(decision.refusal.command).toBe(command.type);
      expect(new Set(decision.refusal.allowed)).toEqual(new Set(right));
    }
  });

  it('goes only where the table says', () => {
    for (const who of everybody)
      for (const type of expected(workflow, who)) {
        const command = Object.values(commands).find((one) => one.type === type);
        const decision = command && decide(state, command, standingAs(who));
        if (!decision?.ok) throw new Error(`${who} ${type} was refused.`);
        for (const event of decision.events) {
          const after = evolve(state, event);
          const row = transitions.find(
            (one) => one.command === type && one.event === event.type && one.from.includes(workflow),
          );
          if (!row) throw new Error(`No row for ${type} from ${workflow} to the event ${event.type}.`);
          const to = row.to === 'same' ? [workflow] : row.to === 'beforePause' ? [state.pause?.returnsTo] : row.to;
          expect(to).toContain(after.workflow);
          expect(after.sequence).toBe(state.sequence + 1);
        }
      }
  });
});

it('counts what was tried', () => {
  expect(workflows.length * everybody.length * Object.keys(commands).length).toBeGreaterThan(10_000);
});

it('refuses everything but a filing before there is a dossier', () => {
  for (const command of Object.values(commands))
    expect(decide(null, command, context())).toMatchObject({
      ok: false,
      refusal: { code: 'step_out_of_order', possible: ['submit'] },
    });
});
