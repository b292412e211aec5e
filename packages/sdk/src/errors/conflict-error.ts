import { ApiError } from './api-error.ts';

/** 409: it does not fit the present state, such as a step out of order or a dossier that was submitted already. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}
