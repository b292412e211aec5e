/**
 * Registers an element under a name. Where the name is taken (the library included twice, or two versions of it) the
 * first registration stays, one warning names the tag and the mend, and nothing is thrown into the host page.
 */
export function defineOnce(tag: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (existing === constructor) return;
  if (existing === undefined) {
    try {
      customElements.define(tag, constructor);
      return;
    } catch (error) {
      console.warn(`hcc: <${tag}> could not be registered.`, error);
      return;
    }
  }
  console.warn(
    `hcc: <${tag}> is already registered by another copy of this library, which stays in use. Include the library once.`,
  );
}
