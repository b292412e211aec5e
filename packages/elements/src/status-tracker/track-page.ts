/**
 * The Center's own page `/track#<link token>`: no host, no partner's key and no session. What opens a dossier stands in
 * the request itself, so the client carries no credential.
 */
import { configureCenter } from '../internal/center-configuration.ts';
import { toLocale } from '../localize/locale.ts';
import { takeLinkToken } from './link-token.ts';
import { StatusTracker } from './status-tracker.element.ts';

export function mountTrackPage(): void {
  // The page stands at /track below the Center's base.
  configureCenter({ center: location.origin + location.pathname.replace(/\/track\/?$/, '') });
  document.documentElement.style.setProperty('color-scheme', 'light dark');
  dress();
  customElements.define('hcc-status-tracker', StatusTracker);
  const tracker = new StatusTracker();
  tracker.isOwnPage = true;
  tracker.locale =
    toLocale(new URLSearchParams(location.search).get('locale')) ?? toLocale(document.documentElement.lang) ?? 'vi';
  tracker.linkToken = takeLinkToken();
  // Another receipt's link pasted into the same tab changes the part behind the `#` alone.
  addEventListener('hashchange', () => {
    tracker.linkToken = takeLinkToken() ?? tracker.linkToken;
  });
  const placeholder = document.querySelector('hcc-status-tracker');
  if (placeholder) placeholder.replaceWith(tracker);
  else document.body.append(tracker);
}

/** A readable column, by a constructed sheet: the page's policy refuses inline styles. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { margin: 0; }
    main { box-sizing: border-box; max-inline-size: 880px; margin: 0 auto; padding: 24px 16px 64px; }
    @media print { main { max-inline-size: none; padding: 0; } }
  `);
  document.adoptedStyleSheets.push(sheet);
}
