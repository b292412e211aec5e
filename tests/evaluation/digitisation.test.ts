/** From a form and a counter to a figure: what was filled in beforehand, what no one had to hand in, what was scanned. */
import { createFigureKeeper } from '@hcc/center/app';
import { sampleFiling } from '@hcc/rules/form';
import { evaluate, monthOf, parsePeriod } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { advanceDossier } from '../../packages/center/src/sandbox/advance-dossier.ts';
import { makePdf } from '../../packages/center/test/sample-files.ts';
import { openDesk, openTestCenter, send, type TestCenter } from '../../packages/center/test/test-center.ts';

const bankSecret = 'sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29';
const bankPage = 'http://localhost:4002';
const birth = '1.001193';
const given = { 'submitter.for': 'self', 'return.method': 'electronic' };

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
}, 60_000);
afterAll(() => center.close());

async function filling() {
  const { stores, center: profile } = center.ports;
  const procedure = await stores.catalogue.find(birth);
  if (!procedure) throw new Error('The starter catalogue has no registration of a birth.');
  const sample = sampleFiling(profile.formOf(procedure), {
    given,
    seed: 1,
    today: toLocalDate(center.ports.clock.now().toISOString()),
    servicePoints: ['qn-branch-195'],
    addressUnits: ['06691'],
  });
  return { ...sample, papers: procedure.components.filter(({ use }) => use === 'submit').map(({ id }) => id) };
}

async function advance(id: string, until: 'accepted' | 'completed'): Promise<void> {
  await advanceDossier(center.ports, id, { until, locale: 'vi', baseUrl: 'http://center.test', requestId: 'test' });
}

it('counts as prefilled what was left as it was, and not what was changed', async () => {
  const { answers, slots } = await filling();
  const asLeft = { 'submitter.fullName': answers['submitter.fullName'], 'submitter.phone': answers['submitter.phone'] };
  const session = await send(center, 'POST', '/embed-sessions', {
    bearer: bankSecret,
    json: {
      origin: bankPage,
      widgets: ['dossier-form'],
      prefill: { source: 'Cổng mẫu', answers: { ...asLeft, 'submitter.personalId': '022190000009' } },
    },
  });
  const { json } = await send(center, 'POST', '/frame-sessions', {
    json: { from: 'bootstrap', bootstrap: session.json['bootstrap'], origin: bankPage, widget: 'dossier-form' },
  });
  const bearer = String(json['token']);
  const created = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: birth } });
  const id = String(created.json['id']);
  expect((await send(center, 'PATCH', `/dossiers/${id}`, { bearer, json: { answers } })).status).toBe(200);
  for (const fieldId of slots) {
    const body = new FormData();
    body.append('fieldId', fieldId);
    body.append('file', new File([makePdf()], 'a.pdf'));
    await send(center, 'POST', `/dossiers/${id}/attachments`, { bearer, body });
  }
  expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({ status: 201 });
  const [filed] = await center.ports.stores.dossiers.events(id);
  if (filed?.type !== 'submitted' || !filed.reuse) throw new Error('It was filed and counted.');
  expect(filed.reuse.fieldsPrefilled).toBe(2);
  expect(filed.reuse.fieldsAnswered).toBeGreaterThan(5);
  expect(filed.reuse.papersAsked).toBeGreaterThanOrEqual(filed.reuse.papersHeld);
  // Counts alone: neither which field nor what is in it.
  expect(Object.values(filed.reuse).every((count) => Number.isInteger(count))).toBe(true);
  await advance(id, 'accepted');
});

it('counts the papers that a counter took in, and those of them that it scanned', async () => {
  const { answers, papers } = await filling();
  const bearer = await openDesk(center, 'officer-bai-chay-receiver');
  const handedIn = await send(center, 'POST', '/desk/dossiers', {
    bearer,
    json: {
      procedureCode: birth,
      answers,
      papers: papers.map((componentId) => ({ componentId, originals: 1, copies: 0 })),
    },
  });
  expect(handedIn).toMatchObject({ status: 201 });
  const id = String(handedIn.json['dossierId']);
  // One paper, from both sides: it is one paper.
  for (const page of ['a.pdf', 'b.pdf']) {
    const body = new FormData();
    body.append('componentId', papers[0] ?? '');
    body.append('file', new File([makePdf()], page));
    expect((await send(center, 'POST', `/desk/dossiers/${id}/attachments`, { bearer, body })).status).toBe(201);
  }
  await advance(id, 'completed');
  const result = (await center.ports.stores.dossiers.events(id)).find(({ type }) => type === 'stamped');
  expect(result).toMatchObject({ papers: { onPaper: papers.length, scanned: 1 } });
});

it('and both come to figures', async () => {
  await createFigureKeeper(center.ports)();
  const month = monthOf(toLocalDate(center.ports.clock.now().toISOString()));
  const [row] = await center.ports.stores.evaluation.rows('province', { from: `${month}-01`, to: `${month}-01` });
  const { groups } = evaluate('public-board-2', row?.counts ?? {}, parsePeriod(month));
  const figure = (id: string) => groups.flatMap(({ figures }) => figures).find((one) => one.id === id);
  const { papers } = await filling();
  expect(figure('papersDigitised')).toMatchObject({ numerator: 1, denominator: papers.length, noData: null });
  expect(figure('dataReused')).toMatchObject({ numerator: 2, exclusions: [{ measure: 'reuseUncounted', count: 0 }] });
});
