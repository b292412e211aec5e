/** A Center that takes files in parts, in memory, as far as `uploadFile` sees it; breaks where it is told to. */
import type { Answerer } from './observed-client.ts';

export interface PartStore {
  readonly answer: Answerer;
  readonly uploads: {
    id: string;
    sha256: string | null;
    fieldId: string;
    name: string;
    bytes: Uint8Array;
    offset: number;
    state: string;
    refusal: string | null;
  }[];
  /** Offset and size of each part that came. */
  readonly parts: [offset: number, size: number][];
  /** Looked at before each request is dealt with; a Response, or a throw, takes its place. */
  before: (request: Request) => Response | undefined | void;
  /** The same once it is dealt with. */
  after: (request: Request) => Response | undefined | void;
}

export function createPartStore(): PartStore {
  const store: PartStore = {
    uploads: [],
    parts: [],
    before: () => {},
    after: () => {},
    answer: async (request) => store.before(request) ?? (await deal(store, request.clone())),
  };
  const { answer } = store;
  return Object.assign(store, {
    answer: async (request: Request, attempt: number) => {
      const response = await answer(request, attempt);
      return store.after(request) ?? response;
    },
  });
}

async function deal(store: PartStore, request: Request): Promise<Response> {
  const id = new URL(request.url).pathname.split('/')[5];
  const upload = store.uploads.find((it) => it.id === id);
  const told = (it: PartStore['uploads'][number]) => ({ ...it, bytes: it.bytes.length, attachmentId: null });
  if (request.method === 'GET') return Response.json(upload ? told(upload) : { items: store.uploads.map(told) });
  if (request.method === 'POST') {
    const metadata = Object.fromEntries(
      (request.headers.get('upload-metadata') ?? '').split(',').map((pair) => {
        const [key = '', value = ''] = pair.split(' ');
        return [key, Buffer.from(value, 'base64').toString()];
      }),
    );
    const id = `upl_${store.uploads.length + 1}`;
    store.uploads.push({
      id,
      sha256: metadata['sha256'] ?? null,
      fieldId: metadata['fieldId'] ?? '',
      name: metadata['filename'] ?? '',
      bytes: new Uint8Array(Number(request.headers.get('upload-length'))),
      offset: 0,
      state: 'receiving',
      refusal: null,
    });
    return new Response(null, { status: 201, headers: { location: `/v1/dossiers/dos_1/uploads/${id}` } });
  }
  if (!upload) return new Response('{"code":"upload_not_found"}', { status: 404 });
  const offset = Number(request.headers.get('upload-offset'));
  if (offset !== upload.offset) return new Response('{"code":"upload_offset_wrong"}', { status: 409 });
  const part = new Uint8Array(await request.arrayBuffer());
  store.parts.push([offset, part.length]);
  upload.bytes.set(part, offset);
  upload.offset += part.length;
  if (upload.offset === upload.bytes.length) upload.state = 'attached';
  return new Response(null, { status: 204, headers: { 'upload-offset': String(upload.offset) } });
}
