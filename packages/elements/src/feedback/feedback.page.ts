/** Runs <hcc-feedback> on the Center's own page /feedback; `?unit=` names the unit it is about, as on a poster there. */
import { configureCenter } from '../internal/center-configuration.ts';
import { defineOnce } from '../internal/define-once.ts';
import { toLocale } from '../localize/locale.ts';
import { Feedback } from './feedback.element.ts';

// The page stands at /feedback below the Center's base.
configureCenter({ center: location.origin + location.pathname.replace(/\/feedback\/?$/, '') });
defineOnce('hcc-feedback', Feedback);

const asked = new URLSearchParams(location.search);
const element = document.querySelector('hcc-feedback');
const locale = toLocale(asked.get('locale'));
if (element && locale) element.locale = locale;
if (element) element.unit = asked.get('unit') ?? '';
