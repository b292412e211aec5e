/** A person's files: paused, gone on with, found again after a reload, replaced, photographed, refused with a reason. */
import { ApiError, type Answer, type Dossier, type Upload } from '@hcc/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FormCenter } from '../../test/form-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { DossierForm } from './dossier-form.element.ts';
import type { FileToSend, FormClient, SendFileOptions } from './form-client.ts';
import { sha256Of } from './sha256.ts';

defineOnce('hcc-dossier-form-files-test', DossierForm);

/** A file on its way, in the test's hands. */
interface Sending {
  readonly file: FileToSend;
  readonly options: SendFileOptions;
  arrive(): Promise<void>;
  fail(error: unknown): void;
}

let center: FormCenter;
let element: DossierForm;
let sendings: Sending[];

/** Over the Center of the tests: the file is attached when the test says so. */
const client = (): FormClient => ({
  ...center.client,
  sendFile: (id, file, options) =>
    new Promise<Answer<Dossier>>((resolve, reject) => {
      options.signal.addEventListener('abort', () => reject(options.signal.reason));
      sendings.push({
        file,
        options,
        async arrive() {
          resolve(await center.client.dossiers.addAttachment(id, file).withResponse());
        },
        fail: reject,
      });
    }),
});

const root = (): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('the form is not rendered');
  return element.shadowRoot;
};
const words = (): string => root().querySelector('.files')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const input = (id: string): HTMLInputElement => root().getElementById(id) as HTMLInputElement;
const named = (name: string): HTMLElement => {
  const found = root().querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`nothing is called "${name}"`);
  return found;
};
const sending = async (count: number): Promise<Sending> => {
  await vi.waitFor(() => expect(sendings).toHaveLength(count));
  const found = sendings[count - 1];
  if (!found) throw new Error('nothing is sent');
  return found;
};
const pdf = (name = 'giay.pdf', content = 'test'): File =>
  new File([`%PDF-1.7 ${content}`], name, { type: 'application/pdf' });

async function openPapers(): Promise<void> {
  element = new DossierForm();
  element.client = client();
  element.session = center.session();
  element.locale = 'vi';
  element.procedure = '1.001193';
  const ready = new Promise((resolve) => element.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(element);
  await ready;
  await vi.waitFor(() => expect(input('f-papers.c2')).not.toBeNull());
}

/** A draft that lacks its papers, so that its form opens there. */
beforeEach(async () => {
  center = new FormCenter();
  center.prefill.answers = {
    'submitter.fullName': 'Nguyễn Thị Lan',
    'submitter.personalId': '022190000001',
    'submitter.phone': '0912345678',
    'submitter.for': 'self',
    'matter.addressUnit': '6600',
  };
  await center.client.dossiers.create({ procedureCode: '1.001193' });
  sendings = [];
  await openPapers();
});
afterEach(() => element.remove());

it('shows what is sent as it is, and not as done before the Center has it', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  const { options, arrive } = await sending(1);
  options.onProgress(0.42);
  await vi.waitFor(() => expect(words()).toContain('Đang tải lên 42 %'));
  expect(root().querySelector('progress')?.value).toBe(0.42);
  // A torn line: what had not arrived is not counted any more.
  options.onProgress(0.4);
  await vi.waitFor(() => expect(words()).toContain('40 %'));
  options.onProgress(1);
  await vi.waitFor(() => expect(words()).toContain('chờ Trung tâm kiểm tra'));
  await arrive();
  await vi.waitFor(() => expect(root().querySelector('progress')).toBeNull());
  expect(center.draft?.attachments).toHaveLength(1);
});

it('pauses and goes on with the same upload', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  const first = await sending(1);
  first.options.onBegun('upl_1');
  first.options.onProgress(0.5);
  await vi.waitFor(() => expect(words()).toContain('50 %'));
  await userEvent.click(named('Tạm dừng tải tệp giay.pdf'));
  await vi.waitFor(() => expect(words()).toContain('Tạm dừng ở 50 %'));
  expect(first.options.signal.aborted).toBe(true);
  await userEvent.click(named('Tiếp tục tải tệp giay.pdf'));
  const second = await sending(2);
  expect(second.options.uploadId).toBe('upl_1');
  await second.arrive();
  await vi.waitFor(() => expect(words()).toContain('Bỏ'));
});

it('waits while the device has no network, says so, and goes on with the same upload when it is back', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  const first = await sending(1);
  first.options.onBegun('upl_1');
  window.dispatchEvent(new Event('offline'));
  await vi.waitFor(() => expect(words()).toContain('Mất mạng; có mạng lại sẽ tự tải tiếp'));
  expect(first.options.signal.aborted).toBe(true);
  window.dispatchEvent(new Event('online'));
  const second = await sending(2);
  expect(second.options.uploadId).toBe('upl_1');
  await second.arrive();
  await vi.waitFor(() => expect(words()).toContain('Bỏ'));
});

