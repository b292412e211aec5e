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
  static override observedAttributes: readonly string[] = [...SealedFrame.observedAttributes, 'procedure', 'layout'];

  protected override readonly widget = 'dossier-form';

  /** Code of the procedure to file, such as `1.001193`. */
  get procedure(): string | undefined {
    return this.read('procedure');
  }
  set procedure(code: string | undefined) {
    this.write('procedure', code);
  }

  /** `single`: all questions on one page, then the review. Any other value is `pages`: one page after the other. @default "pages" */
  get layout(): string | undefined {
    return this.read('layout');
  }
  set layout(layout: string | undefined) {
    this.write('layout', layout);
  }

  /** What to file and how: nothing of a person. */
  protected override addressAttributes(): FrameAttributes {
    return this.frameAttributes();
  }

  protected override frameAttributes(): FrameAttributes {
    return {
      ...(this.procedure && { procedure: this.procedure }),
      ...(this.layout === 'single' && { layout: 'single' as const }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-dossier-form': SealedDossierForm;
  }
}
