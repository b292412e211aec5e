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
}

export interface FiledRecord extends DossierRecord {
  state: DossierState;
  expiresAt: null;
}

export const isFiled = (record: DossierRecord): record is FiledRecord => record.state !== null;
