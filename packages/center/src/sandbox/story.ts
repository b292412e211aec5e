/** Where a dossier stands in a story, told from what has happened to it. Pure: the same events give the same next step. */
import { type DossierEventType, transitions } from '@hcc/rules/dossier';
import type { SandboxMilestone } from '@hcc/schemas';
import type { Persona, StoryStep } from './persona.ts';
import { personas } from './personas.ts';

type Happened = readonly { readonly type: DossierEventType }[];

/**
 * The steps that lead to a milestone: the person's own where the story passes there, else those of the first person
 * whose story does; for a dossier that is accepted already, of one that tells of a dossier that was.
 */
export function storyTo(
  milestone: SandboxMilestone,
  own: Pick<Persona, 'steps'>,
  happened: Happened,
): readonly StoryStep[] {
  const isAccepted = happened.some(({ type }) => type === 'accepted');
  const [first, ...others] = [own, ...Object.values<Persona>(personas)].flatMap(({ steps }) => {
    const at = steps.findIndex((step, index) => milestoneOf(step, steps.slice(0, index)) === milestone);
    return at < 0 ? [] : [steps.slice(0, at + 1)];
  });
  const fitting = [first, ...others].find((steps) => !isAccepted || steps?.some(({ type }) => type === 'accept'));
  return fitting ?? first ?? [];
}

/** What is left of a story; steps that leave no event stand before the one that follows them. */
export function remainingSteps(steps: readonly StoryStep[], happened: Happened): readonly StoryStep[] {
  let next = 0;
  for (const { type } of happened) {
    let at = next;
    while (isSilent(steps[at])) at += 1;
    const step = steps[at];
    if (step && eventsOf(step).includes(type)) next = at + 1;
  }
  return steps.slice(next);
}

/** It leaves no trace among the events of a dossier. */
const isSilent = (step: StoryStep | undefined): boolean => step?.type === 'transfer' || step?.type === 'letDueDatePass';

function eventsOf({ type }: StoryStep): readonly DossierEventType[] {
  if (type === 'finalise') return ['stamped', 'signed'];
  const command = type === 'closeUnit' ? 'followSuccessors' : type;
  return transitions.filter((row) => row.command === command).map(({ event }) => event);
}

const milestones: Partial<Record<StoryStep['type'], SandboxMilestone>> = {
  accept: 'accepted',
  reject: 'notAccepted',
  requestSupplement: 'supplementRequested',
  requirePayment: 'paymentRequired',
  appraise: 'appraised',
  approve: 'approved',
  finalise: 'completed',
  refuse: 'completed',
  return: 'returned',
  stop: 'stopped',
  withdraw: 'withdrawn',
  confirmWithdrawal: 'withdrawn',
  letDueDatePass: 'overdue',
};

function milestoneOf({ type }: StoryStep, before: readonly StoryStep[]): SandboxMilestone | undefined {
  // Once it is accepted the authority has to confirm.
  return type === 'withdraw' && before.some((step) => step.type === 'accept') ? undefined : milestones[type];
}
