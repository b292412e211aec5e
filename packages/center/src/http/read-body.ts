import { type Locale, mostAttachmentBytes, mostAttachments } from '@hcc/schemas';
import type { Operation } from '@hcc/schemas/contract';
import { Problem } from './problem.ts';

/** JSON bodies hold answers, never files. */
const jsonLimit = 256 * 1024;
/** One file with the multipart lines around it. */
const multipartLimit = mostAttachmentBytes + 64 * 1024;

export type RawBody =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown }
  | { kind: 'multipart'; fields: Record<string, string>; file: File };

/** Reads what the operation expects, and no more than it may have. */
export async function readBody(request: Request, operation: Operation, locale: Locale): Promise<RawBody> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (operation.body) {
    if (type !== 'application/json') throw new Problem('media_type_not_supported', { accepted: 'application/json' });
    const text = new TextDecoder('utf-8', { fatal: true });
    const bytes = await readBounded(request, jsonLimit, () => new Problem('body_too_large', { limit: '256 kB' }));
    try {
      return { kind: 'json', value: JSON.parse(text.decode(bytes)) };
    } catch {
      throw new Problem('malformed_request');
    }
  }
  // Left in the request: it is taken in as it arrives.
  if (operation.bytes) {
    if (type !== operation.bytes) throw new Problem('media_type_not_supported', { accepted: operation.bytes });
    return { kind: 'none' };
  }
  if (operation.multipart) {
    if (type !== 'multipart/form-data')
      throw new Problem('media_type_not_supported', { accepted: 'multipart/form-data' });
    const bytes = await readBounded(
      request,
      multipartLimit,
      () => new Problem('attachment_too_large', { limit: '20 MB', count: mostAttachments }),
    );
    return readMultipart(bytes, request.headers.get('content-type') ?? '', locale);
  }
  return { kind: 'none' };
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string, locale: Locale): Promise<RawBody> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new Problem('malformed_request');
  }
  const fields: Record<string, string> = {};
  const seen = new Set<string>();
  let file: File | null = null;
  for (const [name, value] of form) {
    // A name that stands twice, or a file nobody asked for, would be dropped without a word.
    if (seen.has(name)) throw partProblem(name, 'repeated', locale);
    seen.add(name);
    if (typeof value === 'string') Object.defineProperty(fields, name, { value, enumerable: true });
    else if (name === 'file') file = value;
    else throw partProblem(name, 'unrecognized_keys', locale);
  }
  if (!file) throw partProblem('file', 'required', locale);
  return { kind: 'multipart', fields, file };
}

const partProblem = (name: string, code: keyof typeof partWords, locale: Locale): Problem =>
  new Problem('invalid_body', {}, { faults: [{ pointer: `/${name}`, code, message: partWords[code][locale] }] });

const partWords = {
  repeated: { vi: 'Mỗi phần chỉ gửi một lần.', en: 'Give each part once.', 'zh-Hans': '每个部分只能提供一次。' },
  unrecognized_keys: {
    vi: 'Phần chứa tệp phải có tên "file".',
    en: 'The file part is called "file".',
    'zh-Hans': '文件部分的名称应为“file”。',
  },
  required: {
    vi: 'Cần một phần chứa tệp có tên "file".',
    en: 'A file part called "file" is needed.',
    'zh-Hans': '需要一个名为“file”的文件部分。',
  },
} satisfies Record<string, Record<Locale, string>>;

/** A length that lies, or none at all, makes no difference: nothing over the limit is taken, and reading stops there. */
async function readBounded(request: Request, limit: number, tooLarge: () => Problem): Promise<Uint8Array<ArrayBuffer>> {
  const told = request.headers.get('content-length');
  if (Number(told ?? 0) > limit) throw tooLarge();
  // The server hands over no more than was told. Taken in one go it needs no web stream, which would be kept as long as its
  // request: for streams of progress, ten minutes.
  if (told !== null && Number(told) <= jsonLimit) {
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.byteLength > limit) throw tooLarge();
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(chunk.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
