import type { Ports } from '../ports.ts';

/** The address to print on receipts: the configured one, else the one this request came to. */
export const baseUrlOf = ({ center }: Ports, request: Request): string => center.baseUrl ?? new URL(request.url).origin;
