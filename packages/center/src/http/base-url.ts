import type { Ports } from '../ports.ts';

/** The address to print on receipts: the configured one, else the one this request came to. */
export const baseUrlOf = ({ center }: Ports, request: Request): string => center.baseUrl ?? new URL(request.url).origin;

/** What stands before every path of ours where the Center is reached below the root of its host; empty elsewhere. */
export const basePathOf = ({ center }: { center: Pick<Ports['center'], 'baseUrl'> }): string =>
  center.baseUrl === null ? '' : new URL(center.baseUrl).pathname.replace(/\/$/, '');
