import type { Document } from './bound-request.ts';

/** A file from a person is never shown as a page of ours, whatever it holds. */
export const documentResponse = ({ bytes, mediaType, fileName }: Document): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': mediaType,
      'content-disposition': attachmentNamed(fileName),
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    },
  });

/** RFC 6266 with RFC 8187: the whole name for those who read it, an ASCII one for those who do not. */
const attachmentNamed = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`;
