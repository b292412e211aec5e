/** What the loader fetches for <hcc-dossier-form>. */
import { configureCenter, type CenterConfiguration } from '../../internal/center-configuration.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { SealedDossierForm } from '../../dossier-form/dossier-form.sealed.ts';

export function define(configuration: CenterConfiguration): void {
  configureCenter(configuration);
  defineOnce('hcc-dossier-form', SealedDossierForm);
}
