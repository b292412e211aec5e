import { SealedFrame } from '../frame/host/sealed-frame.ts';
import type { FrameAttributes } from '../frame/protocol.ts';

/**
 * @summary Where a dossier stands and when its result is due, in the Center's frame.
 * @event {ReadyEvent} hcc-ready - The tracker can be used.
 * @event {StatusChangedEvent} hcc-status-changed - The dossier has moved on.
 * @event {SessionExpiringEvent} hcc-session-expiring - The session ends soon.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class SealedStatusTracker extends SealedFrame {
  static override observedAttributes: readonly string[] = [...SealedFrame.observedAttributes, 'code'];

  protected override readonly widget = 'status-tracker';

  /** The code on the receipt, such as `000.00.19.H49-261122-0007`. It opens nothing by itself: the secret is typed in the frame. */
  get code(): string | undefined {
    return this.read('code');
  }
  set code(code: string | undefined) {
    this.write('code', code);
  }

  protected override frameAttributes(): FrameAttributes {
    return this.code ? { code: this.code } : {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-status-tracker': SealedStatusTracker;
  }
}
