import { createFrameSessions, createTransport } from '@hcc/sdk';
import { describe, expect, it } from 'vitest';
import { BootstrapFailedError, openFrameSession } from './frame-session.ts';

const session = { token: 'fs_1', expiresAt: '2026-11-22T10:15:00.000+07:00', prefillSource: null, dossiers: [] };

/** A Center that answers by where the session comes from. */
function center(answers: Record<string, number>) {
  const asked: unknown[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const body: { from: string } = await request.json();
    asked.push(body);
    const status = answers[body.from] ?? 500;
    if (status === 201) return Response.json(session, { status });
    const code = status === 401 ? 'credential_invalid' : 'origin_not_allowed';
    return Response.json(
      { type: 'about:blank', title: code, status, code, detail: code, requestId: 'r', retryable: false },
      { status },
    );
  };
  return {
    asked,
    frameSessions: createFrameSessions(createTransport({ baseUrl: 'http://center.test', fetch, retry: { limit: 0 } })),
  };
}

const request = {
  center: 'http://center.test',
  key: 'pk_test_1',
  origin: 'https://bank.example',
  widget: 'dossier-form',
  locale: 'vi',
} as const;

describe('opening the session of a frame', () => {
  it('uses the bootstrap, and goes on with what this visitor began', async () => {
    const { asked, frameSessions } = center({ bootstrap: 201 });
    const bootstrap = () => Promise.resolve('bs_1');
    expect(await openFrameSession({ ...request, frameSessions, bootstrap })).toEqual(session);
    expect(asked).toEqual([
      {
        from: 'bootstrap',
        bootstrap: 'bs_1',
        origin: 'https://bank.example',
        widget: 'dossier-form',
        resume: true,
      },
    ]);
  });

  it('uses the key where the host has no bootstrap to give', async () => {
    const { asked, frameSessions } = center({ key: 201 });
    await openFrameSession({ ...request, frameSessions });
    expect(asked).toEqual([
      { from: 'key', key: 'pk_test_1', origin: 'https://bank.example', widget: 'dossier-form', resume: true },
    ]);
  });

  it('never falls back to the key when the bootstrap failed', async () => {
    const { asked, frameSessions } = center({ key: 201 });
    const opening = openFrameSession({ ...request, frameSessions, bootstrap: () => Promise.resolve(null) });
    await expect(opening).rejects.toBeInstanceOf(BootstrapFailedError);
    expect(asked).toEqual([]);
  });

  it('stops at an origin that is not allowed', async () => {
    const { asked, frameSessions } = center({ key: 403 });
    await expect(openFrameSession({ ...request, frameSessions })).rejects.toMatchObject({ code: 'origin_not_allowed' });
    expect(asked).toHaveLength(1);
  });
});
