import * as z from 'zod';

/** The official papers (phiếu), by name and never by number: form 05 means two different papers before and after 2025. */
export const Slip = z
  .enum(['receipt', 'supplementRequest', 'refusal', 'apology', 'stopNotice', 'routingSlip', 'register'])
  .meta({ id: 'Slip' });
export type Slip = z.infer<typeof Slip>;

/** Those that are written to the applicant. */
export const ApplicantSlip = Slip.extract(['receipt', 'supplementRequest', 'refusal', 'apology', 'stopNotice']).meta({
  id: 'ApplicantSlip',
});
export type ApplicantSlip = z.infer<typeof ApplicantSlip>;
