import { ApiError } from './api-error.ts';

/** 412 `dossier_changed`: somebody changed the dossier since it was shown. Read it again, show it, then decide anew. */
export class ChangedError extends ApiError {
  override readonly name = 'ChangedError';
}
