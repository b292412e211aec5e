/** The Center's own page of a resume link, `/frame/resume#token`: a draft goes on there on another device. */
import { createFrameSessions, type FrameSession } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { problemCode } from '../../localize/problem-code.ts';
import type { FrameSessionRequest } from './frame-session.ts';

export const isResumePage = ({ pathname }: Pick<Location, 'pathname'>): boolean => pathname.endsWith('/frame/resume');

/**
 * Uses up the link. A later load of the same page, or the link opened once more on this device, goes on by the cookie
 * that the first left. Where neither opens the draft, the page says so and this never settles.
 * @throws the SDK's error when the Center cannot be asked.
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
  if (byCookie) return byCookie;
  return (await import('./resume-link-over.ts')).showLinkOver(locale);
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
