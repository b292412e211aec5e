import type { Answers, Attachment } from '@hcc/schemas';
import type { DossierState } from '@hcc/rules/dossier';
import type { Prefill } from '../partners/token-subject.ts';

/** A draft or filed dossier as the Center keeps it. `state` is null while it is a draft. */
export interface DossierRecord {
  id: string;
  /** The filing subject that may open it; null when it was taken in at a counter. */
  ownerId: string | null;
  partnerId: string | null;
  procedureCode: string;
  formVersion: string;
  answers: Answers;
  prefill: Prefill | null;
  attachments: KeptAttachment[];
  papers: CountedPaper[];
  state: DossierState | null;
  result: KeptResult | null;
  /** Results that others stand in the place of, the oldest first. */
  pastResults?: KeptResult[];
  /** Uploaded to be stamped or signed, in place of the one made from the template. */
  preparedResult: { fileId: string; sha256: string } | null;
  /** Slips as their officers signed them, the oldest first. */
  signedSlips?: KeptSlip[];
  /** One for each notice of `state.supplements`, in their order. */
  rounds: SupplementRecord[];
  /** Rises with every change; the ETag. */
  version: number;
  createdAt: string;
  updatedAt: string;
  /** When an unfinished draft is deleted; null once filed. */
  expiresAt: string | null;
}

export interface KeptAttachment extends Attachment {
  fileId: string;
}

/** What a dossier was before the applicant answered a notice, and what a counter took in for it. */
export interface SupplementRecord {
  answers: Answers;
  attachments: KeptAttachment[];
  papers: CountedPaper[];
}

/** Papers counted at a counter. */
export interface CountedPaper {
  componentId: string;
  name: string;
  originals: number;
  copies: number;
}

export interface KeptResult {
  fileId: string;
  sha256: string;
  /** Signed digitally; otherwise a sheet to be stamped by hand. */
  signed: boolean;
  number: string;
  /** When it was made: the time of signing that the Center vouches for. */
  issuedAt: string;
  /** SHA-256 of the token in its QR code. */
  verificationTokenHash: string;
  /** Absent while it is in force. */
  standing?: ResultStanding;
}

/** A slip that was signed when its officer acted. */
export interface KeptSlip {
  kind: 'supplementRequest' | 'refusal' | 'apology' | 'stopNotice';
  /** Of the event it was written with. */
  at: string;
  fileId: string;
}

/** Why a result is no longer in force. `by` is the number of the one that stands in its place. */
export type ResultStanding = { kind: 'revoked'; at: string } | { kind: 'superseded'; at: string; by: string };

export interface FiledRecord extends DossierRecord {
  state: DossierState;
  expiresAt: null;
}

export const isFiled = (record: DossierRecord): record is FiledRecord => record.state !== null;

/** The applicant may change it: a draft, and one that a supplement is asked for. */
export const isOpenToApplicant = ({ state }: DossierRecord): boolean =>
  state === null || state.workflow === 'supplementRequested';
