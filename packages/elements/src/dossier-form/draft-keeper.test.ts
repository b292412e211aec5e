import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAnswer, deriveForm, evaluateForm } from '@hcc/rules/form';
import { birthRegistration, FormCenter } from '../../test/form-center.ts';
import { DraftKeeper } from './draft-keeper.ts';

const form = deriveForm(birthRegistration);
let center: FormCenter;
let keeper: DraftKeeper;
let isUploading = false;

function newKeeper(): DraftKeeper {
  // Its own, so that what is still on its way does not reach the next test's.
  const { client } = center;
  return new DraftKeeper({
    client: () => client,
    procedureCode: '1.001193',
    unfit: (ids) => {
      const { answers, attachments } = keeper;
      const evaluation = evaluateForm(form, { answers, attachments, today: '2026-11-23' });
      return [...ids].filter((id) => checkAnswer(evaluation, id, { complete: false }) !== undefined);
    },
    isUploading: () => isUploading,
    changed: () => {},
  });
}

beforeEach(() => {
  center = new FormCenter();
  isUploading = false;
  keeper = newKeeper();
});
afterEach(() => keeper.stop());

const patches = (): number => center.calls.filter(({ method }) => method === 'PATCH').length;

describe('saving', () => {
  it('begins the draft with the first answer and sends what was typed', async () => {
    expect(center.drafts.size).toBe(0);
    keeper.answer('submitter.fullName', 'Lan');
    expect(await keeper.flush()).toBe(true);
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan' });
    expect(keeper.state).toBe('saved');
  });

  it('waits for a pause in typing, then sends the last text alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      for (const text of ['L', 'La', 'Lan']) keeper.answer('submitter.fullName', text);
      vi.advanceTimersByTime(700);
      expect(center.calls).toEqual([]);
      vi.advanceTimersByTime(200);
      await vi.waitFor(() => expect(keeper.state).toBe('saved'));
      expect(patches()).toBe(1);
      expect(center.draft?.answers['submitter.fullName']).toBe('Lan');
    } finally {
      vi.useRealTimers();
    }
  });

  it('saves within two seconds of typing that never pauses', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      const flush = vi.spyOn(keeper, 'flush');
      for (let typed = 1; typed <= 20; typed++) {
        keeper.answer('submitter.fullName', 'x'.repeat(typed));
        vi.advanceTimersByTime(100);
      }
      expect(flush).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has one change on its way at a time and follows with what was typed meanwhile', async () => {
    center.delayMs = 20;
    keeper.answer('submitter.fullName', 'Lan');
    const first = keeper.flush();
    await vi.waitFor(() => expect(patches()).toBe(1));
    keeper.answer('submitter.fullName', 'Lan Anh');
    keeper.answer('submitter.email', 'lan@example.vn');
    void keeper.flush();
    expect(patches()).toBe(1);
    await first;
    await keeper.flush();
    expect(patches()).toBe(2);
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan Anh', 'submitter.email': 'lan@example.vn' });
  });

  it('takes back a change that was reverted while it was on its way', async () => {
    center.delayMs = 20;
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    keeper.answer('submitter.fullName', 'Mai');
    const saving = keeper.flush();
    await vi.waitFor(() => expect(patches()).toBe(2));
    keeper.answer('submitter.fullName', 'Lan');
    await saving;
    await keeper.flush();
    expect(center.draft?.answers['submitter.fullName']).toBe('Lan');
  });

  it('clears an answer with null', async () => {
    keeper.answer('submitter.email', 'lan@example.vn');
    await keeper.flush();
    keeper.answer('submitter.email', null);
    await keeper.flush();
    expect(center.draft?.answers).toEqual({});
  });

  it('holds back what the Center would refuse, and sends the rest', async () => {
    keeper.answer('submitter.phone', '0912');
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan' });
    expect(keeper.heldBack).toBe(1);
    expect(keeper.answers['submitter.phone']).toBe('0912');
    keeper.answer('submitter.phone', '0912345678');
    await keeper.flush();
    expect(center.draft?.answers['submitter.phone']).toBe('0912345678');
  });

  it('sends the rest when the Center refuses an answer that looked right here', async () => {
    keeper.stop();
    keeper = new DraftKeeper({
      client: () => center.client,
      procedureCode: '1.001193',
      unfit: () => [],
      isUploading: () => false,
      changed: () => {},
    });
    keeper.answer('submitter.phone', '0912');
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan' });
    expect(keeper.isBehind).toBe(true);
  });

  it('never sends an answer that the partner locked', async () => {
    center.prefill = { answers: { 'submitter.fullName': 'Lan' }, locked: ['submitter.fullName'] };
    await keeper.begin();
    keeper.answer('submitter.fullName', 'Mai');
    expect(await keeper.flush()).toBe(true);
    expect(patches()).toBe(0);
    expect(keeper.answers['submitter.fullName']).toBe('Lan');
  });
});

