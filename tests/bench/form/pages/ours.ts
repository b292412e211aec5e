/** Ours: the element of the Center's frame page, all questions on one page. `?rows=N`: a draft with that many rows. */
import type { FormDefinition } from '@hcc/schemas';
import { DossierForm } from '../../../../packages/elements/src/dossier-form/dossier-form.element.ts';
import { rowAnswers } from '../our-form.ts';
import { present } from './bench.ts';
import { memoryCenter } from './memory-center.ts';

customElements.define('hcc-dossier-form', DossierForm);

const rows = Number(new URLSearchParams(location.search).get('rows') ?? 0);

present({
  mount(form, place) {
    const definition = form as FormDefinition;
    const element = new DossierForm();
    element.client = memoryCenter(definition, rows > 0 ? rowAnswers(rows) : {});
    element.session = {
      token: 'fs_bench',
      expiresAt: '2099-01-01T00:00:00.000+07:00',
      prefillSource: null,
      dossiers: rows > 0 ? [{ id: 'dos_1', procedureCode: definition.procedureCode, status: null }] : [],
    };
    element.layout = 'single';
    element.locale = 'vi';
    element.procedure = definition.procedureCode;
    place.append(element);
  },
});
