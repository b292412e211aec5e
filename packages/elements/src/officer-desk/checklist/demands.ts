/** The checklist of a dossier's papers, and the one complete notice that comes of it. Pure. */
import type { DeskDossier, SupplementItem } from '@hcc/sdk';
import { handInWords } from '../locales/notice-words.ts';

export type Component = DeskDossier['components'][number];

/** `spare`: not there, and not asked for in this case. */
export type Mark = 'has' | 'missing' | 'faulty' | 'spare';

export interface PaperMark {
  readonly mark: Mark;
  /** What the applicant is to do about it. */
  readonly what: string;
}

/** Asked for by a law rather than by the list of the procedure. */
export interface OtherDemand {
  readonly legalBasis: string;
  readonly what: string;
}

export interface Demands {
  /** Where the officer has said something; the rest is as the Center counts it. */
  readonly marks: Readonly<Record<string, PaperMark>>;
  readonly others: readonly OtherDemand[];
}

export const noDemands: Demands = { marks: {}, others: [] };

/** As the officer marked it, else as it is: what everybody must hand in and is not there is missing. */
export const markOf = (component: Component, { marks }: Demands): PaperMark =>
  marks[component.id] ?? { mark: presentMark(component), what: wordsFor(component, presentMark(component)) };

const presentMark = ({ has, isRequired }: Component): Mark => (has ? 'has' : isRequired ? 'missing' : 'spare');

export function withMark(demands: Demands, component: Component, mark: Mark): Demands {
  const before = markOf(component, demands);
  // Words of the officer's own are kept; those that were filled in follow the mark.
  const isOwn = before.what !== '' && before.what !== wordsFor(component, before.mark);
  const what = isOwn ? before.what : wordsFor(component, mark);
  return { ...demands, marks: { ...demands.marks, [component.id]: { mark, what } } };
}

export const withWords = (demands: Demands, component: Component, what: string): Demands => ({
  ...demands,
  marks: { ...demands.marks, [component.id]: { ...markOf(component, demands), what } },
});

const wordsFor = (component: Component, mark: Mark): string => (mark === 'missing' ? handInWords(component) : '');

export const isAsked = ({ mark }: PaperMark): boolean => mark === 'missing' || mark === 'faulty';

/** Every item of the notice: papers of the procedure first, then what a law asks for. */
export const itemsOf = (components: readonly Component[], demands: Demands): SupplementItem[] => [
  ...components.flatMap((component): SupplementItem[] => {
    const { mark, what } = markOf(component, demands);
    return mark === 'missing' || mark === 'faulty'
      ? [{ componentId: component.id, fault: mark, what: what.trim() }]
      : [];
  }),
  ...demands.others.map(({ legalBasis, what }): SupplementItem => ({
    legalBasis: legalBasis.trim(),
    fault: 'missing',
    what: what.trim(),
  })),
];

/** There is something to ask for, and each item says what to do; one beside the list says by which law. */
export function canStand(components: readonly Component[], demands: Demands): boolean {
  const items = itemsOf(components, demands);
  return items.length > 0 && items.every(isWhole);
}

export const isWhole = ({ componentId, legalBasis, what }: SupplementItem): boolean =>
  what !== '' && (componentId !== undefined || (legalBasis ?? '') !== '');
