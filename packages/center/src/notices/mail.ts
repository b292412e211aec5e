/** A plain letter in UTF-8. */
export interface Mail {
  /** The same over all tries. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Hands a letter on. @throws Error when it was not taken: it is tried again. */
export type SendMail = (mail: Mail) => Promise<void>;
