/** ETags and conditional requests (RFC 9110 8.8.3 and 13, RFC 6585 3; reliability H06, F10, F11). */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, citizen, commands, file, officerFor, readyDraft, staffToken, take } from './steps.ts';

export function versionCases(backend: () => Backend): void {
  const tagged = [
    '/procedures',
    `/procedures/${birth}`,
    `/procedures/${birth}/form`,
    '/catalogue',
    '/units',
    '/units/qn-head',
    '/address-units',
  ];

  it.each(tagged)('GET %s answers 304 to whoever has it', async (path) => {
    const b = backend();
    const bearer = keys.bank.publishable;
    const first = await ask(b, 'GET', path, { bearer });
    const etag = (first.headers.get('etag') ?? '').replace(/^W\//, '');
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(b, 'GET', path, { bearer, headers: { 'if-none-match': ifNoneMatch } });
      expect([again.status, again.text], ifNoneMatch).toEqual([304, '']);
      expect(again.headers.get('etag')).toContain(etag);
    }
    expect((await ask(b, 'GET', path, { bearer, headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('lists of another page or filter have another tag', async () => {
    const b = backend();
    const tagOf = async (path: string) =>
      (await ask(b, 'GET', path, { bearer: keys.bank.publishable })).headers.get('etag');
    expect(await tagOf('/units?kind=branch')).not.toBe(await tagOf('/units?kind=agency'));
  });

  it('a dossier answers 304 to its owner, and every change makes another version', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const get = (ifNoneMatch: string) =>
      ask(b, 'GET', `/dossiers/${id}`, { bearer: owner.session, headers: { 'if-none-match': ifNoneMatch } });
    expect((await get(etag)).status).toBe(304);
    const patched = await owner.client.dossiers
      .update(id, { answers: { 'matter.summary': 'x' } }, { ifMatch: etag })
      .withResponse();
    expect(patched.etag).not.toBe(etag);
    expect((await get(etag)).status).toBe(200);
  });

  it('a change without the version it replaces is refused, and a stale one too', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const change = (ifMatch: string | undefined) =>
      ask(b, 'PATCH', `/dossiers/${id}`, {
        bearer: owner.session,
        ifMatch,
        json: { answers: { 'matter.summary': 'x' } },
      });
    expect(await change(undefined)).toMatchObject({ status: 428, code: 'if_match_missing' });
    for (const stale of ['"0"', `W/${etag}`, 'nonsense', '"999"']) {
      const refused = await change(stale);
      expect(refused, stale).toMatchObject({ status: 412, code: 'dossier_changed' });
      expect(refused.headers.get('etag')).toBe(etag);
    }
    expect((await change(`"0", ${etag}`)).status).toBe(200);
    expect((await change('*')).status).toBe(200);
  });

  it('a submission of a version that was not reviewed is refused', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    await owner.client.dossiers.update(id, { answers: { 'matter.summary': 'Thêm sau' } }, { ifMatch: etag });
    await expect(owner.client.dossiers.submit(id, { ifMatch: etag })).rejects.toMatchObject({
      status: 412,
      code: 'dossier_changed',
    });
    expect((await owner.client.dossiers.get(id)).progress).toBeNull();
  });

  it('a withdrawal of a version that has moved on is refused', async () => {
    const b = backend();
    const { id, citizen: owner } = await file(b);
    const { etag } = await owner.client.dossiers.get(id).withResponse();
    await take(b, id, 'accept');
    await expect(owner.client.dossiers.withdraw(id, {}, { ifMatch: etag ?? '' })).rejects.toMatchObject({
      status: 412,
      code: 'dossier_changed',
    });
  });

  it('of two officers who act at once, one succeeds and the other is told that she is late', async () => {
    const b = backend();
    const { id } = await file(b);
    // The unit where it was handed in sees it for ever; another point only until somebody has received it.
    const tokens = [await staffToken(b, 'officer-ha-long-receiver'), await staffToken(b, 'officer-head-receiver')];
    const { headers } = await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer: tokens[0] });
    const ifMatch = headers.get('etag') ?? '';
    const told = await Promise.all(
      tokens.map((bearer) =>
        ask(b, 'POST', `/desk/dossiers/${id}/transitions`, {
          bearer,
          key: crypto.randomUUID(),
          ifMatch,
          json: commands.accept,
        }),
      ),
    );
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(told.map(({ code }) => code)).toContainEqual(expect.toBeOneOf(['dossier_changed', 'dossier_not_found']));
    const { json } = await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer: tokens[0] });
    expect(json['history']).toHaveLength(2);
  });

  it('two signatures at once make one result', async () => {
    const b = backend();
    const { id, citizen: owner } = await file(b);
    await take(b, id, 'accept', 'appraise', 'approve');
    const bearer = await staffToken(b, officerFor.sign);
    const ifMatch = (await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer })).headers.get('etag') ?? '';
    const told = await Promise.all(
      ['1', '2'].map((key) =>
        ask(b, 'POST', `/desk/dossiers/${id}/transitions`, {
          bearer,
          key: `${id}-${key}`,
          ifMatch,
          json: commands.sign,
        }),
      ),
    );
    expect(told.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412]);
    expect((await owner.client.dossiers.result(id)).size).toBeGreaterThan(500);
  });
}
