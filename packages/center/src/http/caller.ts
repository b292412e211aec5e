import type { Credential } from '@hcc/schemas/contract';
import type { Officer } from '@hcc/schemas';
import type { Partner } from '../partners/partners.store.ts';
import type { FrameSubject } from '../partners/token-subject.ts';

/** Who is calling, by the credential that proved it. */
export type Caller =
  | { kind: 'none' }
  | { kind: 'publishableKey'; partner: Partner }
  | { kind: 'secretKey'; partner: Partner }
  | { kind: 'frameSession'; subject: FrameSubject; expiresAt: string }
  | { kind: 'staffSession'; officer: Officer; tokenHash: string; expiresAt: string };

export type CallerWith<C extends Credential> = Extract<Caller, { kind: C }>;

/** Whose idempotency keys they are: two callers may use the same one. */
export function scopeOf(caller: Caller): string {
  switch (caller.kind) {
    case 'none':
      return 'none';
    case 'publishableKey':
    case 'secretKey':
      return `partner:${caller.partner.id}`;
    case 'frameSession':
      return `filing:${caller.subject.id}`;
    case 'staffSession':
      return `officer:${caller.officer.id}`;
  }
}
