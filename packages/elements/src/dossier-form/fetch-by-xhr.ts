/**
 * A `fetch` for one upload that tells how far it is: `fetch` itself cannot, and a bar that only pretends is worse than
 * none. Hand it to a transport, so that errors, retries and the idempotency key stay the SDK's.
 */
export const fetchByXhr =
  (onProgress: (share: number) => void) =>
  async (request: Request): Promise<Response> => {
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const { signal } = request;
      if (signal.aborted) return reject(signal.reason);
      const xhr = new XMLHttpRequest();
      const abort = (): void => xhr.abort();
      signal.addEventListener('abort', abort, { once: true });
      xhr.open(request.method, request.url);
      xhr.responseType = 'blob';
      for (const [name, value] of request.headers) xhr.setRequestHeader(name, value);
      xhr.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      xhr.onload = () => resolve(toResponse(xhr));
      // The type of a failed fetch, by which the SDK tells a lost connection from a bug.
      xhr.onerror = () => reject(new TypeError('Failed to fetch'));
      xhr.onabort = () => reject(signal.reason ?? new DOMException('The upload was stopped.', 'AbortError'));
      xhr.onloadend = () => signal.removeEventListener('abort', abort);
      xhr.send(body);
    });
  };

function toResponse(xhr: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of xhr
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const hasBody = xhr.status !== 204 && xhr.status !== 304;
  return new Response(hasBody && xhr.response instanceof Blob ? xhr.response : null, { status: xhr.status, headers });
}
