/** What only the ports can bring about: a store that fails, a file that changed, a writer that falls silent. */
import { compileForm } from '@hcc/rules/form';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exifSegment, makeJpeg, makePdf } from '../../test/sample-files.ts';
import { openDesk, openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { sweep } from '../process/sweep.ts';

/** The registration of a death: one paper, and no pages beside those of every form. */
const death = '1.000656';
const minuteMs = 60 * 1000;
const tus = { 'tus-resumable': '1.0.0' };

let center: TestCenter;
let bearer: string;
let id: string;
let fieldId: string;

beforeAll(async () => {
  center = await openTestCenter();
  const procedure = await center.ports.stores.catalogue.find(death);
  const form = procedure && center.ports.center.formOf(procedure);
  const slot =
    form && compileForm(form).fields.find(({ type, required }) => type === 'attachment' && required === true);
  fieldId = slot?.id ?? '';
});
afterAll(() => center.close());
beforeEach(async () => {
  bearer = await openSession(center);
  id = String((await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: death } })).json['id']);
});

/** The store as a broken disk makes it, for as long as `work` runs. */
async function withBrokenFiles<T>(broken: 'put' | 'get', work: () => Promise<T>): Promise<T> {
  const { files } = center.ports;
  const whole = files[broken];
  Object.assign(files, {
    [broken]: async () => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    },
  });
  try {
    return await work();
  } finally {
    Object.assign(files, { [broken]: whole });
  }
}

function addFile(bytes = makePdf(), name = 'a.pdf') {
  const body = new FormData();
  body.append('fieldId', fieldId);
  body.append('file', new File([bytes], name));
  return send(center, 'POST', `/dossiers/${id}/attachments`, { bearer, body });
}

async function newUpload(bytes: number): Promise<string> {
  const pairs = Object.entries({ fieldId, filename: 'a.pdf' }).map(([name, value]) => `${name} ${btoa(value)}`);
  const response = await center.fetch(
    new Request(`http://center.test/v1/dossiers/${id}/uploads`, {
      method: 'POST',
      headers: {
        ...tus,
        authorization: `Bearer ${bearer}`,
        'upload-length': String(bytes),
        'upload-metadata': pairs.join(','),
      },
    }),
  );
  return response.headers.get('location') ?? '';
}

function sendPart(path: string, offset: number, body: BodyInit): Promise<Response> {
  const init = {
    method: 'PATCH',
    headers: {
      ...tus,
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    },
    body,
    duplex: 'half',
  };
  return center.fetch(new Request(`http://center.test${path}`, init));
}

const record = async (): Promise<DossierRecord> => {
  const found = await center.ports.stores.dossiers.find(id);
  if (!found) throw new Error('The draft is gone.');
  return found;
};

/** Enough to be filed, but for the papers. */
async function fillIn(): Promise<void> {
  const { version, ...kept } = await record();
  const units = center.ports.center.units;
  await center.ports.stores.dossiers.update(
    {
      ...kept,
      version: version + 1,
      answers: {
        'submitter.fullName': 'Nguyễn Thị Mẫu',
        'submitter.personalId': '022190000001',
        'submitter.phone': '0912000001',
        'submitter.for': 'self',
        'matter.addressUnit': '06691',
        'handIn.unit': units.find(({ kind }) => kind === 'headOffice')?.id ?? '',
        'return.method': 'electronic',
        'declaration.truth': true,
      },
    },
    version,
  );
}

it('F22: a store that cannot be written refuses files for now, and files nothing else', async () => {
  await addFile();
  await fillIn();
  const path = await newUpload(100);
  await withBrokenFiles('put', async () => {
    expect(await addFile(makeJpeg(), 'a.jpg')).toMatchObject({ status: 503, code: 'file_store_unavailable' });
    expect((await sendPart(path, 0, new Uint8Array(50))).status).toBe(503);
    expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({ status: 201 });
  });
});

it('F22: a store that cannot be read stops no submission either', async () => {
  await addFile();
  await fillIn();
  await withBrokenFiles('get', async () => {
    expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({ status: 201 });
  });
});

it('F22: the last part of a file waits for its store, and is then all that is sent again', async () => {
  const pdf = makePdf({ size: 300_000 });
  const path = await newUpload(pdf.byteLength);
  await sendPart(path, 0, pdf.slice(0, 290_000));
  await withBrokenFiles('put', async () =>
    expect((await sendPart(path, 290_000, pdf.slice(290_000))).status).toBe(503),
  );
  await withBrokenFiles('get', async () =>
    expect((await sendPart(path, 290_000, pdf.slice(290_000))).status).toBe(503),
  );
  expect((await sendPart(path, 290_000, pdf.slice(290_000))).status).toBe(204);
  expect((await record()).attachments).toHaveLength(1);
});

