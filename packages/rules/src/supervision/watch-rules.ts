/**
 * From when on a dossier is watched, as data. The law asks that every dossier be watched over (Decree 61/2018 Art. 25,
 * 118/2025) and names no threshold, so these are the Center's own; a Center that thinks otherwise changes a number here.
 */
export interface WatchRules {
  /** Told with every reason. */
  version: string;
  /** How many working days before its due date a dossier is about to be late. */
  aheadWorkingDays: number;
  /**
   * The share of the promised working days that a step may take, rounded up to whole days. No published data commits a
   * step to a time; the shares leave the most to appraising, where the work is.
   */
  stepShares: Readonly<Record<'appraise' | 'approve' | 'finalise', number>>;
  /** Working days within which paper taken in elsewhere is with the competent unit. */
  handOverWorkingDays: number;
  /** So many notices for one dossier are repeated: the law allows one complete notice (Decree 61/2018 Art. 19(4)). */
  repeatedSupplements: number;
}

export const watchRules: WatchRules = {
  version: 'watch-1',
  aheadWorkingDays: 1,
  stepShares: { appraise: 0.6, approve: 0.2, finalise: 0.2 },
  handOverWorkingDays: 1,
  repeatedSupplements: 2,
};
