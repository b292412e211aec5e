/** Reliability S15: what the form works out, locks or hides is the Center's to say, whatever is sent for it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deriveForm } from '@hcc/rules/form';
import type { Answers, AuthoredForm } from '@hcc/schemas';
import { openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import sandboxPartners from '../../profiles/sandbox-partners.json' with { type: 'json' };

/** Registration of a marriage: nothing needs to be attached. */
const procedureCode = '1.000894';

const text = (vi: string) => ({ vi });
const authored: AuthoredForm = {
  format: 1,
  procedureCode,
  revision: 1,
  sources: [],
  standsFor: [],
  checks: [],
  pages: [
    {
      id: 'copies',
      title: text('Bản sao'),
      groups: [
        {
          id: 'copies',
          fields: [
            { id: 'copies.count', type: 'number', label: text('Số bản'), required: true, min: 1, max: 50 },
            {
              id: 'copies.total',
              type: 'money',
              label: text('Tổng'),
              required: true,
              computed: { '*': [{ var: 'copies.count' }, 8000] },
            },
            {
              id: 'copies.reason',
              type: 'text',
              label: text('Lý do'),
              required: true,
              visible: { '>': [{ var: 'copies.total' }, 80_000] },
            },
          ],
        },
      ],
    },
  ],
};

const answers: Answers = {
  'submitter.fullName': 'Nguyễn Thị Mẫu',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912000001',
  'submitter.for': 'self',
  'matter.addressUnit': '06691',
  'handIn.unit': 'qn-branch-193',
  'return.method': 'electronic',
  'declaration.truth': true,
  'copies.count': 2,
};

let center: TestCenter;
beforeEach(async () => {
  center = await openTestCenter();
  const formOf = center.ports.center.formOf.bind(center.ports.center);
  const made = new WeakMap<object, ReturnType<typeof deriveForm>>();
  center.ports.center.formOf = (procedure) => {
    if (procedure.code !== procedureCode) return formOf(procedure);
    const known = made.get(procedure) ?? deriveForm(procedure, authored);
    made.set(procedure, known);
    return known;
  };
});
afterEach(() => center.close());

async function openFiling(prefill?: object): Promise<string> {
  const [bank] = sandboxPartners.partners;
  const origin = 'http://localhost:4002';
  const session = await send(center, 'POST', '/embed-sessions', {
    bearer: bank?.keys.secret ?? '',
    json: { origin, widgets: ['dossier-form'], ...(prefill ? { prefill } : {}) },
  });
  const opened = await send(center, 'POST', '/frame-sessions', {
    json: { from: 'bootstrap', bootstrap: session.json['bootstrap'], origin, widget: 'dossier-form' },
  });
  return String(opened.json['token']);
}

async function newDraft(bearer: string): Promise<string> {
  return String((await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode } })).json['id']);
}
const patch = (bearer: string, id: string, given: Answers) =>
  send(center, 'PATCH', `/dossiers/${id}`, { bearer, json: { answers: given } });
const submit = (bearer: string, id: string) => send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
const filedAnswers = async (id: string) => (await center.ports.stores.dossiers.find(id))?.answers ?? {};

it('a value that is worked out is filed as the Center works it out, whatever was sent for it', async () => {
  const bearer = await openFiling();
  const id = await newDraft(bearer);
  expect((await patch(bearer, id, { ...answers, 'copies.total': 1 })).status).toBe(200);
  expect((await submit(bearer, id)).status).toBe(201);
  expect(await filedAnswers(id)).toMatchObject({ 'copies.count': 2, 'copies.total': 16_000 });
});

it('what hangs on it is judged by the true value: forging it hides no question and opens none', async () => {
  const bearer = await openFiling();
  const id = await newDraft(bearer);
  await patch(bearer, id, { ...answers, 'copies.count': 20, 'copies.total': 0 });
  const asked = await submit(bearer, id);
  expect(asked).toMatchObject({ status: 422, code: 'answers_invalid' });
  expect(asked.json['errors']).toMatchObject([{ pointer: '/answers/copies.reason', code: 'required' }]);
  await patch(bearer, id, { 'copies.count': 1, 'copies.total': 1_000_000, 'copies.reason': 'nobody asked' });
  expect((await submit(bearer, id)).status).toBe(201);
  expect(await filedAnswers(id)).not.toHaveProperty('copies.reason');
});

it('a partner can neither prefill nor lock a value that is worked out', async () => {
  const bearer = await openFiling({
    source: 'Ngân hàng mẫu',
    answers: { 'copies.count': 3, 'copies.total': 1 },
    locked: ['copies.count', 'copies.total'],
  });
  const id = await newDraft(bearer);
  const forged = await patch(bearer, id, { ...answers, 'copies.count': 1 });
  expect(forged).toMatchObject({ status: 422, code: 'answers_invalid' });
  expect(forged.json['errors']).toMatchObject([{ pointer: '/answers/copies.count', code: 'locked' }]);
  await patch(bearer, id, { ...answers, 'copies.count': 3 });
  expect((await submit(bearer, id)).status).toBe(201);
  expect(await filedAnswers(id)).toMatchObject({ 'copies.count': 3, 'copies.total': 24_000 });
});

it('a locked answer cannot be cleared, and stays when the form is handed in', async () => {
  const prefill = {
    source: 'Ngân hàng mẫu',
    answers: { 'submitter.fullName': 'Trần Văn Khoá' },
    locked: ['submitter.fullName'],
  };
  const bearer = await openFiling(prefill);
  const id = await newDraft(bearer);
  for (const value of [null, '', 'Người Khác'])
    expect((await patch(bearer, id, { 'submitter.fullName': value })).json['errors']).toMatchObject([
      { pointer: '/answers/submitter.fullName', code: 'locked' },
    ]);
  const { 'submitter.fullName': _, ...others } = answers;
  await patch(bearer, id, others);
  expect((await submit(bearer, id)).status).toBe(201);
  expect(await filedAnswers(id)).toMatchObject({ 'submitter.fullName': 'Trần Văn Khoá' });
});
