/** What stands on the host's page around the frame: built by hand, so that a page with only a form loads no view library. */
import type { Widget } from '@hcc/sdk';
import type { SealedFrameStrings } from './locales/vi.ts';

/**
 * `allow-same-origin` keeps the frame in the Center's origin (its cookie, its API); the host's page is another origin, so
 * the two tokens together open nothing. Downloads are receipts and results; popups the national portal's hand-over link;
 * modals is what lets the receipt be printed.
 */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

/** `probe` is where the page's theme is read; it takes no room. */
export function createProbe(): HTMLElement {
  return create('span', { className: 'probe' });
}

export function createFrame(address: string, onLoad: () => void): HTMLIFrameElement {
  const frame = create('iframe', { className: 'loading', referrerPolicy: 'no-referrer', allow: 'clipboard-write' });
  frame.setAttribute('sandbox', sandbox);
  frame.addEventListener('load', onLoad);
  frame.src = address;
  return frame;
}

export function createWaiting(words: SealedFrameStrings): HTMLElement {
  const waiting = create('p', { className: 'waiting', textContent: words.loading });
  waiting.setAttribute('role', 'status');
  return waiting;
}

/** A sentence, and where there is a way on: "try again" and a plain link to the same page by itself. */
export function createFailure(
  message: string,
  wayOn?: { words: SealedFrameStrings; widget: Widget; address: string; onRetry: () => void },
): HTMLElement {
  const alert = create('div', { className: 'alert' });
  alert.setAttribute('role', 'alert');
  alert.append(create('p', { textContent: message }));
  if (!wayOn) return alert;
  const retry = create('button', { type: 'button', textContent: wayOn.words.retry, onclick: wayOn.onRetry });
  const apart = create('a', {
    href: wayOn.address,
    target: '_blank',
    rel: 'noopener noreferrer',
    textContent: wayOn.words.openApart[wayOn.widget],
  });
  const actions = create('p', { className: 'actions' });
  actions.append(retry, apart);
  alert.append(actions);
  return alert;
}

const create = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

let sheet: CSSStyleSheet | undefined;

/** One sheet for all shells of the page, made when the first appears. */
export function shellSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host{display:block!important;visibility:visible!important}
:host([hidden]){display:none!important}
.root{all:initial;direction:ltr;color-scheme:inherit;display:block;position:relative;font:var(--hcc-font-size,16px)/1.5 var(--hcc-font-family,system-ui,"Segoe UI",Roboto,Arial,sans-serif);color:var(--hcc-color-text,light-dark(#1b2430,#e8edf2))}
iframe{display:block;inline-size:100%;block-size:320px;border:0;background:transparent;color-scheme:inherit}
iframe.loading{position:absolute;inset-block-start:0;visibility:hidden}
.waiting{margin:0;min-block-size:160px;color:var(--hcc-color-muted,light-dark(#51606f,#a6b3c0))}
.probe{position:absolute;visibility:hidden}
.alert{display:grid;gap:10px;padding:12px 16px;border:1px solid;border-inline-start-width:4px;border-radius:var(--hcc-radius,6px);border-color:var(--hcc-color-error,light-dark(#b3261e,#ff9d94))}
.alert p{margin:0}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:12px}
button{min-block-size:44px;padding:8px 18px;border:1px solid;border-radius:var(--hcc-radius,6px);background:transparent;color:inherit;font:inherit;font-weight:600;cursor:pointer}
a{color:var(--hcc-color-link,var(--hcc-color-brand,light-dark(#0b5394,#8ab8ea)));padding-block:10px}
:focus-visible{outline:3px solid var(--hcc-color-focus,light-dark(#0b5394,#ffd166));outline-offset:2px}`);
  return sheet;
}
