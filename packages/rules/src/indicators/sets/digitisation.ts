/** What both the public board and Decision 766 ask of papers and data (`domain.md` 6.1, group "số hoá hồ sơ"). */
import { each, type Indicator } from '../indicator-set.ts';

/** Of papers that came on paper: an online dossier's are files from the beginning, and nothing of them is to be digitised. */
export const papersDigitised: Indicator = {
  id: 'papersDigitised',
  points: null,
  formula: {
    kind: 'share',
    numerator: each('papersScanned'),
    denominator: each('papersOnPaper'),
    excludes: ['papersUncounted'],
    unmeasured: { measure: 'papersUncounted', needs: 'digitisation' },
  },
};

export const dataReused: Indicator = {
  id: 'dataReused',
  points: null,
  formula: {
    kind: 'share',
    numerator: each('fieldsPrefilled'),
    denominator: each('fieldsAnswered'),
    excludes: ['reuseUncounted'],
    unmeasured: { measure: 'reuseUncounted', needs: 'digitisation' },
  },
};
