import type { Answers } from '@hcc/schemas';
import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FormCenter } from '../../test/form-center.ts';
import { DossierFormController } from './dossier-form.controller.ts';
import type { FormClient } from './form-client.ts';

const host: ReactiveControllerHost = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
};
const code = '1.001193';
const complete: Answers = {
  'submitter.fullName': 'Nguyễn Thị Lan',
  'submitter.personalId': '022190000001',
  'submitter.phone': '0912345678',
  'submitter.for': 'self',
  'matter.addressUnit': '6600',
  'handIn.unit': 'sp_head',
  'return.method': 'electronic',
};
const pdf = (name = 'giay-chung-sinh.pdf'): File => new File(['%PDF-1.7 test'], name, { type: 'application/pdf' });

let center: FormCenter;
let form: DossierFormController;
let goOn: boolean;
let renewals: number;
const submitted: string[] = [];

function newForm(): DossierFormController {
  const client = (): FormClient => ({
    ...center.client,
    renewSession: async () => {
      renewals += 1;
    },
  });
  return new DossierFormController(host, client, {
    askToSubmit: async () => goOn,
    submitted: (it) => submitted.push(it),
    failed: () => {},
  });
}

/** Fills in everything but the declaration and opens the review. */
async function toReview(): Promise<void> {
  await form.start(code, center.session());
  for (const [id, value] of Object.entries(complete)) form.answer(id, value);
  await form.attach('papers.c2', [pdf()]);
  form.review();
  expect(form.view).toBe('review');
  form.answer('declaration.truth', true);
}

beforeEach(() => {
  center = new FormCenter();
  goOn = true;
  renewals = 0;
  submitted.length = 0;
  form = newForm();
});
afterEach(() => form.keeper.stop());

describe('starting', () => {
  it('shows the first page and begins no draft before an answer', async () => {
    await form.start(code, center.session());
    expect([form.view, form.step?.id]).toEqual(['page', 'people']);
    expect(center.drafts.size).toBe(0);
  });
  it('begins the draft at once when the partner gives answers, and locks what the partner locked', async () => {
    center.prefill = { answers: { 'submitter.fullName': 'Lan' }, locked: ['submitter.fullName'] };
    await form.start(code, center.session('Ngân hàng Hạ Long'));
    expect(form.answers['submitter.fullName']).toBe('Lan');
    expect(form.isLocked('submitter.fullName')).toBe(true);
    expect(form.prefilled).toEqual(new Set(['submitter.fullName']));
  });
  it('offers no field where the procedure is filed elsewhere', async () => {
    center.procedure = {
      ...center.procedure,
      filingMode: { mode: 'counterOnly', reason: { vi: 'Phải nộp bản gốc.' } },
    };
    await form.start(code, center.session());
    expect(form.view).toBe('elsewhere');
  });
  it('tells a failure and starts again on demand', async () => {
    center.trouble('GET', '/form', 'down');
    await form.start(code, center.session());
    expect(form.view).toBe('failed');
    await form.retry();
    expect(form.view).toBe('page');
  });
  it('gives five steps: four pages and the review, which is where one signs', async () => {
    await form.start(code, center.session());
    expect(form.steps.map(({ id }) => id)).toEqual(['people', 'matter', 'papers', 'handIn']);
    expect(form.signing?.id).toBe('declaration');
  });
});

describe('a page', () => {
  beforeEach(() => form.start(code, center.session()));
  it('does not turn while something is missing, and says what', () => {
    expect(form.next()).toBe(false);
    expect([...form.faults.keys()]).toEqual([
      'submitter.fullName',
      'submitter.personalId',
      'submitter.phone',
      'submitter.for',
    ]);
    expect(form.step?.id).toBe('people');
  });
  it('tells a wrong answer when its field is left, not a missing one', () => {
    form.answer('submitter.phone', '0912');
    expect(form.faults.size).toBe(0);
    form.leave('submitter.phone');
    expect([...form.faults.keys()]).toEqual(['submitter.phone']);
    form.leave('submitter.fullName');
    expect([...form.faults.keys()]).toEqual(['submitter.phone']);
  });
  it('takes a fault back as soon as it is mended', () => {
    form.next();
    form.answer('submitter.fullName', 'Lan');
    expect(form.faults.has('submitter.fullName')).toBe(false);
    expect(form.faults.has('submitter.phone')).toBe(true);
  });
  it('does not turn over text that stands for no answer', () => {
    for (const [id, value] of Object.entries(complete)) form.answer(id, value);
    form.answer('submitter.relation', 'parent');
    form.answer('applicant.birthOn', null, '--5', 'invalidDate');
    expect(form.next()).toBe(true);
    form.back();
    form.answer('submitter.for', 'other');
    form.answer('applicant.fullName', 'An');
    expect(form.next()).toBe(false);
    expect([...form.faults.keys()]).toEqual(['applicant.birthOn']);
  });
  it('leads from the review back to itself', async () => {
    for (const [id, value] of Object.entries(complete)) form.answer(id, value);
    await form.attach('papers.c2', [pdf()]);
    form.review();
    form.change('matter');
    expect([form.view, form.isReturning]).toEqual(['page', true]);
    form.next();
    expect(form.view).toBe('review');
  });
  it('stops before the review at the first page that is not complete', () => {
    for (const [id, value] of Object.entries(complete)) form.answer(id, value);
    form.review();
    expect([form.view, form.step?.id, [...form.faults.keys()]]).toEqual(['page', 'papers', ['papers.c2']]);
  });
});

