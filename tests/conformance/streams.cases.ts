/** Progress as it happens: at once, on every change, and from where a reader left off. */
import { expect, it } from 'vitest';
import type { Backend } from './backends.ts';
import { file, take } from './steps.ts';

interface Told {
  id: string;
  status: string;
}

export function streamCases(backend: () => Backend): void {
  async function open(path: string, init: RequestInit & { headers?: Record<string, string> }) {
    const b = backend();
    const ended = new AbortController();
    const response = await b.fetch(new Request(`${b.baseUrl}/v1${path}`, { ...init, signal: ended.signal }));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    /** The next event that is one. */
    const next = async (): Promise<Told> => {
      for (;;) {
        const at = text.indexOf('\n\n');
        if (at >= 0) {
          const block = text.slice(0, at);
          text = text.slice(at + 2);
          const data = /^data: (.*)$/m.exec(block)?.[1];
          const progress = data === undefined ? undefined : (JSON.parse(data) as { status: string });
          if (progress) return { id: /^id: (.*)$/m.exec(block)?.[1] ?? '', status: progress.status };
          continue;
        }
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done || value === undefined) throw new Error('The stream ended.');
        text += value;
      }
    };
    return { response, next, end: () => ended.abort() };
  }

  it("tells the receipt's link what happens, and not again what was seen", async () => {
    const { id, receipt } = await file(backend());
    const body = JSON.stringify({ linkToken: receipt.linkToken });
    const headers = { 'content-type': 'application/json' };
    const first = await open('/tracking/stream', { method: 'POST', headers, body });
    expect(first.response.headers.get('content-type')).toBe('text/event-stream');
    expect(await first.next()).toEqual({ id: '1', status: 'submitted' });
    await take(backend(), id, 'accept');
    expect(await first.next()).toEqual({ id: '2', status: 'accepted' });
    first.end();

    await take(backend(), id, 'appraise');
    const again = await open('/tracking/stream', {
      method: 'POST',
      headers: { ...headers, 'last-event-id': '2' },
      body,
    });
    expect(await again.next()).toEqual({ id: '3', status: 'inProgress' });
    again.end();
  });

  it('HEAD says that there is a stream, and opens none', async () => {
    const { id, citizen: owner } = await file(backend());
    const authorization = `Bearer ${owner.session}`;
    const response = await backend().fetch(
      new Request(`${backend().baseUrl}/v1/dossiers/${id}/stream`, { method: 'HEAD', headers: { authorization } }),
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(await response.text()).toBe('');
  });

  it("follows one's own dossier in a frame session, and nobody else's", async () => {
    const { id, citizen: owner } = await file(backend());
    const authorization = `Bearer ${owner.session}`;
    const own = await open(`/dossiers/${id}/stream`, { headers: { authorization } });
    expect(await own.next()).toEqual({ id: '1', status: 'submitted' });
    own.end();
    const other = await file(backend());
    const refused = await open(`/dossiers/${other.id}/stream`, { headers: { authorization } });
    expect(refused.response.status).toBe(404);
    const nobody = await open('/tracking/stream', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ linkToken: `lt_${'A'.repeat(22)}` }),
    });
    expect(nobody.response.status).toBe(404);
  });
}
