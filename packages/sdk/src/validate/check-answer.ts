import { operations, type Operation } from '@hcc/schemas/contract';
import { ContractError } from './contract-error.ts';

type Shape = NonNullable<Operation['result']['body']>;
type Issue = NonNullable<ReturnType<Shape['safeParse']>['error']>['issues'][number];

/**
 * @param path as the contract writes it, `/v1/dossiers/{id}`.
 * @throws ContractError, unless the answer is what this version of the contract says, or a newer one may.
 */
export function checkAnswer(method: string, path: string, data: unknown): void {
  const operation = byRoute.get(`${method} ${path}`);
  const outcome = operation?.result.body?.safeParse(data);
  if (!operation || !outcome || outcome.success) return;
  const errors = outcome.error.issues
    .filter((issue) => !isNewer(issue, data))
    .map((issue) => ({ pointer: pointerTo(issue.path), code: issue.code ?? 'custom', message: issue.message }));
  if (errors.length > 0) throw new ContractError(operation.id, errors);
}

const byRoute: ReadonlyMap<string, Operation> = new Map(
  (Object.values(operations) as Operation[]).map((operation) => [
    `${operation.method} /v1${operation.path}`,
    operation,
  ]),
);

/** What a later version of the contract may bring. `around` is the value that the issue's path begins at. */
function isNewer(issue: Issue, around: unknown): boolean {
  const value = valueAt(around, issue.path);
  if (issue.code === 'unrecognized_keys') return true;
  if (issue.code === 'invalid_value') return typeof value === 'string';
  if (issue.code !== 'invalid_union') return false;
  // A union told apart by a field that says something new has tried no branch. Of any other, one fails by new values alone.
  return issue.errors.length === 0 || issue.errors.some((branch) => branch.every((it) => isNewer(it, value)));
}

const valueAt = (around: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], around);

/** RFC 6901. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
