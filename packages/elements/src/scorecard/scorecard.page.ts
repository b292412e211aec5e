/** Runs <hcc-scorecard> on the Center's own page /scorecard, whose address follows what the person chooses. */
import { configureCenter } from '../internal/center-configuration.ts';
import { defineOnce } from '../internal/define-once.ts';
import { readAddress, withScope } from './page-address.ts';
import { Scorecard } from './scorecard.element.ts';

// The page stands at /scorecard below the Center's base.
configureCenter({ center: location.origin + location.pathname.replace(/\/scorecard\/?$/, '') });
defineOnce('hcc-scorecard', Scorecard);

document.body.addEventListener('hcc-scope-changed', ({ detail }) => {
  history.pushState(null, '', withScope(location.href, detail));
});
addEventListener('popstate', () => {
  for (const element of document.querySelectorAll('hcc-scorecard')) {
    const { unit, role, procedure, period } = readAddress(location.href);
    Object.assign(element, { unit, unitRole: role, procedure, period });
  }
});
