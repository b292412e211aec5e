import { ConnectionError, ValidationError } from '@hcc/sdk';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeHost } from '../../status-tracker/fake-host.examples.ts';
import { refused } from '../../status-tracker/progress.examples.ts';
import { FakeDesk, officers } from '../fake-desk.examples.ts';
import { IntakeController } from './intake.controller.ts';

let fake: FakeDesk;

async function pickBirth() {
  const intake = new IntakeController(new FakeHost(), {
    client: () => fake.client,
    officer: () => officers[0],
    failed: () => {},
  });
  await intake.pick('1.001193');
  return intake;
}

function fill(intake: IntakeController): void {
  intake.answer('submitter.fullName', 'Nguyễn Thị Mẫu');
  intake.answer('submitter.personalId', '022190000001');
  intake.answer('submitter.phone', '0912345678');
  intake.answer('matter.addressUnit', '06706');
  intake.answer('declaration.truth', true);
  intake.count('c1', { originals: 1 });
}

beforeEach(() => {
  fake = new FakeDesk();
});

describe('intake at the counter', () => {
  it('names every entry that is missing, a paper that was not counted among them, and files nothing', async () => {
    const intake = await pickBirth();
    expect(await intake.submit()).toBe(false);
    expect([...intake.faults.keys()]).toEqual([
      'submitter.fullName',
      'submitter.personalId',
      'submitter.phone',
      'matter.addressUnit',
      'papers.c1',
      'declaration.truth',
    ]);
    expect(fake.filed).toEqual([]);
    intake.count('c1', { copies: 1 });
    expect(intake.faults.has('papers.c1')).toBe(false);
  });

  it('files once when pressed twice, with what is asked for and nothing else', async () => {
    const intake = await pickBirth();
    fill(intake);
    intake.answer('submitter.for', 'other');
    intake.answer('applicant.fullName', 'Nguyễn Văn Bé');
    intake.answer('submitter.for', 'self');
    await Promise.all([intake.submit(), intake.submit()]);
    expect(fake.filed).toHaveLength(1);
    expect(fake.filed[0]?.body).toEqual({
      procedureCode: '1.001193',
      answers: {
        'submitter.fullName': 'Nguyễn Thị Mẫu',
        'submitter.personalId': '022190000001',
        'submitter.phone': '0912345678',
        'submitter.for': 'self',
        'matter.addressUnit': '06706',
        'handIn.unit': 'qn-branch-193',
        'return.method': 'counter',
        'return.unit': 'qn-branch-193',
        'declaration.truth': true,
      },
      papers: [{ componentId: 'c1', originals: 1, copies: 0 }],
    });
    expect(intake.receipt?.lookupSecret).toBe('K7PM2QXA');
  });

  it('repeats the same intent after a lost reply', async () => {
    const intake = await pickBirth();
    fill(intake);
    const { createCounterDossier } = fake.client.desk;
    const keys: (string | undefined)[] = [];
    fake.client.desk.createCounterDossier = (body, options) => {
      keys.push(options?.idempotencyKey);
      return keys.length === 1 ? refused(new ConnectionError('no answer', true)) : createCounterDossier(body, options);
    };
    await intake.submit();
    expect(intake.error).toBeInstanceOf(ConnectionError);
    await intake.submit();
    expect(keys[0]).toBe(keys[1]);
    expect(intake.receipt).toBeDefined();
  });

  it("puts the Center's own faults to their fields", async () => {
    const intake = await pickBirth();
    fill(intake);
    const errors = [{ pointer: '/answers/matter.addressUnit', code: 'unknownPlace', message: 'Không có nơi này.' }];
    fake.client.desk.createCounterDossier = () =>
      refused(
        new ValidationError({
          status: 422,
          requestId: null,
          retryAfterMs: null,
          problem: { code: 'answers_invalid', errors } as never,
        }),
      );
    expect(await intake.submit()).toBe(false);
    expect(intake.faults.get('matter.addressUnit')).toBe('Không có nơi này.');
  });
});
