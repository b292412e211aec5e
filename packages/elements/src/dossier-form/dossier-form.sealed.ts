import { SealedFrame } from '../frame/host/sealed-frame.ts';
import type { FrameAttributes } from '../frame/protocol.ts';

/**
 * @summary The application form of one procedure, in the Center's frame: the host page cannot read what is typed.
 * @event {ReadyEvent} hcc-ready - The form can be used.
 * @event {StepChangedEvent} hcc-step-changed - Another page of the form is shown.
 * @event {SubmitRequestedEvent} hcc-submit-requested - About to submit; `preventDefault()` stops it.
 * @event {SubmittedEvent} hcc-submitted - The Center has the dossier; carries its code.
 * @event {SessionExpiringEvent} hcc-session-expiring - The session ends soon; the draft stays.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class SealedDossierForm extends SealedFrame {
  static override observedAttributes: readonly string[] = [...SealedFrame.observedAttributes, 'procedure'];

  protected override readonly widget = 'dossier-form';

  /** Code of the procedure to file, such as `1.001193`. */
  get procedure(): string | undefined {
    return this.read('procedure');
  }
  set procedure(code: string | undefined) {
    this.write('procedure', code);
  }

  protected override frameAttributes(): FrameAttributes {
    return this.procedure ? { procedure: this.procedure } : {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-dossier-form': SealedDossierForm;
  }
}
