/** What the loader fetches for <hcc-unit-finder>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { UnitFinder } from '../../unit-finder/unit-finder.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-unit-finder', UnitFinder);
}
