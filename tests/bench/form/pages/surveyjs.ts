import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';
import { present } from './bench.ts';

let shown: Model | undefined;

present({
  mount(form, place) {
    shown = new Model(form);
    // Preact remembers what it put into an element.
    shown.render(place.appendChild(document.createElement('div')));
  },
  unmount: () => shown?.dispose(),
});
