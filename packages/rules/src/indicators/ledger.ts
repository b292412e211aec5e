import type { DossierEvent, DossierState } from '../dossier/index.ts';
import { evolve } from '../dossier/index.ts';
import { type Calendar, toLocalDate, workingDaysBetween } from '../working-time/index.ts';
import type { LocalDate } from '@hcc/schemas';
import type { Increment, ProcedureFacts } from './cell.ts';
import type { Stage } from './measures.ts';
import { stageOf, tally } from './tally.ts';

/** An event as a log has it: of which dossier, and the how manieth of it, from 1. */
export interface LoggedEvent {
  dossierId: string;
  sequence: number;
  event: DossierEvent;
}

export interface LedgerContext {
  calendar: Calendar;
  factsOf(procedureCode: string, procedureVersion: string): ProcedureFacts;
}

interface Page {
  state: DossierState | null;
  sequence: number;
  on: LocalDate;
  /** Working days at each stage so far. */
  spent: Partial<Record<Stage, number>>;
  /** Came before one that has to come first. */
  early: Map<number, DossierEvent>;
}

export interface Ledger {
  /**
   * Takes an event in whatever order it comes. One that was taken before adds nothing; one that came too early adds
   * nothing until those before it are here, and then all of them are told at once.
   */
  take(logged: LoggedEvent): Increment[];
  /** Forgets a dossier that no event will come of. */
  close(dossierId: string): void;
  /** How many events wait for one before them. */
  held(): number;
}

/** Folds a log into increments, each event once. */
export function openLedger({ calendar, factsOf }: LedgerContext): Ledger {
  const pages = new Map<string, Page>();

  function write(page: Page, event: DossierEvent): Increment[] {
    const after = evolve(page.state, event);
    const day = toLocalDate(event.at);
    const on = day > page.on ? day : page.on;
    const facts = factsOf(after.procedureCode, after.procedureVersion);
    const stage = page.state && stageOf(page.state);
    if (stage) page.spent[stage] = (page.spent[stage] ?? 0) + workingDaysBetween(calendar, page.on, on);
    const increments = tally(page.state, event, after, { calendar, facts, on, spent: page.spent });
    Object.assign(page, { state: after, sequence: page.sequence + 1, on });
    return increments;
  }

  return {
    take({ dossierId, sequence, event }) {
      let page = pages.get(dossierId);
      if (!page) pages.set(dossierId, (page = { state: null, sequence: 0, on: '', spent: {}, early: new Map() }));
      if (sequence <= page.sequence) return [];
      if (!page.early.has(sequence)) page.early.set(sequence, event);
      const increments: Increment[] = [];
      for (let next = page.early.get(page.sequence + 1); next; next = page.early.get(page.sequence + 1)) {
        page.early.delete(page.sequence + 1);
        increments.push(...write(page, next));
      }
      return increments;
    },
    close: (dossierId) => void pages.delete(dossierId),
    held: () => [...pages.values()].reduce((sum, { early }) => sum + early.size, 0),
  };
}
