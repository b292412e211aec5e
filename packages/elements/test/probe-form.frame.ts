/** A frame page with an element that acts out what its `procedure` names, for the tests of the channel. */
import type { FrameSession } from '@hcc/sdk';
import { relayFiling } from '../src/frame/inside/filing.ts';
import { mountFrame } from '../src/frame/inside/mount-frame.ts';
import {
  askToSubmit,
  ErrorEvent,
  ReadyEvent,
  StepChangedEvent,
  SubmittedEvent,
} from '../src/internal/widget-events.ts';

class ProbeForm extends HTMLElement {
  client: string | undefined;
  session: FrameSession | undefined;
  #procedure: string | undefined;
  #layout: string | undefined;
  #locale: string | undefined;

  get locale(): string | undefined {
    return this.#locale;
  }
  set locale(locale: string | undefined) {
    const isChange = this.#locale !== undefined && this.isConnected;
    this.#locale = locale;
    if (isChange) this.dispatchEvent(new StepChangedEvent({ step: `locale-${locale}`, index: 0, count: 1 }));
  }

  get procedure(): string | undefined {
    return this.#procedure;
  }
  set procedure(code: string | undefined) {
    // As the form itself, it begins anew with another procedure alone.
    if (code === this.#procedure) return;
    this.#procedure = code;
    if (this.isConnected) void this.act();
  }

  get layout(): string | undefined {
    return this.#layout;
  }
  set layout(layout: string | undefined) {
    if (layout === this.#layout) return;
    this.#layout = layout;
    if (this.isConnected) this.dispatchEvent(new StepChangedEvent({ step: `layout-${layout}`, index: 0, count: 1 }));
  }

  connectedCallback(): void {
    this.textContent = 'probe';
    this.style.setProperty('display', 'block');
    this.style.setProperty('height', '777px');
    this.dispatchEvent(new ReadyEvent());
    if (this.#layout) this.dispatchEvent(new StepChangedEvent({ step: `first-${this.#layout}`, index: 0, count: 1 }));
    void this.act();
  }

  async act(): Promise<void> {
    if (this.#procedure === '1.000001') {
      const goOn = await askToSubmit(this, this.#procedure);
      if (goOn) this.dispatchEvent(new SubmittedEvent('000.00.19.H49-261122-0007'));
      else this.dispatchEvent(new ErrorEvent({ code: 'stopped_by_host', retryable: true }));
    }
    if (this.#procedure === '1.000002') {
      // What the frame knows of its theme and its token, told in the only words that cross: ids and codes.
      const brand = getComputedStyle(document.documentElement)
        .getPropertyValue('--hcc-color-brand')
        .replaceAll(/[^a-z0-9]/g, '-');
      this.dispatchEvent(new StepChangedEvent({ step: `brand${brand}`, index: 0, count: 1 }));
    }
  }
}

mountFrame({
  accompany: relayFiling,
  widget: 'dossier-form',
  tag: 'hcc-dossier-form',
  element: ProbeForm,
  connect: ({ session }) => String(session),
});
