import type { ErrorCode } from '@hcc/schemas';

/** Why a file is not taken. The parameters fill the sentence of the code (`http/problem-words.ts`). */
export type FileFault =
  | {
      code: Extract<
        ErrorCode,
        'attachment_type_not_allowed' | 'attachment_encrypted' | 'attachment_damaged' | 'attachment_harmful'
      >;
    }
  /** `found`: the key, tag or part that would run. */
  | { code: 'attachment_active'; found: string }
  /** Both in symbols that every language reads: `30000 × 30000 px`, `50 Mpx`. */
  | { code: 'attachment_too_complex'; found: string; limit: string }
  | { code: 'attachment_type_disagrees'; found: string };

export const damaged: FileFault = { code: 'attachment_damaged' };
export const encrypted: FileFault = { code: 'attachment_encrypted' };
export const active = (found: string): FileFault => ({ code: 'attachment_active', found });
export const tooComplex = (found: string, limit: string): FileFault => ({
  code: 'attachment_too_complex',
  found,
  limit,
});
