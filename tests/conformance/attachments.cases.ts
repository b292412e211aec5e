/** Files (reliability 4.5, as far as this version goes): what is taken, what is refused, what is kept of a name. */
import { expect, it } from 'vitest';
import { ask, type Told } from './ask.ts';
import type { Backend } from './backends.ts';
import { docxFile, jpegFile, pdfFile, pdfOf, pngFile, wrongFiles } from './files.ts';
import { birth, type Citizen, citizen, file, filledIn, paperField, paperFields } from './steps.ts';

const mostBytes = 20 * 1024 * 1024;

export function attachmentCases(backend: () => Backend): void {
  const draft = async (owner: Citizen): Promise<string> =>
    (await owner.client.dossiers.create({ procedureCode: birth })).id;
  const add = async (
    owner: Citizen,
    id: string,
    given: File,
    { fieldId, key }: { fieldId?: string; key?: string } = {},
  ) => {
    const form = new FormData();
    form.append('fieldId', fieldId ?? (await paperField(backend())));
    form.append('file', given);
    return ask(backend(), 'POST', `/dossiers/${id}/attachments`, {
      bearer: owner.session,
      key: key ?? crypto.randomUUID(),
      body: form,
    });
  };

  it.each([pdfFile(), jpegFile(), pngFile(), docxFile()].map((one) => [one.type, one] as const))(
    '%s is taken and hashed',
    async (type, given) => {
      const owner = await citizen(backend());
      const id = await draft(owner);
      const told = await add(owner, id, given);
      const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', await given.arrayBuffer())).toString('hex');
      expect(told).toMatchObject({
        status: 201,
        json: { version: 2, attachments: [{ name: given.name, mediaType: type, bytes: given.size, sha256 }] },
      });
    },
  );

  it.each(wrongFiles)('%i %s: %s', async (status, code, _, given) => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    expect(await add(owner, id, given)).toMatchObject({ status, code });
    expect((await owner.client.dossiers.get(id)).attachments).toEqual([]);
  });

  it('20 MB are taken, one byte more is not, and neither is a longer stream', async () => {
    const b = backend();
    const owner = await citizen(b);
    const id = await draft(owner);
    expect((await add(owner, id, pdfOf(mostBytes))).status).toBe(201);
    expect(await add(owner, id, pdfOf(mostBytes + 1))).toMatchObject({ status: 413, code: 'attachment_too_large' });
    expect(await add(owner, id, pdfOf(mostBytes + 128 * 1024))).toMatchObject({
      status: 413,
      code: 'attachment_too_large',
    });
  }, 30_000);

  it('ten files are taken, the eleventh is not', async () => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    for (let count = 1; count <= 10; count++) expect((await add(owner, id, pdfFile(`${count}.pdf`))).status).toBe(201);
    expect(await add(owner, id, pdfFile())).toMatchObject({ status: 413, code: 'attachment_too_large' });
    const { attachments } = await owner.client.dossiers.get(id);
    expect(attachments).toHaveLength(10);
    const after = await owner.client.dossiers.removeAttachment(id, attachments[0]?.id ?? '');
    expect(after.attachments).toHaveLength(9);
    expect((await add(owner, id, pdfFile())).status).toBe(201);
  });

  it('the same bytes again are the same file, in another slot too', async () => {
    const b = backend();
    const owner = await citizen(b);
    const id = await draft(owner);
    await add(owner, id, pdfFile());
    expect(await add(owner, id, new File([pdfFile()], 'khac.pdf'))).toMatchObject({
      status: 201,
      json: { version: 2 },
    });
    const [first, other] = await paperFields(b);
    await add(owner, id, pdfFile(), { fieldId: other ?? '' });
    const { attachments } = await owner.client.dossiers.get(id);
    expect(attachments.map(({ fieldId }) => fieldId)).toEqual([first, other]);
    // Taken out of one slot it stays in the other, and can be filed from there.
    await owner.client.dossiers.removeAttachment(id, attachments[0]?.id ?? '');
    expect((await owner.client.dossiers.get(id)).attachments.map(({ fieldId }) => fieldId)).toEqual([other]);
  });

  it('a file takes the place of another in one change, with ten there too', async () => {
    const b = backend();
    const owner = await citizen(b);
    const id = await draft(owner);
    for (let count = 1; count <= 10; count++) await add(owner, id, pdfFile(`${count}.pdf`));
    const { attachments } = await owner.client.dossiers.get(id);
    const replace = (replaces: string): Promise<Told> => {
      const form = new FormData();
      form.append('fieldId', attachments[0]?.fieldId ?? '');
      form.append('replaces', replaces);
      form.append('file', pngFile());
      return ask(b, 'POST', `/dossiers/${id}/attachments`, {
        bearer: owner.session,
        key: crypto.randomUUID(),
        body: form,
      });
    };
    expect((await replace(attachments[3]?.id ?? '')).status).toBe(201);
    const after = (await owner.client.dossiers.get(id)).attachments.map(({ name }) => name);
    expect(after).toHaveLength(10);
    expect(after).not.toContain('4.pdf');
    expect(after).toContain('anh.png');
    expect(await replace('att_none')).toMatchObject({ status: 404, code: 'attachment_not_found' });
  });

  it('files that are sent beside each other are all kept', async () => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    const told = await Promise.all(['1', '2', '3', '4', '5'].map((name) => add(owner, id, pdfFile(`${name}.pdf`))));
    expect(told.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect((await owner.client.dossiers.get(id)).attachments.map(({ name }) => name).sort()).toEqual([
      '1.pdf',
      '2.pdf',
      '3.pdf',
      '4.pdf',
      '5.pdf',
    ]);
  });

  it('files that are taken out beside each other are all gone', async () => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    for (const name of ['1.pdf', '2.pdf', '3.pdf']) await add(owner, id, pdfFile(name));
    const { attachments } = await owner.client.dossiers.get(id);
    const told = await Promise.all(
      attachments.map((one) =>
        ask(backend(), 'DELETE', `/dossiers/${id}/attachments/${one.id}`, { bearer: owner.session }),
      ),
    );
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await owner.client.dossiers.get(id)).attachments).toEqual([]);
  });

  it('the same upload twice is one file', async () => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    const first = await add(owner, id, pdfFile(), { key: 'same' });
    expect((await add(owner, id, pdfFile(), { key: 'same' })).text).toBe(first.text);
    expect(await add(owner, id, jpegFile(), { key: 'same' })).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
  });

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Windows\\a.pdf', 'a.pdf'],
    ['a\u0007b\u202e.pdf', 'ab.pdf'],
    ['giấy\u00ad chứng  sinh.pdf', 'giấy chứng sinh.pdf'],
    ['Giấy khai sinh.pdf'.normalize('NFD'), 'Giấy khai sinh.pdf'.normalize('NFC')],
    ['<script>.pdf', 'script.pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('the name %j is kept as %j', async (name, kept) => {
    const owner = await citizen(backend());
    const id = await draft(owner);
    const told = await add(owner, id, pdfFile(name));
    expect((told.json['attachments'] as { name: string }[] | undefined)?.[0]?.name).toBe(kept);
  });

  it('a slot that the form does not have, and a body without a file', async () => {
    const b = backend();
    const owner = await citizen(b);
    const id = await draft(owner);
    expect(await add(owner, id, pdfFile(), { fieldId: 'papers.none' })).toMatchObject({
      status: 422,
      code: 'answers_invalid',
    });
    expect(await add(owner, id, pdfFile(), { fieldId: 'submitter.fullName' })).toMatchObject({
      status: 422,
      code: 'answers_invalid',
    });
    const send = (body: FormData | Blob, headers?: Record<string, string>) =>
      ask(b, 'POST', `/dossiers/${id}/attachments`, {
        bearer: owner.session,
        key: crypto.randomUUID(),
        body,
        ...(headers ? { headers } : {}),
      });
    const without = new FormData();
    without.append('fieldId', 'x');
    expect(await send(without)).toMatchObject({ status: 422, code: 'invalid_body' });
    const twice = new FormData();
    for (const value of ['a', 'b']) twice.append('fieldId', value);
    twice.append('file', pdfFile());
    expect(await send(twice)).toMatchObject({ status: 422, code: 'invalid_body' });
    const extra = new FormData();
    extra.append('fieldId', await paperField(b));
    extra.append('status', 'clean');
    extra.append('file', pdfFile());
    expect(await send(extra)).toMatchObject({ status: 422, code: 'invalid_body' });
    expect(await send(new Blob(['nonsense']), { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({
      status: 400,
      code: 'malformed_request',
    });
  });

  it('a dossier without a paper that everybody attaches is not filed, and the slot is named', async () => {
    const b = backend();
    const owner = await citizen(b);
    const id = await draft(owner);
    const { answers } = await filledIn(b);
    const { etag } = await owner.client.dossiers.update(id, { answers }, { ifMatch: '"1"' }).withResponse();
    const told = await ask(b, 'POST', `/dossiers/${id}/submission`, {
      bearer: owner.session,
      key: 'k',
      ifMatch: etag ?? '',
    });
    const pointer = `/answers/${await paperField(b)}`;
    expect(told).toMatchObject({
      status: 422,
      code: 'answers_invalid',
      json: { errors: [{ pointer, code: 'required' }] },
    });
  });

  it('a filed dossier takes no more files and gives none back', async () => {
    const b = backend();
    const { id, receipt, citizen: owner } = await file(b);
    expect(await add(owner, id, pdfFile())).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
    const told = await ask(b, 'DELETE', `/dossiers/${id}/attachments/${receipt.attachments[0]?.id ?? ''}`, {
      bearer: owner.session,
    });
    expect(told).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
  });

  it("a file of another draft cannot be taken out through one's own", async () => {
    const owner = await citizen(backend());
    const [one, two] = [await draft(owner), await draft(owner)];
    const { json } = await add(owner, one, pdfFile());
    const [kept] = json['attachments'] as { id: string }[];
    const told = await ask(backend(), 'DELETE', `/dossiers/${two}/attachments/${kept?.id ?? ''}`, {
      bearer: owner.session,
    });
    expect(told).toMatchObject({ status: 404, code: 'attachment_not_found' });
  });
}
