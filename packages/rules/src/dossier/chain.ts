/** Several steps in one press: what each link says, and where it leads. */
import type { DossierCommand, Standing } from './dossier-commands.ts';
import type { DossierEvent } from './dossier-events.ts';
import type { DossierState } from './dossier-state.ts';
import { evolve } from './evolve.ts';
import type { ChainLink } from './transitions.ts';

export type ChainCommand = Extract<DossierCommand, { type: 'settleAtOnce' }>;

/** The command of one link, with its part of what was said for all. */
export function linkOf(link: ChainLink, { opinion, resultNumber, handing }: ChainCommand): DossierCommand {
  switch (link) {
    case 'appraise':
      return { type: link, opinion };
    case 'approve':
      return { type: link };
    case 'stamp':
    case 'sign':
      return { type: link, resultNumber };
    case 'return':
      return { type: link, handing };
  }
}

/** Where a link leads, whatever will be said with it: enough to ask whether the next one is open. */
export function afterLink(dossier: DossierState, link: ChainLink, { actor, now: at }: Standing): DossierState {
  const event = eventAfter(link, dossier);
  return event === null ? dossier : evolve(dossier, { at, actor, ...event });
}

type Happened = DossierEvent extends infer E ? (E extends DossierEvent ? Omit<E, 'at' | 'actor'> : never) : never;

function eventAfter(link: ChainLink, { finalisation, resultNumber }: DossierState): Happened | null {
  switch (link) {
    case 'appraise':
      return { type: 'appraised', opinion: null };
    case 'approve':
      return { type: 'approved', finalisation };
    case 'stamp':
      return { type: 'stamped', resultNumber: resultNumber ?? '' };
    case 'sign':
      return { type: 'signed', resultNumber: resultNumber ?? '' };
    case 'return':
      return null;
  }
}
