/** What the loader fetches for <hcc-procedure-card>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { ProcedureCard } from '../../procedure-card/procedure-card.element.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-procedure-card', ProcedureCard);
}
