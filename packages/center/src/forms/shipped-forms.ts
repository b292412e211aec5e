/** The authored forms that the Center ships, one file a procedure; what an author may write is in `docs/forms.md`. */
import marriage from '../../forms/1.000894.json' with { type: 'json' };
import birthRegistration from '../../forms/1.001193.json' with { type: 'json' };
import householdBusiness from '../../forms/1.001612.json' with { type: 'json' };
import maritalStatus from '../../forms/1.004873.json' with { type: 'json' };
import landInProject from '../../forms/1.012787.json' with { type: 'json' };
import certifiedCopies from '../../forms/2.000815.json' with { type: 'json' };

export const shippedForms: readonly unknown[] = [
  marriage,
  birthRegistration,
  householdBusiness,
  maritalStatus,
  landInProject,
  certifiedCopies,
];
