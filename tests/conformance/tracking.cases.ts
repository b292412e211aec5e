/** Following a dossier (reliability S02, S03): a limited number of tries, one answer for every miss. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import { file } from './steps.ts';

export function trackingCases(backend: () => Backend): void {
  const track = (json: object) => ask(backend(), 'POST', '/tracking', { json });
  const wrong = 'ZZZZ-ZZZZ';

  it('a link token opens progress and names nobody', async () => {
    const { receipt } = await file(backend());
    const told = await track({ linkToken: receipt.linkToken });
    expect(told.status).toBe(200);
    expect(told.text).not.toContain('Nguyễn Thị Mẫu');
    expect(Object.keys(told.json)).toEqual(['progress', 'linkToken']);
    expect(await track({ linkToken: `lt_${'A'.repeat(22)}` })).toMatchObject({
      status: 404,
      code: 'tracking_not_found',
    });
  });

  it('the secret is read as people type it', async () => {
    const { receipt } = await file(backend());
    const { code, lookupSecret } = receipt;
    for (const secret of [
      lookupSecret,
      lookupSecret.toLowerCase(),
      lookupSecret.replace('-', ''),
      ` ${lookupSecret} `,
      lookupSecret.replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect((await track({ code: ` ${code.toLowerCase()} `, secret })).status, secret).toBe(200);
  });

  it('ten wrong secrets an hour, then nothing, not even the right one; an hour later again', async () => {
    const b = backend();
    const { receipt } = await file(b);
    for (let count = 1; count <= 10; count++)
      expect(await track({ code: receipt.code, secret: wrong })).toMatchObject({
        status: 404,
        code: 'tracking_not_found',
      });
    const limited = await track({ code: receipt.code, secret: wrong });
    expect(limited).toMatchObject({ status: 429, code: 'too_many_tries' });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await track({ code: receipt.code, secret: receipt.lookupSecret })).status).toBe(429);
    expect((await track({ linkToken: receipt.linkToken })).status).toBe(200);
    b.clock.advance({ minutes: 61 });
    expect((await track({ code: receipt.code, secret: receipt.lookupSecret })).status).toBe(200);
  });

  it('says how many tries are left, to whoever is refused and to whoever is let in (H08)', async () => {
    const b = backend();
    const { receipt } = await file(b);
    const { code, lookupSecret } = receipt;
    const left: unknown[] = [];
    expect((await track({ code, secret: lookupSecret })).headers.get('ratelimit'), 'nothing to wait for').toBe(
      '"lookup";r=10',
    );
    for (const secret of [wrong, lookupSecret, wrong, ...Array<string>(9).fill(wrong)]) {
      const { headers } = await track({ code, secret });
      expect(headers.get('ratelimit-policy')).toBe('"lookup";q=10;w=3600');
      const [, r, t] = /^"lookup";r=(\d+);t=(\d+)$/.exec(headers.get('ratelimit') ?? '') ?? [];
      left.push(r);
      expect(Number(t)).toBeGreaterThan(3500);
      expect(Number(t)).toBeLessThanOrEqual(3600);
    }
    expect(left).toEqual(['9', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0', '0']);
    b.clock.advance({ minutes: 59 });
    const late = await track({ code, secret: wrong });
    const wait = Number(/;t=(\d+)$/.exec(late.headers.get('ratelimit') ?? '')?.[1]);
    expect(wait).toBeLessThanOrEqual(60);
    expect(late).toMatchObject({ status: 429 });
    expect(late.headers.get('retry-after')).toBe(String(wait));
    b.clock.advance({ minutes: 1 });
    expect((await track({ code, secret: lookupSecret })).status, 'when it said').toBe(200);
    expect((await track({ linkToken: receipt.linkToken })).headers.get('ratelimit')).toBeNull();
  });

  it('guessing beside each other is limited as much as guessing one after the other', async () => {
    const { receipt } = await file(backend());
    const told = await Promise.all(Array.from({ length: 40 }, () => track({ code: receipt.code, secret: wrong })));
    expect(told.filter(({ status }) => status === 404).length).toBeLessThanOrEqual(10);
    for (const { status } of told) expect([404, 429]).toContain(status);
  });

  it('looking with the right secret is no try', async () => {
    const { receipt } = await file(backend());
    for (let count = 0; count < 15; count++)
      expect((await track({ code: receipt.code, secret: receipt.lookupSecret })).status).toBe(200);
  });

  it('a code that nobody was given gets the same answers', async () => {
    const code = '000.00.19.H49-991231-9999';
    for (let count = 1; count <= 10; count++) expect((await track({ code, secret: wrong })).status).toBe(404);
    expect((await track({ code, secret: wrong })).status).toBe(429);
  });
}
