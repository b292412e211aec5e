import { ApiError } from './api-error.ts';

/** 403: the credential is good, but not for this operation, origin or role. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}
