// What the test is about: a chosen procedure is filed on this same page.
const place = /** @type {HTMLElement} */ (document.querySelector('#filing'));

document.body.addEventListener('hcc-procedure-selected', (event) => {
  const form = document.createElement('hcc-dossier-form');
  form.setAttribute('procedure', event.detail.code);
  place.replaceChildren(form);
});
