/** A draft taken to another device by a link (reliability S07, S19): one person, one use, our own page alone. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, bankPage } from './backends.ts';
import { anybody, citizen, cookieIn, readyDraft, sessionClient } from './steps.ts';

export function resumeLinkCases(backend: () => Backend): void {
  const tokenIn = (url: string): string => new URL(url).hash.slice(1);
  const follow = (link: string, origin: string = backend().baseUrl) =>
    ask(backend(), 'POST', '/frame-sessions', { json: { from: 'resumeLink', link, origin } });

  it('goes on with the draft, its answers and its files on another device, and hands it in there', async () => {
    const b = backend();
    const here = await citizen(b);
    const { id } = await readyDraft(b, here);
    const { url, expiresAt } = await here.client.dossiers.resumeLink(id);
    expect(url.startsWith(`${b.baseUrl}/frame/resume#rl_`)).toBe(true);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());

    const { data, response } = await anybody(b)
      .frameSessions.create({ from: 'resumeLink', link: tokenIn(url), origin: b.baseUrl })
      .withResponse();
    expect(data.dossiers).toMatchObject([{ id, status: null }]);
    const there = sessionClient(b, data.token);
    const { data: draft, etag } = await there.dossiers.get(id).withResponse();
    expect(draft.attachments).toHaveLength(1);
    expect((await there.dossiers.submit(id, { ifMatch: etag ?? '' })).dossierId).toBe(id);
    // A reload of that page needs no key: its cookie is enough, and only there.
    const cookie = cookieIn(response.headers);
    const again = (origin: string) =>
      ask(b, 'POST', '/frame-sessions', {
        headers: { cookie, origin: b.baseUrl, 'sec-fetch-site': 'same-origin' },
        json: { from: 'cookie', origin },
      });
    expect(await again(b.baseUrl)).toMatchObject({ status: 201 });
    expect(await again(bankPage)).toMatchObject({ status: 401 });
  });

  it('works once, for our own page alone', async () => {
    const b = backend();
    const here = await citizen(b);
    const { id } = await readyDraft(b, here);
    const { url } = await here.client.dossiers.resumeLink(id);
    expect(await follow(tokenIn(url), bankPage)).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    expect(await follow(tokenIn(url))).toMatchObject({ status: 201 });
    expect(await follow(tokenIn(url))).toMatchObject({ status: 401, code: 'credential_invalid' });
    expect(await follow('rl_nothing')).toMatchObject({ status: 401, code: 'credential_invalid' });
  });

  it('is no session: it reads nothing by itself', async () => {
    const b = backend();
    const here = await citizen(b);
    const { id } = await readyDraft(b, here);
    const { url } = await here.client.dossiers.resumeLink(id);
    expect(await ask(b, 'GET', `/dossiers/${id}`, { bearer: tokenIn(url) })).toMatchObject({ status: 401 });
  });

  it('ends with the filing it belongs to, and is not given for what is filed', async () => {
    const b = backend();
    const here = await citizen(b);
    const { id, etag } = await readyDraft(b, here);
    const { url } = await here.client.dossiers.resumeLink(id);
    await here.client.dossiers.submit(id, { ifMatch: etag });
    const more = await ask(b, 'POST', `/dossiers/${id}/resume-link`, { bearer: here.session, key: 'k' });
    expect(more).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
    await here.client.frameSessions.end();
    expect(await follow(tokenIn(url))).toMatchObject({ status: 401 });
  });

  it("opens nobody else's draft", async () => {
    const b = backend();
    const { id } = await readyDraft(b, await citizen(b));
    const other = await citizen(b);
    const refused = await ask(b, 'POST', `/dossiers/${id}/resume-link`, { bearer: other.session, key: 'k' });
    expect(refused).toMatchObject({ status: 404, code: 'dossier_not_found' });
  });
}
