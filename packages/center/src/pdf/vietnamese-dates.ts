/** Days and times as Vietnamese administrative documents write them (Decree 30/2020, Appendix I), in the time of Vietnam. */

/** `2026-02-05` as `ngày 05 tháng 02 năm 2026`: days below 10 and months 1 and 2 take a leading zero. */
export function formatDayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** An instant (RFC 3339) as `08 giờ 15 phút, ngày 22 tháng 11 năm 2026`. */
export function formatInstantInWords(instant: string): string {
  const local = localTime(instant);
  return `${local.slice(11, 13)} giờ ${local.slice(14, 16)} phút, ${formatDayInWords(local.slice(0, 10))}`;
}

/** `2026-02-05` as `05/02/2026`, for tables. */
export const formatDayInFigures = (day: string): string => day.split('-').toReversed().join('/');

/** An instant (RFC 3339) as `08:15 22/11/2026`, for tables. */
export function formatInstantInFigures(instant: string): string {
  const local = localTime(instant);
  return `${local.slice(11, 16)} ${formatDayInFigures(local.slice(0, 10))}`;
}

/** An instant (RFC 3339) as the mark of a signature shows it: `22-11-2026 09:15:00 +07:00`. */
export function formatSigningTime(instant: string): string {
  const local = localTime(instant);
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${day}-${month}-${year} ${local.slice(11, 19)} +07:00`;
}

/** Vietnam has kept UTC+7 without summer time since 1975. */
function localTime(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time))
    throw new RangeError(`"${instant}" is no instant: give RFC 3339, such as 2026-11-22T09:15:00+07:00.`);
  return new Date(time + 7 * 3600 * 1000).toISOString();
}
