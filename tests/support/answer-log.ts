/** Every answer of a Center of the tests, held to `schemas/openapi.json` once it has stopped (reliability H15). */
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '@hcc/schemas/contract';
import { type Answered, documentedAt, undocumentedIn } from './openapi-answers.ts';

const runVariable = 'HCC_TEST_ANSWERED_OPERATIONS';

export interface AnswerLog {
  /** For `logAnswers`, where the server is this process's own. */
  file: string;
  /** For the process that serves; it and its children write into the log. */
  env: Record<string, string>;
  /** Reads and removes the log. @throws Error naming the answers that the document does not promise */
  judge(): Promise<void>;
}

export async function openAnswerLog(): Promise<AnswerLog> {
  const folder = await mkdtemp(join(tmpdir(), 'hcc-answers-'));
  const file = join(folder, 'answers.jsonl');
  return {
    file,
    env: { HCC_TEST_ANSWER_LOG: file, NODE_OPTIONS: `--import=${new URL('log-answers.ts', import.meta.url).href}` },
    async judge() {
      const answers = await readAnswers(file);
      await rm(folder, { recursive: true, force: true });
      const wrong = answers.map(undocumentedIn).filter((words) => words !== undefined);
      if (wrong.length > 0)
        throw new Error(`answers that openapi.json does not promise: ${[...new Set(wrong)].join(' · ')}`);
      const run = process.env[runVariable];
      if (run !== undefined)
        await appendFile(run, answers.map(({ method, pathname }) => `${idOf(method, pathname)}\n`).join(''));
    },
  };
}

async function readAnswers(file: string): Promise<Answered[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answered);
}

const idOf = (method: string, pathname: string): string => documentedAt(method, pathname)?.operationId ?? '';

/** For vitest's `globalSetup`: prints at the end which operations the run's Centers answered. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hcc-operations-'));
  const file = join(folder, 'operations.txt');
  process.env[runVariable] = file;
  return async () => {
    delete process.env[runVariable];
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((id) => id !== '');
    await rm(folder, { recursive: true, force: true });
    const ids = new Set(lines);
    if (ids.size === 0) return;
    const all = Object.keys(operations).length;
    console.log(
      `\n${lines.length} answers as openapi.json says, of ${ids.size} of ${all} operations: ${[...ids].sort().join(', ')}`,
    );
  };
}
