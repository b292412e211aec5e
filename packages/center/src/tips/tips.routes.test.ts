/** What conformance cannot have cheaply: papers that were asked for often enough to be evidence, out of sums. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCenter, send, type TestCenter } from '../../test/test-center.ts';

const birth = '1.001193';
let center: TestCenter;
let bearer = '';

beforeAll(async () => {
  center = await openTestCenter();
  const { json } = await send(center, 'POST', '/desk/sessions', { json: { officerId: 'officer-hong-gai-leader' } });
  bearer = String(json['token']);
});
afterAll(() => center.close());

it('a paper that is asked for often is listed with its evidence and a draft, then with its tip', async () => {
  const procedure = await center.ports.stores.catalogue.find(birth);
  const [often, wrong, seldom] = procedure?.components.filter(({ use }) => use === 'submit') ?? [];
  if (!often || !wrong || !seldom) throw new Error('The registration of a birth takes three papers.');
  const startsOn = '2025-03-01';
  await center.ports.stores.evaluation.insert([
    { cube: 'procedure', key: [birth], startsOn, counts: { received: 100 } },
    { cube: 'component', key: [birth, often.id], startsOn, counts: { askedMissing: 12, askedFaulty: 3 } },
    { cube: 'component', key: [birth, wrong.id], startsOn, counts: { askedFaulty: 9 } },
    { cube: 'component', key: [birth, seldom.id], startsOn, counts: { askedMissing: 1 } },
  ]);
  const list = async () => (await send(center, 'GET', '/desk/tips?period=2025', { bearer })).json['items'];
  expect(await list()).toMatchObject([
    {
      procedure: { code: birth },
      component: { id: often.id, name: often.name },
      evidence: { askedFor: { numerator: 15, denominator: 100 }, missing: 12, faulty: 3 },
      draft: { vi: expect.stringMatching(/thiếu/) as string },
      tips: [],
    },
    { component: { id: wrong.id }, draft: { vi: expect.stringMatching(/chưa đúng/) as string } },
  ]);
  // One of a paper that is seldom asked for stands last, without evidence.
  for (const { id } of [often, seldom])
    await send(center, 'POST', '/desk/tips', {
      bearer,
      json: { procedure: birth, component: id, words: { vi: 'Chụp đủ hai mặt của giấy.' } },
    });
  expect(await list()).toMatchObject([
    { component: { id: often.id }, tips: [{ words: { vi: 'Chụp đủ hai mặt của giấy.' }, retiredAt: null }] },
    { component: { id: wrong.id }, tips: [] },
    { component: { id: seldom.id, name: seldom.name }, evidence: null, draft: null, tips: [{ retiredAt: null }] },
  ]);
});

it('two approvals at the same moment leave one tip standing', async () => {
  const procedure = await center.ports.stores.catalogue.find(birth);
  const component = procedure?.components.find(({ use }) => use === 'submit')?.id ?? '';
  const approve = (vi: string) =>
    send(center, 'POST', '/desk/tips', { bearer, json: { procedure: birth, component, words: { vi } } });
  const both = await Promise.all([approve('Nhớ nộp bản gốc của giấy này.'), approve('Nhớ chụp rõ con dấu.')]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  const standing = await center.ports.stores.tips.standing(birth);
  expect(standing.filter(({ componentId }) => componentId === component)).toHaveLength(1);
});
