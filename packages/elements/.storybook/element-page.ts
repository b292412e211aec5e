/** The docs page of every element. Fetched when a page of docs is opened: no story, and no test of one, loads React. */
import manifest from '../custom-elements.json' with { type: 'json' };
import { setCustomElementsManifest } from '@storybook/web-components-vite';

/** Storybook looks for a description where the manifest has a summary. */
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((element) => ({ ...element, description: element.summary })),
  })),
});

/** As addon-docs takes it: what draws a page of docs into an element. */
interface DocsRenderer {
  render(context: unknown, parameter: object, element: HTMLElement): Promise<void>;
  unmount(element: HTMLElement): void;
}

export async function elementPage(): Promise<DocsRenderer> {
  const [{ DocsRenderer }, { default: page }] = await Promise.all([
    import('@storybook/addon-docs'),
    import('./element-page.mdx'),
  ]);
  const docs = new DocsRenderer() as unknown as DocsRenderer;
  return {
    render: (context, parameter, element) => docs.render(context, { page, ...parameter }, element),
    unmount: (element) => docs.unmount(element),
  };
}
