import type { Duration } from './duration.ts';
import type { Instant } from './local-time.ts';

/**
 * Due dates worked out by hand on the calendar of state offices, 2025 to 2027. Working hours are 07:30-12:00 and
 * 13:30-17:00. They are the law's reading, not the engine's: change one only with the article that says so.
 */
export interface DueDateVector {
  startedAt: Instant;
  duration: Duration;
  dueAt: Instant | null;
  provisional: boolean;
  /** What an engine would get wrong here. */
  trap: string;
}

export const dueDateVectors: readonly DueDateVector[] = [
  // The published cases.
  workingDays(5, '2026-02-13 10:00', '2026-02-27', 'Tết block of nine days'),
  workingDays(3, '2026-08-20 10:00', '2026-08-24', 'worked Saturday 22 August'),
  workingDays(3, '2026-08-27 10:00', '2026-09-04', 'swapped Monday and two holidays'),
  workingDays(2, '2026-11-20 10:00', '2026-11-25', 'Vietnam Culture Day, first kept in 2026'),
  workingDays(1, '2026-04-24 10:00', '2026-04-28', 'Hùng Kings on a Sunday, compensated on Monday'),
  workingDays(1, '2025-04-25 10:00', '2025-04-26', 'due on a worked Saturday'),
  workingDays(3, '2025-04-29 10:00', '2025-05-07', '30 April to 2 May off'),
  workingDays(3, '2025-12-31 10:00', '2026-01-07', '1 and 2 January off'),
  calendarDays(15, '2026-08-18 10:00', '2026-09-03', 'last day is a holiday'),
  calendarDays(15, '2026-01-30 10:00', '2026-02-23', 'last day opens the Tết block'),
  workingHours(40, '2026-05-18 06:30', '2026-05-22 17:00', 'received before opening, five whole days of hours'),

  // Working days: the plain week.
  workingDays(1, '2026-05-18 10:00', '2026-05-19', 'first day not counted'),
  workingDays(4, '2026-05-18 10:00', '2026-05-22', 'ends on the Friday'),
  workingDays(5, '2026-05-18 10:00', '2026-05-25', 'one week on, not Friday'),
  workingDays(1, '2026-05-22 10:00', '2026-05-25', 'Friday to Monday'),
  workingDays(1, '2026-05-23 10:00', '2026-05-25', 'received on a Saturday'),
  workingDays(1, '2026-05-24 10:00', '2026-05-25', 'received on a Sunday'),
  workingDays(30, '2026-05-18 10:00', '2026-06-29', 'six weeks'),
  workingDays(60, '2026-05-18 10:00', '2026-08-10', 'twelve weeks'),
  workingDays(1, '2026-05-18 00:00', '2026-05-19', 'first minute of the day'),
  workingDays(1, '2026-05-18 23:59', '2026-05-19', 'last minute of the day'),
  workingDays(5, '2026-05-18 06:00', '2026-05-25', 'before opening wins no day'),
  workingDays(1, '2026-05-18 17:30', '2026-05-19', 'after closing loses none by itself'),

  // Working days: the day is Vietnam's, whatever offset the instant was written with.
  workingDays(1, '2026-05-18T16:59:59Z', '2026-05-19', 'one second before midnight in Vietnam'),
  workingDays(1, '2026-05-18T17:00:00Z', '2026-05-20', '17:00Z is already tomorrow'),
  workingDays(1, '2026-05-18T17:30:00.250+00:00', '2026-05-20', 'fraction of a second'),
  workingDays(1, '2026-05-18T23:30:00-05:00', '2026-05-20', 'written in America, the next day in Vietnam'),
  workingDays(1, '2026-05-19T01:00:00+14:00', '2026-05-19', 'written on the date line, the day before in Vietnam'),
  workingDays(1, '2026-05-21t18:00:00z', '2026-05-25', 'lower-case t and z; Friday in Vietnam'),

  // Working days: swaps.
  workingDays(1, '2026-08-21 10:00', '2026-08-22', 'the day before a worked Saturday'),
  workingDays(1, '2026-08-22 10:00', '2026-08-24', 'received on a worked Saturday'),
  workingDays(1, '2026-08-28 10:00', '2026-09-03', 'five days off in a row'),
  workingDays(1, '2026-08-31 10:00', '2026-09-03', 'received on a swapped Monday'),
  workingDays(1, '2026-01-09 10:00', '2026-01-10', 'worked Saturday of January'),
  workingDays(2, '2026-01-09 10:00', '2026-01-12', 'worked Saturday, then Sunday off'),
  workingDays(1, '2026-01-01 10:00', '2026-01-05', 'received on a holiday, the next day swapped away'),
  workingDays(2, '2025-12-30 10:00', '2026-01-05', 'across the year'),
  workingDays(2, '2025-04-25 10:00', '2025-04-28', 'worked Saturday, then Sunday off'),
  workingDays(1, '2025-05-02 10:00', '2025-05-05', 'received on a swapped Friday'),

  // Working days: holidays.
  workingDays(1, '2026-02-12 10:00', '2026-02-13', 'last working day before Tết'),
  workingDays(2, '2026-02-12 10:00', '2026-02-23', 'one day on each side of Tết'),
  workingDays(1, '2026-02-16 10:00', '2026-02-23', 'received within Tết'),
  workingDays(1, '2026-02-20 10:00', '2026-02-23', 'received on the last day of Tết'),
  workingDays(1, '2026-04-29 10:00', '2026-05-04', '30 April and 1 May before a weekend'),
  workingDays(5, '2026-04-23 10:00', '2026-05-05', 'a substitute day and two holidays'),
  workingDays(1, '2025-01-24 10:00', '2025-02-03', 'Tết 2025'),
  workingDays(5, '2025-01-24 10:00', '2025-02-07', 'Tết 2025 and a full week'),
  workingDays(1, '2025-04-04 10:00', '2025-04-08', 'Hùng Kings on a Monday'),
  workingDays(1, '2025-08-29 10:00', '2025-09-03', 'National Day 2025'),
  workingDays(3, '2025-08-29 10:00', '2025-09-05', 'National Day 2025 and a short week'),
  workingDays(1, '2026-11-23 10:00', '2026-11-25', 'eve of Vietnam Culture Day'),
  workingDays(1, '2026-11-24 10:00', '2026-11-25', 'received on Vietnam Culture Day'),
  workingDays(1, '2025-11-21 10:00', '2025-11-24', '24 November was worked before 2026'),
  workingDays(1, '2026-12-31 10:00', '2027-01-04', 'New Year on a Friday'),
  workingDays(1, '2027-04-15 10:00', '2027-04-19', 'Hùng Kings on a Friday'),
  workingDays(1, '2027-04-29 10:00', '2027-05-04', '1 May on a Saturday, compensated on Monday'),
  workingDays(1, '2027-11-23 10:00', '2027-11-25', 'Vietnam Culture Day on a Wednesday'),

  // Working days: over ends of months, and longer ways through swaps and holidays.
  workingDays(2, '2026-03-31 10:00', '2026-04-02', 'over the end of a month'),
  workingDays(3, '2026-04-28 10:00', '2026-05-05', 'a day, two holidays, a weekend'),
  workingDays(10, '2026-08-14 10:00', '2026-08-27', 'the worked Saturday is the sixth'),
  workingDays(15, '2026-08-14 10:00', '2026-09-08', 'a swap is given and taken back on the way'),
  workingDays(7, '2025-04-21 10:00', '2025-04-29', 'the worked Saturday is the fifth'),
  workingDays(8, '2025-04-21 10:00', '2025-05-05', 'one more, and five days off lie between'),
  workingDays(1, '2026-01-10 10:00', '2026-01-12', 'received on the worked Saturday of January'),
  workingDays(5, '2026-11-18 10:00', '2026-11-26', 'Vietnam Culture Day in the middle'),
  workingDays(20, '2026-11-02 10:00', '2026-12-01', 'four weeks and a holiday'),
  workingDays(3, '2027-04-28 10:00', '2027-05-05', '1 May on a Saturday within'),
  workingDays(2, '2026-05-23 08:00', '2026-05-26', 'taken in at a counter that opens on Saturdays'),
  workingDays(1, '2026-08-21T23:00:00+09:00', '2026-08-22', 'late in Tokyo, still Friday evening in Vietnam'),
  workingDays(1, '2026-08-21T12:30:00-05:00', '2026-08-24', 'Friday noon in America is the worked Saturday here'),

  // Working days: what is not decided, and what is not covered.
  provisional(workingDays(1, '2027-02-03 10:00', '2027-02-12', 'a Tết block still to be announced')),
  workingDays(5, '2027-01-27 10:00', '2027-02-03', 'ends before the block, so it is firm'),
  provisional(workingDays(6, '2027-01-27 10:00', '2027-02-12', 'one day more and it is not')),
  workingDays(2, '2027-02-11 10:00', '2027-02-15', 'the day of receipt is not counted, undecided or not'),
  provisional(workingDays(1, '2027-08-31 10:00', '2027-09-06', 'either 1 or 3 September: both taken as off')),
  workingDays(1, '2027-09-03 10:00', '2027-09-06', 'received on an undecided day'),
  workingDays(1, '2027-12-30 10:00', '2027-12-31', 'last day of the calendar'),
  provisional(workingDays(1, '2027-12-31 10:00', '2028-01-03', 'first day beyond the calendar')),
  provisional(workingDays(2, '2024-12-30 10:00', '2025-01-02', 'a day before the calendar begins')),

  provisional(workingDays(3, '2027-02-02 10:00', '2027-02-15', 'one day ahead of the block, two after')),
  provisional(workingDays(3, '2028-02-28 10:00', '2028-03-02', 'the leap day is the first of three')),

  // Working days: parts of a day.
  workingDays(3.5, '2026-05-18 10:00', '2026-05-22 11:30', 'half a day is four working hours'),
  workingDays(0.5, '2026-05-22 10:00', '2026-05-25 11:30', 'half a day over a weekend'),
  workingDays(0.75, '2026-05-18 10:00', '2026-05-19 15:00', 'six hours, over the noon break'),
  workingDays(3.5, '2026-08-20 10:00', '2026-08-25 11:30', 'half a day after a worked Saturday'),

  workingDays(1.5, '2026-08-21 10:00', '2026-08-24 11:30', 'the whole one is a worked Saturday'),
  workingDays(2.5, '2026-04-28 10:00', '2026-05-05 11:30', 'the half comes after the holidays'),
  workingDays(0.5, '2026-02-13 10:00', '2026-02-23 11:30', 'half a day over Tết'),
  workingDays(0.25, '2026-05-18 16:00', '2026-05-19 09:30', 'a quarter is two hours of the next day'),
  workingDays(0.5625, '2026-05-18 10:00', '2026-05-19 12:00', 'just the morning: it ends at noon, not at 13:30'),

  // Calendar days.
  calendarDays(1, '2026-05-18 10:00', '2026-05-19', 'first day not counted'),
  calendarDays(5, '2026-05-18 10:00', '2026-05-25', 'ends on a Saturday'),
  calendarDays(6, '2026-05-18 10:00', '2026-05-25', 'ends on a Sunday'),
  calendarDays(7, '2026-05-18 10:00', '2026-05-25', 'ends on a Monday'),
  calendarDays(305, '2026-05-18 10:00', '2027-03-19', 'the longest published'),
  calendarDays(1, '2026-08-21 10:00', '2026-08-22', 'a worked Saturday is no day of rest'),
  calendarDays(7, '2026-08-15 10:00', '2026-08-22', 'received on a Saturday, ends on a worked one'),
  calendarDays(7, '2026-01-03 10:00', '2026-01-10', 'worked Saturday of January'),
  calendarDays(28, '2026-01-31 10:00', '2026-03-02', '28 days to a Saturday'),
  calendarDays(10, '2026-12-22 10:00', '2027-01-04', 'ends on New Year'),
  calendarDays(10, '2026-04-16 10:00', '2026-04-28', 'holiday on a Sunday, then its substitute'),
  calendarDays(15, '2026-11-09 10:00', '2026-11-25', 'ends on Vietnam Culture Day'),
  calendarDays(1, '2026-05-18T20:00:00Z', '2026-05-20', 'already the next day in Vietnam'),
  calendarDays(30, '2026-02-01 10:00', '2026-03-03', 'passes over Tết without a stop'),
  calendarDays(30, '2027-01-25 10:00', '2027-02-24', 'passes over an undecided block and stays firm'),
  provisional(calendarDays(15, '2027-01-20 10:00', '2027-02-12', 'ends on an undecided day')),
  provisional(calendarDays(15, '2027-08-17 10:00', '2027-09-06', 'ends on the first of two undecided days')),
  provisional(calendarDays(1, '2027-12-31 10:00', '2028-01-03', 'ends beyond the calendar')),

  calendarDays(1, '2026-08-28 10:00', '2026-09-03', 'ends on the first of five days off'),
  calendarDays(14, '2026-08-17 10:00', '2026-09-03', 'ends on a swapped Monday'),
  calendarDays(20, '2026-04-10 10:00', '2026-05-04', 'ends on 30 April, 1 May and a weekend follow'),
  calendarDays(2, '2026-01-08 10:00', '2026-01-10', 'ends on the worked Saturday of January'),
  calendarDays(3, '2026-05-23 08:00', '2026-05-26', 'received on a Saturday: only the end can move'),
  calendarDays(60, '2025-12-31 10:00', '2026-03-02', 'over a February of 28 days to a Sunday'),
  calendarDays(365, '2026-02-28 10:00', '2027-03-01', 'a year in days, ends on a Sunday'),
  provisional(calendarDays(366, '2027-02-28 10:00', '2028-02-29', 'a year and a day reaches the leap day')),

  // Months.
  months(1, '2026-05-18 10:00', '2026-06-18', 'the corresponding day'),
  months(12, '2026-05-18 10:00', '2027-05-18', 'twelve months'),
  months(1, '2026-01-31 10:00', '2026-03-02', 'no 31 February; the 28th is a Saturday'),
  months(1, '2026-05-31 10:00', '2026-06-30', 'no 31 June'),
  months(1, '2026-03-31 10:00', '2026-05-04', 'no 31 April; the 30th is a holiday, 1 May too'),
  months(6, '2026-08-31 10:00', '2027-03-01', 'no 31 February across the year; a Sunday'),
  months(2, '2026-07-02 10:00', '2026-09-03', 'ends on National Day'),
  months(1, '2026-10-24 10:00', '2026-11-25', 'ends on Vietnam Culture Day'),
  months(1, '2026-07-22 10:00', '2026-08-22', 'ends on a worked Saturday'),
  months(1, '2026-12-01 10:00', '2027-01-04', 'ends on New Year'),
  months(2, '2026-12-31 10:00', '2027-03-01', 'shortened, then a Sunday'),
  months(1, '2026-06-30 10:00', '2026-07-30', 'the last day of a month is not carried as such'),
  months(1, '2026-06-30T17:00:00Z', '2026-08-03', 'already 1 July in Vietnam; 1 August is a Saturday'),
  provisional(months(1, '2027-01-05 10:00', '2027-02-12', 'ends within an unannounced Tết')),
  provisional(months(3, '2027-11-30 10:00', '2028-02-29', 'a leap day beyond the calendar')),

  months(1, '2026-01-29 10:00', '2026-03-02', 'no 29 February; the 28th is a Saturday'),
  months(1, '2026-01-28 10:00', '2026-03-02', 'the 28th there is, and a Saturday'),
  months(6, '2025-08-29 10:00', '2026-03-02', 'no 29 February half a year on'),
  months(3, '2026-02-28 10:00', '2026-05-28', 'the end of February is the 28th of May, not the 31st'),
  months(4, '2025-12-30 10:00', '2026-05-04', 'ends on 30 April across the year'),
  months(8, '2025-12-31 10:00', '2026-09-03', 'ends on a swapped Monday'),
  provisional(months(1, '2028-01-31 10:00', '2028-02-29', 'no 31 February, but a 29th')),

  // Years.
  years(1, '2025-05-18 10:00', '2026-05-18', 'the corresponding day'),
  years(1, '2024-02-29 10:00', '2025-02-28', 'no 29 February'),
  years(1, '2025-09-02 10:00', '2026-09-03', 'ends on National Day'),
  years(1, '2025-04-30 10:00', '2026-05-04', 'ends on 30 April, 1 May follows'),
  years(2, '2025-11-24 10:00', '2027-11-25', 'ends on a holiday that did not exist at the start'),
  years(1, '2025-08-22 10:00', '2026-08-22', 'ends on a worked Saturday'),
  provisional(years(2, '2026-02-28 10:00', '2028-02-28', 'beyond the calendar')),

  years(3, '2024-02-29 10:00', '2027-03-01', 'no 29 February; the 28th is a Sunday'),
  years(1, '2026-01-10 10:00', '2027-01-11', 'from a worked Saturday to a Sunday'),
  provisional(years(4, '2024-02-29 10:00', '2028-02-29', 'from leap day to leap day')),

  // Working hours.
  workingHours(8, '2026-05-18 07:30', '2026-05-18 17:00', 'a whole day ends at closing, not at the next opening'),
  workingHours(8, '2026-05-18 08:00', '2026-05-19 08:00', 'eight hours from eight'),
  workingHours(1, '2026-05-18 10:00', '2026-05-18 11:00', 'inside one session'),
  workingHours(1, '2026-05-18 11:00', '2026-05-18 12:00', 'ends with the morning, not at 13:30'),
  workingHours(1, '2026-05-18 11:30', '2026-05-18 14:00', 'over the noon break'),
  workingHours(1, '2026-05-18 12:00', '2026-05-18 14:30', 'received as the morning ends'),
  workingHours(1, '2026-05-18 12:45', '2026-05-18 14:30', 'received in the noon break'),
  workingHours(1, '2026-05-18 16:30', '2026-05-19 08:00', 'over the night'),
  workingHours(1, '2026-05-18 16:59', '2026-05-19 08:29', 'one minute today'),
  workingHours(1, '2026-05-18 17:00', '2026-05-19 08:30', 'received at closing'),
  workingHours(2, '2026-05-18 18:00', '2026-05-19 09:30', 'after closing moves to the next morning'),
  workingHours(2, '2026-05-22 16:00', '2026-05-25 08:30', 'over a weekend'),
  workingHours(4, '2026-05-23 10:00', '2026-05-25 11:30', 'received on a Saturday'),
  workingHours(0.5, '2026-05-18 08:00', '2026-05-18 08:30', 'half an hour'),
  workingHours(1, '2026-05-18T08:00:30+07:00', '2026-05-18T09:00:30+07:00', 'seconds are kept'),
  workingHours(110, '2026-05-18 07:30', '2026-06-04 15:00', 'the longest published'),
  workingHours(2, '2026-05-18T01:00:00Z', '2026-05-18 10:00', 'written in UTC'),
  workingHours(1, '2026-05-18T17:00:00Z', '2026-05-19 08:30', 'midnight in Vietnam'),
  workingHours(2, '2026-02-13 16:00', '2026-02-23 08:30', 'over Tết'),
  workingHours(2, '2026-08-21 16:00', '2026-08-22 08:30', 'into a worked Saturday'),
  workingHours(2, '2026-08-28 16:00', '2026-09-03 08:30', 'over five days off'),
  workingHours(1, '2026-01-02 10:00', '2026-01-05 08:30', 'received on a swapped Friday'),
  workingHours(2, '2027-02-03 15:00', '2027-02-03 17:00', 'ends before the unannounced block'),
  provisional(workingHours(2, '2027-02-03 16:00', '2027-02-12 08:30', 'over the unannounced block')),
  provisional(workingHours(1, '2027-12-31 16:30', '2028-01-03 08:00', 'beyond the calendar')),

  workingHours(4.5, '2026-05-18 07:30', '2026-05-18 12:00', 'the whole morning'),
  workingHours(4.25, '2026-05-18 08:00', '2026-05-18 13:45', 'a quarter of an hour after noon'),
  workingHours(4, '2026-05-18 09:00', '2026-05-18 14:30', 'three before noon, one after'),
  workingHours(8, '2026-05-18 12:00', '2026-05-19 12:00', 'received as the morning ends, over as the next one does'),
  workingHours(8, '2026-05-23 08:00', '2026-05-25 17:00', 'taken in on a Saturday: Monday whole'),
  workingHours(12, '2026-08-20 13:30', '2026-08-22 08:00', 'ends half an hour into a worked Saturday'),
  workingHours(24, '2026-04-28 13:30', '2026-05-05 12:00', 'three days of hours over two holidays'),
  workingHours(8, '2026-11-23 13:30', '2026-11-25 12:00', 'over Vietnam Culture Day'),
  workingHours(16, '2025-01-24 07:30', '2025-02-03 17:00', 'a day on each side of Tết 2025'),
  workingHours(1, '2026-05-18T11:45:00Z', '2026-05-19 08:30', 'noon in UTC is evening in Vietnam'),
  workingHours(3, '2026-05-18T21:30:00-04:00', '2026-05-19 11:30', 'Monday evening in America is Tuesday morning here'),
  workingHours(2, '2026-05-18T16:30:30+07:00', '2026-05-19T09:00:30+07:00', 'seconds are carried over the night'),
  provisional(workingHours(4, '2027-12-31 13:30', '2028-01-03 08:00', 'half an hour into a year without a calendar')),

  // Same day.
  sameDay('2026-05-18 06:00', '2026-05-18', 'before opening'),
  sameDay('2026-05-18 08:00', '2026-05-18', 'in the morning'),
  sameDay('2026-05-18 15:00', '2026-05-18', 'at 15:00 sharp is not after it'),
  sameDay('2026-05-18T15:00:01+07:00', '2026-05-19', 'one second after'),
  sameDay('2026-05-18 15:01', '2026-05-19', 'one minute after'),
  sameDay('2026-05-22 16:00', '2026-05-25', 'Friday afternoon'),
  sameDay('2026-05-23 10:00', '2026-05-25', 'received on a Saturday'),
  sameDay('2026-08-22 10:00', '2026-08-22', 'received on a worked Saturday'),
  sameDay('2026-08-21 16:00', '2026-08-22', 'the next working day is a Saturday'),
  sameDay('2026-02-13 15:30', '2026-02-23', 'too late before Tết'),
  sameDay('2026-11-24 09:00', '2026-11-25', 'received on a holiday'),
  sameDay('2026-05-18T08:00:00Z', '2026-05-18', '15:00 written in UTC'),
  sameDay('2026-05-18T08:00:01Z', '2026-05-19', 'a second after 15:00 written in UTC'),
  sameDay('2026-05-18T18:00:00Z', '2026-05-19', 'past midnight in Vietnam, due that same day'),
  sameDay('2026-05-18 09:59', '2026-05-18', 'before a cut-off of its own', '10:00'),
  sameDay('2026-05-18 10:01', '2026-05-19', 'after a cut-off of its own', '10:00'),
  sameDay('2026-05-18 17:30', '2026-05-19', 'a cut-off after closing promises no hour that has passed', '23:00'),
  provisional(sameDay('2027-02-03 16:00', '2027-02-12', 'too late before an unannounced Tết')),
  provisional(sameDay('2027-02-04 09:00', '2027-02-12', 'received on an undecided day')),

  sameDay('2026-08-28 15:01', '2026-09-03', 'a minute late before five days off'),
  sameDay('2026-08-22 15:01', '2026-08-24', 'a minute late on a worked Saturday'),
  sameDay('2026-04-24 15:00', '2026-04-24', '15:00 before a long weekend'),
  sameDay('2026-12-31 15:30', '2027-01-04', 'too late on the last day of the year'),
  sameDay('2026-05-18 11:31', '2026-05-19', 'a cut-off in the morning', '11:30'),
  sameDay('2026-05-18 06:59', '2026-05-18', 'no hour named, before opening', null),
  sameDay('2026-05-18 16:00', '2026-05-18', 'no hour named: 15:00 is no rule of every procedure', null),
  sameDay('2026-05-18 17:00', '2026-05-18', 'no hour named, as the office closes', null),
  sameDay('2026-05-18 17:01', '2026-05-19', 'no hour named, after closing', null),
  sameDay('2026-05-23 09:00', '2026-05-25', 'no hour named, a Saturday', null),
  provisional(sameDay('2027-12-31 15:01', '2028-01-03', 'a minute late, into a year without a calendar')),

  // No date.
  {
    startedAt: local('2026-05-18 10:00'),
    duration: { unit: 'none' },
    dueAt: null,
    provisional: false,
    trap: 'no date promised',
  },
];

