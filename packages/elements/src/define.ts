/** Registers every element of a partner's page. */
import { defineOnce } from './internal/define-once.ts';
import { SealedDossierForm } from './dossier-form/dossier-form.sealed.ts';
import { ProcedureCard } from './procedure-card/procedure-card.element.ts';
import { ProcedureFinder } from './procedure-finder/procedure-finder.element.ts';
import { ResultVerifier } from './result-verifier/result-verifier.element.ts';
import { Scorecard } from './scorecard/scorecard.element.ts';
import { SealedStatusTracker } from './status-tracker/status-tracker.sealed.ts';
import { guardInTestMode } from './theming/guard-in-test-mode.ts';
import { UnitFinder } from './unit-finder/unit-finder.element.ts';

defineOnce('hcc-procedure-finder', ProcedureFinder);
defineOnce('hcc-procedure-card', ProcedureCard);
defineOnce('hcc-unit-finder', UnitFinder);
defineOnce('hcc-dossier-form', SealedDossierForm);
defineOnce('hcc-status-tracker', SealedStatusTracker);
defineOnce('hcc-result-verifier', ResultVerifier);
defineOnce('hcc-scorecard', Scorecard);

guardInTestMode();
