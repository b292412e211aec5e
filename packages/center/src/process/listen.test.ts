import { Agent, request } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { listen } from './listen.ts';

const agent = new Agent({ keepAlive: true });
afterEach(() => agent.destroy());

interface Told {
  status: number | undefined;
  connection: string | undefined;
  body: string;
}

const ask = (port: number, method = 'GET'): Promise<Told> =>
  new Promise((resolve, reject) => {
    const asking = request({ agent, port, host: '127.0.0.1', method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection, body }));
    });
    asking.on('error', reject).setHeader('x-secret', 'not to be told back');
    asking.end();
  });

it('what is being answered when it stops is answered whole, and nothing new is taken', async () => {
  const answer = Promise.withResolvers<Response>();
  const asked = vi.fn(() => answer.promise);
  const endStreams = vi.fn();
  const server = await listen(asked, 0);
  const told = ask(server.port);
  await expect.poll(() => asked.mock.calls.length).toBe(1);

  const drained = server.drain({ endStreams });
  expect(endStreams).toHaveBeenCalledOnce();
  await expect(ask(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  answer.resolve(new Response('whole'));
  // On a connection that was to be kept: whoever holds it is told that it ends.
  expect(await told).toEqual({ status: 200, connection: 'close', body: 'whole' });
  await drained;
});

it('an idle connection does not hold it up', async () => {
  const server = await listen(async () => new Response('ok'), 0);
  expect((await ask(server.port)).connection).toBe('keep-alive');
  await server.drain({ endStreams: () => {} });
});

it('nothing is told back to TRACE', async () => {
  const server = await listen(async ({ method }) => new Response(method, { status: 405 }), 0);
  const told = await ask(server.port, 'TRACE');
  expect(told.status).not.toBe(200);
  expect(told.body).not.toContain('not to be told back');
  await server.drain({ endStreams: () => {} });
});