it('U14: a file that is not the one that was uploaded is not filed, and not shown to an officer', async () => {
  await addFile();
  await fillIn();
  const [attachment] = (await record()).attachments;
  const fileId = attachment?.fileId ?? '';
  const original = center.files.get(fileId);
  if (!original) throw new Error('There is no file.');
  center.files.set(fileId, makeJpeg());
  expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({
    status: 409,
    code: 'attachment_changed',
  });
  center.files.set(fileId, original);
  expect(await send(center, 'POST', `/dossiers/${id}/submission`, { bearer })).toMatchObject({ status: 201 });
  center.files.set(fileId, makeJpeg());
  const officer = await openDesk(center, 'officer-head-receiver');
  const path = `/desk/dossiers/${id}/attachments/${attachment?.id}`;
  expect(await send(center, 'GET', path, { bearer: officer })).toMatchObject({
    status: 409,
    code: 'attachment_changed',
  });
});

it('U08: an officer sees a photograph without its place; the store keeps it as it came', async () => {
  const photo = makeJpeg({ extra: [exifSegment(6)] });
  await addFile(photo, 'anh.jpg');
  await fillIn();
  await send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
  const [attachment] = (await record()).attachments;
  const officer = await openDesk(center, 'officer-head-receiver');
  const response = await center.fetch(
    new Request(`http://center.test/v1/desk/dossiers/${id}/attachments/${attachment?.id}`, {
      headers: { authorization: `Bearer ${officer}` },
    }),
  );
  expect(response.headers.get('content-disposition')).toContain('attachment');
  expect(await response.text()).not.toContain('20.9717');
  expect(center.files.get(attachment?.fileId ?? '')).toEqual(photo);
});

it('a silent writer lets go within ten seconds, and what it sent is kept', { timeout: 30_000 }, async () => {
  const path = await newUpload(1000);
  const silent = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(400)),
  });
  const start = performance.now();
  const response = await sendPart(path, 0, silent);
  expect(response.status).toBe(408);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect((await sendPart(path, 400, new Uint8Array(100))).status).toBe(204);
});

it('a connection that breaks loses nothing that came', async () => {
  const path = await newUpload(1000);
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(400)),
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.error(new TypeError('terminated'));
    },
  });
  await sendPart(path, 0, broken);
  expect((await sendPart(path, 400, new Uint8Array(100))).status).toBe(204);
});

it('the lock of a writer that died is free after ten seconds', async () => {
  const path = await newUpload(1000);
  const { stores, clock } = center.ports;
  const uploadId = path.split('/').at(-1) ?? '';
  await stores.uploads.lock(uploadId, 'dead', clock.now(), new Date(clock.now().getTime() + 10_000));
  expect((await sendPart(path, 0, new Uint8Array(100))).status).toBe(423);
  center.advance(10_000);
  expect((await sendPart(path, 0, new Uint8Array(100))).status).toBe(204);
});

it('small parts do not litter the store, and a finished file leaves none', async () => {
  const pdf = makePdf({ size: 600_000 });
  const path = await newUpload(pdf.byteLength);
  const before = center.files.size;
  for (let at = 0; at < 550_000; at += 25_000) await sendPart(path, at, pdf.slice(at, at + 25_000));
  expect(center.files.size - before).toBe(2);
  expect((await sendPart(path, 550_000, pdf.slice(550_000))).status).toBe(204);
  expect(center.files.size - before).toBe(1);
});

it('U24: a thousand uploads that nobody finishes leave nothing', { timeout: 120_000 }, async () => {
  for (let count = 0; count < 1000; count++) {
    const path = await newUpload(1000);
    if (count % 100 === 0) await sendPart(path, 0, new Uint8Array(10));
  }
  expect((await center.ports.stores.uploads.ofDossier(id)).length).toBe(10);
  const open = [...center.files.keys()];
  center.advance(24 * 60 * minuteMs);
  await sweep(center.ports);
  expect(center.files.size).toBeLessThan(open.length + 1);
  center.advance(24 * 60 * minuteMs + minuteMs);
  await sweep(center.ports);
  expect(await center.ports.stores.uploads.ofDossier(id)).toEqual([]);
});

it('U12: the same bytes a hundred times are one file', async () => {
  for (let count = 0; count < 100; count++) expect((await addFile(makePdf(), `${count}.pdf`)).status).toBe(201);
  expect((await record()).attachments).toHaveLength(1);
  const named = (await record()).attachments[0]?.fileId ?? '';
  await sweep(center.ports);
  expect(center.files.has(named)).toBe(true);
});
