// The Center says which procedure was chosen; where that leads is this portal's own choice.
document.body.addEventListener('hcc-procedure-selected', (event) => {
  const edition = { en: '/en', 'zh-Hans': '/zh' }[document.documentElement.lang] ?? '';
  location.assign(`${edition}/nop-ho-so?thu-tuc=${encodeURIComponent(event.detail.code)}`);
});

document.body.addEventListener('hcc-submitted', () => {
  const notice = document.querySelector('[data-submitted]');
  if (notice instanceof HTMLElement) notice.hidden = false;
});