describe('when the connection fails', () => {
  it('keeps everything, says so, and tries again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      keeper.answer('submitter.fullName', 'Lan');
      center.trouble('PATCH', 'dos_1', 'unreachable');
      center.trouble('PATCH', 'dos_1', 'down');
      const saving = keeper.flush();
      await vi.waitFor(() => expect(keeper.state).toBe('failed'));
      await saving;
      expect(keeper.answers['submitter.fullName']).toBe('Lan');
      await vi.waitFor(() => expect(keeper.state).toBe('saved'), { timeout: 20_000 });
      expect(patches()).toBe(3);
      expect(center.draft?.answers['submitter.fullName']).toBe('Lan');
    } finally {
      vi.useRealTimers();
    }
  });

  it('begins one draft though the reply to its beginning was lost', async () => {
    center.trouble('POST', '/dossiers', 'lost');
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    expect(keeper.state).toBe('failed');
    await keeper.flush();
    expect(center.drafts.size).toBe(1);
    expect(center.draft?.answers['submitter.fullName']).toBe('Lan');
  });

  it('takes its own patch whose reply was lost for no change from elsewhere', async () => {
    await keeper.begin();
    center.trouble('PATCH', 'dos_1', 'lost');
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    await keeper.flush();
    expect(keeper.state).toBe('saved');
    expect(keeper.news).toBeUndefined();
    expect(keeper.foreignChanges).toBe(0);
  });

  it('stops at an ended session with what was typed, and saves it after a new one', async () => {
    await keeper.begin();
    center.trouble('PATCH', 'dos_1', 'expired');
    keeper.answer('submitter.fullName', 'Lan');
    await keeper.flush();
    expect(keeper.state).toBe('expired');
    expect(keeper.answers['submitter.fullName']).toBe('Lan');
    await keeper.flush();
    expect(patches()).toBe(1);
    keeper.resume();
    await vi.waitFor(() => expect(keeper.state).toBe('saved'));
    expect(center.draft?.answers['submitter.fullName']).toBe('Lan');
  });
});

describe('when the draft was changed elsewhere', () => {
  beforeEach(async () => {
    keeper.answer('submitter.fullName', 'Lan');
    keeper.answer('submitter.email', 'lan@example.vn');
    await keeper.flush();
  });

  it('keeps what was typed here, takes the rest, and says which', async () => {
    center.changeElsewhere({ 'submitter.fullName': 'Mai', 'submitter.email': 'mai@example.vn' });
    keeper.answer('submitter.fullName', 'Lan Anh');
    await keeper.flush();
    expect(center.draft?.answers).toEqual({ 'submitter.fullName': 'Lan Anh', 'submitter.email': 'mai@example.vn' });
    expect(keeper.answers).toEqual(center.draft?.answers);
    expect(keeper.news).toEqual({ kept: ['submitter.fullName'], taken: ['submitter.email'], files: false });
    expect(keeper.foreignChanges).toBe(1);
  });

  it('says nothing when only the version has moved on', async () => {
    center.changeElsewhere({});
    keeper.answer('submitter.fullName', 'Lan Anh');
    await keeper.flush();
    expect(keeper.news).toBeUndefined();
    expect(center.draft?.answers['submitter.fullName']).toBe('Lan Anh');
  });

  it('takes files that appear for news, unless one of ours is on its way', async () => {
    for (const [uploading, files] of [
      [true, undefined],
      [false, true],
    ] as const) {
      isUploading = uploading;
      const draft = center.draft;
      if (draft)
        draft.attachments = [
          ...draft.attachments,
          {
            id: `att_${uploading}`,
            fieldId: 'papers.c2',
            name: 'a.pdf',
            mediaType: 'application/pdf',
            bytes: 1,
            sha256: '',
          },
        ];
      center.changeElsewhere({});
      await keeper.reread();
      expect(keeper.news?.files).toBe(files);
    }
  });

  it('ends when it was submitted there', async () => {
    const draft = center.draft;
    if (draft) draft.receipt = {} as NonNullable<typeof draft.receipt>;
    keeper.answer('submitter.fullName', 'Lan Anh');
    await keeper.flush();
    expect(keeper.state).toBe('submitted');
  });
});
