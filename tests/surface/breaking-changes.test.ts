/** The contract of this tree against the one that was released last, and the judge itself against changes it must know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakingChanges, type OpenApi, type Schema } from './breaking-changes.ts';
import { root } from './read-sources.ts';

const read = (file: string): OpenApi => JSON.parse(readFileSync(join(root, file), 'utf8')) as OpenApi;

it('schemas/openapi.json breaks nobody who holds to schemas/released/openapi.json', () => {
  const [released, now] = [read('schemas/released/openapi.json'), read('schemas/openapi.json')];
  const isSameMajor = released.info.version.split('.')[0] === now.info.version.split('.')[0];
  // Meant to be? Then it is another version: raise `info.version` and release with `schemas/scripts/release-openapi.ts`.
  expect(isSameMajor ? breakingChanges(released, now) : []).toEqual([]);
});

/** What is sent and what is answered have shapes of their own: here their parts are of the same name. */
const thingOf = (name: string): Schema => ({
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 20 },
    size: { type: 'integer', minimum: 1 },
    state: { type: 'string', enum: ['open', 'closed'] },
    owner: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] },
    parts: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
    note: { type: 'string' },
  },
  required: ['name', 'state'],
  additionalProperties: name === 'Answer',
});
const person: Schema = {
  oneOf: [
    { type: 'object', properties: { kind: { const: 'citizen' }, id: { type: 'string' } }, required: ['kind', 'id'] },
    { type: 'object', properties: { kind: { const: 'firm' }, tax: { type: 'string' } }, required: ['kind', 'tax'] },
  ],
};
const sample = {
  info: { version: '1.0.0' },
  paths: {
    '/things': {
      post: {
        parameters: [{ in: 'query', name: 'dry', schema: { type: 'boolean' } }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: {
          201: {
            headers: { ETag: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Answer' } } },
          },
        },
        security: [{ secretKey: [] }, { frameSession: [] }],
      },
    },
  },
  components: { schemas: { Thing: thingOf('Thing'), Person: person, Answer: thingOf('Answer') } },
};

type Patch = { readonly [name: string]: unknown };

/** RFC 7396: null takes away, arrays are whole. */
function patched(value: unknown, patch: unknown): unknown {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const target = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const entries = Object.entries(patch).map(([name, one]) => [name, patched((target as Patch)[name], one)]);
  const merged: Patch = { ...target, ...Object.fromEntries(entries) };
  return Object.fromEntries(Object.entries(merged).filter(([, one]) => one !== null));
}

const was = sample as unknown as OpenApi;
const breaksOf = (patch: Patch): string[] => breakingChanges(was, patched(sample, patch) as OpenApi);

const post = (patch: Patch): Patch => ({ paths: { '/things': { post: patch } } });
const answer201 = (patch: Patch): Patch => post({ responses: { 201: patch } });
const shapes = (patch: Patch): Patch => ({ components: { schemas: patch } });
const taken = (patch: Patch): Patch => shapes({ Thing: patch });
const takenField = (patch: Patch): Patch => taken({ properties: patch });
const answered = (patch: Patch): Patch => shapes({ Answer: patch });
const answeredField = (patch: Patch): Patch => answered({ properties: patch });
const [citizen, firm] = person.oneOf ?? [];
const dry = { in: 'query', name: 'dry', schema: { type: 'boolean' } };
const both = [{ secretKey: [] }, { frameSession: [] }];

describe('is a break', () => {
  it.each<[what: string, patch: Patch]>([
    ['an operation less', { paths: { '/things': { post: null } } }],
    ['another path', { paths: { '/things': null, '/objects': sample.paths['/things'] } }],
    ['a parameter less', post({ parameters: [] })],
    ['a parameter that is required now', post({ parameters: [{ ...dry, required: true }] })],
    ['a new parameter that is required', post({ parameters: [dry, { ...dry, name: 'wet', required: true }] })],
    ['a credential less', post({ security: both.slice(1) })],
    ['another status', post({ responses: { 201: null, 200: {} } })],
    ['a header less', answer201({ headers: { ETag: null } })],
    ['another media type', answer201({ content: { 'application/json': null, 'text/plain': {} } })],
    ['a body less', post({ requestBody: null })],
    ['a field that is required now', taken({ required: ['name', 'state', 'note'] })],
    ['a field that is taken no more', takenField({ note: null })],
    ['a value that is taken no more', takenField({ state: { enum: ['open'] } })],
    ['only some values where any was taken', takenField({ note: { enum: ['a'] } })],
    ['a shorter text', takenField({ name: { maxLength: 10 } })],
    ['a floor where there was none', takenField({ note: { minLength: 1 } })],
    ['a pattern where there was none', takenField({ note: { pattern: '^a' } })],
    ['another type to send', takenField({ size: { type: 'string' } })],
    ['null that is taken no more', takenField({ owner: { anyOf: [{ $ref: '#/components/schemas/Person' }] } })],
    ['a kind that is taken no more', shapes({ Person: { oneOf: [citizen] } })],
    ['a kind that wants more', shapes({ Person: { oneOf: [{ ...citizen, required: ['kind', 'id', 'more'] }, firm] } })],
    ['a field of an answer less', answeredField({ note: null })],
    ['a field of an answer that may be missing', answered({ required: ['name'] })],
    ['another type of an answer', answeredField({ size: { type: 'number' } })],
    ['an answer that may be null', answeredField({ name: { type: ['string', 'null'] } })],
    ['a list that became one', answeredField({ parts: { type: 'object' } })],
  ])('%s', (_, patch) => {
    expect(breaksOf(patch)).not.toEqual([]);
  });
});

describe('is none', () => {
  it.each<[what: string, patch: Patch]>([
    ['nothing', {}],
    ['an operation more', { paths: { '/more': sample.paths['/things'] } }],
    ['an optional parameter more', post({ parameters: [dry, { ...dry, name: 'wet' }] })],
    ['a credential more', post({ security: [...both, { staffSession: [] }] })],
    ['a header more', answer201({ headers: { Link: {} } })],
    ['another refusal', post({ responses: { 409: {} } })],
    ['an optional field to send', takenField({ more: { type: 'string' } })],
    ['a field that need not be sent any more', taken({ required: ['name'] })],
    ['a value more to send', takenField({ state: { enum: ['open', 'closed', 'held'] } })],
    ['a longer text', takenField({ name: { maxLength: null } })],
    ['null that is taken too', takenField({ name: { type: ['string', 'null'] } })],
    ['any number where whole ones were taken', takenField({ size: { type: 'number' } })],
    ['a field of an answer more', answeredField({ more: { type: 'string' } })],
    ['a field of an answer that is always there now', answered({ required: ['name', 'state', 'note'] })],
    ['a value more in an answer', answeredField({ state: { enum: ['open', 'closed', 'held'] } })],
    ['an answer that is null no more', answeredField({ owner: { anyOf: [{ $ref: '#/components/schemas/Person' }] } })],
    ['a kind more', shapes({ Person: { oneOf: [citizen, firm, { properties: { kind: { const: 'union' } } }] } })],
  ])('%s', (_, patch) => {
    expect(breaksOf(patch)).toEqual([]);
  });
});
