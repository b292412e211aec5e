import { ApiError } from './api-error.ts';

/** 404: no such thing, or none that this credential may see. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}
