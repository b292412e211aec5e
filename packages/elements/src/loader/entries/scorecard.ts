/** What the loader fetches for <hcc-scorecard>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { Scorecard } from '../../scorecard/scorecard.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-scorecard', Scorecard);
}
