import { describe, expect, it } from 'vitest';
import { failureOf, observeClient, problem, type Answerer } from '../../test/observed-client.ts';
import * as sdk from '../index.ts';

const once = { retry: { limit: 0 } };
const failWith = (answer: Answerer) => failureOf(observeClient(answer, once).client.dossiers.get('dos_1'));

describe('the class of an error', () => {
  it.each([
    [400, sdk.BadRequestError],
    [401, sdk.AuthenticationError],
    [403, sdk.PermissionError],
    [404, sdk.NotFoundError],
    [409, sdk.ConflictError],
    [412, sdk.ChangedError],
    [422, sdk.ValidationError],
    [429, sdk.TooManyTriesError],
    [500, sdk.ServerError],
    [503, sdk.ServerError],
    [507, sdk.ServerError],
  ])('%d', async (status, ErrorClass) => {
    const error = await failWith(problem(status, 'some_code'));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect(error).toBeInstanceOf(sdk.HccError);
    expect(error).toMatchObject({ status, code: 'some_code', name: ErrorClass.name });
  });

  it.each([405, 413, 415, 428])('%d has none of its own', async (status) => {
    expect(await failWith(problem(status, 'some_code'))).toMatchObject({ constructor: sdk.ApiError, status });
  });
});

describe('what an error carries', () => {
  it('is the whole problem', async () => {
    const errors = [{ pointer: '/answers/fullName', code: 'required', message: 'Hãy nhập họ và tên' }];
    const error = await failWith(problem(422, 'answers_invalid', { errors, detail: 'Một giá trị chưa đúng' }));
    expect(error).toMatchObject({
      code: 'answers_invalid',
      requestId: 'req_1',
      retryable: false,
      errors,
      problem: { type: 'https://center.example/problems/answers_invalid', title: 'answers_invalid' },
      message: '422 answers_invalid: Một giá trị chưa đúng (request req_1)',
    });
  });

  it('is a code of a newer Center as it came, with unknown members', async () => {
    const error = await failWith(problem(418, 'teapot_only', { retryable: true, balance: 30 }));
    expect(error).toMatchObject({ code: 'teapot_only', retryable: true, errors: [], problem: { balance: 30 } });
  });

  it.each([
    ['a proxy’s page', '<html>502</html>', 'text/html'],
    ['malformed JSON', '{"code":', 'application/problem+json'],
    ['JSON without a code', '{"message":"no"}', 'application/json'],
    ['a JSON list', '[1]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['nothing', '', 'application/problem+json'],
  ])('is what the status says when the body is %s', async (_, body, type) => {
    const answer: Answerer = () =>
      new Response(body, {
        status: 502,
        headers: { 'content-type': type, 'x-request-id': 'req_proxy', 'retry-after': '3' },
      });
    const error = await failWith(answer);
    expect(error).toBeInstanceOf(sdk.ServerError);
    expect(error).toMatchObject({
      code: 'unknown',
      problem: null,
      errors: [],
      retryable: true,
      requestId: 'req_proxy',
      retryAfterMs: 3000,
    });
  });

  it('survives errors that are no list and a Retry-After that is no time', async () => {
    const error = await failWith(problem(422, 'answers_invalid', { errors: 'many' }, { 'retry-after': 'soon' }));
    expect(error).toMatchObject({ errors: [], retryAfterMs: null });
  });
});
