/**
 * Reports and proposals about how procedures are made and carried out (phản ánh, kiến nghị; Decree 20/2008 as amended by
 * 48/2013 and 92/2017), as data by the day they are in force. They are neither a complaint (khiếu nại) nor a denunciation
 * (tố cáo), which have laws, deadlines and offices of their own.
 *
 * We could not read the decrees themselves: the days are those by which offices commonly publish to work, and are to be
 * confirmed before go-live. `isVerified` says so wherever they are told.
 */
export interface FeedbackRules {
  /** Pinned on what is filed under it. */
  version: string;
  legalBasis: readonly string[];
  /** First day in force, `YYYY-MM-DD`. */
  inForceFromOn: string;
  /** Working days within which it is looked at, sorted and acknowledged. */
  acknowledgeWithinWorkingDays: number;
  /** Working days from its receipt within which it is answered. */
  answerWithinWorkingDays: number;
  isVerified: boolean;
}

export const feedbackRules: readonly FeedbackRules[] = [
  {
    version: 'feedback-2008-amended-2017',
    legalBasis: ['20/2008/NĐ-CP', '48/2013/NĐ-CP', '92/2017/NĐ-CP'],
    inForceFromOn: '2017-09-25',
    acknowledgeWithinWorkingDays: 5,
    answerWithinWorkingDays: 15,
    isVerified: false,
  },
];

/** The version in force on a day. @throws RangeError when the day lies before all of them. */
export function feedbackRulesOn(day: string, versions: readonly FeedbackRules[] = feedbackRules): FeedbackRules {
  const begun = versions.filter(({ inForceFromOn }) => inForceFromOn <= day);
  const [first, ...others] = begun;
  if (!first) throw new RangeError(`No feedback rules are in force on ${day}`);
  return others.reduce((latest, one) => (one.inForceFromOn > latest.inForceFromOn ? one : latest), first);
}
