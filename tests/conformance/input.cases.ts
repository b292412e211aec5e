/** Bad input (reliability S14, S15, S26, H05): each gets a problem that names the place; nothing changes, nothing fails. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, citizen, readyDraft, staffToken } from './steps.ts';

const jsonType = { 'content-type': 'application/json' };

export function inputCases(backend: () => Backend): void {
  const track = (body: string, headers: Record<string, string> = jsonType) =>
    ask(backend(), 'POST', '/tracking', { body: new Blob([body]), headers });

  it.each(['', '{', 'null x', '{"linkToken":}', "{'linkToken': 1}", '\u0000'])(
    'a body that is no JSON is malformed: %j',
    async (body) => {
      expect(await track(body)).toMatchObject({ status: 400, code: 'malformed_request' });
    },
  );

  it('bytes that are no UTF-8 are malformed', async () => {
    const told = await ask(backend(), 'POST', '/tracking', {
      body: new Blob([new Uint8Array([0x22, 0xff, 0xfe, 0x22])]),
      headers: jsonType,
    });
    expect(told).toMatchObject({ status: 400, code: 'malformed_request' });
  });

  it.each(['null', '[]', '3', '"x"', '{}', '{"linkToken":3}', '{"linkToken":null}'])(
    'JSON of another shape is an invalid body: %s',
    async (body) => {
      expect(await track(body)).toMatchObject({ status: 422, code: 'invalid_body' });
    },
  );

  it('a body beyond its limit is refused', async () => {
    expect(await track(JSON.stringify({ linkToken: 'x'.repeat(256 * 1024) }))).toMatchObject({
      status: 413,
      code: 'body_too_large',
    });
  });

  it('deep nesting does no harm', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect((await track(`{"linkToken":${deep}}`)).status).toBe(422);
  });

  it('answers reach no prototype', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    for (const name of [
      '__proto__',
      'constructor',
      'prototype',
      'a.__proto__',
      'toString',
      '__proto__.x',
      'a..b',
      'A',
      '',
    ])
      for (const value of ['"x"', '{"isAdmin":true}']) {
        const told = await ask(b, 'PATCH', `/dossiers/${id}`, {
          bearer: owner.session,
          ifMatch: '*',
          body: new Blob([`{"answers":{${JSON.stringify(name)}:${value}}}`]),
          headers: jsonType,
        });
        expect(told.status, `${name} = ${value}`).toBe(422);
      }
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect((await owner.client.dossiers.get(id)).version).toBe(3);
  });

  it('no path of answers, queries, parts or names reaches a prototype, at random', { timeout: 180_000 }, async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const word = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'submitter', 'r1');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    const json = fc.letrec<{ value: string; object: string }>((tie) => ({
      // Not null: that clears, and clearing what is not there is no fault.
      value: fc.oneof(fc.constantFrom('"x"', '1', 'true', '["constructor"]'), tie('object')),
      // As text: JSON.parse makes own keys of what an object literal would make a prototype of.
      object: fc.tuple(name, tie('value')).map(([key, value]) => `{${JSON.stringify(key)}:${value}}`),
    }));
    const requests = fc.oneof(
      fc.tuple(name, json.value).map(([key, value]) => ['PATCH', '', `{"answers":{${JSON.stringify(key)}:${value}}}`]),
      json.object.map((text) => ['PATCH', '', text]),
      name.map((key) => ['GET', `?${encodeURIComponent(key)}=x`, '']),
      name.map((key) => ['PART', '', key]),
    );
    await fc.assert(
      fc.asyncProperty(requests, async ([method = '', query = '', text = '']) => {
        const path = `/dossiers/${id}`;
        const asking = { bearer: owner.session, key: crypto.randomUUID(), ifMatch: '*' };
        const told =
          method === 'GET'
            ? await ask(b, 'GET', `${path}${query}`, asking)
            : method === 'PART'
              ? await ask(b, 'POST', `${path}/attachments`, { ...asking, body: partNamed(text) })
              : await ask(b, 'PATCH', path, { ...asking, body: new Blob([text]), headers: jsonType });
        expect([400, 422], `${method} ${query}${text}: ${told.text}`).toContain(told.status);
        expect(told.json['errors']).toContainEqual(expect.objectContaining({ pointer: expect.stringMatching(/^\//) }));
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      }),
      { numRuns: 170 },
    );
    expect((await owner.client.dossiers.get(id).withResponse()).etag).toBe(etag);
  });

  it('characters that no database keeps are refused where they stand', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    for (const bad of ['a\\u0000b', '\\ud800', 'x\\udfff']) {
      const told = await ask(b, 'PATCH', `/dossiers/${id}`, {
        bearer: owner.session,
        ifMatch: '*',
        body: new Blob([`{"answers":{"matter.summary":"${bad}"}}`]),
        headers: jsonType,
      });
      expect(told, bad).toMatchObject({
        status: 422,
        code: 'invalid_body',
        json: { errors: [{ pointer: '/answers/matter.summary' }] },
      });
    }
    expect(await track('{"code":"a\\u0000","secret":"b"}')).toMatchObject({ status: 422, code: 'invalid_body' });
    const staff = await staffToken(b, 'officer-head-receiver');
    for (const [path, bearer] of [
      ['/procedures?q=%00', keys.bank.publishable],
      ['/procedures?field=%00', keys.bank.publishable],
      ['/units?q=%00', keys.bank.publishable],
      ['/units/%00', keys.bank.publishable],
      ['/dossiers?code=%00', keys.bank.secret],
      ['/dossiers/%00', owner.session],
      ['/desk/dossiers?q=%00', staff],
      ['/desk/dossiers/%00', staff],
      [`/results/${'%00'.repeat(20)}/verification`, undefined],
    ] as const)
      expect(await ask(b, 'GET', path, { bearer }), path).toMatchObject({ status: 400, code: 'invalid_parameter' });
  });

  it('a Vietnamese text is kept as it was typed, composed or not', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const text = 'Đường Nguyễn Huệ 🏠 \u202e "a" \\ \n'.normalize('NFD');
    const { answers } = await owner.client.dossiers.update(
      id,
      { answers: { 'matter.summary': text } },
      { ifMatch: etag },
    );
    expect(answers['matter.summary']).toBe(text);
  });

  it.each([
    'unknown=1',
    'limit=0',
    'limit=101',
    'limit=1.5',
    'limit=x',
    'limit=',
    'limit=1&limit=2',
    'level=galactic',
    '__proto__=1',
    'constructor=1',
    'cursor='.padEnd(600, 'x'),
  ])('a query that is not in the contract is refused: %s', async (query) => {
    const told = await ask(backend(), 'GET', `/procedures?${query}`, { bearer: keys.bank.publishable });
    expect(told).toMatchObject({ status: 400, code: 'invalid_parameter' });
    expect(told.json['errors']).toContainEqual(
      expect.objectContaining({ pointer: expect.stringMatching(/^\/query\//) }),
    );
  });

  it.each([
    ['vi', 'Mỗi tham số chỉ gửi một lần.'],
    ['en', 'Give each parameter once.'],
    ['zh-CN', '每个参数只能提供一次。'],
  ])('a parameter given twice is refused, in the language that was asked for: %s', async (language, message) => {
    const told = await ask(backend(), 'GET', '/procedures?limit=1&limit=2', {
      bearer: keys.bank.publishable,
      headers: { 'accept-language': language },
    });
    expect(told).toMatchObject({ status: 400, json: { errors: [{ pointer: '/query/limit', message }] } });
  });

  it('a parameter that an operation does not have is refused too', async () => {
    expect(await ask(backend(), 'GET', `/procedures/${birth}?x=1`, { bearer: keys.bank.publishable })).toMatchObject({
      status: 400,
      code: 'invalid_parameter',
    });
  });

  it('an answer that breaks its field is named when it is filed', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id, etag } = await readyDraft(b, owner);
    const { data, etag: next } = await owner.client.dossiers
      .update(
        id,
        {
          answers: {
            'submitter.personalId': '12',
            'submitter.phone': 'gọi sau',
            'handIn.unit': 'qn-nowhere',
            'declaration.truth': false,
          },
        },
        { ifMatch: etag },
      )
      .withResponse();
    expect(data.answers['submitter.personalId']).toBe('12');
    const told = await ask(b, 'POST', `/dossiers/${id}/submission`, {
      bearer: owner.session,
      key: 'k',
      ifMatch: next ?? '',
    });
    expect(told).toMatchObject({ status: 422, code: 'answers_invalid' });
    const faults = told.json['errors'] as { pointer: string; code: string }[];
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/answers/declaration.truth mustBeTrue',
      '/answers/handIn.unit unknownPlace',
      '/answers/submitter.personalId invalidPersonalId',
      '/answers/submitter.phone invalidPhone',
    ]);
  });

  it('an answer no field could hold is not even kept in a draft', async () => {
    const b = backend();
    const owner = await citizen(b);
    const { id } = await readyDraft(b, owner);
    for (const [field, value] of [
      ['no.such', 'x'],
      ['submitter.fullName', true],
      ['submitter.fullName', 'x'.repeat(301)],
      ['declaration.truth', 'yes'],
    ] as const) {
      const told = await ask(b, 'PATCH', `/dossiers/${id}`, {
        bearer: owner.session,
        ifMatch: '*',
        json: { answers: { [field]: value } },
      });
      expect(told, field).toMatchObject({
        status: 422,
        code: 'answers_invalid',
        json: { errors: [{ pointer: `/answers/${field}` }] },
      });
    }
  });

  it('a counter takes in no paper that the procedure does not know', async () => {
    const b = backend();
    const told = await ask(b, 'POST', '/desk/dossiers', {
      bearer: await staffToken(b, 'officer-head-receiver'),
      key: 'k',
      json: { procedureCode: birth, answers: {}, papers: [{ componentId: 'no-such', originals: 1, copies: 0 }] },
    });
    expect(told).toMatchObject({
      status: 422,
      code: 'answers_invalid',
      json: { errors: [{ pointer: '/papers/0/componentId' }] },
    });
  });

  it('problems are worded in the language of the caller', async () => {
    const b = backend();
    const titleIn = async (language: string) => {
      const told = await ask(b, 'GET', '/procedures/9.999999', {
        bearer: keys.bank.publishable,
        headers: { 'accept-language': language },
      });
      return [told.headers.get('content-language'), told.json['title']];
    };
    expect(await titleIn('en-GB, vi;q=0.5')).toEqual(['en', 'No such procedure']);
    expect(await titleIn('zh-CN')).toEqual(['zh-Hans', '没有此行政手续']);
    expect(await titleIn('fr')).toEqual(['vi', 'Không có thủ tục này']);
  });

  it('a path that nobody answers, and a method that nobody takes', async () => {
    const b = backend();
    for (const path of [
      '/nothing',
      '/dossiers/a/b/c',
      '/../v1/procedures/x/y',
      '/procedures/%2e%2e/form/x',
      '//procedures',
    ]) {
      const told = await ask(b, 'GET', path);
      expect(told, path).toMatchObject({ status: 404, code: 'not_found' });
      expect(told.headers.get('content-type')).toContain('application/problem+json');
    }
    const refused = await ask(b, 'DELETE', '/procedures');
    expect(refused).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(refused.headers.get('allow')).toBe('GET');
    expect((await ask(b, 'PUT', '/dossiers')).headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
  });
}

function partNamed(name: string): FormData {
  const body = new FormData();
  body.append('fieldId', name);
  body.append(name, 'x');
  body.append('file', new File(['%PDF-1.4\n%%EOF\n'], `${name}.pdf`, { type: 'application/pdf' }));
  return body;
}
