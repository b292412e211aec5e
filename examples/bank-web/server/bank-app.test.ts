import { ConnectionError, type EmbedSession, type NewEmbedSession } from '@hcc/sdk';
import { describe, expect, it } from 'vitest';
import { bankApp, type BankOptions } from './bank-app.ts';

type Create = BankOptions['client']['embedSessions']['create'];

function setUp(
  answer: () => Promise<EmbedSession> = async () => ({ bootstrap: 'bs_1', expiresAt: '2026-11-22T10:15:00Z' }),
) {
  const asked: NewEmbedSession[] = [];
  const create = ((body: NewEmbedSession) => {
    asked.push(body);
    return answer();
  }) as Create;
  const app = bankApp({ client: { embedSessions: { create } }, center: 'http://localhost:4000', folder: '/nowhere' });
  const ask = (url: string, origin?: string) =>
    app.request(`${url}/hcc/bootstrap`, { method: 'POST', ...(origin === undefined ? {} : { headers: { origin } }) });
  return { asked, ask };
}

describe('a bootstrap', () => {
  it.each(['http://localhost:4002', 'http://127.0.0.1:4002'])(
    'is bound to %s where the page stands there',
    async (origin) => {
      const { asked, ask } = setUp();
      const response = await ask(origin, origin);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toMatchObject({ bootstrap: 'bs_1' });
      expect(asked).toMatchObject([{ origin, widgets: ['dossier-form', 'status-tracker'] }]);
    },
  );

  it('carries customer, name and phone to the Center and none of them to the page', async () => {
    const { asked, ask } = setUp();
    const text = await (await ask('http://localhost:4002', 'http://localhost:4002')).text();
    const answers = asked[0]?.prefill?.answers ?? {};
    expect(Object.keys(answers)).toEqual(['submitter.fullName', 'submitter.phone']);
    expect(asked[0]?.visitor).toMatch(/^cus_/);
    for (const value of [asked[0]?.visitor, ...Object.values(answers)]) expect(text).not.toContain(String(value));
  });

  it.each([
    ['another site asks', 'http://localhost:4002', 'http://evil.example'],
    ['the page of the other name asks', 'http://localhost:4002', 'http://127.0.0.1:4002'],
    ['nobody says who asks', 'http://localhost:4002', undefined],
    ['the host is another name, as after DNS rebinding', 'http://evil.example:4002', 'http://evil.example:4002'],
  ])('is refused when %s, and the Center hears nothing of it', async (_, url, origin) => {
    const { asked, ask } = setUp();
    expect((await ask(url, origin)).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('is 502 without details while the Center is away', async () => {
    const { ask } = setUp(() => Promise.reject(new ConnectionError('inner detail', false)));
    const response = await ask('http://localhost:4002', 'http://localhost:4002');
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: 'center_unavailable' });
  });
});
