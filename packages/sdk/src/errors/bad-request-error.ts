import { ApiError } from './api-error.ts';

/** 400: the request cannot be read, a parameter is wrong, or a needed header is missing. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
}
