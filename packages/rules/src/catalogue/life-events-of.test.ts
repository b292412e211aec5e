import { existsSync, readFileSync } from 'node:fs';
import type { Audience } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { isKnownField, lifeEventsOf } from './life-events-of.ts';
import { lifeEvents } from './life-events.ts';

const place = (
  field: string,
  name: string,
  audiences: Audience[] = ['citizen'],
  kind: 'standard' | 'internal' = 'standard',
) => lifeEventsOf({ name, kind, audiences, fields: [{ name: field }] });

describe('the events of a procedure', () => {
  it.each([
    ['Hộ tịch', 'Thủ tục đăng ký khai sinh', ['birth']],
    ['Hộ tịch', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', ['civil-status-papers']],
    ['Hộ tịch', 'Thủ tục đăng ký lại kết hôn', ['marriage']],
    ['HỘ TỊCH', 'Thủ tục đăng ký khai tử', ['death']],
    ['Đường bộ', 'Đổi giấy phép lái xe', ['driving-licence']],
    ['Người có công', 'Hưởng mai táng phí, trợ cấp một lần', ['merit-and-service', 'funeral-and-survivors']],
  ])('%s: %s', (field, name, events) => {
    expect(place(field, name)).toEqual(events);
  });

  it('are of the tree in which those who may apply look', () => {
    expect(place('Đất đai', 'Tách thửa', ['citizen'])).toEqual(['land-papers']);
    expect(place('Đất đai', 'Tách thửa', ['enterprise'])).toEqual(['land-for-business']);
    expect(place('Đất đai', 'Tách thửa', ['household'])).toEqual(['land-papers', 'land-for-business']);
    expect(place('Đất đai', 'Tách thửa', [])).toEqual(['land-papers', 'land-for-business']);
  });

  it('are those of the other tree rather than none', () => {
    expect(place('Hóa chất', 'Cấp giấy phép', ['citizen'])).toEqual(['chemicals-and-energy']);
  });

  it('are none of what authorities settle among each other', () => {
    expect(place('Đất đai', 'Tách thửa', ['citizen'], 'internal')).toEqual([]);
    expect(place('Đất đai', 'Tách thửa', ['stateBody', 'other'])).toEqual([]);
  });

  it('are none of a field that nobody decided about', () => {
    expect(isKnownField('Lĩnh vực mới')).toBe(false);
    expect(place('Lĩnh vực mới', 'Cấp giấy')).toEqual([]);
  });
});

const folder = new URL('../../../../../shared/data/', import.meta.url);
const isThere = existsSync(new URL('procedures.json', folder));
if (!isThere) console.warn('Skipped: ../shared/data with procedures.json is not there.');

describe.skipIf(!isThere)('the catalogue of the province', () => {
  interface SourceRecord {
    code: string;
    name: string;
    kind: 'standard';
    fields: { name: string }[];
    audiences: string[];
  }
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const sides: Readonly<Record<string, Audience>> = {
    citizen: 'citizen',
    overseas_vietnamese: 'overseasVietnamese',
    foreigner: 'foreigner',
    household: 'household',
    household_business: 'household',
    business: 'enterprise',
    organization: 'organisation',
    cooperative: 'organisation',
    foreign_organization: 'organisation',
    foreign_invested_business: 'foreignEnterprise',
  };

  it('has a decision about every field, and an event for nearly every procedure', () => {
    const selection = read('catalogue-quangninh.json') as Record<'province' | 'district' | 'commune', string[]>;
    const codes = new Set([...selection.province, ...selection.district, ...selection.commune]);
    const { procedures } = read('procedures.json') as { procedures: SourceRecord[] };
    const chosen = procedures.filter(({ code }) => codes.has(code));
    const undecided = new Set(
      chosen.flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => !isKnownField(name)),
    );
    expect([...undecided]).toEqual([]);
    const counts = new Map<string, number>();
    let placed = 0;
    for (const { name, kind, fields, audiences } of chosen) {
      const events = lifeEventsOf({ name, kind, fields, audiences: audiences.map((token) => sides[token] ?? 'other') });
      if (events.length > 0) placed += 1;
      for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
    }
    console.info(`Life events: ${placed} of ${chosen.length} procedures; ${counts.size} events in use.`);
    expect(placed / chosen.length).toBeGreaterThan(0.99);
    // A leaf that nothing hangs on would be a door to an empty room.
    const branches = new Set(lifeEvents.map(({ parentId }) => parentId));
    const empty = lifeEvents.filter(({ id }) => !branches.has(id) && !counts.has(id)).map(({ id }) => id);
    expect(empty).toEqual([]);
  });
});
