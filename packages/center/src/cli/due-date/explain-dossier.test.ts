import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDesk, openSession, openTestCenter, send, type TestCenter } from '../../../test/test-center.ts';
import { createFormMaker } from '../../forms/form-maker.ts';
import { explainKept } from './explain-dossier.ts';
import { formatExplanation } from './explanation.ts';

const marriage = '1.000894';
const answers = {
  'submitter.fullName': 'Nguyễn Thị Mẫu',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912000001',
  'submitter.for': 'self',
  'matter.addressUnit': '06691',
  'return.method': 'electronic',
  'declaration.truth': true,
};

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
  // Without the questions of an authored form, so that the few answers here are enough.
  center.ports.center.formOf = createFormMaker([]);
});
afterAll(() => center.close());

const explain = async (code: string) =>
  formatExplanation(await explainKept(center.ports.stores, center.ports.center, code), 'en');

const codeOf = (json: Record<string, unknown>): string =>
  JSON.stringify(json).match(/\d{3}\.\d{2}\.\d{2}\.H49-\d{6}-\d{4,}/)?.[0] ?? 'none';

it('tells a dossier taken in at a counter as its events kept it, and nobody’s name', async () => {
  const { json, status } = await send(center, 'POST', '/desk/dossiers', {
    bearer: await openDesk(center, 'officer-bai-chay-receiver'),
    json: { procedureCode: marriage, answers, papers: [] },
  });
  expect(status).toBe(201);
  const code = codeOf(json);
  const record = await center.ports.stores.dossiers.findByCode(code);
  const told = await explain(code);
  expect(told).toContain(`${code}  Thủ tục đăng ký kết hôn (${marriage})`);
  expect(told).toContain('Filed in person');
  const dueOn = record?.state?.promised?.due.dueOn?.split('-').toReversed().join('/');
  expect(told).toMatch(new RegExp(`Result due: 17:00 \\w+ ${dueOn}\\.`));
  expect(told).not.toContain('Mẫu');
  expect(told).not.toContain('022190000001');
});

it('says of an online dossier nobody has accepted that no clock runs, and by when somebody must', async () => {
  const bearer = await openSession(center);
  const draft = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: marriage } });
  const id = String(draft.json['id']);
  await send(center, 'PATCH', `/dossiers/${id}`, {
    bearer,
    json: { answers: { ...answers, 'handIn.unit': 'qn-branch-193' } },
  });
  const filed = await send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
  expect(filed.status).toBe(201);
  const told = await explain(codeOf(filed.json));
  expect(told).toContain('The clock has not started: the dossier has not been accepted.');
  expect(told).toContain('Acceptance of the online filing');
  expect(told).not.toContain('If the result will be late');
});

it('knows no code that was given to nobody', async () => {
  await expect(explain('000.00.19.H49-260820-0001')).rejects.toThrow(
    /^--dossier 000\.00\.19\.H49-260820-0001: no dossier/,
  );
});