describe('files', () => {
  beforeEach(() => form.start(code, center.session()));
  it('come and go', async () => {
    await form.attach('papers.c2', [pdf('1.pdf'), pdf('2.pdf')]);
    expect(form.keeper.attachments.map(({ name }) => name)).toEqual(['1.pdf', '2.pdf']);
    const [first] = form.keeper.attachments;
    if (first) await form.detach(first);
    expect(center.draft?.attachments.map(({ name }) => name)).toEqual(['2.pdf']);
  });
  it('are refused here with their reason, and stop no other', async () => {
    await form.attach('papers.c2', [
      new File([''], 'rong.pdf'),
      new File(['\0\0\0\u0018ftypheic'], 'IMG_1.HEIC'),
      new File(['MZ'], 'virus.pdf'),
      pdf(),
    ]);
    expect(form.uploads.of('papers.c2').map(({ fault }) => fault)).toEqual(['empty', 'heic', 'wrongType']);
    expect(form.keeper.attachments).toHaveLength(1);
  });
  it('are refused above 20 MB and beyond the tenth', async () => {
    await form.attach(
      'papers.c2',
      Array.from({ length: 11 }, (_, at) => pdf(`${at}.pdf`)),
    );
    expect(form.keeper.attachments).toHaveLength(10);
    expect(form.uploads.of('papers.c2').map(({ fault }) => fault)).toEqual(['tooMany']);
    const [first] = form.keeper.attachments;
    if (first) await form.detach(first);
    await form.attach('papers.c2', [new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'lon.pdf')]);
    expect(form.uploads.of('papers.c2').at(-1)?.fault).toBe('tooLarge');
  });
  it('are attached once though the reply was lost', async () => {
    center.trouble('POST', '/attachments', 'lost');
    await form.attach('papers.c2', [pdf()]);
    const [upload] = form.uploads.all;
    expect(upload?.state).toBe('failed');
    if (upload) await form.uploads.retry(upload.key);
    expect(center.draft?.attachments).toHaveLength(1);
    expect(form.keeper.attachments).toHaveLength(1);
  });
});

