/** The Center's own page of a resume link, `/frame/resume#token`: a draft goes on there on another device. */
import { createFrameSessions, type FrameSession } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { problemCode } from '../../localize/problem-code.ts';
import type { FrameSessionRequest } from './frame-session.ts';

/** Thrown where neither the link nor a cookie opens the draft any more; only a new link does. */
export class ResumeLinkOverError extends Error {
  readonly code = 'resume_link_over';

  constructor() {
    super('the link was used, or its day is over');
    this.name = 'ResumeLinkOverError';
  }
}

export const isResumePage = ({ pathname }: Pick<Location, 'pathname'>): boolean => pathname.endsWith('/frame/resume');

/**
 * Uses up the link. A later load of the same page, or the link opened once more on this device, goes on by the cookie
 * that the first left.
 * @throws ResumeLinkOverError, or the SDK's error when the Center cannot be asked.
 */
export async function openResumed(request: FrameSessionRequest): Promise<FrameSession> {
  const { center, origin, locale } = request;
  const frameSessions = request.frameSessions ?? createFrameSessions(createLeanTransport({ baseUrl: center, locale }));
  const link = location.hash.slice(1);
  if (link !== '') {
    const byLink = await unlessRefused(frameSessions.create({ from: 'resumeLink', link, origin }));
    // Asked for, it is used up: left in the address it would be copied, and open nothing.
    history.replaceState(null, '', location.pathname + location.search);
    if (byLink) return byLink;
  }
  const byCookie = await unlessRefused(frameSessions.create({ from: 'cookie', origin }));
  if (!byCookie) throw new ResumeLinkOverError();
  return byCookie;
}

/** Undefined where the Center says no; @throws what kept it from saying anything. */
async function unlessRefused(opening: Promise<FrameSession>): Promise<FrameSession | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (problemCode(error).startsWith('credential_')) return undefined;
    throw error;
  }
}
