/**
 * What the one-stop decrees leave open or change from one amendment to the next, as data. Two amendments hit Decree
 * 118/2025 within eight months, so no rule of this kind stands in code: each version has its first day, and a dossier
 * keeps the version it was received under.
 *
 * What the law says where we could read it. Decree 61/2018: the supplement restarts the period (Art. 19(4)) and is asked for within 3 working days
 * (same), the apology is due a working day ahead and may set one new date (Art. 19(9)), paper received after 15:00
 * goes out on the next working day (Art. 18, today 309/2026 Art. 18(2)). Decree 45/2020 Art. 11: 8 working hours to
 * accept an online filing.
 */
export interface SettlementRules {
  /** Pinned on the dossier, such as `one-stop-2025-amended-2`. */
  version: string;
  /** First day in force, `YYYY-MM-DD`; it ends with the day before the next version's. */
  inForceFromOn: string;
  legalBasis: readonly string[];
  /** What a supplement asked for after acceptance does to the period; the time it was waited for never counts. */
  supplementClock: 'restart' | 'resume';
  /** Waiting for a tax, land or other financial duty; never a reason to count anew. */
  paymentClock: 'resume';
  /** How many working days before the due date the apology is at the latest with the citizen. */
  apologyLeadWorkingDays: number;
  /** How often a dossier may be given a new date because the office is late. */
  mostReappointments: number;
  /** Working days after receipt within which a supplement may still be asked for. */
  supplementWithinWorkingDays: number;
  /** Working hours within which an online filing is accepted, refused or sent back for a supplement. */
  acceptWithinWorkingHours: number;
  /** `HH:mm`. Paper taken in elsewhere after it is forwarded at the start of the next working day. */
  forwardCutOff: string;
}

/**
 * The version in force on a day, whatever order the versions stand in.
 * @throws RangeError when the day lies before all of them.
 */
export function rulesOn(versions: readonly SettlementRules[], day: string): SettlementRules {
  const begun = versions.filter(({ inForceFromOn }) => inForceFromOn <= day);
  const [first, ...others] = begun;
  if (!first) throw new RangeError(`No settlement rules are in force on ${day}: give a version that begins before it`);
  return others.reduce((latest, one) => (one.inForceFromOn > latest.inForceFromOn ? one : latest), first);
}
