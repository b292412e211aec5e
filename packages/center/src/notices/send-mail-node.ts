/** Where letters go: to the machine's own `sendmail`, or, where none is named, into a folder. */
import { spawn } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMail } from './format-mail-node.ts';
import type { SendMail } from './mail.ts';

/**
 * By the program that every Unix mail server brings. The address stands in the letter alone (`-t`), never on a command
 * line that others could read.
 * @param sendmail its path, such as `/usr/sbin/sendmail`
 * @param from an address
 */
export const createSendmail =
  (sendmail: string, from: string, timeoutMs = 10_000): SendMail =>
  (mail) =>
    new Promise((resolve, reject) => {
      const child = spawn(sendmail, ['-t', '-i'], { stdio: ['pipe', 'ignore', 'ignore'], timeout: timeoutMs });
      child.on('error', reject).on('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`sendmail ended with ${code}`));
      });
      // It may end before it has read all: its exit code tells.
      child.stdin.on('error', () => {});
      child.stdin.end(formatMail(mail, { from, at: new Date() }));
    });

/** Each letter is a file `ID.eml`, whole or not there; a sandbox needs no mail server. */
export function createMailFolder(directory: string, from: string): SendMail {
  const ready = mkdir(directory, { recursive: true, mode: 0o700 });
  return async (mail) => {
    await ready;
    const file = join(directory, `${mail.id}.eml`);
    await writeFile(`${file}.part`, formatMail(mail, { from, at: new Date() }), { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}
