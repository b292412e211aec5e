/** What the loader fetches for <hcc-procedure-finder>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { ProcedureFinder } from '../../procedure-finder/procedure-finder.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-procedure-finder', ProcedureFinder);
}
