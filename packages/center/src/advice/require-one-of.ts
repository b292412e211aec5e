import type { Officer, Role } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';

/** @throws Problem `role_missing` */
export function requireOneOf({ roles, unit }: Officer, needed: readonly Role[], command: string): void {
  if (needed.some((role) => roles.includes(role))) return;
  throw new Problem('role_missing', { command, role: needed.join(', '), unit: unit.name, allowed: '–' });
}
