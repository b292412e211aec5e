import type { Mail } from './mail.ts';

/**
 * A letter as text (RFC 5322), with `\n`, as `sendmail` takes it.
 * @param from an address; its domain also names the letter.
 */
export function formatMail({ id, to, subject, text }: Mail, { from, at }: { from: string; at: Date }): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // No robot shall answer (RFC 3834).
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64Of(text).match(/.{1,76}/g) ?? []),
    '',
  ].join('\n');
}

/** RFC 2047: words of 75 characters at most, none ending within a character. */
const encodedWords = (text: string): string =>
  (text.match(/.{1,10}/gsu) ?? []).map((part) => `=?utf-8?B?${base64Of(part)}?=`).join('\n ');

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
