/** Lives of dossiers as they come, for tests of figures: every move through `decide`, every kind of it. */
import * as fc from 'fast-check';
import type { UnitReference } from '@hcc/schemas';
import {
  decide,
  evolve,
  possibleCommands,
  type DossierCommand,
  type DossierState,
  type PaperCount,
  type Reuse,
} from '../src/dossier/index.ts';
import {
  agencyElsewhere,
  at,
  calendar,
  collectedAt,
  commands,
  context,
  decidesAt,
  filing,
  handedInAt,
  pointElsewhere,
  receivedAt,
} from '../src/dossier/dossier.examples.ts';
import type { LoggedEvent } from '../src/indicators/index.ts';
import { addWorkingDays, toLocalDate } from '../src/working-time/index.ts';

const units = [receivedAt, decidesAt, handedInAt, collectedAt, agencyElsewhere, pointElsewhere];
const anotherAgency: UnitReference = { id: 'agency-w', name: 'Cơ quan W' };

const onward: readonly DossierCommand['type'][] = [
  'accept',
  'takeOver',
  'takeInSupplement',
  'confirmPayment',
  'recordFieldCheck',
  'resume',
  'appraise',
  'approve',
  'stamp',
  'sign',
  'return',
];

interface Life {
  procedure: number;
  channel: 'online' | 'counter' | 'post';
  agency: number;
  startsAfterHours: number;
  /** Null: from before it was counted. */
  reuse: Reuse | null;
  papers: PaperCount | null;
  moves: { pick: number; afterHours: number }[];
}

const life: fc.Arbitrary<Life> = fc.record({
  procedure: fc.nat(2),
  channel: fc.constantFrom('online', 'counter', 'post'),
  agency: fc.nat(1),
  startsAfterHours: fc.nat(24 * 60),
  reuse: fc.option(
    fc.tuple(fc.nat(20), fc.nat(20), fc.nat(5), fc.nat(5)).map(([fieldsPrefilled, typed, papersHeld, brought]) => ({
      fieldsAnswered: fieldsPrefilled + typed,
      fieldsPrefilled,
      papersAsked: papersHeld + brought,
      papersHeld,
    })),
  ),
  papers: fc.option(fc.tuple(fc.nat(4), fc.nat(4)).map(([scanned, left]) => ({ onPaper: scanned + left, scanned }))),
  moves: fc.array(fc.record({ pick: fc.nat(60), afterHours: fc.nat(24 * 9) }), { maxLength: 14 }),
});

/** A log in the order of each dossier's life, one dossier after another. */
export const logs: fc.Arbitrary<LoggedEvent[]> = fc
  .array(life, { minLength: 1, maxLength: 12 })
  .map((lives) => lives.flatMap((one, index) => live(`dos_${index}`, one)));

const hour = 3600 * 1000;
const beginning = Date.parse('2026-10-01T08:00:00+07:00');

function live(
  dossierId: string,
  { procedure, channel, agency, startsAfterHours, reuse, papers, moves }: Life,
): LoggedEvent[] {
  let now = beginning + startsAfterHours * hour;
  let state: DossierState | null = null;
  const log: LoggedEvent[] = [];
  const carryOut = (command: DossierCommand): boolean => {
    for (const unit of command.type === 'submit' ? [null] : [null, ...units, anotherAgency]) {
      const over = { now: new Date(now).toISOString(), ...(papers ? { papers } : {}) };
      const how =
        command.type === 'followSuccessors'
          ? context({ ...over, actor: { kind: 'center' } })
          : unit
            ? at(unit, over)
            : context(over);
      const decision = decide(state, command, how);
      if (!decision.ok) continue;
      for (const event of decision.events) {
        state = evolve(state, event);
        log.push({ dossierId, sequence: state.sequence, event });
      }
      return true;
    }
    return false;
  };
  carryOut(
    filing({
      code: dossierId,
      procedureCode: `1.00000${procedure}`,
      channel,
      track: channel === 'online' ? 'electronic' : 'onSite',
      competentUnit: agency === 0 ? decidesAt : anotherAgency,
      paperTravels: channel !== 'online',
      ...(reuse ? { reuse } : {}),
    }),
  );
  for (const { pick, afterHours } of moves) {
    now += afterHours * hour;
    if (!state) break;
    const possible = possibleCommands(state);
    // Every other move goes ahead, so that lives come to their end as often as they are led astray.
    const ahead = possible.filter((type) => onward.includes(type));
    const choices = pick % 2 === 0 && ahead.length > 0 ? ahead : possible;
    const type = choices[Math.floor(pick / 2) % Math.max(1, choices.length)];
    if (type && type !== 'submit') carryOut(dated(commands[type], now, state));
  }
  return log;
}

/** The same command with its days ahead of now. */
function dated(command: DossierCommand, now: number, state: DossierState): DossierCommand {
  const today = toLocalDate(new Date(now).toISOString());
  const ahead = addWorkingDays(calendar, today, 5);
  switch (command.type) {
    case 'requestSupplement':
    case 'consult':
      return { ...command, answerByOn: ahead };
    case 'requirePayment':
      return { ...command, payByOn: ahead };
    case 'planFieldCheck':
      return { ...command, at: `${ahead}T08:00:00+07:00` };
    case 'proposeReappointment': {
      const due = state.promised?.due.dueOn ?? today;
      return { ...command, newDueOn: addWorkingDays(calendar, due > today ? due : today, 4) };
    }
    default:
      return command;
  }
}
