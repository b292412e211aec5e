/** Methods and caching (reliability H14, H16). */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, citizen, file, staffToken } from './steps.ts';

const forEverybody = [
  '/procedures',
  `/procedures/${birth}`,
  `/procedures/${birth}/form`,
  '/catalogue',
  '/address-units',
  '/address-units/06691/succession',
];
/** They say whether a counter is open, so they are never served stale. */
const forAMoment = ['/units', '/units/qn-head'];

export function headerCases(backend: () => Backend): void {
  it.each(forEverybody)('GET %s may be kept by shared caches for a minute', async (path) => {
    const told = await ask(backend(), 'GET', path, { bearer: keys.bank.publishable });
    expect(told.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600');
    expect(told.headers.get('vary')).toContain('Accept-Language');
    expect(told.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it.each(forAMoment)('GET %s may be kept for a minute, and not a moment longer', async (path) => {
    const told = await ask(backend(), 'GET', path, { bearer: keys.bank.publishable });
    expect(told.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('what belongs to somebody, or is true for a moment, is not kept by any', async () => {
    const b = backend();
    const { id, receipt, citizen: owner } = await file(b);
    const staff = await staffToken(b, 'officer-head-receiver');
    const told = [
      await ask(b, 'GET', `/procedures/${birth}/due-date`, { bearer: keys.bank.publishable }),
      await ask(b, 'GET', '/units?near=20.95,107.08', { bearer: keys.bank.publishable }),
      await ask(b, 'GET', `/dossiers/${id}`, { bearer: owner.session }),
      await ask(b, 'GET', `/dossiers/${id}/slips/receipt`, { bearer: owner.session }),
      await ask(b, 'GET', `/dossiers/${id}/result`, { bearer: owner.session }),
      await ask(b, 'GET', '/dossiers', { bearer: keys.bank.secret }),
      await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer: staff }),
      await ask(b, 'GET', '/desk/dossiers', { bearer: staff }),
      await ask(b, 'GET', '/desk/sessions/current', { bearer: staff }),
      await ask(b, 'POST', '/tracking', { json: { linkToken: receipt.linkToken } }),
      await ask(b, 'GET', '/procedures/9.999999', { bearer: keys.bank.publishable }),
    ];
    expect(told.map(({ headers }) => headers.get('cache-control'))).toEqual(told.map(() => 'no-store'));
  });

  it('HEAD is GET without the body', async () => {
    const b = backend();
    const { session } = await citizen(b);
    const [got, head] = [
      await ask(b, 'GET', `/procedures/${birth}`, { bearer: session }),
      await ask(b, 'HEAD', `/procedures/${birth}`, { bearer: session }),
    ];
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', got.headers.get('etag')]);
    expect((await ask(b, 'HEAD', `/procedures/${birth}`)).status).toBe(401);
  });
}
