import { describe, expect, it } from 'vitest';
import { SourceMethod, type SourceRecord } from './source-record.ts';
import { timeToDuration, toDuration } from './to-duration.ts';

type Services = SourceRecord['onlineServices'];
const method = (fields: object): SourceMethod => SourceMethod.parse({ channel: 'direct', ...fields });

describe('toDuration', () => {
  it.each([
    [
      { amount: 5, unit: 'working_day' },
      { unit: 'workingDay', amount: 5 },
    ],
    [
      { amount: 3.5, unit: 'working_day' },
      { unit: 'workingDay', amount: 3.5 },
    ],
    [
      { amount: 15, unit: 'day' },
      { unit: 'calendarDay', amount: 15 },
    ],
    [
      { amount: 24, unit: 'hour' },
      { unit: 'workingHour', amount: 24 },
    ],
    [
      { amount: 2, unit: 'month' },
      { unit: 'month', amount: 2 },
    ],
    [
      { amount: 1, unit: 'year' },
      { unit: 'year', amount: 1 },
    ],
    [{ amount: 0, unit: 'working_day' }, { unit: 'none' }],
    [{ amount: 4, unit: 'unspecified' }, { unit: 'none' }],
  ])('reads %j as %j', (time, duration) => {
    expect(toDuration(method({ time }), [])).toEqual(duration);
  });

  it('takes an unspecified unit from the online service of the same amount', () => {
    const services: Services = [{ time: { amount: 9, unit: 'day' } }, { time: { amount: 5, unit: 'working_day' } }];
    expect(toDuration(method({ time: { amount: 5, unit: 'unspecified' } }), services)).toEqual({
      unit: 'workingDay',
      amount: 5,
    });
  });

  it('takes the one unit that all online services name', () => {
    const services: Services = [{ time: { amount: 9, unit: 'day' } }, { time: { amount: 7, unit: 'day' } }];
    expect(toDuration(method({ time: { amount: 5, unit: 'unspecified' } }), services)).toEqual({
      unit: 'calendarDay',
      amount: 5,
    });
  });

  it('promises nothing when the online services disagree', () => {
    const services: Services = [{ time: { amount: 9, unit: 'day' } }, { time: { amount: 7, unit: 'working_day' } }];
    expect(toDuration(method({ time: { amount: 5, unit: 'unspecified' } }), services)).toEqual({ unit: 'none' });
  });

  it('borrows a missing time from the online services for online filing alone', () => {
    const services: Services = [{ time: { amount: 5, unit: 'working_day' } }];
    expect(toDuration(method({ channel: 'online' }), services)).toEqual({ unit: 'workingDay', amount: 5 });
    expect(toDuration(method({ channel: 'direct' }), services)).toEqual({ unit: 'none' });
  });

  it.each([
    [
      'Ngay trong ngày tiếp nhận, hoặc ngày làm việc tiếp theo nếu tiếp nhận sau 15 giờ',
      { unit: 'sameDay', cutOff: '15:00' },
    ],
    ['Trong ngày làm việc; nếu nhận sau 03 (ba) giờ chiều thì trả ngày hôm sau', { unit: 'sameDay', cutOff: '15:00' }],
    ['Thời hạn giải quyết: ngay trong ngày', { unit: 'sameDay' }],
  ])('reads %j as the same day', (timeText, duration) => {
    expect(toDuration(method({ timeText, time: { amount: 0, unit: 'working_day' } }), [])).toEqual(duration);
  });

  it.each([
    'Tiếp nhận và kiểm tra thành phần hồ sơ ngay trong ngày làm việc.',
    'Cấp ngay sau khi nhận đủ hồ sơ hợp lệ',
  ])('keeps the stated day beside %j', (note) => {
    expect(toDuration(method({ note, time: { amount: 1, unit: 'working_day' } }), [])).toEqual({
      unit: 'workingDay',
      amount: 1,
    });
  });

  it('keeps a longer time than a day against same-day words', () => {
    const stated = method({
      note: 'Trong ngày làm việc đầu tiên kiểm tra hồ sơ',
      time: { amount: 5, unit: 'working_day' },
    });
    expect(toDuration(stated, [])).toEqual({ unit: 'workingDay', amount: 5 });
  });
});

it('promises nothing for a committed time of unknown unit', () => {
  expect(timeToDuration({ amount: 3, unit: 'unspecified' })).toEqual({ unit: 'none' });
});
