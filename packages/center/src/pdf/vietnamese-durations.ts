import type { Duration } from '@hcc/schemas';

const units: Record<Exclude<Duration['unit'], 'sameDay' | 'none'>, string> = {
  workingDay: 'ngày làm việc',
  calendarDay: 'ngày',
  workingHour: 'giờ làm việc',
  month: 'tháng',
  year: 'năm',
};

/** `15 ngày làm việc`, as documents write it. */
export const durationInWords = (duration: Duration): string =>
  duration.unit === 'sameDay'
    ? 'trong ngày'
    : duration.unit === 'none'
      ? 'không quy định'
      : `${String(duration.amount).replace('.', ',')} ${units[duration.unit]}`;
