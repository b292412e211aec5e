import { EmbedSession, FrameSession, NewEmbedSession, NewFrameSession } from '../embedding/session.ts';
import { defineOperation } from './operation.ts';

export const createEmbedSession = defineOperation({
  id: 'createEmbedSession',
  method: 'POST',
  path: '/embed-sessions',
  capability: 'partners',
  summary: "Make a bootstrap for one visitor's widget",
  credentials: ['secretKey'],
  body: NewEmbedSession,
  result: { status: 201, body: EmbedSession },
  errors: ['origin_not_allowed', 'procedure_not_found'],
});

export const createFrameSession = defineOperation({
  id: 'createFrameSession',
  method: 'POST',
  path: '/frame-sessions',
  capability: 'partners',
  summary: "Open the frame's own session",
  description:
    "Answers only to the Center's own pages (same origin, no CORS). A bootstrap is used up by it. A form's answer also sets the cookie that lets the frame resume after a reload; the cookie is partitioned by the host's site.",
  credentials: ['none'],
  body: NewFrameSession,
  result: { status: 201, body: FrameSession },
  errors: ['credential_invalid', 'credential_expired', 'credential_not_allowed', 'origin_not_allowed'],
});

export const endFrameSession = defineOperation({
  id: 'endFrameSession',
  method: 'DELETE',
  path: '/frame-sessions/current',
  capability: 'partners',
  summary: 'Leave this device: the session and its cookie end',
  credentials: ['frameSession'],
  result: { status: 204 },
  errors: [],
});
