import { expect, it } from 'vitest';
import { calendarEntry } from './calendar-entry.ts';
import { createProgress, dueIn } from './progress.examples.ts';

const words = {
  summary: (code: string) => `Hẹn trả kết quả ${code}`,
  description: (procedure: string, place: string) => `${procedure}; trả tại ${place},\ncảm ơn`,
};
const now = '2026-11-22T01:00:00Z';
const due = dueIn(72, { dueAt: '2026-11-25T10:00:00+07:00', dueOn: '2026-11-25' });
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

it('is the promised hour, under a UID that a later date keeps', () => {
  const lines = unfolded(calendarEntry(createProgress({ sequence: 3 }), due, words, now));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  expect(lines).toContain('DTSTART:20261125T030000Z');
  expect(lines).toContain('DTSTAMP:20261122T010000Z');
  expect(lines).toContain('UID:000.00.19.H49-261122-0007@hcc');
  expect(lines).toContain('SEQUENCE:3');
});

it('is the whole day where no hour is promised', () => {
  const lines = unfolded(calendarEntry(createProgress(), { ...due, dueAt: null }, words, now));
  expect(lines).toContain('DTSTART;VALUE=DATE:20261125');
});

it('escapes what has a meaning of its own, and folds at 75 octets without cutting a letter', () => {
  const text = calendarEntry(createProgress(), due, words, now);
  expect(text).toContain(String.raw`Đăng ký khai sinh\; trả tại`);
  expect(unfolded(text).join('\n')).toContain(String.raw`Hạ Long\,\ncảm ơn`);
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text.split('\r\n').length).toBeGreaterThan(14);
});
