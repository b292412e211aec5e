/**
 * Files in parts, by tus 1.0 (https://tus.io/protocols/resumable-upload) with creation, checksum, expiration and
 * termination. HEAD answers as GET does, without the body, as HTTP has it; OPTIONS tells version and extensions.
 */
import * as z from 'zod';
import { Upload } from '../attachments/upload.ts';
import { Id } from '../primitives.ts';
import { fileRefusals } from './file-refusals.ts';
import { defineOperation } from './operation.ts';

const draft = z.strictObject({ id: Id });
const params = draft.extend({ uploadId: Id });
const credentials = ['frameSession'] as const;
const capability = 'attachments';

const whole = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const uploadOffset = 'How many bytes the Center has';
const uploadExpires = 'When an unfinished upload is deleted';

export const createUpload = defineOperation({
  id: 'createUpload',
  method: 'POST',
  path: '/dossiers/{id}/uploads',
  capability,
  summary: 'Begin a file that comes in parts',
  description:
    'tus 1.0, creation. The file belongs to the draft and to one field of its form. At most ten are unfinished in a draft: the eleventh takes the place of the oldest.',
  credentials,
  params: draft,
  tus: true,
  headers: z.object({
    'upload-length': whole.meta({ description: 'Bytes of the whole file, 20 MB at most' }),
    'upload-metadata': z.string().max(4000).meta({
      description:
        'Pairs of a name and a value in base64: `fieldId`, `filename`, and where known `filetype`, `sha256` (hexadecimal) and `replaces`',
    }),
  }),
  result: {
    status: 201,
    headers: { location: 'Where the parts go', 'upload-expires': uploadExpires },
  },
  errors: [
    'dossier_not_found',
    'dossier_already_submitted',
    'attachment_not_found',
    'attachment_too_large',
    'answers_invalid',
    'storage_full',
  ],
});

export const listUploads = defineOperation({
  id: 'listUploads',
  method: 'GET',
  path: '/dossiers/{id}/uploads',
  capability,
  summary: 'The uploads of a draft that are not forgotten yet',
  description:
    'Beside the draft and not in it: an upload grows without a new version of the draft, whose ETag would not tell.',
  credentials,
  params: draft,
  result: { status: 200, body: z.object({ items: z.array(Upload) }).meta({ id: 'UploadList' }) },
  errors: ['dossier_not_found', 'dossier_already_submitted'],
});

export const getUpload = defineOperation({
  id: 'getUpload',
  method: 'GET',
  path: '/dossiers/{id}/uploads/{uploadId}',
  capability,
  summary: 'How far an upload is',
  description: 'A client of tus asks by HEAD and reads the headers.',
  credentials,
  params,
  tus: true,
  result: {
    status: 200,
    body: Upload,
    headers: {
      'upload-offset': uploadOffset,
      'upload-length': 'Bytes of the whole file',
      'upload-expires': uploadExpires,
    },
  },
  errors: ['dossier_not_found', 'dossier_already_submitted', 'upload_not_found', 'upload_expired'],
});

export const appendToUpload = defineOperation({
  id: 'appendToUpload',
  method: 'PATCH',
  path: '/dossiers/{id}/uploads/{uploadId}',
  capability,
  summary: 'Send the next part of a file',
  description:
    'What arrived of a part whose connection broke is kept, unless a checksum went with it. The part that completes the file has it looked at and attached to the draft: the answer is 204 when it is, and a refusal when it is not taken.',
  credentials,
  params,
  tus: true,
  bytes: 'application/offset+octet-stream',
  headers: z.object({
    'upload-offset': whole.meta({ description: 'Where this part begins: what the Center has' }),
    'upload-checksum': z
      .string()
      .regex(/^sha(1|256) [A-Za-z0-9+/]+=*$/)
      .optional()
      .meta({ description: 'Of this part: `sha1` or `sha256`, a space, the digest in base64' }),
  }),
  result: { status: 204, headers: { 'upload-offset': uploadOffset, 'upload-expires': uploadExpires } },
  errors: [
    'dossier_not_found',
    'dossier_already_submitted',
    'upload_not_found',
    'upload_expired',
    'upload_offset_wrong',
    'upload_too_long',
    'upload_locked',
    'upload_stalled',
    'upload_checksum_wrong',
    'attachment_too_large',
    'media_type_not_supported',
    'storage_full',
    ...fileRefusals,
  ],
});

export const removeUpload = defineOperation({
  id: 'removeUpload',
  method: 'DELETE',
  path: '/dossiers/{id}/uploads/{uploadId}',
  capability,
  summary: 'Give an upload up',
  credentials,
  params,
  tus: true,
  result: { status: 204 },
  errors: ['dossier_not_found', 'dossier_already_submitted', 'upload_not_found', 'upload_expired'],
});
