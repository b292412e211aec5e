import type { DossierState } from '@hcc/rules/dossier';
import type { ApplicantSlip, Slip } from '@hcc/schemas';

type DossierSlip = Exclude<Slip, 'register'>;

/** Whether a dossier has come to where a slip is written. */
const isWritten: Readonly<Record<DossierSlip, (dossier: DossierState) => boolean>> = {
  receipt: () => true,
  supplementRequest: ({ supplements }) => supplements.length > 0,
  refusal: ({ workflow, outcome }) => workflow === 'notAccepted' || outcome === 'refused',
  apology: ({ reappointment }) => reappointment !== null && reappointment.signed !== null,
  stopNotice: ({ workflow, settlement }) => workflow === 'stopped' || (workflow === 'withdrawn' && settlement !== null),
  routingSlip: ({ acceptedAt }) => acceptedAt !== null,
};

/** The slips that there are now, each the latest of its kind. */
export const slipsOf = (dossier: DossierState): DossierSlip[] =>
  (Object.keys(isWritten) as DossierSlip[]).filter((kind) => isWritten[kind](dossier));

/** The routing slip goes from office to office, never to the applicant. */
export const applicantSlips = (dossier: DossierState): ApplicantSlip[] =>
  slipsOf(dossier).filter((kind): kind is ApplicantSlip => kind !== 'routingSlip');
