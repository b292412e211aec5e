/** Runs <hcc-result-verifier> on the Center's own page /verify, with or without the token of a QR code. */
import { configureCenter } from '../internal/center-configuration.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ResultVerifier } from './result-verifier.element.ts';

// The page stands at /verify or /verify/TOKEN below the Center's base.
configureCenter({ center: location.origin + location.pathname.replace(/\/verify(\/[^/]*)?\/?$/, '') });
defineOnce('hcc-result-verifier', ResultVerifier);
