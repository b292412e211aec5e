// A chosen procedure is filed on this same page, below the cards.
const place = /** @type {HTMLElement} */ (document.querySelector('#nop'));

document.body.addEventListener('hcc-procedure-selected', (event) => {
  const element = document.createElement('hcc-dossier-form');
  element.setAttribute('procedure', event.detail.code);
  place.querySelector('hcc-dossier-form')?.remove();
  place.append(element);
  place.hidden = false;
  place.focus();
  place.scrollIntoView();
});