type Counted = 'workingDay' | 'calendarDay' | 'workingHour' | 'month' | 'year';

function workingDays(amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return counted('workingDay', amount, startedAt, due, trap);
}

function calendarDays(amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return counted('calendarDay', amount, startedAt, due, trap);
}

function workingHours(amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return counted('workingHour', amount, startedAt, due, trap);
}

function months(amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return counted('month', amount, startedAt, due, trap);
}

function years(amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return counted('year', amount, startedAt, due, trap);
}

function counted(unit: Counted, amount: number, startedAt: string, due: string, trap: string): DueDateVector {
  return { startedAt: local(startedAt), duration: { unit, amount }, dueAt: local(due), provisional: false, trap };
}

/** 15:00 as for certification (Decree 23/2015 Art. 7), another hour, or `null` where the law names none. */
function sameDay(startedAt: string, due: string, trap: string, cutOff: string | null = '15:00'): DueDateVector {
  const duration: Duration = cutOff === null ? { unit: 'sameDay' } : { unit: 'sameDay', cutOff };
  return { startedAt: local(startedAt), duration, dueAt: local(due), provisional: false, trap };
}

function provisional(vector: DueDateVector): DueDateVector {
  return { ...vector, provisional: true };
}

/** `2026-05-18` is its closing time and `2026-05-18 10:00` that minute, both in Vietnam; an instant stays as it is. */
function local(text: string): Instant {
  if (/[tT]/.test(text)) return text;
  const [date, time = '17:00'] = text.split(' ');
  return `${date}T${time}:00+07:00`;
}
