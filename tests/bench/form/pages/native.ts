/** Native HTML: the document brings the markup, a few lines of script what a form needs at least. */
import type { BenchField } from '../fields.ts';
import { markupOf, rowMarkup } from '../markup.ts';
import { present } from './bench.ts';

const answers: Record<string, string> = {};

function listen(place: HTMLElement): void {
  place.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) answers[target.name] = target.value;
  });
  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const waiting = place.querySelector<HTMLElement>(`[data-for="${target.name}"]`);
    if (waiting) waiting.hidden = target.value !== 'other';
  });
  place.addEventListener('click', ({ target }) => {
    const id = target instanceof HTMLElement ? target.dataset['add'] : undefined;
    if (id !== undefined)
      place
        .querySelector(`[data-add="${id}"]`)
        ?.parentElement?.previousElementSibling?.insertAdjacentHTML('beforeend', rowMarkup(id));
  });
}

let isListening = false;
present({
  mount(fields, place) {
    if (!isListening) listen(place);
    isListening = true;
    // Where the page was opened cold the markup is in the document.
    if (!place.hasChildNodes()) place.innerHTML = `<div class="root">${markupOf(fields as BenchField[])}</div>`;
  },
});
