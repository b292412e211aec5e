/** The catalogue over HTTP: what is found, narrowed, counted and told is the same everywhere, whatever somebody types. */
import { fromColumns, lifeEvents } from '@hcc/rules/catalogue';
import type { ProcedureQuery, ProcedureSummary } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { birth, pageClient } from './steps.ts';

/** The last day of the old communes; some of them were divided on the next. */
const lastOldDay = '2025-06-30';

export function catalogueCases(backend: () => Backend): void {
  const list = async (query: ProcedureQuery = {}): Promise<ProcedureSummary[]> => {
    const found: ProcedureSummary[] = [];
    for await (const one of pageClient(backend()).procedures.list({ ...query, limit: 100 })) found.push(one);
    return found;
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(backend(), 'GET', path, { bearer: keys.bank.publishable, headers });

  it('the index holds every procedure with what it can be narrowed by', async () => {
    const index = fromColumns(await pageClient(backend()).procedures.index());
    const all = await list();
    expect(index.entries.map(({ code }) => code)).toEqual(all.map(({ code }) => code));
    for (const [at, entry] of index.entries.entries()) {
      const { name, level, audiences, channels, lifeEvents: events, filingMode, fields } = all[at] ?? {};
      expect(entry).toMatchObject({ name, level, audiences, channels, lifeEvents: events, mode: filingMode?.mode });
      expect(entry.fields.map((place) => index.fields[place]?.name)).toEqual(fields?.map((field) => field.name));
      expect(entry.unitId === null).toBe(level !== 'provincial');
      if (entry.unitId !== null) expect(index.units.map(({ id }) => id)).toContain(entry.unitId);
    }
    expect(index.lifeEvents).toEqual(lifeEvents);
    expect(index.streetWords.length).toBeGreaterThan(100);
  });

  it('what people say comes in each language, with the official words for it', async () => {
    const { procedures } = pageClient(backend());
    const words = await Promise.all(
      (['vi', 'en', 'zh-Hans'] as const).map((language) => procedures.streetWords(language)),
    );
    expect(words.map(({ language }) => language)).toEqual(['vi', 'en', 'zh-Hans']);
    for (const { items } of words) expect(items.length).toBeGreaterThan(100);
    // The catalogue brings the Vietnamese ones, so that one request is enough for most people.
    expect(fromColumns(await procedures.index()).streetWords).toEqual(words[0]?.items);
  });

  it('the index is compressed, and not sent again to who has it', async () => {
    const first = await get('/catalogue', { 'accept-encoding': 'gzip' });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get('/catalogue', { 'if-none-match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('a form comes as JSON Schema too, with the same fields, and says what that cannot state', async () => {
    const { procedures } = pageClient(backend());
    const [form, schema] = await Promise.all([procedures.form(birth), procedures.formSchema(birth)]);
    const ids = form.pages.flatMap(({ groups }) =>
      groups.flatMap(({ repeat, fields }) => (repeat ? [] : fields.map(({ id }) => id))),
    );
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
    expect(Object.keys(schema['properties'] ?? {})).toEqual(expect.arrayContaining(ids));
    expect(schema['x-hcc-unexpressed']).toContainEqual({ rule: 'identifier', id: 'submitter.personalId' });
  });

  it('a slip to take along to a counter is for a service point that is there, and for a case that there is', async () => {
    const { procedures } = pageClient(backend());
    const slip = await procedures.counterSlip(birth, { unit: 'qn-branch-195' });
    expect(await slip.slice(0, 5).text()).toBe('%PDF-');
    for (const unit of ['qn-none', 'qn-agency-06691'])
      expect(await get(`/procedures/${birth}/counter-slip?unit=${unit}`), unit).toMatchObject({
        status: 404,
        code: 'unit_not_found',
      });
    for (const query of ['', '?unit=qn-head&variant=no-such'])
      expect(await get(`/procedures/${birth}/counter-slip${query}`), query).toMatchObject({
        status: 400,
        code: 'invalid_parameter',
      });
  });

  it('a search says why it found each one, the best first', async () => {
    const [first, ...others] = await list({ q: 'giấy khai sinh' });
    expect(first).toMatchObject({ code: birth, match: { matched: expect.arrayContaining(['khai', 'sinh']) } });
    for (const one of others) expect(one.match, one.code).toBeDefined();
    const [byCode] = await list({ q: birth });
    expect(byCode).toMatchObject({ code: birth, match: { why: 'code' } });
    for (const one of await list()) expect(one.match, one.code).toBeUndefined();
  });

  it.each<ProcedureQuery>([
    {},
    { level: 'commune' },
    { audience: 'citizen', channel: 'online' },
    { mode: 'here', level: 'provincial' },
    { lifeEvent: 'identity-and-travel' },
    { lifeEvent: 'birth', level: 'provincial' },
    { field: 'Hộ tịch' },
    { q: 'giấy phép' },
    { q: 'đăng ký', level: 'commune', audience: 'citizen' },
    { unit: 'qn-head' },
    { q: 'cap lai', mode: 'here', channel: 'online' },
  ])('facets of %j count what a list would hold', async (query) => {
    const { procedures } = pageClient(backend());
    const { total, facets } = await procedures.facets(query);
    const listed = await procedures.list({ ...query, limit: 1 });
    expect(total).toBe((await list(query)).length);
    expect((await get(pathOf(query))).json['total']).toBe(total);
    expect(listed.items.length).toBe(Math.min(1, total));
    for (const { name, values } of facets)
      for (const { value, count } of values.slice(0, 4)) {
        const told = await get(pathOf({ ...query, [name]: value }));
        expect(told.json['total'], `${name} ${value}`).toBe(count);
      }
  });

  it('facets tell every value there is, with its name in three languages where it is a word of ours', async () => {
    const { facets } = await pageClient(backend()).procedures.facets();
    const names = facets.map(({ name }) => name);
    expect(names.toSorted()).toEqual(['audience', 'channel', 'field', 'level', 'lifeEvent', 'mode', 'unit']);
    const events = facets.find(({ name }) => name === 'lifeEvent')?.values ?? [];
    expect(events.length).toBeGreaterThan(0);
    for (const { value, name } of events)
      expect(Object.keys(name ?? {}).toSorted(), value).toEqual(['en', 'vi', 'zh-Hans']);
    const all = await list();
    const levels = facets.find(({ name }) => name === 'level')?.values ?? [];
    expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  it.each<[string, ProcedureQuery]>([
    ['a life event that nobody knows', { lifeEvent: 'flying-to-the-moon' }],
    ['a field that nobody knows', { field: 'Phép thuật' }],
    ['a unit that nobody knows', { unit: 'qn-agency-of-magic' }],
    ['words that nobody knows', { q: 'zzzzqqqq xxxxyyyy' }],
    ['emoji alone', { q: '👶🏽🏠🚗' }],
    ['marks of a regular expression', { q: '.*+?^${}()|[]\\' }],
  ])('%s finds nothing, and that is no error', async (_, query) => {
    expect(await list(query)).toEqual([]);
    expect((await pageClient(backend()).procedures.facets(query)).total).toBe(0);
  });

  it.each([
    ['only spaces', '   \t  '],
    ['no words at all', ''],
  ])('%s is no search', async (_, q) => {
    const all = await list();
    expect(await list({ q })).toEqual(all);
    expect((await pageClient(backend()).procedures.facets({ q })).total).toBe(all.length);
  });

  it('whatever is typed is read: long, mixed, hostile', async () => {
    const long = 'khai sinh '.repeat(1000);
    for (const q of [
      long,
      'x'.repeat(10_000),
      '出生证明 khai sinh birth',
      "'; drop table dossiers; --",
      '<script>',
      '%25%00'.slice(0, 3),
    ]) {
      const told = await get(`/procedures?q=${encodeURIComponent(q)}`);
      expect(told.status, q.slice(0, 20)).toBe(200);
      expect((await get(`/facets?q=${encodeURIComponent(q)}`)).status).toBe(200);
    }
    expect((await list({ q: long }))[0]?.name).toMatch(/khai sinh/i);
    expect(await get(`/procedures?q=${'x'.repeat(10_001)}`)).toMatchObject({ status: 400, code: 'invalid_parameter' });
  });

  it.each(['level=national', 'audience=nobody', 'channel=fax', 'mode=soon', 'lifeEvent=A%20B', 'colour=red'])(
    'a filter that cannot be is refused by name: %s',
    async (query) => {
      const [name] = query.split('=');
      for (const path of ['/procedures', '/facets'])
        expect(await get(`${path}?${query}`)).toMatchObject({
          status: 400,
          code: 'invalid_parameter',
          json: { errors: [{ pointer: expect.stringContaining(name === 'colour' ? '/query' : `/query/${name}`) }] },
        });
    },
  );

  it('a procedure has its version with the days on which it holds, read by day', async () => {
    const { procedures } = pageClient(backend());
    const now = await procedures.get(birth);
    const { items } = await procedures.versions(birth);
    expect(items[0]).toEqual({
      version: now.version,
      name: now.name,
      validFromOn: now.validFromOn,
      validToOn: now.validToOn,
    });
    expect(await procedures.getAsOf(birth, now.validFromOn)).toEqual(now);
    expect(await procedures.getAsOf(birth, '2199-01-01')).toEqual(now);
    expect(await get(`/procedures/${birth}?asOf=1999-01-01`)).toMatchObject({
      status: 404,
      code: 'procedure_not_found',
    });
    expect(await get(`/procedures/${birth}?asOf=soon`)).toMatchObject({ status: 400, code: 'invalid_parameter' });
  });

  it('related procedures are others of the catalogue, six at most', async () => {
    const { items } = await pageClient(backend()).procedures.related(birth);
    const codes = items.map(({ code }) => code);
    expect(codes).not.toContain(birth);
    expect(codes.length).toBeLessThanOrEqual(6);
    expect(new Set(codes).size).toBe(codes.length);
    const all = new Set((await list()).map(({ code }) => code));
    expect(codes.filter((code) => !all.has(code))).toEqual([]);
  });

  it.each(['versions', 'related', 'competent-unit', 'form', 'due-date'])(
    'nobody has %s of a procedure that is not there',
    async (what) => {
      expect(await get(`/procedures/9.999999/${what}`)).toMatchObject({ status: 404, code: 'procedure_not_found' });
    },
  );

  it('the unit that decides is the matter’s at the province, and the place’s below it', async () => {
    const { procedures } = pageClient(backend());
    const [provincial] = await list({ level: 'provincial' });
    const index = fromColumns(await procedures.index());
    const entry = index.entries.find(({ code }) => code === provincial?.code);
    expect(await procedures.competentUnit(provincial?.code ?? '')).toMatchObject({
      by: 'matter',
      unit: { id: entry?.unitId },
      candidates: [],
    });
    expect(await procedures.competentUnit(birth)).toEqual({ by: 'commune', unit: null, candidates: [] });
  });

  it('an old address of a whole commune leads to one unit, of a divided one to those to choose among', async () => {
    const client = pageClient(backend());
    const outcomes = new Map<string, number>();
    for await (const { code } of client.units.addressUnits({ asOf: lastOldDay, limit: 100 })) {
      const { unit, candidates } = await client.procedures.competentUnit(birth, {
        addressUnit: code,
        asOf: lastOldDay,
      });
      const { outcome, candidates: places } = await client.units.addressSuccession(code, { writtenOn: lastOldDay });
      if (outcome === 'choose') expect([code, unit, candidates]).toEqual([code, null, places]);
      else expect([code, candidates, unit === null]).toEqual([code, [], outcome === 'unknown']);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect([...outcomes.keys()].length).toBeGreaterThan(0);
  });

  it('an address that never was is told of, by whichever level', async () => {
    const [provincial] = await list({ level: 'provincial' });
    for (const code of [birth, provincial?.code ?? ''])
      expect(await get(`/procedures/${code}/competent-unit?addressUnit=00000`)).toMatchObject({
        status: 404,
        code: 'address_unit_not_found',
      });
  });

  it('no change is told of a catalogue that has just begun', async () => {
    expect((await get('/catalogue/changes')).json).toEqual({ items: [], nextCursor: null });
    expect((await get('/catalogue/changes?since=2020-01-01&limit=1')).json).toEqual({ items: [], nextCursor: null });
    const { items } = await pageClient(backend()).procedures.changes({ since: '2020-01-01' });
    expect(items).toEqual([]);
  });

  it.each(['x', '["2026-13-01","1.000001"]', '["2026-01-01","x"]', '["2026-01-01"]'])(
    'a cursor of changes that we never gave is refused: %s',
    async (key) => {
      const cursor = Buffer.from(key).toString('base64url');
      expect(await get(`/catalogue/changes?cursor=${cursor}`)).toMatchObject({ status: 400, code: 'invalid_cursor' });
    },
  );
}

const pathOf = (query: ProcedureQuery): string =>
  `/procedures?${new URLSearchParams(
    Object.entries({ ...query, limit: 1 }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, `${value}`]],
    ),
  ).toString()}`;
