/** The Center's page /desk. No key and no token: the Center's own cookie, which no script reads, says who works here. */
import { configureCenter } from '../internal/center-configuration.ts';
import { defineOnce } from '../internal/define-once.ts';
import { toLocale } from '../localize/locale.ts';
import { OfficerDesk } from './officer-desk.element.ts';

// The page stands at /desk below the Center's base.
configureCenter({ center: location.origin + location.pathname.replace(/\/desk\/?$/, '') });
dress();
defineOnce('hcc-officer-desk', OfficerDesk);

const desk = document.querySelector('hcc-officer-desk') ?? document.body.appendChild(new OfficerDesk());
const asked = toLocale(new URLSearchParams(location.search).get('locale'));
if (asked) desk.locale = asked;

/** The whole window, by a constructed sheet: the page's policy refuses inline styles. */
function dress(): void {
  document.documentElement.style.setProperty('color-scheme', 'light dark');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { margin: 0; }');
  document.adoptedStyleSheets.push(sheet);
}
