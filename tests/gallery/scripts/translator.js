// What page translators do, made harsher: every text node becomes a font in a font, in open shadow roots too, each time
// something new appears. The words stay as they are, so that a test can look for them; data-translated counts.
const isText = (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data);

function translate(text) {
  const { parentNode } = text;
  if (!parentNode || /^(SCRIPT|STYLE|TITLE|OPTION|TEXTAREA|FONT)$/.test(parentNode.nodeName)) return;
  const outer = document.createElement('font');
  const inner = document.createElement('font');
  inner.textContent = text.data;
  outer.append(inner);
  text.replaceWith(outer);
}

const watched = new WeakSet();
function watch(root) {
  if (watched.has(root)) return;
  watched.add(root);
  walk(root);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes) walk(node);
      if (isText(target)) translate(target);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

function walk(node) {
  if (isText(node)) translate(node);
  if (node.shadowRoot) watch(node.shadowRoot);
  for (const child of [...node.childNodes]) walk(child);
}

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  watch(root);
  return root;
};
watch(document);
