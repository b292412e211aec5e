// A chosen procedure is filed on this same page, below the finder.
const place = document.querySelector('#nop');
const form = document.querySelector('#form');

addEventListener('hcc-procedure-selected', (event) => {
  const element = document.createElement('hcc-dossier-form');
  element.setAttribute('procedure', event.detail.code);
  form.replaceChildren(element);
  place.hidden = false;
  place.focus();
});
