import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, formatInstant } from './dates.ts';
import { formatDuration } from './durations.ts';
import { toLocale } from './locale.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';
import { formatMoney } from './money.ts';
import { formatNumber } from './numbers.ts';
import { errorDetailOf, problemCode } from './problem-code.ts';

const shared = { vi, en, 'zh-Hans': zhHans } as const;

describe('days and instants', () => {
  it.each([
    ['vi', '20/08/2026', '10:00, 20/08/2026'],
    ['en', '20/08/2026', '10:00, 20/08/2026'],
    ['zh-Hans', '2026年8月20日', '2026年8月20日 10:00'],
  ] as const)('in %s', (locale, day, instant) => {
    expect(formatDay('2026-08-20', locale)).toBe(day);
    expect(formatInstant('2026-08-20T03:00:00Z', locale)).toBe(instant);
  });

  it('are told in Vietnam, whatever the zone they were written in', () => {
    expect(dayOf('2026-08-20T20:00:00Z')).toBe('2026-08-21');
    expect(formatInstant('2026-08-20T23:30:00-05:00', 'vi')).toBe('11:30, 21/08/2026');
    expect(formatInstant('2026-08-20T17:00:00Z', 'vi')).toBe('00:00, 21/08/2026');
  });
});

it.each([
  ['vi', 8000, '8.000 đồng'],
  ['vi', 0, '0 đồng'],
  ['vi', 1_234_567_890, '1.234.567.890 đồng'],
  ['en', 8000, '8,000 VND'],
  ['zh-Hans', 500, '500 越南盾'],
] as const)('money in %s: %i', (locale, dong, text) => {
  expect(formatMoney(dong, locale, shared[locale])).toBe(text);
});

describe('durations', () => {
  it.each([
    [{ unit: 'workingDay', amount: 5 }, '5 ngày làm việc', '5 working days', '5 个工作日'],
    [{ unit: 'workingDay', amount: 1 }, '1 ngày làm việc', '1 working day', '1 个工作日'],
    [{ unit: 'calendarDay', amount: 0.5 }, '0,5 ngày', '0.5 calendar days', '0.5 天'],
    [{ unit: 'workingHour', amount: 8 }, '8 giờ làm việc', '8 working hours', '8 个工作小时'],
    [{ unit: 'none' }, 'Không ấn định thời hạn', 'No time limit is set', '未规定时限'],
  ] as const)('%o', (duration, ...texts) => {
    expect([vi, en, zhHans].map((words) => formatDuration(duration, words))).toEqual(texts);
  });

  it('name the cut-off of a same-day procedure', () => {
    for (const words of [vi, en, zhHans])
      expect(formatDuration({ unit: 'sameDay', cutOff: '15:00' }, words)).toContain('15:00');
  });
});

it.each([
  ['vi-VN', 'vi'],
  ['EN-gb', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['zh-TW', undefined],
  ['zh-Hant', undefined],
  ['fr', undefined],
  ['vietnamese-ish', undefined],
  ['', undefined],
  [null, undefined],
])('the language tag %s means %s', (tag, locale) => {
  expect(toLocale(tag)).toBe(locale);
});

describe('what went wrong', () => {
  it('is told by the code of the Center, else by its kind', () => {
    expect(problemCode(Object.assign(new Error(), { code: 'too_many_tries' }))).toBe('too_many_tries');
    expect(problemCode(Object.assign(new Error(), { name: 'TimeoutError' }))).toBe('timeout');
    expect(problemCode(Object.assign(new Error(), { name: 'ConnectionError' }))).toBe('network');
    for (const other of [undefined, null, 'x', new Error('x')]) expect(problemCode(other)).toBe('unknown');
  });

  it('reaches the host as code, whether to try again, and request id', () => {
    expect(
      errorDetailOf({ code: 'internal_error', retryable: true, requestId: 'req_1', message: 'Nguyễn Văn A' }),
    ).toEqual({
      code: 'internal_error',
      retryable: true,
      requestId: 'req_1',
    });
    expect(errorDetailOf(Object.assign(new Error(), { name: 'ConnectionError' }))).toEqual({
      code: 'network',
      retryable: true,
    });
  });
});

it.each([0, 0.5, 7, 999, 1000, 1875, 2500.25, 20000, 1234567])('writes %d as the platform does', (value) => {
  for (const locale of ['vi', 'en', 'zh-Hans'] as const)
    expect(formatNumber(value, locale)).toBe(new Intl.NumberFormat(locale).format(value));
});
