import { sampleFiling } from '@hcc/rules/form';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDesk, openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import type { CatalogueItem } from '../catalogue/catalogue.store.ts';
import { planVersions } from '../catalogue/versions/plan-versions.ts';

const birth = '1.001193';

let center: TestCenter;
beforeEach(async () => {
  center = await openTestCenter();
});
afterEach(() => center.close());

async function newDraft(): Promise<{ bearer: string; id: string }> {
  const bearer = await openSession(center);
  const { json } = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: birth } });
  return { bearer, id: String(json['id']) };
}

/** As an import of a later day leaves it. */
async function replaceCatalogue(change: (items: CatalogueItem[]) => CatalogueItem[]): Promise<void> {
  const asOfOn = '2026-02-01';
  await center.ports.stores.transaction(async ({ catalogue }) => {
    const items = change(await catalogue.all());
    const plan = planVersions(await catalogue.around(asOfOn), { items, asOfOn, stays: () => false });
    await catalogue.apply({ ...plan, version: 'changed', asOfOn, unread: [] });
  });
}

it('a draft is not filed once its procedure is filed elsewhere', async () => {
  const { bearer, id } = await newDraft();
  const reason = { vi: 'Chỉ nhận trực tiếp.' };
  await replaceCatalogue((items) =>
    items.map((item) => ({
      ...item,
      procedure: { ...item.procedure, version: 'counter', filingMode: { mode: 'counterOnly', reason } },
    })),
  );
  const told = await send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
  expect(told).toMatchObject({ status: 409, code: 'filing_not_offered' });
  expect(told.json['detail']).toContain(reason.vi);
});

it('when a procedure leaves the catalogue its dossiers go on, and its drafts are kept but not filed', async () => {
  const receiver = await openDesk(center, 'officer-bai-chay-receiver');
  const procedure = await center.ports.stores.catalogue.find(birth);
  if (!procedure) throw new Error('The starter catalogue has no registration of a birth.');
  const { answers } = sampleFiling(center.ports.center.formOf(procedure), {
    given: { 'submitter.for': 'self', 'return.method': 'counter' },
    seed: 1,
    today: '2026-02-01',
    servicePoints: ['qn-branch-195'],
    addressUnits: ['06691'],
  });
  const filed = await send(center, 'POST', '/desk/dossiers', {
    bearer: receiver,
    json: {
      procedureCode: birth,
      answers,
      papers: procedure.components
        .filter(({ use }) => use === 'submit')
        .map(({ id }) => ({ componentId: id, originals: 1, copies: 0 })),
    },
  });
  expect(filed.status).toBe(201);
  const { bearer, id } = await newDraft();
  await replaceCatalogue((items) => items.filter((item) => item.procedure.code !== birth));

  expect(await send(center, 'GET', `/procedures/${birth}`, { bearer })).toMatchObject({ status: 404 });
  const takenOver = await send(center, 'POST', `/desk/dossiers/${String(filed.json['dossierId'])}/transitions`, {
    bearer: await openDesk(center, 'officer-hong-gai-appraiser'),
    json: { type: 'takeOver' },
  });
  expect(takenOver.status).toBe(200);
  const patched = await send(center, 'PATCH', `/dossiers/${id}`, { bearer, json: { answers: {} } });
  expect(patched.status).toBe(200);
  expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({
    status: 409,
    code: 'filing_not_offered',
  });
});
