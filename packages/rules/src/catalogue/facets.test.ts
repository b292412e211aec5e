import type { CatalogueEntry, ProcedureFilter } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, entry, fields } from './catalogue.examples.ts';
import { facetsOf } from './facets.ts';
import { fits, type UnitRole } from './filter.ts';
import { lifeEvents } from './life-events.ts';

const someEvents = lifeEvents.slice(0, 8).map(({ id }) => id);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const anEntry = fc
  .record({
    level: fc.constantFrom('provincial', 'district', 'commune'),
    fields: fc.subarray(fields.map((_, place) => place)),
    audiences: some(['citizen', 'enterprise', 'organisation'] as const),
    channels: some(['counter', 'post', 'online'] as const),
    mode: fc.constantFrom('here', 'handOver', 'counterOnly'),
    lifeEvents: fc.subarray(someEvents),
    unitId: fc.constantFrom(null, 'qn-agency-justice', 'qn-agency-health'),
  } as const)
  .map((parts) => entry({ code: '1.000001', ...parts }));
const aFilter: fc.Arbitrary<ProcedureFilter> = fc.record(
  {
    level: fc.constantFrom('provincial', 'commune'),
    field: fc.constantFrom(...fields.map(({ name }) => name), 'G02-CT01', 'no such field'),
    audience: fc.constantFrom('citizen', 'enterprise', 'foreigner'),
    lifeEvent: fc.constantFrom(...someEvents),
    channel: fc.constantFrom('online', 'post'),
    mode: fc.constantFrom('here', 'handOver'),
    unit: fc.constantFrom('qn-agency-justice', 'qn-agency-06691', 'qn-head'),
  } as const,
  { requiredKeys: [] },
);

/** By the one definition there is: change this choice, keep all others, count. */
function naiveCount(
  entries: readonly CatalogueEntry[],
  filter: ProcedureFilter,
  unitRole: UnitRole | undefined,
): number {
  return entries.filter((one) => fits(one, filter, { ...context, unitRole })).length;
}

const roleOf = (unit: string | undefined): UnitRole | undefined =>
  unit === 'qn-head' ? { settles: 'nothing' } : unit === 'qn-agency-06691' ? { settles: 'commune' } : undefined;

describe('every facet', () => {
  it('counts what choosing the value would leave, with all other filters kept', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 30 }), aFilter, (entries, filter) => {
        const told = facetsOf(entries, filter, { ...context, unitRole: roleOf(filter.unit) });
        expect(told.total).toBe(naiveCount(entries, filter, roleOf(filter.unit)));
        for (const { name, values } of told.facets) {
          expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
          for (const { value, count } of values) {
            const chosen = { ...filter, [name]: value };
            expect(count, `${name} ${value}`).toBe(naiveCount(entries, chosen, roleOf(chosen.unit)));
            expect(count > 0 || value === filter[name]).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds every value that some entry has', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 20 }), (entries) => {
        const { facets } = facetsOf(entries, {}, context);
        const valuesOf = (name: string) =>
          facets.find((facet) => facet.name === name)?.values.map(({ value }) => value);
        for (const one of entries) {
          expect(valuesOf('level')).toContain(one.level);
          expect(valuesOf('mode')).toContain(one.mode);
          for (const value of one.channels) expect(valuesOf('channel')).toContain(value);
          for (const value of one.audiences) expect(valuesOf('audience')).toContain(value);
          for (const value of one.lifeEvents) expect(valuesOf('lifeEvent')).toContain(value);
          for (const place of one.fields) expect(valuesOf('field')).toContain(fields[place]?.name);
          if (one.unitId !== null) expect(valuesOf('unit')).toContain(one.unitId);
        }
      }),
    );
  });
});

describe('a chosen value', () => {
  const entries = [entry({ code: '1.000001' })];
  const values = (filter: ProcedureFilter, name: string) =>
    facetsOf(entries, filter, { ...context, unitRole: roleOf(filter.unit) }).facets.find((it) => it.name === name)
      ?.values;

  it('stays in the list when it leaves nothing', () => {
    expect(values({ level: 'commune' }, 'level')).toEqual([
      { value: 'provincial', count: 1 },
      { value: 'commune', count: 0 },
    ]);
    expect(values({ field: 'G18-YT01' }, 'field')).toContainEqual({
      value: 'G18-YT01',
      name: { vi: 'An toàn thực phẩm' },
      count: 0,
    });
  });

  it('that is a service point stands beside the agencies', () => {
    expect(values({ unit: 'qn-head' }, 'unit')).toEqual([
      { value: 'qn-agency-justice', name: { vi: 'Sở Tư pháp' }, count: 1 },
      { value: 'qn-head', count: 1 },
    ]);
  });
});
