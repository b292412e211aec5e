/** Everything of a host's page that is not ours, as texts to compare. Self-contained: it is sent into the page. */
export function hostState(tags: readonly string[]): Record<string, string> {
  const names = (object: object): string =>
    Reflect.ownKeys(object)
      .map(String)
      .filter((name) => !name.startsWith('__playwright') && !name.startsWith('__pw'))
      .sort()
      .join(' ');
  const state: Record<string, string> = {
    title: document.title,
    path: location.pathname + location.hash,
    history: String(history.length),
    cookies: document.cookie,
    globals: names(window),
    localStorage: names(localStorage),
    sessionStorage: names(sessionStorage),
    'style sheets': String(document.styleSheets.length + document.adoptedStyleSheets.length),
  };
  for (const builtin of [
    Object,
    Array,
    String,
    Function,
    Promise,
    Element,
    HTMLElement,
    Node,
    Event,
    Document,
    History,
  ])
    state[`${builtin.name}.prototype`] = names(builtin.prototype);
  const own = [...document.querySelectorAll<HTMLElement>('html, body, body *')].filter(
    (element) => !tags.some((tag) => element.closest(tag)),
  );
  own.forEach((element, at) => {
    const { color, fontFamily, fontSize, display, position, overflow } = getComputedStyle(element);
    const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
    const texts = [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
    state[`${at} ${element.localName}`] = [
      attributes,
      texts,
      color,
      fontFamily,
      fontSize,
      display,
      position,
      overflow,
    ].join('|');
  });
  state['elements'] = own.map(({ localName }) => localName).join(' ');
  state['head'] = [...document.head.children]
    .filter((child) => !/hcc\.js/.test(child.outerHTML))
    .map(({ outerHTML }) => outerHTML)
    .join('\n');
  return state;
}
