/** The promised day as an entry for a calendar (RFC 5545): the code of the dossier, and nothing about a person. */
import type { DossierProgress, DueDate } from '@hcc/sdk';

export interface CalendarWords {
  readonly summary: (code: string) => string;
  readonly description: (procedure: string, place: string) => string;
}

/**
 * An all-day entry on the day promised; with the hour as its end where an hour is promised. A later one of the same
 * dossier takes the place of an earlier one: same UID, higher SEQUENCE (RFC 5545, 3.8.7.4).
 * @param now RFC 3339.
 */
export function calendarEntry(progress: DossierProgress, due: DueDate, words: CalendarWords, now: string): string {
  const { code, procedureName, returningUnit, sequence } = progress;
  const when =
    due.dueAt === null
      ? [`DTSTART;VALUE=DATE:${(due.dueOn ?? '').replaceAll('-', '')}`]
      : // An instant without an end is a moment (3.6.1).
        [`DTSTART:${utcOf(due.dueAt)}`];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//HCC//Status tracker//VI',
    'BEGIN:VEVENT',
    `UID:${textOf(code)}@hcc`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcOf(now)}`,
    ...when,
    `SUMMARY:${textOf(words.summary(code))}`,
    `DESCRIPTION:${textOf(words.description(procedureName, returningUnit.name))}`,
    `LOCATION:${textOf(returningUnit.name)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** 3.3.5, form 2. */
const utcOf = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** 3.3.11. */
const textOf = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');

/** 3.1: no line is longer than 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}
