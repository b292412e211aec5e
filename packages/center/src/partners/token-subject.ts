import type { Answers } from '@hcc/schemas';

/** What a token stands for. */
export type TokenSubject = BootstrapSubject | FrameSubject | FrameCookieSubject | ResumeLinkSubject | StaffSubject;

/** What a visitor was let in for. */
interface Admission {
  partnerId: string;
  /** The page that carries the widget. */
  origin: string;
  /** What it was opened for: a session of the tracker files nothing. */
  widgets: string[];
  /** Only these may be filed; null: all. */
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

export interface BootstrapSubject extends Admission {
  kind: 'bootstrap';
  id: string;
}

/** One person's filing on one device. Owns the drafts and dossiers that were made in it. */
export interface FrameSubject extends Admission {
  kind: 'frame';
  id: string;
}

/** Behind the frame's own cookie: may open a new session of the same filing, and nothing else. */
export interface FrameCookieSubject extends Omit<FrameSubject, 'kind'> {
  kind: 'frameCookie';
}

/** Behind a link that a person takes to another device: opens one session of the same filing there. */
export interface ResumeLinkSubject extends Omit<FrameSubject, 'kind'> {
  kind: 'resumeLink';
}

export interface StaffSubject {
  kind: 'staff';
  id: string;
  officerId: string;
}
