import { afterAll, beforeAll, expect, it } from 'vitest';
import { bankKey, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { isOwnPage, mayUseCookie } from './own-page.ts';

const needs = { center: { baseUrl: 'https://hcc.example' } };
const asked = (method: string, headers: Record<string, string>): Request =>
  new Request('http://127.0.0.1:4000/v1/x', { method, headers });

it.each([
  ['GET', { 'sec-fetch-site': 'same-origin' }, true, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true, true],
  ['GET', { 'sec-fetch-site': 'none' }, true, true],
  ['POST', { 'sec-fetch-site': 'none' }, false, false],
  ['POST', { 'sec-fetch-site': 'same-site' }, false, false],
  ['GET', { 'sec-fetch-site': 'cross-site', origin: 'https://hcc.example' }, false, false],
  ['POST', { origin: 'https://hcc.example' }, true, true],
  ['POST', { origin: 'http://127.0.0.1:4000' }, true, true],
  ['POST', { origin: 'http://hcc.example' }, false, false],
  ['POST', { origin: 'null' }, false, false],
  ['GET', {}, true, true],
  ['POST', {}, true, false],
  ['DELETE', {}, true, false],
] as const)('%s with %j is of our own page: %s; its cookie counts: %s', (method, headers, own, cookie) => {
  const request = asked(method, headers);
  expect([isOwnPage(request, needs), mayUseCookie(request, needs)]).toEqual([own, cookie]);
});

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter({ baseUrl: 'https://hcc.example' });
});
afterAll(() => center.close());

it('behind a proxy with TLS the frame opens by itself under the configured address', async () => {
  const open = (origin: string) =>
    send(center, 'POST', '/frame-sessions', {
      json: { from: 'key', key: bankKey, origin, widget: 'status-tracker' },
      headers: { origin: 'https://hcc.example' },
    });
  expect((await open('https://hcc.example')).status).toBe(201);
  expect(await open('https://other.example')).toMatchObject({ status: 403, code: 'origin_not_allowed' });
});
