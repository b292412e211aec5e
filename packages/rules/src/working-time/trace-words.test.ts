import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar, TraceLocale, TraceStep } from './index.ts';
import { describeTrace, dueDate } from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);
const at = '2026-08-20T10:00:00+07:00';
const date = '2026-08-20';

const everyStep: Record<TraceStep['code'], TraceStep> = {
  start: { code: 'start', at },
  arrivesSameDay: { code: 'arrivesSameDay', at },
  arrivesNextWorkingDay: { code: 'arrivesNextWorkingDay', at, cutOff: '15:00' },
  firstDayNotCounted: { code: 'firstDayNotCounted', date },
  counted: { code: 'counted', from: date, to: '2026-09-20', first: 1, last: 20, weekends: 4 },
  makeupDayCounted: { code: 'makeupDayCounted', date, n: 2, name: 'Làm bù' },
  partOfDayCounted: { code: 'partOfDayCounted', date, part: 0.5, until: '11:30' },
  hoursCounted: { code: 'hoursCounted', from: at, to: at, hours: 1.5 },
  movedToWorkingHours: { code: 'movedToWorkingHours', from: at, to: at },
  weekendSkipped: { code: 'weekendSkipped', from: '2026-08-22', to: '2026-08-23' },
  restDaySkipped: {
    code: 'restDaySkipped',
    from: date,
    to: date,
    name: 'Quốc khánh',
    kind: 'holiday',
    status: 'undecided',
  },
  periodEnds: { code: 'periodEnds', date, unit: 'month', amount: 1, isShortened: true },
  movedToWorkingDay: { code: 'movedToWorkingDay', from: date, to: date },
  sameDay: { code: 'sameDay', date },
  sameDayCutOff: { code: 'sameDayCutOff', at, cutOff: '15:00' },
  noDatePromised: { code: 'noDatePromised' },
  calendarMissing: { code: 'calendarMissing', year: 2028 },
  paused: { code: 'paused', at, remaining: { unit: 'workingDay', amount: 3 } },
  stopped: { code: 'stopped', at },
  resumed: { code: 'resumed', at },
  restarted: { code: 'restarted', at },
  dayOver: { code: 'dayOver', at, next: date },
  alreadyPastDue: { code: 'alreadyPastDue', dueAt: at },
  reappointed: { code: 'reappointed', from: at, to: at },
  due: { code: 'due', at },
  workingDaysAhead: { code: 'workingDaysAhead', of: at, amount: 1 },
  apologyBy: { code: 'apologyBy', at },
  acceptBy: { code: 'acceptBy', at },
  supplementBy: { code: 'supplementBy', at },
  counterClosed: { code: 'counterClosed', from: at, to: at },
};

const due = (amount: number) => dueDate({ startedAt: at, duration: { unit: 'workingDay', amount }, calendar });

describe('a trace in words', () => {
  it('is written in Vietnamese with weekdays and dd/MM/yyyy', () => {
    expect(describeTrace(due(3).trace, 'vi')).toEqual([
      'Thời điểm bắt đầu tính thời hạn: 10:00 Thứ Năm 20/08/2026.',
      'Ngày đầu tiên của thời hạn không được tính: Thứ Năm 20/08/2026.',
      'Ngày làm việc thứ 1: Thứ Sáu 21/08/2026.',
      'Ngày làm việc thứ 2: Thứ Bảy 22/08/2026, ngày làm bù (Làm bù cho ngày 31/08/2026).',
      'Nghỉ hằng tuần, không tính: Chủ Nhật 23/08/2026.',
      'Ngày làm việc thứ 3: Thứ Hai 24/08/2026.',
      'Hạn trả kết quả: 17:00 Thứ Hai 24/08/2026.',
    ]);
  });

  it('is written in English and Chinese', () => {
    expect(describeTrace(due(1).trace, 'en').at(-1)).toBe('Result due: 17:00 Friday 21/08/2026.');
    expect(describeTrace(due(1).trace, 'zh-Hans').at(-1)).toBe('结果交付期限：17:00 星期五 21/08/2026。');
  });

  it('writes an instant of another offset in Vietnam time', () => {
    expect(describeTrace([{ code: 'start', at: '2026-08-20T17:30:00Z' }], 'en')).toEqual([
      'The period starts at 00:30 Friday 21/08/2026.',
    ]);
  });

  it.each<TraceLocale>(['vi', 'en', 'zh-Hans'])('has a sentence of its own for every step in %s', (locale) => {
    const sentences = describeTrace(Object.values(everyStep), locale);
    expect(new Set(sentences).size).toBe(Object.keys(everyStep).length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object|\d{4}-\d{2}-\d{2}/);
  });

  it('says in every language that a notice is awaited', () => {
    const said = (['vi', 'en', 'zh-Hans'] as const).flatMap((locale) =>
      describeTrace([everyStep.restDaySkipped], locale),
    );
    expect(said).toEqual([
      'Nghỉ lễ, tết, không tính: Quốc khánh, Thứ Năm 20/08/2026 (chờ thông báo chính thức).',
      'Public holiday, not counted: Quốc khánh, Thursday 20/08/2026 (official notice awaited).',
      '法定节假日，不计入：Quốc khánh，星期四 20/08/2026（待正式通知）。',
    ]);
  });
});
