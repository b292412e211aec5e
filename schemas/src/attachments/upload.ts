/** A file on its way to a draft in parts (tus 1.0). */
import * as z from 'zod';
import { errorCodes, type ErrorCode } from '../errors/error-codes.ts';
import { Id, Instant } from '../primitives.ts';

/** 20 MB: the largest file that is taken. */
export const mostAttachmentBytes = 20 * 1024 * 1024;
/** Files a dossier may have. */
export const mostAttachments = 10;

/** What goes with a file, however it is sent. */
export const attachmentMetadata = {
  fieldId: z.string().max(120),
  replaces: Id.optional().meta({ description: 'The attachment whose place it takes, in the same moment' }),
};

const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Sha256', description: 'SHA-256 of the bytes, in hexadecimal' });

/** The pairs of `Upload-Metadata`; each value stands in base64 there. */
export const UploadMetadata = z.strictObject({
  ...attachmentMetadata,
  filename: z.string().min(1).max(1000),
  filetype: z.string().max(255).optional(),
  sha256: Sha256.optional(),
});
export type UploadMetadata = z.infer<typeof UploadMetadata>;

export const Upload = z
  .object({
    id: Id,
    fieldId: z.string(),
    name: z.string(),
    bytes: z.int().min(1),
    offset: z.int().min(0).meta({ description: 'How many bytes the Center has; the next part begins here' }),
    sha256: Sha256.nullable().meta({ description: 'As it was said at the start: by it the same file is known again' }),
    state: z.enum(['receiving', 'attached', 'refused']),
    attachmentId: Id.nullable().meta({ description: 'The attachment it became' }),
    refusal: z
      .enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])
      .nullable()
      .meta({ description: 'Why it was refused when the last byte had come' }),
    expiresAt: Instant.meta({ description: 'When an unfinished upload is deleted' }),
  })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof Upload>;
