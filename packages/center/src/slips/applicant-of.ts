import type { Answers } from '@hcc/schemas';
import type { SlipParty } from '../pdf/index.ts';

/** Whose matter it is, and who handed it in when that is somebody else, as the slips name them. */
export function partiesOf(answers: Answers): { applicant: SlipParty; submitter?: SlipParty } {
  const party = (who: 'applicant' | 'submitter'): SlipParty => {
    const text = (name: string): string => {
      const answer = answers[`${who}.${name}`];
      return typeof answer === 'string' ? answer : '';
    };
    return {
      name: text('fullName') || text('organisationName'),
      ...(text('phone') ? { phone: text('phone') } : {}),
      ...(text('email') ? { email: text('email') } : {}),
    };
  };
  const submitter = party('submitter');
  const applicant = answers['submitter.for'] === 'other' ? party('applicant') : submitter;
  return applicant === submitter || applicant.name === '' ? { applicant: submitter } : { applicant, submitter };
}
