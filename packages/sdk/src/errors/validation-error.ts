import { ApiError } from './api-error.ts';

/** 422: the content breaks a rule; `errors` names each value. Nothing was stored. */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError';
}
