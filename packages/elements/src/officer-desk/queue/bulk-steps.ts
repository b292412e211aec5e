/** Steps with many dossiers at once: those that need no words. */
import type { BulkCommand, DeskDossierSummary } from '@hcc/sdk';

export type BulkType = BulkCommand['type'];

export const bulkTypes: readonly BulkType[] = [
  'accept',
  'dispatch',
  'takeOver',
  'appraise',
  'approve',
  'claim',
  'release',
];

/** What every one of them allows; nothing where there is none. */
export const commonSteps = (rows: readonly Pick<DeskDossierSummary, 'next'>[]): readonly BulkType[] =>
  rows.length === 0 ? [] : bulkTypes.filter((type) => rows.every(({ next }) => next.includes(type)));
