import {
  ConnectionError,
  NotFoundError,
  NotModified,
  type Dossier,
  type FrameSession,
  type TrackingRequest,
} from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnClient } from './connect-own.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { FakeHost, FakePage } from './fake-host.examples.ts';
import { answered, createDossier, createProgress, ownClient, progressExamples, refused } from './progress.examples.ts';
import { calmAfterMs, calmMs, liveMs, TrackerController } from './status-tracker.controller.ts';

let page: FakePage;
const track = vi.fn<TrackerClient['tracking']['track']>();
const get = vi.fn<OwnClient['dossiers']['get']>();
const changed = vi.fn();
const client: TrackerClient = {
  tracking: { track },
  own: async () => ownClient({ get }),
};

const lost = () => new ConnectionError('no answer', false);
const notFound = () =>
  new NotFoundError({
    status: 404,
    requestId: null,
    retryAfterMs: null,
    problem: { code: 'tracking_not_found' } as never,
  });
const sessionWith = (...dossiers: FrameSession['dossiers']): FrameSession => ({
  token: 'fs_x',
  expiresAt: '2026-01-01T00:00:00Z',
  prefillSource: null,
  dossiers,
});
const linkToken = 'lt_0123456789abcdefghij';

function start(session?: FrameSession) {
  const host = new FakeHost();
  const tracker = new TrackerController(host, { client: () => client, session: () => session, changed });
  host.connect();
  return { host, tracker };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  page = new FakePage();
  vi.stubGlobal('document', page);
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('ways in', () => {
  it('shows the one dossier of the session at once', async () => {
    get.mockReturnValue(answered(createDossier(progressExamples.accepted), '"2"'));
    const { tracker } = start(sessionWith({ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }));
    await tracker.open({});
    expect(tracker.view).toBe('follow');
    expect(tracker.progress?.status).toBe('accepted');
    expect(tracker.own).toEqual({ id: 'dos_1', etag: '"2"' });
  });

  it('lets choose among several, and takes the one the page names', async () => {
    const dossiers: Record<string, Dossier> = {
      dos_1: createDossier(createProgress({ code: 'A' })),
      dos_2: createDossier(createProgress({ code: 'B' }), { id: 'dos_2' }),
    };
    get.mockImplementation((id) => answered(dossiers[id] ?? createDossier(null)));
    const session = sessionWith(
      { id: 'dos_1', procedureCode: '1.001193', status: 'accepted' },
      { id: 'dos_2', procedureCode: '1.001193', status: 'accepted' },
    );
    const { tracker } = start(session);
    await tracker.open({});
    expect(tracker.view).toBe('choose');
    await tracker.open({ code: 'B' });
    expect(tracker.progress?.code).toBe('B');
  });

  it('asks for code and secret where the session has filed nothing: a draft is not followed', async () => {
    const { tracker } = start(sessionWith({ id: 'dos_1', procedureCode: '1.001193', status: null }));
    await tracker.open({});
    expect(tracker.view).toBe('lookUp');
    expect(get).not.toHaveBeenCalled();
  });

  it('asks for the secret of a code that the session does not have', async () => {
    get.mockReturnValue(answered(createDossier(progressExamples.accepted)));
    const { tracker } = start(sessionWith({ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }));
    await tracker.open({ code: 'SOMEBODY-ELSES' });
    expect(tracker.view).toBe('lookUp');
    expect(tracker.progress).toBeUndefined();
  });

  it('sends the typed secret once, twice pressed, and looks by the link token from then on', async () => {
    track.mockReturnValue(answered({ progress: progressExamples.accepted, linkToken }));
    const { tracker } = start();
    await tracker.open({});
    await Promise.all([tracker.lookUp('C', 'ABCDEFGH'), tracker.lookUp('C', 'ABCDEFGH')]);
    expect(track.mock.calls.map(([body]): TrackingRequest => body)).toEqual([{ code: 'C', secret: 'ABCDEFGH' }]);
    await vi.advanceTimersByTimeAsync(liveMs);
    expect(track.mock.lastCall?.[0]).toEqual({ linkToken });
  });

  it('keeps the fields and says why when the secret is wrong', async () => {
    track.mockReturnValue(refused(notFound()));
    const { tracker } = start();
    await tracker.open({});
    await tracker.lookUp('C', 'WRONG');
    expect(tracker.view).toBe('lookUp');
    expect(tracker.lookUpError).toBeInstanceOf(NotFoundError);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(track).toHaveBeenCalledTimes(1);
  });
});

describe('following', () => {
  const follow = async () => {
    track.mockReturnValue(answered({ progress: progressExamples.accepted, linkToken }));
    const started = start();
    await started.tracker.open({ linkToken });
    track.mockClear();
    return started;
  };

  it('looks every two seconds and tells of a change once', async () => {
    const { tracker } = await follow();
    await vi.advanceTimersByTimeAsync(liveMs * 3);
    expect(track).toHaveBeenCalledTimes(3);
    expect(changed).not.toHaveBeenCalled();
    track.mockReturnValue(answered({ progress: progressExamples.approved, linkToken }));
    await vi.advanceTimersByTimeAsync(liveMs * 3);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalledWith(progressExamples.approved);
    expect(tracker.progress).toBe(progressExamples.approved);
  });

  it('calms down after five minutes without a change, and wakes with the next', async () => {
    await follow();
    await vi.advanceTimersByTimeAsync(calmAfterMs + liveMs);
    track.mockClear();
    await vi.advanceTimersByTimeAsync(calmMs * 2);
    expect(track).toHaveBeenCalledTimes(2);
    track.mockReturnValue(answered({ progress: progressExamples.approved, linkToken }));
    await vi.advanceTimersByTimeAsync(calmMs);
    track.mockClear();
    await vi.advanceTimersByTimeAsync(liveMs * 2);
    expect(track).toHaveBeenCalledTimes(2);
  });

  it('rests while the page is hidden and looks at once when it is shown again', async () => {
    await follow();
    page.turn('hidden');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(track).not.toHaveBeenCalled();
    page.turn('visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(track).toHaveBeenCalledTimes(1);
  });

  it('shows the last known state while the line is down, asks ever more seldom, and recovers', async () => {
    const { tracker } = await follow();
    const { seenAt } = tracker;
    track.mockImplementation(() => refused(lost()));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tracker.trouble).toBeInstanceOf(ConnectionError);
    expect(tracker.progress).toBe(progressExamples.accepted);
    expect(tracker.seenAt).toBe(seenAt);
    expect(track.mock.calls.length).toBeLessThan(9);
    track.mockReturnValue(answered({ progress: progressExamples.approved, linkToken }));
    globalThis.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(tracker.trouble).toBeUndefined();
    expect(tracker.progress).toBe(progressExamples.approved);
  });

  it('stops for good when the link opens nothing any more', async () => {
    const { tracker } = await follow();
    track.mockImplementation(() => refused(notFound()));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(track).toHaveBeenCalledTimes(1);
    expect(tracker.failure).toBeInstanceOf(NotFoundError);
  });

  it('looks no more once the element is gone', async () => {
    const { host } = await follow();
    host.disconnect();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(track).not.toHaveBeenCalled();
  });

  it('asks for a dossier of the session by its version and takes "not modified" for news of no change', async () => {
    get.mockReturnValue(answered(createDossier(progressExamples.accepted), '"2"'));
    const { tracker } = start(sessionWith({ id: 'dos_1', procedureCode: '1.001193', status: 'accepted' }));
    await tracker.open({});
    get.mockImplementation(() => refused(new NotModified('"2"')));
    await vi.advanceTimersByTimeAsync(liveMs);
    expect(get.mock.lastCall?.[1]?.ifNoneMatch).toBe('"2"');
    expect(tracker.trouble).toBeUndefined();
    expect(tracker.failure).toBeUndefined();
    expect(changed).not.toHaveBeenCalled();
  });
});
