/** What the loader fetches for <hcc-result-verifier>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { ResultVerifier } from '../../result-verifier/result-verifier.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-result-verifier', ResultVerifier);
}
