/** The part of the SDK that the form uses, and two things that only the Center's own frame can do. */
import type {
  CallOptions,
  Answer,
  Dossier,
  Dossiers,
  FrameSessions,
  NewAttachment,
  Payments,
  Procedures,
  Units,
} from '@hcc/sdk';

export interface SendFileOptions extends CallOptions {
  /** Told how much of the file is on its way: a share from 0 to 1. */
  onProgress: (share: number) => void;
}

export interface FormClient {
  readonly procedures: Pick<Procedures, 'get' | 'form' | 'dueDate'>;
  readonly payments: Payments;
  readonly units: Pick<Units, 'list' | 'addressUnits'>;
  readonly dossiers: Pick<
    Dossiers,
    'create' | 'get' | 'update' | 'submit' | 'addAttachment' | 'removeAttachment' | 'receiptDocument' | 'resumeLink'
  >;
  readonly frameSessions: Pick<FrameSessions, 'end'>;
  /** As `dossiers.addAttachment`, telling how far it is. Absent, a file's progress is not known. */
  readonly sendFile?: (id: string, attachment: NewAttachment, options: SendFileOptions) => Promise<Answer<Dossier>>;
  /** Opens the session again from the frame's cookie; every call after it uses the new one. Absent where there is no cookie. */
  readonly renewSession?: () => Promise<void>;
}
