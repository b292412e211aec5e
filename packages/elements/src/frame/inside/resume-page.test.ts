import { createFrameSessions, createTransport, type FrameSession } from '@hcc/sdk';
import { afterEach, expect, it, vi } from 'vitest';
import { openResumed } from './resume-page.ts';

// A page that ends there, told apart in a test.
vi.mock('./resume-link-over.ts', () => ({
  showLinkOver: () => Promise.reject(Object.assign(new Error('over'), { code: 'link_over' })),
}));

const session: FrameSession = {
  token: 'fs_1',
  expiresAt: '2026-11-22T10:15:00.000+07:00',
  prefillSource: null,
  dossiers: [],
};

/** A Center that answers by where the session comes from: 0 is no answer at all. */
function center(answers: Record<string, number>) {
  const asked: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { from }: { from: string } = await request.json();
    asked.push(from);
    const status = answers[from] ?? 401;
    if (status === 0) throw new TypeError('failed to fetch');
    return status === 201
      ? Response.json(session, { status })
      : Response.json({ status, code: 'credential_invalid', retryable: false }, { status });
  };
  const frameSessions = createFrameSessions(
    createTransport({ baseUrl: 'http://center.test', fetch, retry: { limit: 0 } }),
  );
  return { asked, request: { ...page, frameSessions } };
}

const page = {
  center: 'http://center.test',
  key: '',
  origin: 'http://center.test',
  widget: 'dossier-form',
  locale: 'vi',
} as const;

function openedAt(hash: string) {
  const replaceState = vi.fn();
  vi.stubGlobal('location', { hash, pathname: '/frame/resume', search: '' });
  vi.stubGlobal('history', { replaceState });
  return replaceState;
}
afterEach(() => vi.unstubAllGlobals());

it('goes on by the link, and takes it out of the address', async () => {
  const replaceState = openedAt('#rl_1');
  const { asked, request } = center({ resumeLink: 201 });
  expect(await openResumed(request)).toEqual(session);
  expect(asked).toEqual(['resumeLink']);
  expect(replaceState).toHaveBeenCalledWith(null, '', '/frame/resume');
});

it('goes on by the cookie when the link was used here before', async () => {
  openedAt('#rl_1');
  const { asked, request } = center({ cookie: 201 });
  expect(await openResumed(request)).toEqual(session);
  expect(asked).toEqual(['resumeLink', 'cookie']);
});

it('says that the link is over when it was used elsewhere, and after a reload of that page too', async () => {
  openedAt('#rl_1');
  await expect(openResumed(center({}).request)).rejects.toMatchObject({ code: 'link_over' });
  openedAt('');
  await expect(openResumed(center({}).request)).rejects.toMatchObject({ code: 'link_over' });
});

it('keeps the link in the address when the Center could not be reached, for another try', async () => {
  const replaceState = openedAt('#rl_1');
  const { asked, request } = center({ resumeLink: 0 });
  await expect(openResumed(request)).rejects.toMatchObject({ name: 'ConnectionError' });
  expect(asked).toEqual(['resumeLink']);
  expect(replaceState).not.toHaveBeenCalled();
});
