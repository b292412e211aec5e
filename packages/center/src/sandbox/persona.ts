/** What a fictional person is: a number to file under, and the story that follows from it. */
import type { DossierCommand, LocalizedText, SandboxMilestone } from '@hcc/schemas';

export interface Persona {
  /** Ends in "Mẫu": nobody is called so. */
  fullName: string;
  /** Forces the story. */
  personalId: string;
  phone: string;
  /** What happens, in a sentence. */
  story: LocalizedText & { en: string };
  /** Where it ends. */
  outcome: SandboxMilestone;
  /** What happens once it is filed, in order. */
  steps: readonly StoryStep[];
  /** What happens while the form is filled in. */
  whileFiling?: { readonly answersAfterMs?: number; readonly refusesFiles?: true };
}

type Officers<Type extends DossierCommand['type']> = Extract<DossierCommand, { type: Type }>;

/** Commands of the life cycle; what depends on the dossier or the day is filled in when the step is taken. */
export type StoryStep =
  | Officers<
      | 'accept'
      | 'reject'
      | 'appraise'
      | 'approve'
      | 'refuse'
      | 'stop'
      | 'return'
      | 'confirmWithdrawal'
      | 'confirmPayment'
      | 'recordFieldCheck'
      | 'signReappointment'
    >
  /** About the first paper of the procedure; where it asks for none, by the legal basis. */
  | { type: 'requestSupplement'; what: string; justification?: string }
  | { type: 'requirePayment'; what: string; amount: number; legalBasis: string }
  | { type: 'consult'; question: string }
  | { type: 'answerConsultation'; opinion: string }
  | { type: 'planFieldCheck'; place: string }
  | { type: 'proposeReappointment'; reason: string }
  /** Stamped or signed, as it was approved. */
  | { type: 'finalise'; resultNumber: string }
  // The applicant's own.
  | { type: 'answerSupplement'; note: string }
  | { type: 'withdraw'; reason: string }
  /** The competent unit closes, and another takes over its work. */
  | { type: 'closeUnit' }
  /** The sandbox's bank tells of a transfer of what is due; passed over where nothing is. */
  | { type: 'transfer'; outcome: 'succeeds' | 'fails' | 'oneDongShort' }
  /** Nobody does anything until the promised date has passed. */
  | { type: 'letDueDatePass' };
