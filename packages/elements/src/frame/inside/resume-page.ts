/** The Center's own page of a resume link, `/frame/resume#token`: a draft goes on there on another device. */
import { createFrameSessions, type FrameSession } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { FrameSessionRequest } from './frame-session.ts';

export const isResumePage = ({ pathname }: Pick<Location, 'pathname'>): boolean => pathname.endsWith('/frame/resume');

/**
 * Uses up the link; a later load of the same page goes on by the cookie it left.
 * @throws the SDK's error when the link was used, or its day is over.
 */
export async function openResumed({ center, origin, locale }: FrameSessionRequest): Promise<FrameSession> {
  const frameSessions = createFrameSessions(createLeanTransport({ baseUrl: center, locale }));
  const link = location.hash.slice(1);
  if (link === '') return frameSessions.create({ from: 'cookie', origin });
  // Used up by this call: left in the address it would be copied, and open nothing.
  history.replaceState(null, '', location.pathname + location.search);
  return frameSessions.create({ from: 'resumeLink', link, origin });
}
