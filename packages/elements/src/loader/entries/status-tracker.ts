/** What the loader fetches for <hcc-status-tracker>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { SealedStatusTracker } from '../../status-tracker/status-tracker.sealed.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-status-tracker', SealedStatusTracker);
}
