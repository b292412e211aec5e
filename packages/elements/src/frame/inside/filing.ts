/** What goes out from the form's frame page while a dossier is being filed; the tracker's page carries none of it. */
import { requestSubmit, type FramePort } from './frame-port.ts';

/** Frames of our own origin on one page, which the host's page cannot listen to. */
const channelName = 'hcc-filing';

/** Repeats the form's events to the host, where there is one, and asks it before the dossier is submitted. */
export function relayFiling(element: HTMLElement, port: FramePort | undefined): void {
  const channel = new BroadcastChannel(channelName);
  element.addEventListener('hcc-submitted', () => channel.postMessage('filed'));
  if (!port) return;
  // Where it cannot be had, the field is there all the same: it has to be scrolled to.
  void import('./keep-focus-in-window.ts').then((late) => late.keepFocusInWindow(element)).catch(() => {});
  element.addEventListener('hcc-step-changed', ({ detail }) => port.send({ type: 'step', ...detail }));
  element.addEventListener('hcc-submit-requested', (event) =>
    event.waitFor(requestSubmit(port, event.detail.procedure)),
  );
  element.addEventListener('hcc-submitted', ({ detail }) => port.send({ type: 'submitted', code: detail.code }));
}

/** The form beside a tracker tells it that there is a dossier to follow now: the page starts again. */
export function followFiling(_element: HTMLElement, _port: FramePort | undefined, startAgain: () => void): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => {
    channel.close();
    startAgain();
  });
}
