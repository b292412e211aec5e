/** The requests of a client of tus 1.0, one by one. */
import { createHash } from 'node:crypto';
import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import { ask, type Asking, type Told } from './ask.ts';
import type { Backend } from './backends.ts';
import { paperField } from './steps.ts';

export const tusHeaders = { 'tus-resumable': '1.0.0' };

export interface NewUpload {
  bytes: number;
  fieldId?: string;
  name?: string;
  type?: string;
  sha256?: string;
  replaces?: string;
}

export const newUploadHeaders = ({
  bytes,
  fieldId = 'papers.x',
  name = 'a.pdf',
  type,
  sha256,
  replaces,
}: NewUpload) => ({
  ...tusHeaders,
  'upload-length': String(bytes),
  'upload-metadata': metadata({ fieldId, filename: name, filetype: type, sha256, replaces }),
});

export const metadata = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name} ${Buffer.from(value).toString('base64')}`))
    .join(',');

export const partOf = (offset: number, body: BodyInit, headers: Record<string, string> = {}): Asking => ({
  headers: {
    ...tusHeaders,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    ...headers,
  },
  body,
});

export async function beginUpload(
  backend: Backend,
  bearer: string,
  dossierId: string,
  upload: NewUpload,
): Promise<Told> {
  const fieldId = upload.fieldId ?? (await paperField(backend));
  return ask(backend, 'POST', `/dossiers/${dossierId}/uploads`, {
    bearer,
    headers: newUploadHeaders({ ...upload, fieldId }),
  });
}

/** @returns the id of the upload. */
export async function newUpload(
  backend: Backend,
  bearer: string,
  dossierId: string,
  upload: NewUpload,
): Promise<string> {
  const { headers } = await beginUpload(backend, bearer, dossierId, upload);
  return headers.get('location')?.split('/').at(-1) ?? '';
}

export const checksumOf = (algorithm: 'sha1' | 'sha256', bytes: Uint8Array): string =>
  `${algorithm} ${createHash(algorithm).update(bytes).digest('base64')}`;
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Carries tus-js-client over the backend's own fetch: in Node it would speak past the mocks. */
export const fetchStack = (backend: Backend): HttpStack => ({
  getName: () => 'fetch',
  createRequest(method, url): HttpRequest {
    const headers = new Headers();
    let tell = (_sent: number): void => {};
    return {
      getMethod: () => method,
      getURL: () => url,
      setHeader: (name, value) => headers.set(name, value),
      getHeader: (name) => headers.get(name) ?? undefined,
      setProgressHandler: (handler) => void (tell = handler),
      async send(body: Uint8Array | null): Promise<HttpResponse> {
        tell(0);
        const sent = body === null ? {} : { body: new Uint8Array(body) };
        const response = await backend.fetch(new Request(url, { method, headers, ...sent }));
        const text = await response.text();
        return {
          getStatus: () => response.status,
          getHeader: (name) => response.headers.get(name) ?? undefined,
          getBody: () => text,
          getUnderlyingObject: () => response,
        };
      },
      abort: async () => {},
      getUnderlyingObject: () => undefined,
    };
  },
});