describe('submitting', () => {
  it('files once however often it is asked', async () => {
    await toReview();
    center.delayMs = 10;
    await Promise.all([form.submit(), form.submit(), form.submit()]);
    expect(center.filed).toEqual(['dos_1']);
    expect(center.countOf('POST', '/submission')).toBe(1);
    expect(form.view).toBe('receipt');
    expect(submitted).toEqual(['000.00.19.H49-261123-0001']);
  });
  it('is busy in the same turn as the click', async () => {
    await toReview();
    const done = form.submit();
    expect(form.submission.state).toBe('busy');
    await done;
  });
  it('needs the declaration', async () => {
    await toReview();
    form.answer('declaration.truth', null);
    await form.submit();
    expect([...form.faults.keys()]).toEqual(['declaration.truth']);
    expect(center.countOf('POST', '/submission')).toBe(0);
  });
  it('asks again after a lost reply, with the same key, and files one', async () => {
    await toReview();
    center.trouble('POST', '/submission', 'lost');
    const done = form.submit();
    await vi.waitFor(() => expect(form.submission.state).toBe('unconfirmed'));
    form.submission.askAgain();
    await done;
    expect(form.receipt?.lookupSecret).toBe('7K3MPQ2X');
    expect(center.filed).toEqual(['dos_1']);
    const keys = center.calls.filter(({ path }) => path.endsWith('/submission')).map(({ key }) => key);
    expect(keys).toEqual(['submission-dos_1', 'submission-dos_1']);
  });
  it('shows the review anew when the dossier was changed elsewhere, and then files that', async () => {
    await toReview();
    await form.keeper.flush();
    center.changeElsewhere({ 'submitter.email': 'khac@example.vn' });
    await form.submit();
    expect([form.view, form.notice, center.filed]).toEqual(['review', 'reviewAgain', []]);
    expect(form.answers['submitter.email']).toBe('khac@example.vn');
    await form.submit();
    expect(center.filed).toEqual(['dos_1']);
  });
  it('carries the version that the review showed', async () => {
    await toReview();
    await form.submit();
    const call = center.calls.find(({ path }) => path.endsWith('/submission'));
    expect(call?.ifMatch).toBe(`"${(center.draft?.version ?? 0) - 1}"`);
  });
  it('stops when the host page says no', async () => {
    await toReview();
    goOn = false;
    await form.submit();
    expect([form.notice, center.filed, form.submission.state]).toEqual(['stoppedByHost', [], 'idle']);
  });
  it('waits for what was typed last to be saved', async () => {
    await toReview();
    await form.keeper.flush();
    form.answer('consent.contact', true);
    center.trouble('PATCH', 'dos_1', 'unreachable');
    await form.submit();
    expect([form.notice, center.filed]).toEqual(['notAllSaved', []]);
    await form.submit();
    expect(center.draft?.answers['consent.contact']).toBe(true);
    expect(center.filed).toEqual(['dos_1']);
  });
  it('asks to go on when the session has ended, and files after that', async () => {
    await toReview();
    await form.keeper.flush();
    center.trouble('POST', '/submission', 'expired');
    await form.submit();
    expect([form.isExpired, center.filed, form.view]).toEqual([true, [], 'review']);
    await form.renew();
    expect([form.isExpired, renewals]).toEqual([false, 1]);
    await form.submit();
    expect(form.view).toBe('receipt');
  });
  it('shows the fields that the Center refuses', async () => {
    await toReview();
    await form.keeper.flush();
    const draft = center.draft;
    if (draft) delete draft.answers['submitter.phone'];
    await form.submit();
    expect([form.view, form.step?.id]).toEqual(['page', 'people']);
    expect(form.faults.get('submitter.phone')).toBe('Trung tâm: required');
  });
});

describe('after a reload', () => {
  it('finds the draft and goes on at the first page that is not complete', async () => {
    await form.start(code, center.session());
    for (const [id, value] of Object.entries(complete)) form.answer(id, value);
    await form.keeper.flush();
    form = newForm();
    await form.start(code, center.session());
    expect([form.view, form.step?.id]).toEqual(['page', 'papers']);
    expect(form.answers['submitter.fullName']).toBe('Nguyễn Thị Lan');
    expect(center.drafts.size).toBe(1);
  });
  it('begins anew when the draft is gone', async () => {
    const session = center.session();
    await form.start(code, { ...session, dossiers: [{ id: 'dos_gone', procedureCode: code, status: null }] });
    expect([form.view, form.step?.id]).toEqual(['page', 'people']);
  });
  it('in the middle of a submission shows the receipt of the one dossier', async () => {
    await toReview();
    center.trouble('POST', '/submission', 'lost');
    const left = form;
    void left.submit();
    await vi.waitFor(() => expect(left.submission.state).toBe('unconfirmed'));
    form = newForm();
    await form.start(code, center.session());
    expect([form.view, form.receipt?.code]).toEqual(['receipt', '000.00.19.H49-261123-0001']);
    expect(center.filed).toEqual(['dos_1']);
    left.submission.askAgain();
  });
  it('shows the state of a dossier that has moved on, and offers another', async () => {
    await toReview();
    await form.submit();
    center.status = 'inProgress';
    form = newForm();
    await form.start(code, center.session());
    expect([form.view, form.progress?.status]).toEqual(['filed', 'inProgress']);
    await form.startAnother();
    expect([form.view, form.answers]).toEqual(['page', {}]);
  });
});

it('leaves nothing behind when the person leaves the device', async () => {
  await toReview();
  await form.submit();
  await form.leaveDevice();
  expect([form.view, form.receipt, form.answers]).toEqual(['left', undefined, {}]);
  expect(center.countOf('DELETE', '/frame-sessions/current')).toBe(1);
});
