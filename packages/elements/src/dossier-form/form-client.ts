/** The part of the SDK that the form uses, and two things that only the Center's own frame can do. */
import type {
  Answer,
  Dossier,
  Dossiers,
  FrameSessions,
  NewAttachment,
  Payments,
  Procedures,
  Units,
  Uploads,
} from '@hcc/sdk';

export interface FileToSend extends NewAttachment {
  file: File;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

export interface SendFileOptions {
  signal: AbortSignal;
  /** One that was begun before and goes on. */
  uploadId?: string | undefined;
  /** Told how much of the file is on its way: a share from 0 to 1. */
  onProgress: (share: number) => void;
  /** Told the id by which it can go on later. */
  onBegun: (uploadId: string) => void;
}

/** What carries files to a dossier that its applicant may change. */
export interface FileClient {
  readonly dossiers: Pick<Dossiers, 'addAttachment'>;
  readonly uploads: Pick<Uploads, 'list' | 'remove'>;
  /** As `dossiers.addAttachment`, in parts: it tells how far it is and goes on after a break. Absent, it goes in one request. */
  readonly sendFile?: (id: string, file: FileToSend, options: SendFileOptions) => Promise<Answer<Dossier>>;
}

export interface FormClient extends FileClient {
  readonly procedures: Pick<Procedures, 'get' | 'form' | 'dueDate' | 'counterSlip'>;
  readonly payments: Payments;
  readonly units: Pick<Units, 'list' | 'get' | 'addressUnits'>;
  readonly dossiers: Pick<
    Dossiers,
    'create' | 'get' | 'update' | 'submit' | 'addAttachment' | 'removeAttachment' | 'slip' | 'resumeLink'
  >;
  readonly frameSessions: Pick<FrameSessions, 'end'>;
  /** Opens the session again from the frame's cookie; every call after it uses the new one. Absent where there is no cookie. */
  readonly renewSession?: () => Promise<void>;
}
