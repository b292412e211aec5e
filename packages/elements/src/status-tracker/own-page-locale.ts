/** On a page of the Center itself the chosen language is the page's, and stands in the address, so that a reload keeps it. */
export function speakOnOwnPage(locale: string): void {
  document.documentElement.lang = locale;
  const address = new URL(location.href);
  address.searchParams.set('locale', locale);
  history.replaceState(history.state, '', address);
}
