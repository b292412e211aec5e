/** What the Center's frame page loads for <hcc-dossier-form>. */
import { relayFiling } from '../frame/inside/filing.ts';
import { mountFrame } from '../frame/inside/mount-frame.ts';
import { isResumePage, openResumed } from '../frame/inside/resume-page.ts';
import { connectForm } from './connect-form.ts';
import { DossierForm } from './dossier-form.element.ts';

mountFrame({
  widget: 'dossier-form',
  tag: 'hcc-dossier-form',
  element: DossierForm,
  connect: connectForm,
  open: isResumePage(location) ? openResumed : undefined,
  attributesIn(query) {
    const procedure = query.get('procedure');
    return { ...(procedure && { procedure }), ...(query.get('layout') === 'single' && { layout: 'single' }) };
  },
  accompany: relayFiling,
});
