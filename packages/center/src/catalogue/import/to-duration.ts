/** The time a record states, as a `Duration`. Nothing is converted from one unit into another. */
import type { Duration } from '@hcc/schemas';
import { foldVietnamese } from './fold-vietnamese.ts';
import type { SourceMethod, SourceRecord, SourceTime } from './source-record.ts';

const units = {
  working_day: 'workingDay',
  day: 'calendarDay',
  hour: 'workingHour',
  month: 'month',
  year: 'year',
} as const;

/** The time of one method; its unit or the whole of it may stand in the record's `onlineServices` alone. */
export function toDuration(method: SourceMethod, services: SourceRecord['onlineServices']): Duration {
  const words = foldVietnamese(`${method.timeText ?? ''}\n${method.note ?? ''}`);
  const time = method.time ?? timeOfOnlineServices(method, services);
  if (isSameDay(words) && (time === undefined || time.amount <= 1)) return sameDay(words);
  return time === undefined ? { unit: 'none' } : timeToDuration(withUnit(time, services));
}

/** A stated time alone. An unknown unit or a 0 promises nothing. */
export function timeToDuration({ amount, unit }: SourceTime): Duration {
  return unit === 'unspecified' || amount === 0 ? { unit: 'none' } : { unit: units[unit], amount };
}

/** Online services describe online filing, so their time is borrowed for that channel only, and only when they agree. */
function timeOfOnlineServices(method: SourceMethod, services: SourceRecord['onlineServices']): SourceTime | undefined {
  if (method.channel !== 'online' || method.timeText) return undefined;
  const times = timesOf(services);
  const [first] = times;
  return first && times.every((time) => time.amount === first.amount && time.unit === first.unit) ? first : undefined;
}

/** `unspecified`: the unit of the service with the same amount, else the one unit that all services name. */
function withUnit(time: SourceTime, services: SourceRecord['onlineServices']): SourceTime {
  if (time.unit !== 'unspecified') return time;
  const times = timesOf(services);
  const sameAmount = times.filter(({ amount }) => amount === time.amount);
  const named = new Set((sameAmount.length > 0 ? sameAmount : times).map(({ unit }) => unit));
  const [unit] = named;
  return unit !== undefined && named.size === 1 ? { amount: time.amount, unit } : time;
}

function timesOf(services: SourceRecord['onlineServices']): SourceTime[] {
  return services.flatMap(({ time }) => (time && time.unit !== 'unspecified' ? [time] : []));
}

/**
 * "(Ngay) trong ngày …" as the first words of the text speaks of the result; further in, it mostly speaks of taking
 * the dossier in ("tiếp nhận và kiểm tra … ngay trong ngày làm việc").
 */
const sameDayWords = /^[\s\-+*.:]*(?:thoi han giai quyet:?\s*)?(?:ngay )?trong ngay(?! (?:thu|lam viec thu))\b/u;

function isSameDay(words: string): boolean {
  return sameDayWords.test(words);
}

/** "sau 15 giờ", "sau 03 (ba) giờ chiều": the hour after which the next working day counts. */
const cutOffWords = /sau (\d{1,2})(?: \([a-z ]+\))?\s*(?:gio|h)\b(?:\s*(\d{2})(?: phut)?)?( chieu)?/u;

function sameDay(words: string): Duration {
  const found = cutOffWords.exec(words);
  if (!found) return { unit: 'sameDay' };
  const [, hourText, minutes = '00', afternoon] = found;
  const hour = Number(hourText) + (afternoon && Number(hourText) < 12 ? 12 : 0);
  return hour < 24 && Number(minutes) < 60
    ? { unit: 'sameDay', cutOff: `${String(hour).padStart(2, '0')}:${minutes}` }
    : { unit: 'sameDay' };
}
