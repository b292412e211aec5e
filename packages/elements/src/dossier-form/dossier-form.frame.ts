/** What the Center's frame page loads for <hcc-dossier-form>. */
import { relayFiling } from '../frame/inside/filing.ts';
import { mountFrame } from '../frame/inside/mount-frame.ts';
import { connectForm } from './connect-form.ts';
import { DossierForm } from './dossier-form.element.ts';

mountFrame({
  widget: 'dossier-form',
  tag: 'hcc-dossier-form',
  element: DossierForm,
  connect: connectForm,
  accompany: relayFiling,
});
