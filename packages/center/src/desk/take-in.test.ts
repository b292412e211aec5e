import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDesk, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';

/** Its record names no authorisation, so the form asks for one of itself. */
const procedure = '1.010041';
/** The one paper that it does name. */
const named = 'cv87gu18l7p';
let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
});
afterAll(() => center.close());

const handIn = async (papers: readonly string[]) =>
  send(center, 'POST', '/desk/dossiers', {
    bearer: await openDesk(center, 'officer-bai-chay-receiver'),
    json: {
      procedureCode: procedure,
      answers: {
        'submitter.fullName': 'Nguyễn Thị Mẫu',
        'submitter.personalId': '022190000001',
        'submitter.phone': '0912000001',
        'submitter.for': 'other',
        'submitter.relation': 'authorised',
        'applicant.fullName': 'Trần Văn Mẫu',
        'matter.addressUnit': '06691',
        'return.method': 'electronic',
        'declaration.truth': true,
      },
      papers: [...papers, named].map((componentId) => ({ componentId, originals: 1, copies: 0 })),
    },
  });

it('counts the authorisation that the form asks for, though the record names none', async () => {
  const missed = await handIn([]);
  expect(missed).toMatchObject({ status: 422, code: 'answers_invalid' });
  expect(missed.json['errors']).toMatchObject([{ pointer: '/answers/papers.authorisation', code: 'required' }]);
  expect(await handIn(['authorisation'])).toMatchObject({ status: 201 });
});

it('counts no paper that neither record nor form knows', async () => {
  expect(await handIn(['authorisation', 'no-such'])).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/papers/1/componentId', code: 'unknownField' }] },
  });
});
