/** Files in parts (reliability U10, U12, U13, U16 to U24, S14), request by request and by the client that everybody uses. */
import { Upload as TusClient } from 'tus-js-client';
import { expect, it } from 'vitest';
import { bytesOf, makePdf, makePng } from '../../packages/center/test/sample-files.ts';
import { ask, type Told } from './ask.ts';
import { type Backend, bankPage, keys } from './backends.ts';
import { pdfFile, wrongFiles } from './files.ts';
import { birth, type Citizen, citizen, file, paperField } from './steps.ts';
import { beginUpload, checksumOf, fetchStack, metadata, newUpload, partOf, sha256Of, tusHeaders } from './tus.ts';

const mb = 1024 * 1024;

export function uploadCases(backend: () => Backend): void {
  const pdf = makePdf();
  const begin = async (): Promise<{ owner: Citizen; id: string }> => {
    const owner = await citizen(backend());
    return { owner, id: (await owner.client.dossiers.create({ procedureCode: birth })).id };
  };
  const started = async (bytes: Uint8Array = pdf, name = 'a.pdf') => {
    const { owner, id } = await begin();
    const uploadId = await newUpload(backend(), owner.session, id, { bytes: bytes.byteLength, name });
    const path = `/dossiers/${id}/uploads/${uploadId}`;
    const bearer = owner.session;
    return {
      owner,
      id,
      path,
      send: (offset: number, part: BodyInit, headers?: Record<string, string>): Promise<Told> =>
        ask(backend(), 'PATCH', path, { bearer, ...partOf(offset, part, headers) }),
      look: (): Promise<Told> => ask(backend(), 'GET', path, { bearer }),
      remove: (): Promise<Told> => ask(backend(), 'DELETE', path, { bearer, headers: tusHeaders }),
    };
  };

  it('a file comes in parts, is attached with its checksum, and is told as attached', async () => {
    const { owner, id, send, look } = await started();
    expect(await send(0, pdf.slice(0, 100))).toMatchObject({ status: 204 });
    const half = await look();
    expect(half.json).toMatchObject({ offset: 100, bytes: pdf.byteLength, state: 'receiving', name: 'a.pdf' });
    expect(half.headers.get('upload-offset')).toBe('100');
    expect(half.headers.get('upload-length')).toBe(String(pdf.byteLength));
    const last = await send(100, pdf.slice(100));
    expect(last).toMatchObject({ status: 204 });
    expect(last.headers.get('upload-offset')).toBe(String(pdf.byteLength));
    expect(last.headers.get('tus-resumable')).toBe('1.0.0');
    const { attachments, version } = await owner.client.dossiers.get(id);
    expect(attachments).toMatchObject([{ name: 'a.pdf', bytes: pdf.byteLength, sha256: sha256Of(pdf) }]);
    expect(version).toBe(2);
    expect((await look()).json).toMatchObject({ state: 'attached', attachmentId: attachments[0]?.id });
    // The last answer may be lost: the same part again says so, and attaches nothing twice.
    expect(await send(100, pdf.slice(100))).toMatchObject({ status: 409, code: 'upload_offset_wrong' });
    expect(await send(pdf.byteLength, new Uint8Array())).toMatchObject({ status: 204 });
    expect((await owner.client.dossiers.get(id)).version).toBe(2);
  });

  it('HEAD and OPTIONS answer as tus has them', async () => {
    const { owner, id, path, send } = await started();
    await send(0, pdf.slice(0, 10));
    const head = await ask(backend(), 'HEAD', path, { bearer: owner.session, headers: tusHeaders });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('upload-offset')).toBe('10');
    expect(head.headers.get('cache-control')).toBe('no-store');
    expect(Date.parse(head.headers.get('upload-expires') ?? '')).toBeGreaterThan(0);
    const { status, headers } = await ask(backend(), 'OPTIONS', `/dossiers/${id}/uploads`);
    expect(status).toBe(204);
    expect(headers.get('tus-version')).toBe('1.0.0');
    expect(headers.get('tus-extension')).toBe('creation,expiration,checksum,termination');
    expect(headers.get('tus-max-size')).toBe(String(20 * mb));
  });

  it('the unfinished uploads of a draft are told, and no more than ten of them', async () => {
    const b = backend();
    const { owner, id } = await begin();
    const ids: string[] = [];
    for (let count = 0; count < 12; count++) {
      b.clock.advance({ minutes: 1 });
      ids.push(await newUpload(b, owner.session, id, { bytes: 100, sha256: 'ab'.repeat(32) }));
    }
    const { json } = await ask(b, 'GET', `/dossiers/${id}/uploads`, { bearer: owner.session });
    const items = json['items'] as { id: string; sha256: string; offset: number }[];
    expect(items.map((item) => item.id)).toEqual(ids.slice(2));
    expect(items[0]).toMatchObject({ sha256: 'ab'.repeat(32), offset: 0 });
  });

  it('a file of 20 MB in parts of 5 MB, and one byte more refused at the start', async () => {
    const large = makePdf({ size: 20 * mb });
    const { owner, id, send } = await started(large);
    for (let at = 0; at < large.byteLength; at += 5 * mb)
      expect((await send(at, large.slice(at, at + 5 * mb))).status).toBe(204);
    expect((await owner.client.dossiers.get(id)).attachments[0]?.sha256).toBe(sha256Of(large));
    expect(await beginUpload(backend(), owner.session, id, { bytes: 20 * mb + 1 })).toMatchObject({
      status: 413,
      code: 'attachment_too_large',
    });
  });

  it('U16: another offset than the Center has', async () => {
    const { send } = await started();
    await send(0, pdf.slice(0, 10));
    for (const offset of [0, 9, 11, 10_000_000]) {
      const told = await send(offset, pdf.slice(10, 20));
      expect(told).toMatchObject({ status: 409, code: 'upload_offset_wrong' });
      expect(told.headers.get('upload-offset')).toBe('10');
    }
  });

  it('U17: two writers beside each other', async () => {
    const { send, look } = await started();
    const letGo = Promise.withResolvers<void>();
    const slow = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        async start(controller) {
          controller.enqueue(pdf.slice(0, 50));
          await letGo.promise;
          controller.enqueue(pdf.slice(50, 60));
          controller.close();
        },
      });
    // Whichever comes first holds it until it is let go, so the one that is answered before that came second.
    const both = [send(0, slow()), send(0, slow())];
    expect(await Promise.race(both)).toMatchObject({ status: 423, code: 'upload_locked' });
    letGo.resolve();
    const told = await Promise.all(both);
    expect(told.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 423]);
    expect((await look()).json['offset']).toBe(60);
    expect((await send(60, pdf.slice(60))).status).toBe(204);
  });

  it('U18: more than was announced', async () => {
    const { send, look } = await started();
    const long = await send(0, new Uint8Array(pdf.byteLength + 1));
    expect(long).toMatchObject({ status: 413, code: 'upload_too_long' });
    // Without a length that would tell beforehand.
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let count = 0; count < 3; count++) controller.enqueue(new Uint8Array(pdf.byteLength));
        controller.close();
      },
    });
    expect(await send(0, stream)).toMatchObject({ status: 413, code: 'upload_too_long' });
    expect((await look()).json['offset']).toBe(0);
  });

  it.each([
    ['a negative length', { 'upload-length': '-5' }],
    ['no length', { 'upload-length': undefined }],
    ['a length of nothing', { 'upload-length': '0' }],
    ['a length of words', { 'upload-length': '1e3' }],
    ['no metadata', { 'upload-metadata': undefined }],
    ['metadata in no base64', { 'upload-metadata': 'fieldId ***,filename YQ==' }],
    ['metadata that is no UTF-8', { 'upload-metadata': 'fieldId YQ==,filename /w==' }],
    ['a name that stands twice', { 'upload-metadata': 'filename YQ==,filename YQ==,fieldId YQ==' }],
    ['three words in a pair', { 'upload-metadata': 'filename YQ== YQ==,fieldId YQ==' }],
    ['a name nobody asked for', { 'upload-metadata': metadata({ fieldId: 'x', filename: 'a', admin: '1' }) }],
    ['a prototype', { 'upload-metadata': `${metadata({ fieldId: 'x', filename: 'a' })},__proto__ YQ==` }],
    ['CR LF in a value', { 'upload-metadata': metadata({ fieldId: 'x', filename: 'a\r\nSet-Cookie: b' }) }],
    ['NUL in a value', { 'upload-metadata': metadata({ fieldId: 'x', filename: 'a\0.pdf' }) }],
    ['a checksum of the wrong length', { 'upload-metadata': metadata({ fieldId: 'x', filename: 'a', sha256: 'ab' }) }],
  ])('U19, U23: %s', async (_, wrong: Record<string, string | undefined>) => {
    const { owner, id } = await begin();
    const right = { ...tusHeaders, 'upload-length': '9', 'upload-metadata': metadata({ fieldId: 'x', filename: 'a' }) };
    const headers = Object.fromEntries(
      Object.entries({ ...right, ...wrong }).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    const told = await ask(backend(), 'POST', `/dossiers/${id}/uploads`, { bearer: owner.session, headers });
    expect(told).toMatchObject({ status: 400, code: 'invalid_parameter' });
    expect(JSON.stringify(told.json['errors'])).toContain('/header/upload-');
  });

  it('U19: an offset that is none, and a checksum that is none', async () => {
    const { send } = await started();
    for (const wrong of [{ 'upload-offset': '-1' }, { 'upload-offset': '' }, { 'upload-checksum': 'md5 abc' }])
      expect(await send(0, pdf, wrong as Record<string, string>)).toMatchObject({
        status: 400,
        code: 'invalid_parameter',
      });
    expect(await send(0, pdf, { 'content-type': 'application/pdf' })).toMatchObject({
      status: 415,
      code: 'media_type_not_supported',
    });
  });

  it('U20: a part whose checksum is wrong is not kept; one that is right is', async () => {
    const { send, look } = await started();
    const part = pdf.slice(0, 64);
    const wrong = { 'upload-checksum': checksumOf('sha1', bytesOf('else')) };
    expect(await send(0, part, wrong)).toMatchObject({ status: 460, code: 'upload_checksum_wrong' });
    expect((await look()).json['offset']).toBe(0);
    expect((await send(0, part, { 'upload-checksum': checksumOf('sha1', part) })).status).toBe(204);
    const rest = pdf.slice(64);
    expect((await send(64, rest, { 'upload-checksum': checksumOf('sha256', rest) })).status).toBe(204);
  });

  it('U20: a file that is not the one that was announced', async () => {
    const { owner, id } = await begin();
    const announced = { bytes: pdf.byteLength, sha256: sha256Of(bytesOf('else')) };
    const uploadId = await newUpload(backend(), owner.session, id, announced);
    const told = await ask(backend(), 'PATCH', `/dossiers/${id}/uploads/${uploadId}`, {
      bearer: owner.session,
      ...partOf(0, pdf),
    });
    expect(told).toMatchObject({ status: 460, code: 'upload_checksum_wrong' });
    expect((await owner.client.dossiers.get(id)).attachments).toEqual([]);
  });

  it('U21: after a day an upload is over', async () => {
    const b = backend();
    const { owner, id, path, send } = await started();
    await send(0, pdf.slice(0, 10));
    b.clock.advance({ hours: 23, minutes: 50 });
    // A session lives for half an hour; the cookie opens another of the same filing.
    const { json } = await ask(b, 'POST', '/frame-sessions', {
      headers: { cookie: owner.cookie },
      json: { from: 'cookie', key: keys.bank.publishable, origin: bankPage },
    });
    b.clock.advance({ minutes: 15 });
    const bearer = String(json['token']);
    expect((await ask(b, 'GET', `/dossiers/${id}/uploads`, { bearer })).json).toEqual({ items: [] });
    expect(await ask(b, 'GET', path, { bearer })).toMatchObject({ status: 410, code: 'upload_expired' });
    expect(await ask(b, 'PATCH', path, { bearer, ...partOf(10, pdf.slice(10)) })).toMatchObject({
      status: 410,
      code: 'upload_expired',
    });
    expect(await ask(b, 'DELETE', path, { bearer, headers: tusHeaders })).toMatchObject({
      status: 410,
      code: 'upload_expired',
    });
  });

  it("U22: an upload of another draft of one's own is not there", async () => {
    const b = backend();
    const { owner, path } = await started();
    const other = (await owner.client.dossiers.create({ procedureCode: birth })).id;
    const there = `/dossiers/${other}/uploads/${path.split('/').at(-1)}`;
    const bearer = owner.session;
    for (const told of [
      await ask(b, 'GET', there, { bearer }),
      await ask(b, 'PATCH', there, { bearer, ...partOf(0, pdf) }),
      await ask(b, 'DELETE', there, { bearer, headers: tusHeaders }),
    ])
      expect(told).toMatchObject({ status: 404, code: 'upload_not_found' });
  });

  it('an upload that was given up is not there any more', async () => {
    const { send, look, remove } = await started();
    await send(0, pdf.slice(0, 10));
    expect((await remove()).status).toBe(204);
    expect(await look()).toMatchObject({ status: 404, code: 'upload_not_found' });
  });

  it('another version of tus, or none', async () => {
    const b = backend();
    const { owner, path } = await started();
    const bearer = owner.session;
    for (const version of ['0.2.2', undefined]) {
      const headers = version ? { 'tus-resumable': version } : {};
      for (const [method, to] of [
        ['POST', path.slice(0, path.lastIndexOf('/'))],
        ['PATCH', path],
        ['DELETE', path],
      ] as const) {
        const told = await ask(b, method, to, { bearer, headers });
        expect(told, method).toMatchObject({ status: 412, code: 'tus_version_not_supported' });
        expect(told.headers.get('tus-version')).toBe('1.0.0');
      }
    }
    expect(await ask(b, 'GET', path, { bearer, headers: { 'tus-resumable': '0.2.2' } })).toMatchObject({ status: 412 });
  });

  it.each(wrongFiles)('%i %s: %s, told by the last part and to whoever asks', async (status, code, _, given) => {
    const bytes = new Uint8Array(await given.arrayBuffer());
    const { owner, id } = await begin();
    const announced = { bytes: bytes.byteLength, name: given.name, type: given.type };
    const path = `/dossiers/${id}/uploads/${await newUpload(backend(), owner.session, id, announced)}`;
    const asking = { bearer: owner.session, ...partOf(0, bytes) };
    expect(await ask(backend(), 'PATCH', path, asking)).toMatchObject({ status, code });
    expect((await ask(backend(), 'GET', path, { bearer: owner.session })).json).toMatchObject({
      state: 'refused',
      refusal: code,
    });
    // And again, for an answer that was lost.
    expect(await ask(backend(), 'PATCH', path, asking)).toMatchObject({ status, code });
    expect((await owner.client.dossiers.get(id)).attachments).toEqual([]);
  });

  it('the eleventh file is refused, at the start and at the end', async () => {
    const b = backend();
    const { owner, id, send } = await started();
    const fieldId = await paperField(b);
    for (let count = 1; count <= 10; count++)
      await owner.client.dossiers.addAttachment(id, { fieldId, file: pdfFile(`${count}.pdf`), name: `${count}.pdf` });
    expect(await send(0, pdf)).toMatchObject({ status: 413, code: 'attachment_too_large' });
    expect(await beginUpload(b, owner.session, id, { bytes: 9 })).toMatchObject({
      status: 413,
      code: 'attachment_too_large',
    });
  });

  it('a file takes the place of another, and a place that is gone is none', async () => {
    const b = backend();
    const { owner, id } = await begin();
    const fieldId = await paperField(b);
    const { attachments } = await owner.client.dossiers.addAttachment(id, { fieldId, file: pdfFile(), name: 'a.pdf' });
    const png = makePng();
    const replaces = attachments[0]?.id ?? '';
    const uploadId = await newUpload(b, owner.session, id, { bytes: png.byteLength, name: 'b.png', replaces });
    await ask(b, 'PATCH', `/dossiers/${id}/uploads/${uploadId}`, { bearer: owner.session, ...partOf(0, png) });
    expect((await owner.client.dossiers.get(id)).attachments.map(({ name }) => name)).toEqual(['b.png']);
    expect(await beginUpload(b, owner.session, id, { bytes: 9, replaces })).toMatchObject({
      status: 404,
      code: 'attachment_not_found',
    });
  });

  it('a slot that the form does not have', async () => {
    const { owner, id } = await begin();
    expect(await beginUpload(backend(), owner.session, id, { bytes: 9, fieldId: 'papers.none' })).toMatchObject({
      status: 422,
      code: 'answers_invalid',
    });
  });

  it('a filed dossier takes no parts', async () => {
    const b = backend();
    const { id, citizen: owner } = await file(b);
    const bearer = owner.session;
    const path = `/dossiers/${id}/uploads/upl_none`;
    for (const told of [
      await beginUpload(b, bearer, id, { bytes: 9 }),
      await ask(b, 'GET', `/dossiers/${id}/uploads`, { bearer }),
      await ask(b, 'GET', path, { bearer }),
      await ask(b, 'PATCH', path, { bearer, ...partOf(0, pdf) }),
      await ask(b, 'DELETE', path, { bearer, headers: tusHeaders }),
    ])
      expect(told).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
  });

  it('tus-js-client uploads, goes on where another left off, and gives up', async () => {
    const b = backend();
    const { owner, id } = await begin();
    const bytes = makePdf({ size: 700_000 });
    const options = {
      endpoint: `${b.baseUrl}/v1/dossiers/${id}/uploads`,
      headers: { authorization: `Bearer ${owner.session}` },
      metadata: { fieldId: await paperField(b), filename: 'giấy tờ.pdf', filetype: 'application/pdf' },
      chunkSize: 200_000,
      retryDelays: null,
      httpStack: fetchStack(b),
    };
    const first = await run(bytes, options, 400_000);
    expect(first.bytesAccepted).toBe(400_000);
    const second = await run(bytes, { ...options, uploadUrl: first.url });
    expect(second.firstSent).toBeGreaterThanOrEqual(400_000);
    expect((await owner.client.dossiers.get(id)).attachments).toMatchObject([
      { name: 'giấy tờ.pdf', sha256: sha256Of(bytes) },
    ]);
    const third = await run(makePdf({ size: 500_000 }), options, 200_000);
    await TusClient.terminate(third.url, options);
    const path = `/dossiers/${id}/uploads/${third.url.split('/').at(-1)}`;
    expect(await ask(b, 'GET', path, { bearer: owner.session })).toMatchObject({ status: 404 });
  });
}

interface Ran {
  url: string;
  bytesAccepted: number;
  /** How many bytes were there when it began to send. */
  firstSent: number;
}

/** Runs an upload to its end, or until so many bytes are taken. */
function run(bytes: Uint8Array, options: TusClient['options'], stopAt = Number.POSITIVE_INFINITY): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const ran: Ran = { url: '', bytesAccepted: 0, firstSent: -1 };
    const upload = new TusClient(Buffer.from(bytes), {
      ...options,
      onProgress: (sent) => void (ran.firstSent = ran.firstSent < 0 ? sent : ran.firstSent),
      onChunkComplete(_, accepted) {
        ran.bytesAccepted = accepted;
        ran.url = upload.url ?? '';
        if (accepted >= stopAt) void upload.abort().then(() => resolve(ran));
      },
      onSuccess: () => resolve({ ...ran, url: upload.url ?? '' }),
      onError: reject,
    });
    upload.start();
  });
}
