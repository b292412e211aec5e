/** One intent, one effect (reliability H01, H03; draft-ietf-httpapi-idempotency-key-header). */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, citizen, file, readyDraft } from './steps.ts';

export function idempotencyCases(backend: () => Backend): void {
  const newDraft = (session: string, key: string | undefined, procedureCode = birth) =>
    ask(backend(), 'POST', '/dossiers', { bearer: session, key, json: { procedureCode } });

  it('a create without a key is refused and does nothing', async () => {
    const { session } = await citizen(backend());
    expect(await newDraft(session, undefined)).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
    expect(await newDraft(session, '""')).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
    expect(await newDraft(session, 'k'.repeat(256))).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
  });

  it('a repeat gets the first answer again and says so', async () => {
    const { session } = await citizen(backend());
    const first = await newDraft(session, 'same');
    const again = await newDraft(session, '"same"');
    expect(first).toMatchObject({ status: 201 });
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('the same key with another body is refused', async () => {
    const { session } = await citizen(backend());
    await newDraft(session, 'one');
    expect(await newDraft(session, 'one', '1.004194')).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('the order of the keys of a body does not make it another body', async () => {
    const b = backend();
    const post = (body: string) =>
      ask(b, 'POST', '/webhook-endpoints', {
        bearer: keys.utility.secret,
        key: 'order-of-keys',
        body,
        headers: { 'content-type': 'application/json' },
      });
    const first = await post('{"url":"http://127.0.0.1:9/a","eventTypes":["dossier.signed"]}');
    const again = await post('{ "eventTypes": ["dossier.signed"], "url": "http://127.0.0.1:9/a" }');
    expect(again).toMatchObject({ status: 201, text: first.text });
    await ask(b, 'DELETE', `/webhook-endpoints/${String(first.json['id'])}`, { bearer: keys.utility.secret });
  });

  it('a refusal of the input is not kept: the corrected request may use the key', async () => {
    const { session } = await citizen(backend());
    expect((await newDraft(session, 'corrected', 'nonsense')).status).toBe(422);
    expect((await newDraft(session, 'corrected', '9.999999')).status).toBe(404);
    expect((await newDraft(session, 'corrected')).status).toBe(201);
  });

  it('100 equal requests at once have one effect, and one answer', async () => {
    const b = backend();
    const { client, session, cookie } = await citizen(b);
    const told = await Promise.all(Array.from({ length: 100 }, () => newDraft(session, 'hundred')));
    const done = told.filter(({ status }) => status === 201);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    for (const { status, code } of told)
      if (status !== 201) expect([status, code]).toEqual([409, 'idempotency_key_in_use']);
    expect((await newDraft(session, 'hundred')).text).toBe(done[0]?.text);
    // The filing has the one draft.
    const resumed = await ask(b, 'POST', '/frame-sessions', {
      json: { from: 'cookie', key: keys.bank.publishable, origin: 'http://localhost:4002' },
      headers: { cookie },
    });
    expect(resumed.json['dossiers']).toHaveLength(1);
    await client.frameSessions.end();
  });

  it('a submission sent many times files one dossier and shows one secret', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const submit = () =>
      ask(b, 'POST', `/dossiers/${id}/submission`, { bearer: owner.session, key: 'submit', ifMatch: etag });
    const told = await Promise.all(Array.from({ length: 20 }, submit));
    const receipts = new Set([...told, await submit()].filter(({ status }) => status === 201).map(({ text }) => text));
    expect(receipts.size).toBe(1);
    // Another key is another intent, and a dossier is filed once in its life.
    const other = await ask(b, 'POST', `/dossiers/${id}/submission`, {
      bearer: owner.session,
      key: 'another',
      ifMatch: etag,
    });
    expect(other).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
  });

  it('two double clicks with different keys file one dossier', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const told = await Promise.all(
      ['first', 'second', 'third'].map((key) =>
        ask(b, 'POST', `/dossiers/${id}/submission`, { bearer: owner.session, key, ifMatch: etag }),
      ),
    );
    expect(told.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of told) expect([201, 409, 412]).toContain(status);
    expect((await owner.client.dossiers.get(id)).progress?.sequence).toBe(1);
  });

  it('another partner and another person may use the same key', async () => {
    const b = backend();
    const [one, two] = [await citizen(b), await citizen(b, 'utility')];
    const [first, second] = [await newDraft(one.session, 'shared'), await newDraft(two.session, 'shared')];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.json['id']).not.toBe(second.json['id']);
  });

  it('people who file at the same moment each get a code of their own', async () => {
    const b = backend();
    const owners = await Promise.all(Array.from({ length: 16 }, () => citizen(b)));
    const filed = await Promise.all(owners.map((owner) => file(b, owner)));
    expect(new Set(filed.map(({ receipt }) => receipt.code)).size).toBe(16);
    expect(new Set(filed.map(({ receipt }) => receipt.lookupSecret)).size).toBe(16);
  });

  it('a second dossier from the same person is another dossier', async () => {
    const b = backend();
    const owner = await citizen(b);
    const [first, second] = [await file(b, owner), await file(b, owner)];
    expect(first.receipt.code).not.toBe(second.receipt.code);
  });
}
