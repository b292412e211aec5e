import type { ProblemDetail } from '../errors/api-error.ts';
import { HccError } from '../errors/hcc-error.ts';

/**
 * The Center answered, and the answer is not what the contract says. `errors` tells where and what, and never the value:
 * an answer may be about a person.
 */
export class ContractError extends HccError {
  override readonly name = 'ContractError';
  /** The operation's name in the contract, such as `getProcedure`. */
  readonly operationId: string;
  /** One row a fault. */
  readonly errors: readonly ProblemDetail[];

  constructor(operationId: string, errors: readonly ProblemDetail[]) {
    const [first] = errors;
    super(
      `${operationId}: ${errors.length} values are not what the contract says, the first at ${first?.pointer || '/'}: ${first?.message}.`,
    );
    this.operationId = operationId;
    this.errors = errors;
  }
}
