/** A server that renders pages imports the elements too. */
import assert from 'node:assert/strict';
import { DossierForm, ProcedureFinder, StatusTracker } from '@hcc/elements';
import '@hcc/elements/define';

for (const element of [DossierForm, ProcedureFinder, StatusTracker]) assert.equal(typeof element, 'function');
