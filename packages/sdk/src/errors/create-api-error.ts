import { ApiError, type FailedAnswer } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { ChangedError } from './changed-error.ts';
import { ConflictError } from './conflict-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionError } from './permission-error.ts';
import { ServerError } from './server-error.ts';
import { TooManyTriesError } from './too-many-tries-error.ts';
import { ValidationError } from './validation-error.ts';

const byStatus: Readonly<Record<number, new (answer: FailedAnswer) => ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: ChangedError,
  422: ValidationError,
  429: TooManyTriesError,
};

/** The error for a status; a plain `ApiError` where none has a class of its own. */
export function createApiError(answer: FailedAnswer): ApiError {
  const ErrorClass = byStatus[answer.status] ?? (answer.status >= 500 ? ServerError : ApiError);
  return new ErrorClass(answer);
}
