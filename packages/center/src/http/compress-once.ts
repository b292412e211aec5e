import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { Recent } from '../recent.ts';

/** Browsers of one make send one Accept-Encoding; there are few, and one or two versions at a time. */
const mostKept = 8;

/** `compress` for a large answer that is the same for everybody: its bytes are kept beside its ETag, and sent again. */
export function compressOnce(): MiddlewareHandler {
  const kept = new Recent<ArrayBuffer>(mostKept);
  const compressed = compress({ encoding: 'gzip' });
  return async (context, next) => {
    await next();
    const { status, headers } = context.res;
    const etag = headers.get('etag');
    if (etag === null || status !== 200 || context.req.method === 'HEAD') return;
    const key = JSON.stringify([etag, context.req.header('accept-encoding')]);
    const known = kept.get(key);
    if (known === undefined) {
      await compressed(context, () => Promise.resolve());
      if (context.res.headers.get('content-encoding') !== 'gzip') return;
      const bytes = await context.res.arrayBuffer();
      kept.set(key, bytes);
      context.res = new Response(bytes, context.res);
      return;
    }
    context.res = new Response(known, { status, headers });
    context.res.headers.set('content-encoding', 'gzip');
    // As `compress` does: the bytes are others, the content is the same (RFC 9110 8.8.1).
    context.res.headers.set('etag', etag.startsWith('W/') ? etag : `W/${etag}`);
    context.res.headers.append('vary', 'Accept-Encoding');
  };
}