it('a paused file lets the next one go first', async () => {
  await userEvent.upload(input('f-papers.c2'), [pdf('1.pdf', '1'), pdf('2.pdf', '2')]);
  await sending(1);
  await userEvent.click(named('Tạm dừng tải tệp 1.pdf'));
  const second = await sending(2);
  expect(second.file.name).toBe('2.pdf');
});

it('after a reload the same file goes on where it stopped, and another one begins', async () => {
  const file = pdf();
  const upload: Upload = {
    id: 'upl_7',
    fieldId: 'papers.c2',
    name: 'giay.pdf',
    bytes: file.size,
    offset: Math.floor(file.size / 2),
    sha256: await sha256Of(file),
    state: 'receiving',
    attachmentId: null,
    refusal: null,
    expiresAt: '2099-01-01T00:00:00.000+07:00',
  };
  center.uploads = [upload];
  element.remove();
  await openPapers();
  await vi.waitFor(() => expect(words()).toMatch(/giay\.pdf .*Chọn lại đúng tệp này để tải tiếp/));
  await userEvent.upload(input('f-papers.c2'), pdf('khac.pdf', 'another'));
  expect((await sending(1)).options.uploadId).toBeUndefined();
  await (await sending(1)).arrive();
  await userEvent.upload(input('f-papers.c2'), pdf('ten-khac.pdf'));
  const again = await sending(2);
  expect(again.options.uploadId).toBe('upl_7');
  await again.arrive();
  await vi.waitFor(() => expect(words()).not.toContain('Chọn lại'));
});

it('what was left in an earlier load can be given up', async () => {
  center.uploads = [
    {
      id: 'upl_7',
      fieldId: 'papers.c2',
      name: 'cu.pdf',
      bytes: 100,
      offset: 50,
      sha256: null,
      state: 'receiving',
      attachmentId: null,
      refusal: null,
      expiresAt: '2099-01-01T00:00:00.000+07:00',
    },
  ];
  element.remove();
  await openPapers();
  await vi.waitFor(() => expect(words()).toContain('50 %'));
  await userEvent.click(named('Dừng tải tệp cu.pdf'));
  await vi.waitFor(() => expect(root().querySelector('.files')).toBeNull());
  expect(center.countOf('DELETE', '/uploads/upl_7')).toBe(1);
});

it('replaces a file only when the new one is there', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf('cu.pdf', 'old'));
  await (await sending(1)).arrive();
  await vi.waitFor(() => expect(words()).toContain('Thay'));
  await userEvent.upload(named('Thay tệp cu.pdf bằng tệp khác'), pdf('moi.pdf', 'new'));
  const next = await sending(2);
  expect(center.draft?.attachments.map(({ name }) => name)).toEqual(['cu.pdf']);
  await next.arrive();
  await vi.waitFor(() => expect(words()).toContain('moi.pdf'));
  expect(center.draft?.attachments.map(({ name }) => name)).toEqual(['moi.pdf']);
});

it('asks a phone for its camera, and for pictures alone', () => {
  const camera = input('f-papers.c2-camera');
  expect(camera.getAttribute('capture')).toBe('environment');
  expect(camera.accept).toBe('image/jpeg,image/png');
});

it('tells at once what cannot be taken, while another file is on its way', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  await sending(1);
  await userEvent.upload(input('f-papers.c2'), [new File(['MZ'], 'la.pdf'), new File(['PK\u0003\u0004'], 'nen.zip')]);
  await vi.waitFor(() => expect(root().querySelectorAll('.file.failed')).toHaveLength(2));
  expect(words()).toContain('không thuộc loại được nhận');
  expect(sendings).toHaveLength(1);
});

it('tells why the Center refused a file, in its own sentence', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  const { fail } = await sending(1);
  const detail = 'Tệp có mật khẩu hoặc bị khoá: hãy lưu lại không mật khẩu rồi tải lên.';
  const problem = {
    code: 'attachment_encrypted',
    detail,
    type: '',
    title: '',
    status: 422,
    requestId: 'r',
    retryable: false,
  };
  fail(new ApiError({ status: 422, requestId: 'r', retryAfterMs: null, problem: problem as ApiError['problem'] }));
  await vi.waitFor(() => expect(root().querySelector('.file.failed')?.textContent).toContain(detail));
  // Nothing to try again with the same file.
  expect(root().querySelector('[aria-label="Thử lại tệp giay.pdf"]')).toBeNull();
});

it('goes on by itself when the page is seen again', async () => {
  await userEvent.upload(input('f-papers.c2'), pdf());
  const first = await sending(1);
  first.options.onBegun('upl_1');
  first.fail(Object.assign(new Error('lost'), { name: 'ConnectionError' }));
  await vi.waitFor(() => expect(root().querySelector('.file.failed')).not.toBeNull());
  document.dispatchEvent(new Event('visibilitychange'));
  expect((await sending(2)).options.uploadId).toBe('upl_1');
});
