import type { DossierState } from '@hcc/rules/dossier';
import type { LocalDate } from '@hcc/schemas';

/** By when the applicant has to do what the Center waits for; null while it waits for nothing. */
export const respondByOn = ({ workflow, supplements, financialDuties }: DossierState): LocalDate | null =>
  workflow === 'supplementRequested'
    ? (supplements.at(-1)?.answerByOn ?? null)
    : workflow === 'paymentRequired'
      ? (financialDuties.at(-1)?.payByOn ?? null)
      : null;
