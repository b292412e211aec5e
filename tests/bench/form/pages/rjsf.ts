import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from './bench.ts';

let root: ReturnType<typeof createRoot> | undefined;

present({
  mount(form, place) {
    root = createRoot(place);
    root.render(createElement(Form, { ...(form as object), validator }));
  },
  unmount: () => root?.unmount(),
});
