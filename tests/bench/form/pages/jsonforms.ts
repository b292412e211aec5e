import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from './bench.ts';

let root: ReturnType<typeof createRoot> | undefined;

present({
  mount(form, place) {
    root = createRoot(place);
    root.render(
      createElement(JsonForms, { ...(form as object), data: {}, renderers: vanillaRenderers, cells: vanillaCells }),
    );
  },
  unmount: () => root?.unmount(),
});
