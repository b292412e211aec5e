import { ApiError } from './api-error.ts';

/** 401: no credential, or one that is unknown, revoked or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}
