/**
 * A file of the form from the first byte to its place in the draft, whatever the line does on the way. A chunk of its own,
 * fetched with the first file.
 */
import { ApiError, type Answer, type Dossier, type Dossiers, type Uploads } from '@hcc/sdk';
import type { FileToSend, SendFileOptions } from './form-client.ts';
import { sendResumable } from './resumable-upload.ts';

export interface SendFileSettings {
  readonly baseUrl: string;
  readonly dossiers: Pick<Dossiers, 'get'>;
  readonly uploads: Pick<Uploads, 'list'>;
  /** Asked before each request. */
  readonly headers: () => Readonly<Record<string, string>>;
}

/** @returns the draft with the file. @throws the SDK's errors, among them the Center's refusal of the file. */
export async function sendFile(
  { baseUrl, dossiers, uploads, headers }: SendFileSettings,
  dossierId: string,
  { fieldId, file, name, sha256, replaces }: FileToSend,
  { signal, uploadId, onProgress, onBegun }: SendFileOptions,
): Promise<Answer<Dossier>> {
  const endpoint = `${baseUrl}/v1/dossiers/${encodeURIComponent(dossierId)}/uploads`;
  await sendResumable(file, {
    endpoint,
    uploadUrl: uploadId && `${endpoint}/${encodeURIComponent(uploadId)}`,
    headers,
    metadata: {
      fieldId,
      filename: name,
      // The Center knows office files better than browsers do.
      ...(file.type.startsWith('application/vnd.') ? {} : { filetype: file.type }),
      sha256,
      ...(replaces === undefined ? {} : { replaces }),
    },
    signal,
    onProgress,
    onBegun: (url) => onBegun(url.split('/').at(-1) ?? ''),
  });
  const answer = await dossiers.get(dossierId, { signal }).withResponse();
  if (answer.data.attachments.some((one) => one.fieldId === fieldId && one.sha256 === sha256)) return answer;
  // The answer to the last part was lost, and it was no.
  const { items } = await uploads.list(dossierId, { signal });
  throw refusalOf(items.findLast((upload) => upload.sha256 === sha256)?.refusal ?? 'unknown');
}

const refusalOf = (code: string): ApiError =>
  new ApiError({
    status: 422,
    requestId: null,
    retryAfterMs: null,
    problem: {
      code,
      type: `/problems/${code}`,
      title: '',
      detail: '',
      status: 422,
      requestId: '',
      retryable: false,
    } as ApiError['problem'],
  });
