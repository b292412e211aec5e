/** A server that renders pages imports the elements too. */
import assert from 'node:assert/strict';
import { DossierForm, ProcedureFinder, StatusTracker } from '@hcc/elements';
import '@hcc/elements/define';
import { drawElement } from '@hcc/elements/server';
import { ProcedureCard } from '@hcc/react';

for (const element of [DossierForm, ProcedureFinder, StatusTracker]) assert.equal(typeof element, 'function');
assert.equal(typeof ProcedureCard, 'object');
const nothing = { name: 'nothing', attributes: {}, locale: 'vi', link: '/', center: 'http://center.test', fetch };
assert.equal(await drawElement(nothing), null);
