/** The operations as an OpenAPI 3.1 document. */
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import * as z from 'zod';
import { type Credential, errorsOf, type Operation, operations } from '../src/contract/index.ts';
import { Problem, WebhookChallenge, WebhookEvent, errorCodes } from '../src/index.ts';

const schemeOf: Record<Exclude<Credential, 'none'>, string> = {
  publishableKey: 'publishableKey',
  secretKey: 'secretKey',
  frameSession: 'frameSession',
  staffSession: 'staffSession',
};

const etagHeader = { ETag: { schema: { type: 'string' as const }, description: 'The version, in quotes' } };

/** Of the answer when all went well. */
function headersOf({ result, tus, deprecated }: Operation) {
  const described = Object.entries({
    ...(tus ? tusHeader : {}),
    ...(deprecated ? { deprecation: 'Since when there is something better (RFC 9745)' } : {}),
    ...(deprecated?.sunsetOn ? { sunset: 'From when on it may not be there any more (RFC 8594)' } : {}),
    ...result.headers,
  });
  const headers = {
    ...(result.etag ? etagHeader : {}),
    ...Object.fromEntries(
      described.map(([name, description]) => [titled(name), { schema: { type: 'string' as const }, description }]),
    ),
  };
  return Object.keys(headers).length > 0 ? { headers } : {};
}

const tusHeader = { 'tus-resumable': 'The version of tus: `1.0.0`' };

/** `upload-offset` as it is usually written: `Upload-Offset`. */
const titled = (name: string): string => name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());

function responsesOf(operation: Operation): ZodOpenApiResponsesObject {
  const { result } = operation;
  const responses: ZodOpenApiResponsesObject = {
    [`${result.status}`]: {
      description: operation.summary,
      ...headersOf(operation),
      ...(result.body ? { content: { 'application/json': { schema: result.body } } } : {}),
      ...(result.mediaType
        ? { content: { [result.mediaType]: { schema: { type: 'string' as const, format: 'binary' } } } }
        : {}),
    },
  };
  if (result.etag && operation.method === 'GET') responses['304'] = { description: 'Not changed' };
  const byStatus = Map.groupBy(errorsOf(operation), (code) => errorCodes[code]);
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b))
    responses[`${status}` as `4${string}`] = {
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: Problem } },
    };
  return responses;
}

function operationObject(operation: Operation): ZodOpenApiOperationObject {
  const headers = {
    ...(operation.idempotencyKey
      ? { 'Idempotency-Key': z.string().min(1).max(255).meta({ description: 'One per intent, kept over retries' }) }
      : {}),
    ...(operation.ifMatch ? { 'If-Match': z.string().meta({ description: 'The ETag that was shown' }) } : {}),
    ...(operation.result.etag && operation.method === 'GET' ? { 'If-None-Match': z.string().optional() } : {}),
    ...(operation.tus && operation.method !== 'GET' ? { 'Tus-Resumable': z.literal('1.0.0') } : {}),
    ...Object.fromEntries(
      Object.entries(operation.headers?.shape ?? {}).map(([name, shape]): [string, z.ZodType] => [titled(name), shape]),
    ),
  };
  return {
    operationId: operation.id,
    tags: [operation.capability],
    summary: operation.summary,
    ...descriptionOf(operation),
    security: operation.credentials.map((credential) => (credential === 'none' ? {} : { [schemeOf[credential]]: [] })),
    requestParams: {
      ...(operation.params ? { path: operation.params } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(Object.keys(headers).length > 0 ? { header: z.object(headers) } : {}),
    },
    ...(operation.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: operation.body } } } }
      : {}),
    ...(operation.bytes
      ? {
          requestBody: {
            required: true,
            content: { [operation.bytes]: { schema: { type: 'string' as const, format: 'binary' } } },
          },
        }
      : {}),
    ...(operation.multipart
      ? {
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: operation.multipart.extend({
                  file: z.string().meta({ override: { type: 'string', format: 'binary' } }),
                }),
              },
            },
          },
        }
      : {}),
    responses: responsesOf(operation),
  };
}

function descriptionOf({ description, deprecated }: Operation) {
  const texts = [description, deprecated && `Deprecated since ${deprecated.sinceOn}. ${deprecated.instead}`];
  const text = texts.filter((one) => one !== undefined).join('\n\n');
  return { ...(text === '' ? {} : { description: text }), ...(deprecated ? { deprecated: true } : {}) };
}

export function openapiDocument(described: readonly Operation[] = Object.values(operations)): unknown {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of described)
    (paths[`/v1${operation.path}`] ??= {})[operation.method.toLowerCase() as 'get'] = operationObject(operation);
  const bearer = (description: string) => ({ type: 'http' as const, scheme: 'bearer', description });
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'HCC',
        version: '1.0.0',
        description:
          "Services of Quang Ninh's Public Administration Service Center for any website. Written from the zod contract; not edited by hand.",
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: 'http://localhost:4000', description: 'Sandbox on this machine' }],
      tags: [...new Set(Object.values(operations).map((o) => o.capability))].map((name) => ({ name })),
      components: {
        securitySchemes: {
          publishableKey: bearer('`pk_…`: names the partner, works on its origins, opens public data alone'),
          secretKey: bearer("`sk_…`: a partner's back end"),
          frameSession: bearer("Held by the Center's frame alone"),
          staffSession: bearer("An officer's session"),
        },
      },
      paths,
      webhooks: {
        dossierEvent: {
          post: {
            operationId: 'dossierEvent',
            tags: ['webhooks'],
            summary: "What a partner's endpoint receives, signed by Standard Webhooks",
            security: [],
            requestBody: { required: true, content: { 'application/json': { schema: WebhookEvent } } },
            responses: { '2XX': { description: 'Taken; anything else is tried again' } },
          },
        },
        endpointChallenge: {
          post: {
            operationId: 'endpointChallenge',
            tags: ['webhooks'],
            summary: 'Asks a new address whether it wants events, signed like them',
            security: [],
            requestBody: { required: true, content: { 'application/json': { schema: WebhookChallenge } } },
            responses: {
              '2XX': {
                description: 'It does, when the body holds the same text',
                content: { 'application/json': { schema: z.object({ challenge: z.string() }) } },
              },
            },
          },
        },
      },
    },
    {
      // Else every output object would get a second component for this keyword alone; responses are open anyway.
      override: ({ jsonSchema, io }) => {
        if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    },
  );
}
