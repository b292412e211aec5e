import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockCenter, type MockCenter, sandboxKeys } from './index.ts';
import { mockInNode } from './node.ts';

describe('the mock center behind MSW', () => {
  let center: MockCenter;
  let stop: () => void;
  beforeEach(async () => {
    center = await createMockCenter();
    stop = mockInNode(center);
  });
  afterEach(() => stop());

  it('answers the global fetch under its base URL', async () => {
    const response = await fetch(`${center.baseUrl}/v1/procedures/1.001193`, {
      headers: { authorization: `Bearer ${sandboxKeys.bank.publishable}` },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: '1.001193', name: expect.stringContaining('khai sinh') });
  });

  it('answers what nobody serves as the Center does', async () => {
    const response = await fetch(`${center.baseUrl}/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('leaves every other request alone', async () => {
    await expect(fetch('http://127.0.0.1:9/')).rejects.toThrow('fetch failed');
  });

  it('is another center each time', async () => {
    const other = await createMockCenter({ baseUrl: 'https://other.hcc.test' });
    const open = (which: MockCenter) =>
      which.fetch(
        new Request(`${which.baseUrl}/v1/frame-sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            from: 'key',
            key: sandboxKeys.bank.publishable,
            origin: 'http://localhost:4002',
            widget: 'dossier-form',
          }),
        }),
      );
    const { token } = (await (await open(center)).json()) as { token: string };
    const response = await other.fetch(
      new Request(`${other.baseUrl}/v1/frame-sessions/current`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    expect(response.status).toBe(401);
  });

  it('takes a catalogue of its own and says what is wrong with one it cannot use', async () => {
    await expect(createMockCenter({ catalogue: [{ code: 'nonsense' }] })).rejects.toThrow(
      /No record of the catalogue can be used/,
    );
    await expect(createMockCenter({ profile: { id: 'x' } })).rejects.toThrow(/profile/);
  });
});
