import { describe, expect, it } from 'vitest';
import { context, entry } from './catalogue.examples.ts';
import { eventsWithin, fits } from './filter.ts';
import { lifeEvents } from './life-events.ts';

const birth = entry({
  code: '1.001193',
  level: 'commune',
  audiences: ['citizen', 'overseasVietnamese'],
  channels: ['online', 'counter'],
  mode: 'here',
  lifeEvents: ['birth'],
  unitId: null,
});

describe('a filter', () => {
  it.each([
    [{}, true],
    [{ level: 'commune' }, true],
    [{ level: 'provincial' }, false],
    [{ audience: 'overseasVietnamese' }, true],
    [{ audience: 'enterprise' }, false],
    [{ channel: 'online' }, true],
    [{ channel: 'post' }, false],
    [{ mode: 'here' }, true],
    [{ mode: 'counterOnly' }, false],
    [{ field: 'Hộ tịch' }, true],
    [{ field: 'G15-TP01' }, true],
    [{ field: 'Đất đai' }, false],
    [{ field: 'no such field' }, false],
    [{ lifeEvent: 'birth' }, true],
    [{ lifeEvent: 'having-a-child' }, true],
    [{ lifeEvent: 'adoption' }, false],
    [{ level: 'commune', channel: 'post' }, false],
  ] as const)('%j', (filter, expected) => {
    expect(fits(birth, filter, context)).toBe(expected);
  });

  it('takes both codes of one name by the name, and one by the code', () => {
    const trade = entry({ code: '1.000001', fields: [1] });
    expect(fits(trade, { field: 'An toàn thực phẩm' }, context)).toBe(true);
    expect(fits(trade, { field: 'G18-YT01' }, context)).toBe(false);
  });
});

describe('a unit', () => {
  const justice = entry({ code: '1.000002' });
  const handedOver = entry({ code: '1.000003', mode: 'handOver' });

  it('that is an agency of the province settles what names it', () => {
    expect(fits(justice, { unit: 'qn-agency-justice' }, context)).toBe(true);
    expect(fits(justice, { unit: 'qn-agency-health' }, context)).toBe(false);
    expect(fits(birth, { unit: 'qn-agency-justice' }, context)).toBe(false);
  });

  it('that is a committee of a place settles all of its level', () => {
    const committee = { ...context, unitRole: { settles: 'commune' } } as const;
    expect([birth, justice].map((one) => fits(one, { unit: 'qn-agency-06691' }, committee))).toEqual([true, false]);
  });

  it('that is a committee without a district above it settles the district level too', () => {
    const committee = { ...context, unitRole: { settles: 'belowProvince' } } as const;
    const shop = entry({ code: '1.000004', level: 'district', unitId: null });
    const told = [birth, shop, justice].map((one) => fits(one, { unit: 'qn-agency-06691' }, committee));
    expect(told).toEqual([true, true, false]);
  });

  it('that is a service point receives everything that is not handed over', () => {
    const point = { ...context, unitRole: { settles: 'nothing' } } as const;
    expect([birth, justice, handedOver].map((one) => fits(one, { unit: 'qn-head' }, point))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the trees', () => {
  it('name each event once, in three languages, below a branch of the same tree that stands before it', () => {
    const seen = new Map<string, string>();
    for (const { id, name, audience, parentId } of lifeEvents) {
      expect(seen.has(id), id).toBe(false);
      expect(Object.values(name).every(Boolean) && Object.keys(name), id).toEqual(['vi', 'en', 'zh-Hans']);
      if (parentId !== null) expect(seen.get(parentId), id).toBe(audience);
      expect(id).toMatch(/^[a-z][a-z-]{1,40}$/);
      seen.set(id, audience);
    }
    for (const audience of ['citizen', 'business'])
      expect(
        lifeEvents.filter((event) => event.audience === audience && event.parentId === null).length,
      ).toBeGreaterThan(9);
  });

  it('know nothing below an event that they do not know', () => {
    expect(eventsWithin(lifeEvents, 'no-such-event').size).toBe(0);
    expect([...eventsWithin(lifeEvents, 'having-a-child')]).toEqual([
      'having-a-child',
      'birth',
      'adoption',
      'child-care',
    ]);
  });
});
