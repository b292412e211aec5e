import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { present } from './bench.ts';

let shown: Awaited<ReturnType<typeof createForm>> | undefined;

present({
  async mount(form, container) {
    shown = await createForm({ container, schema: form, data: {} });
  },
  unmount: () => shown?.destroy(),
});
