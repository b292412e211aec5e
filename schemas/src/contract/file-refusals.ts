import type { ErrorCode } from '../errors/error-codes.ts';

/** What a file is refused for, however it came: `docs/attachments.md`. */
export const fileRefusals = [
  'attachment_type_not_allowed',
  'attachment_type_disagrees',
  'attachment_encrypted',
  'attachment_active',
  'attachment_damaged',
  'attachment_too_complex',
  'attachment_harmful',
  'file_store_unavailable',
] as const satisfies readonly ErrorCode[];
