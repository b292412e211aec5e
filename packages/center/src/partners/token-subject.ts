import type { Answers } from '@hcc/schemas';

/** What a token stands for. */
export type TokenSubject = BootstrapSubject | FrameSubject | FrameCookieSubject | StaffSubject;

export interface BootstrapSubject {
  kind: 'bootstrap';
  id: string;
  partnerId: string;
  origin: string;
  widgets: string[];
  procedures: string[] | null;
  /** Hash of the partner's reference for its customer; null where it gave none. */
  visitorHash: string | null;
  prefill: Prefill | null;
}

export interface Prefill {
  /** Shown to the applicant: who says so. */
  source: string;
  answers: Answers;
  locked: string[];
}

/** One person's filing on one device. Owns the drafts and dossiers that were made in it. */
export interface FrameSubject {
  kind: 'frame';
  id: string;
  partnerId: string;
  origin: string;
  /** What it was opened for: a session of the tracker files nothing. */
  widgets: string[];
  procedures: string[] | null;
  visitorHash: string | null;
  prefill: Prefill | null;
}

/** Behind the frame's own cookie: may open a new session of the same filing, and nothing else. */
export interface FrameCookieSubject extends Omit<FrameSubject, 'kind'> {
  kind: 'frameCookie';
}

export interface StaffSubject {
  kind: 'staff';
  id: string;
  officerId: string;
}
