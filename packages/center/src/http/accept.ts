import type { Operation } from '@hcc/schemas/contract';
import { Problem } from './problem.ts';

/** Stands for whatever somebody attached: its own type is known only when it is there. */
const anyType = 'application/octet-stream';

/** @throws Problem `not_acceptable` when the answer has a type that the caller says it cannot take (RFC 9110 15.5.7). */
export function requireAcceptable(request: Request, { result }: Operation): void {
  const type = result.mediaType ?? (result.body && 'application/json');
  if (type === undefined || type === anyType) return;
  if (!isAcceptable(request.headers.get('accept'), type)) throw new Problem('not_acceptable', { type });
}

/** The range that names the type most closely decides (RFC 9110 12.5.1). No header takes everything. */
export function isAcceptable(accept: string | null, type: string): boolean {
  if (accept === null || accept.trim() === '') return true;
  const weights = new Map(accept.split(',').map(weightOf));
  const [family] = type.split('/');
  return (weights.get(type) ?? weights.get(`${family}/*`) ?? weights.get('*/*') ?? 0) > 0;
}

/** `text/html;level=1;q=0.5`: the range, without parameters of its own, and how much it is wanted. */
function weightOf(range: string): [range: string, weight: number] {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [type, weight === undefined ? 1 : Number(weight) || 0];
}
