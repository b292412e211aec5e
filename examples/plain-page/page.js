// The whole integration: what the finder says opens the form, and when that is there, the page says so.
const said = /** @type {HTMLElement} */ (document.querySelector('[role=status]'));

document.body.addEventListener('hcc-procedure-selected', (event) => {
  const form = document.createElement('hcc-dossier-form');
  form.procedure = event.detail.code;
  form.addEventListener('hcc-ready', () => (said.textContent = 'Biểu mẫu đã mở'));
  document.querySelector('hcc-dossier-form')?.remove();
  document.body.append(form);
});
