import type { CountedPapers, Procedure } from '@hcc/schemas';
import type * as z from 'zod';
import { componentsOf } from '../dossiers/components-of.ts';
import type { CountedPaper, FiledRecord } from '../dossiers/dossier-record.ts';
import type { Center } from '../ports.ts';

/** The dossier with papers that a counter took in for its last notice: beside those it had, and on that notice's own list. */
export function withPapers(
  record: FiledRecord,
  counted: z.output<typeof CountedPapers>,
  center: Center,
  procedure: Procedure,
): FiledRecord {
  const names = new Map(componentsOf(center, procedure).map(({ id, name }) => [id, name]));
  const papers = counted.map((paper): CountedPaper => ({ ...paper, name: names.get(paper.componentId) ?? '' }));
  const last = record.rounds.length - 1;
  return {
    ...record,
    papers: [...record.papers, ...papers],
    rounds: record.rounds.map((round, index) => (index === last ? { ...round, papers } : round)),
  };
}
