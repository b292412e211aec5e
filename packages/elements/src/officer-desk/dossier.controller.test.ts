import { ConnectionError } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeHost, FakePage } from '../status-tracker/fake-host.examples.ts';
import { DossierController } from './dossier.controller.ts';
import { FakeDesk, officers } from './fake-desk.examples.ts';

let fake: FakeDesk;
const taken = vi.fn();
const failed = vi.fn();

async function openDossier(id: string) {
  const host = new FakeHost();
  const control = new DossierController(host, { client: () => fake.client, taken, failed });
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
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent).toEqual([
      { id: 'dos_1', command: { type: 'accept' }, ifMatch: '"1"', key: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(taken).toHaveBeenCalledTimes(1);
    expect(control.taken).toBe('accept');
    expect(control.dossier?.history.at(-1)?.type).toBe('accepted');
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
    expect(control.missing).toEqual(['reason', 'legalBasis']);
    expect(fake.sent).toEqual([]);
  });

  it('leaves an optional field out when it is blank', async () => {
    const control = await openDossier('dos_4');
    control.begin('return');
    control.type('collectorName', ' ');
    await control.send();
    expect(fake.sent[0]?.command).toEqual({ type: 'return' });
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
    expect(control.draft).toEqual({ reason: 'Thiếu giấy chứng sinh', legalBasis: 'Điều 16 Luật Hộ tịch' });
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
    expect(control.draft.reason).toBe('Thiếu giấy chứng sinh');
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
