/** The one way a filed dossier changes: decide, evolve, and keep the events, the audit entry and the outbox message together. */
import { type Locale, type Step, type WebhookEventType, webhookEventTypes } from '@hcc/schemas';
import {
  type DecisionContext,
  type DossierCommand,
  type DossierEvent,
  type DossierEventType,
  type DossierState,
  decide,
  evolve,
  publishedStatus,
  rowOfEvent,
} from '@hcc/rules/dossier';
import { entryOf } from '../audit/event-entry.ts';
import { newId } from '../crypto/tokens.ts';
import type { Repositories } from '../ports.ts';
import type { MessageOf } from '../webhooks/outbox.store.ts';
import { countPapers } from './count-reuse.ts';
import type { DossierRecord, FiledRecord } from './dossier-record.ts';
import { toProblem } from './refusal-problem.ts';
import { withRounds } from './supplement-rounds.ts';

/** The record after the command, not yet kept. @throws Problem when the rules refuse. */
export function applyCommand(
  record: DossierRecord,
  command: DossierCommand,
  context: DecisionContext,
  locale: Locale,
): { next: FiledRecord; events: DossierEvent[] } {
  const decision = decide(record.state, command, { ...context, papers: countPapers(record) });
  if (!decision.ok) throw toProblem(decision.refusal, record, locale);
  const state = decision.events.reduce<DossierState | null>((before, event) => evolve(before, event), record.state);
  if (!state) throw new Error('A decision without events.');
  return {
    next: {
      ...withRounds(record, decision.events),
      state,
      version: record.version + 1,
      updatedAt: context.now,
      expiresAt: null,
    },
    events: decision.events,
  };
}

/** Keeps a change whole: record, events, audit, outbox. @throws Problem `dossier_changed` when somebody was faster. */
export async function keepChange(
  stores: Repositories,
  before: DossierRecord,
  next: FiledRecord,
  events: readonly DossierEvent[],
): Promise<void> {
  await stores.dossiers.update(next, before.version);
  const first = next.state.sequence - events.length + 1;
  await stores.dossiers.appendEvents(next.id, first, events);
  const counted = { dossierId: next.id, first, last: next.state.sequence };
  await stores.outbox.add({ topic: 'dossier-tally', payload: counted });
  await stores.outbox.add({ topic: 'dossier-watch', payload: { dossierId: next.id } });
  let state = before.state;
  for (const event of events) {
    state = evolve(state, event);
    await stores.audit.append(await entryOf(next, event, state));
    const told = toldOf(event.type);
    if (next.partnerId && told) await stores.outbox.add(toOutboxMessage(next.partnerId, event, told, state));
  }
}

/** What the applicant is told of, her partner is told of; what concerns the Center alone stays in it. */
function toldOf(type: DossierEventType): WebhookEventType | undefined {
  const told = `dossier.${type}`;
  return type === 'submitted' || rowOfEvent(type)?.tells.includes('applicant')
    ? webhookEventTypes.find((one) => one === told)
    : undefined;
}

/** Thin: what happened to which dossier, and nothing about a person. */
const toOutboxMessage = (
  partnerId: string,
  event: DossierEvent,
  type: WebhookEventType,
  state: DossierState,
): MessageOf<'dossier-event'> => ({
  topic: 'dossier-event',
  payload: {
    id: newId('evt'),
    partnerId,
    event: {
      type,
      timestamp: event.at,
      data: {
        dossierCode: state.code,
        procedureCode: state.procedureCode,
        status: publishedStatus(state),
        step: stepOfEvent[event.type] ?? null,
        sequence: state.sequence,
      },
    },
  },
});

const stepOfEvent: Partial<Record<DossierEvent['type'], Step>> = {
  accepted: 'receive',
  appraised: 'appraise',
  approved: 'approve',
  stamped: 'stamp',
  signed: 'sign',
  returned: 'return',
};
