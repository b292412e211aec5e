import { describe, expect, expectTypeOf, it } from 'vitest';
import { brokenConnection, json, problem, transports } from '../../test/observed-client.ts';
import { ConnectionError, type HccError, type Procedure, ValidationError } from '../index.ts';

describe.each(transports)('a call that returns its error, %s', (_transport, observeClient) => {
  it('gives the data and the answer around it', async () => {
    const { client, sent } = observeClient(json({ code: '1.001193' }, { etag: '"2"' }));
    const result = await client.procedures.get('1.001193').result();
    expect(result).toMatchObject({ data: { code: '1.001193' }, etag: '"2"', error: undefined });
    expect(sent).toHaveLength(1);
  });

  it('gives an error of the Center, with what one branches on', async () => {
    const errors = [{ pointer: '/answers/fullName', code: 'required', message: 'Chưa điền.' }];
    const { client } = observeClient(problem(422, 'answers_invalid', { errors }));
    const { data, error } = await client.dossiers.submit('dos_1', { ifMatch: '"1"' }).result();
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: 'answers_invalid',
      requestId: 'req_1',
      pointer: '/answers/fullName',
      retryable: false,
      helpUrl: 'https://center.example/problems/answers_invalid',
    });
  });

  it('gives a broken line, which may pass', async () => {
    const { client } = observeClient(brokenConnection(), { retry: { limit: 0 } });
    const { error } = await client.units.list().result();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error?.retryable).toBe(true);
  });

  it('still rejects for what is the caller’s: a wrong argument, an aborted call', async () => {
    const { client } = observeClient(json({}));
    await expect(client.units.get('').result()).rejects.toThrow(TypeError);
    const signal = AbortSignal.abort(new Error('the visitor left'));
    await expect(client.units.get('u', { signal }).result()).rejects.toThrow('the visitor left');
  });

  it('has no help for what no Center wrote', async () => {
    const { client } = observeClient(() => new Response('<p>', { status: 404 }));
    const { error } = await client.units.get('u').result();
    expect(error).toMatchObject({ code: 'unknown', helpUrl: null, pointer: null, requestId: null });
  });

  it('is typed: the data is there when the error is not', async () => {
    const { client } = observeClient(json({}));
    const result = await client.procedures.get('1.001193').result();
    if (result.error) expectTypeOf(result.error).toEqualTypeOf<HccError>();
    else expectTypeOf(result.data).toEqualTypeOf<Procedure>();
  });
});
