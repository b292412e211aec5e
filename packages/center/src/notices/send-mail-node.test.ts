import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMailFolder, createSendmail } from './send-mail-node.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'hcc-mail-'))));
afterAll(() => rm(folder, { recursive: true }));

const mail = {
  id: 'notice_1',
  to: 'it@bank.example',
  subject: 'Sự kiện không gửi được đến bank.example, một tiêu đề dài hơn một dòng',
  text: 'Điểm nhận whe_1 không nhận được sự kiện.\n\n接收端。'.repeat(5),
};

/** As a mail program reads a letter. */
function read(letter: string): { heads: Map<string, string>; text: string } {
  const [head = '', body = ''] = letter.split('\n\n');
  const lines = head.replaceAll('\n ', '\n\t').split('\n');
  expect(Math.max(...letter.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  const unfolded = lines.reduce<string[]>((all, line) => {
    if (line.startsWith('\t')) all.push((all.pop() ?? '') + line.slice(1));
    else all.push(line);
    return all;
  }, []);
  const decoded = (value: string): string =>
    value.replaceAll(/=\?utf-8\?B\?(.+?)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString());
  return {
    heads: new Map(unfolded.map((line) => [line.split(': ')[0] ?? '', decoded(line.slice(line.indexOf(': ') + 2))])),
    text: Buffer.from(body, 'base64').toString(),
  };
}

it('a letter in a folder is whole, and a second try of it is the same file', async () => {
  const directory = join(folder, 'mail');
  const send = createMailFolder(directory, 'hcc@center.example');
  await send(mail);
  await send(mail);
  expect(await readdir(directory)).toEqual(['notice_1.eml']);
  const { heads, text } = read(await readFile(join(directory, 'notice_1.eml'), 'utf8'));
  expect(text).toBe(mail.text);
  expect(heads.get('Subject')).toBe(mail.subject);
  expect(heads.get('To')).toBe(mail.to);
  expect(heads.get('From')).toBe('hcc@center.example');
  expect(heads.get('Message-ID')).toBe('<notice_1@center.example>');
  expect(Date.parse(heads.get('Date') ?? '')).not.toBeNaN();
});

it('sendmail gets the letter on its standard input, and its refusal is an error', async () => {
  const program = async (name: string, script: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  };
  const taking = await program('takes', `echo "$@" > ${folder}/args; cat > ${folder}/letter`);
  await createSendmail(taking, 'hcc@center.example')(mail);
  expect(read(await readFile(join(folder, 'letter'), 'utf8')).text).toBe(mail.text);
  expect(await readFile(join(folder, 'args'), 'utf8')).toBe('-t -i\n');
  const refusing = await program('refuses', 'exit 75');
  await expect(createSendmail(refusing, 'hcc@center.example')(mail)).rejects.toThrow('ended with 75');
  await expect(createSendmail(join(folder, 'nowhere'), 'hcc@center.example')(mail)).rejects.toThrow('ENOENT');
});
