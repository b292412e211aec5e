/** The one interpreter of stories: takes a filed dossier on, each step by whoever may take it, each a change of its own. */
import type { DossierCommand } from '@hcc/rules/dossier';
import type { Locale, SandboxMilestone } from '@hcc/schemas';
import { procedureOf } from '../catalogue/require-procedure.ts';
import { toRulesCommand } from '../desk/to-rules-command.ts';
import { applyCommand, keepChange } from '../dossiers/change-dossier.ts';
import { applicantContext, chosenVariant, officerContext } from '../dossiers/decision-context.ts';
import { type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import { guardWords } from '../dossiers/refusal-words.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { type MadeResult, makeResult } from '../results/make-result.ts';
import { withNewResult } from '../results/result-standing.ts';
import { officerFor, otherAgency } from './officer-for.ts';
import type { Persona, StoryStep } from './persona.ts';
import { personaOf } from './persona-of.ts';
import { personas } from './personas.ts';
import { remainingSteps, storyTo } from './story.ts';
import { toCommand } from './to-command.ts';
import { isTransferDue, transfer } from './transfer.ts';

export interface Advance {
  /** @default where the applicant's own story ends */
  until?: SandboxMilestone | undefined;
  locale: Locale;
  baseUrl: string;
  requestId: string;
  /** Called before each step; the mocks let time pass here. */
  beforeStep?: () => void;
}

/** No story is longer, so whatever goes on for longer is a fault of ours. */
const mostSteps = 50;
const dayMs = 24 * 3600 * 1000;

/**
 * @returns the dossier, and when the next step is due if the clock has to move first.
 * @throws Problem `dossier_not_found` · `step_out_of_order` and `step_not_ready` when the story does not fit the dossier
 */
export async function advanceDossier(
  ports: Ports,
  id: string,
  asked: Advance,
): Promise<{ record: FiledRecord; waitsUntil: Date | null }> {
  const { stores, clock } = ports;
  for (let taken = 0; taken <= mostSteps; taken += 1) {
    const record = await stores.dossiers.find(id);
    if (!record || !isFiled(record)) throw new Problem('dossier_not_found');
    const happened = await stores.dossiers.events(id);
    const person: Persona = personaOf(record.answers) ?? personas.lan;
    const story = asked.until ? storyTo(asked.until, person, happened) : person.steps;
    let next: Exclude<StoryStep, { type: 'letDueDatePass' }> | undefined;
    for (const step of remainingSteps(story, happened)) {
      if (step.type === 'letDueDatePass') {
        const waitsUntil = dueDatePassed(record, clock.now(), asked.locale);
        if (waitsUntil) return { record, waitsUntil };
      } else if (step.type !== 'transfer' || (await isTransferDue(ports, record, step.outcome))) {
        next = step;
        break;
      }
    }
    if (!next) return { record, waitsUntil: null };
    asked.beforeStep?.();
    if (next.type === 'transfer') await transfer(ports, record, next.outcome, asked.requestId);
    else await take(ports, record, next, asked);
  }
  throw new Error('A story that does not end.');
}

/** A day after the promised date; null when that has passed. @throws Problem `step_not_ready` when no date is promised */
function dueDatePassed({ state: { promised } }: FiledRecord, now: Date, locale: Locale): Date | null {
  const dueAt = promised?.due.dueAt;
  if (!dueAt)
    throw new Problem('step_not_ready', {
      command: 'letDueDatePass',
      reason: guardWords.datePromised[locale].replace('{detail}', ''),
      allowed: '–',
    });
  return now > new Date(dueAt) ? null : new Date(new Date(dueAt).getTime() + dayMs);
}

type Taken = Exclude<StoryStep, { type: 'transfer' | 'letDueDatePass' }>;

async function take(ports: Ports, record: FiledRecord, step: Taken, asked: Advance): Promise<void> {
  const { stores, center, clock } = ports;
  const now = clock.now();
  const procedure = await procedureOf(stores, record);
  const { state, answers } = record;
  const { channel, rulesVersion } = state;
  const matter = { center, procedure, channel, variantId: chosenVariant(answers), now, rulesVersion };

  const { command, context } = ((): { command: DossierCommand; context: Parameters<typeof applyCommand>[2] } => {
    switch (step.type) {
      case 'withdraw':
      case 'answerSupplement':
        return { command: step, context: applicantContext(matter) };
      case 'closeUnit': {
        const { receivingUnit, returningUnit, competentUnit } = state;
        const successor = otherAgency(center, competentUnit.id) ?? competentUnit;
        return {
          command: { type: 'followSuccessors', receivingUnit, returningUnit, competentUnit: successor },
          context: { ...applicantContext(matter), actor: { kind: 'center' } },
        };
      }
      default: {
        // Papers handed in elsewhere have to arrive before anything is done with them.
        const given =
          state.workflow === 'inTransit' && step.type !== 'confirmWithdrawal'
            ? { type: 'takeOver' as const }
            : toCommand(step, { state, center, procedure, now });
        const officer = officerFor(given.type, state, center);
        return {
          command: toRulesCommand(given, center, now),
          // Whoever is missing is one nobody may be: the rules say why.
          context: officer ? officerContext({ ...matter, officer }) : applicantContext(matter),
        };
      }
    }
  })();
  const { next, events } = applyCommand(record, command, context, asked.locale);

  // Written and signed before the transaction; counts only if nobody changed the dossier meanwhile.
  let made: MadeResult | null = null;
  if (command.type === 'stamp' || command.type === 'sign') {
    const approval = (await stores.dossiers.events(record.id)).findLast(({ type }) => type === 'approved');
    if (approval?.actor.kind !== 'officer') throw new Error('An approved dossier has an officer who approved it.');
    const { actor: approver } = approval;
    made = await makeResult(ports, {
      how: command.type,
      record: next,
      procedure,
      approver,
      now,
      baseUrl: asked.baseUrl,
    });
  }
  await stores.transaction(async (tx) => {
    const kept = await tx.dossiers.lock(record.id);
    if (kept?.version !== record.version) return;
    await keepChange(tx, record, made ? { ...withNewResult(next, made.kept), preparedResult: null } : next, events);
    if (made) {
      await tx.looseFiles.remove(made.kept.fileId);
      await tx.results.saveVerification(made.verificationTokenHash, record.id);
    }
  });
}
