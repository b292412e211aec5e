import { ConnectionError, ValidationError } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeHost, FakePage } from '../../status-tracker/fake-host.examples.ts';
import { withMark } from '../checklist/demands.ts';
import { DossierController } from './dossier.controller.ts';
import { FakeDesk, officers } from '../fake-desk.examples.ts';

let fake: FakeDesk;
const taken = vi.fn();
const failed = vi.fn();

async function openDossier(id: string) {
  const host = new FakeHost();
  const control = new DossierController(host, {
    client: () => fake.client,
    officer: () => fake.signedIn,
    taken,
    failed,
  });
  host.connect();
  await control.open(id);
  return control;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  vi.stubGlobal('document', new FakePage());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  fake = new FakeDesk();
  fake.signedIn = officers[0] ?? null;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('taking a step', () => {
  it('sends the version that is shown and shows what came of it', async () => {
    const control = await openDossier('dos_1');
    control.begin('accept');
    expect(fake.sent).toEqual([]);
    await control.send();
    expect(fake.sent).toEqual([
      { id: 'dos_1', command: { type: 'accept' }, ifMatch: '"1"', key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(taken).toHaveBeenCalledTimes(1);
    expect(control.taken).toBe('accept');
    expect(control.dossier?.history.at(-1)?.type).toBe('accepted');
  });

  it('is taken by one press alone where the other takes it back', async () => {
    const control = await openDossier('dos_1');
    control.begin('claim');
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent.map(({ command }) => command)).toEqual([{ type: 'claim' }]);
  });

  it('is one act when pressed twice', async () => {
    const control = await openDossier('dos_2');
    control.begin('approve');
    await Promise.all([control.send(), control.send()]);
    expect(fake.sent).toHaveLength(1);
  });

  it('repeats the same intent after a lost reply, and makes a new one when the words change', async () => {
    const control = await openDossier('dos_1');
    control.begin('reject');
    control.type('reason', 'Thiếu giấy chứng sinh');
    control.type('legalBasis', 'Điều 16 Luật Hộ tịch');
    fake.failNext = new ConnectionError('no answer', true);
    await control.send();
    expect(control.commandError).toBeInstanceOf(ConnectionError);
    fake.failNext = new ConnectionError('no answer', true);
    await control.send();
    control.type('reason', 'Thiếu giấy chứng sinh bản chính');
    await control.send();
    const [first, second, third] = fake.sent.map(({ key }) => key);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(control.taken).toBe('reject');
  });

  it('does not refuse without a reason and its legal basis', async () => {
    const control = await openDossier('dos_1');
    control.begin('reject');
    control.type('reason', '   ');
    await control.send();
    expect([...control.faults.keys()]).toEqual(['reason', 'legalBasis']);
    expect(fake.sent).toEqual([]);
  });

  it('puts what the Center says at the field it is about, and keeps what was typed', async () => {
    const control = await openDossier('dos_1');
    control.begin('requestSupplement');
    control.type('answerByOn', '2026-01-01');
    const [, second] = control.dossier?.components ?? [];
    if (!second) throw new Error('no second paper');
    control.demand(withMark(control.demands, second, 'missing'));
    fake.failNext = new ValidationError({
      status: 422,
      requestId: null,
      retryAfterMs: null,
      problem: {
        code: 'command_invalid',
        errors: [
          { pointer: '/answerByOn', code: 'notAhead', message: 'Chọn một ngày sau hôm nay.' },
          { pointer: '/items/0/componentId', code: 'unknownComponent', message: 'Không có giấy tờ này.' },
        ],
      } as never,
    });
    await control.send();
    expect(control.faults.get('answerByOn')).toEqual({ kind: 'refused', words: 'Chọn một ngày sau hôm nay.' });
    expect(control.faults.get('items/0')).toEqual({ kind: 'refused', words: 'Không có giấy tờ này.' });
    control.type('answerByOn', '2027-01-01');
    expect(control.faults.has('answerByOn')).toBe(false);
    await control.send();
    expect(fake.sent.at(-1)?.command).toEqual({
      type: 'requestSupplement',
      items: [{ componentId: 'c2', fault: 'missing', what: 'Nộp 1 bản chính: Tờ khai đăng ký khai sinh.' }],
      answerByOn: '2027-01-01',
    });
  });
});

describe('two officers at once', () => {
  it('says what the other did, keeps what was typed, and sends it on the new version when confirmed', async () => {
    const control = await openDossier('dos_1');
    control.begin('reject');
    control.type('reason', 'Thiếu giấy chứng sinh');
    control.type('legalBasis', 'Điều 16 Luật Hộ tịch');
    fake.change('dos_1', {}, 'noted');
    await control.send();
    expect(control.commandError).toBeDefined();
    expect(control.changes.map(({ type }) => type)).toEqual(['noted']);
    expect(control.command).toBe('reject');
    expect(control.draft.values).toEqual({ reason: 'Thiếu giấy chứng sinh', legalBasis: 'Điều 16 Luật Hộ tịch' });
    await control.send();
    expect(fake.sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(control.taken).toBe('reject');
  });

  it('keeps the words of a step that cannot be taken any more', async () => {
    const control = await openDossier('dos_1');
    control.begin('reject');
    control.type('reason', 'Thiếu giấy chứng sinh');
    control.type('legalBasis', 'Điều 16');
    fake.change('dos_1', { allowed: [] }, 'accept');
    await control.send();
    expect(control.allowed).toEqual([]);
    expect(control.command).toBe('reject');
    expect(control.draft.values.reason).toBe('Thiếu giấy chứng sinh');
  });

  it('shows news by itself, but not while somebody is deciding', async () => {
    const control = await openDossier('dos_1');
    control.begin('reject');
    fake.change('dos_1', {}, 'noted');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(control.changes).toEqual([]);
    control.cancel();
    await vi.advanceTimersByTimeAsync(6000);
    expect(control.changes.map(({ type }) => type)).toEqual(['noted']);
  });
});
